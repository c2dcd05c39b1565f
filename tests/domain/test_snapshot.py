"""Which snapshots are kept: ten days, five weeks, the latest before large steps, and named ones for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.snapshot import DAYS, FOR_EVER, STEPS, WEEKS, Reason, Snapshot, to_remove

_START = datetime(2026, 1, 5, 9, tzinfo=UTC)  # a Monday


def snapshot(made: datetime, reason: Reason = Reason.OPENING) -> Snapshot:
    return Snapshot(path=Path(f"{made:%Y%m%d%H%M%S}-{reason}"), made=made, reason=reason)


def day_after_day(days: int) -> list[Snapshot]:
    """What is left where the program is opened every day, and thins out each time."""
    kept: list[Snapshot] = []
    for day in range(days):
        new = snapshot(_START + timedelta(days=day))
        kept.append(new)
        gone = to_remove(kept, spared={new.path})
        kept = [s for s in kept if s not in gone]
    return kept


def test_after_a_hundred_days_there_are_ten_days_and_five_mondays() -> None:
    kept = day_after_day(100)
    assert len(kept) == DAYS + WEEKS
    days = [s.made.date() for s in kept]
    assert days[-DAYS:] == [(_START + timedelta(days=n)).date() for n in range(90, 100)]
    assert all(day.isoweekday() == 1 for day in days[:WEEKS])


def test_of_a_day_the_first_is_kept_and_the_latest_before_large_steps() -> None:
    morning = snapshot(_START)
    steps = [snapshot(_START + timedelta(minutes=n), Reason.BULK) for n in range(1, 9)]
    gone = to_remove([morning, *steps])
    assert morning not in gone
    assert gone == steps[:-STEPS]


def test_the_one_just_taken_is_kept_when_the_clock_was_set_back() -> None:
    kept = day_after_day(60)
    late = snapshot(_START - timedelta(days=400))
    assert late not in to_remove([*kept, late], spared={late.path})


_snapshots = st.lists(
    st.builds(
        lambda minutes, reason: snapshot(_START + timedelta(minutes=minutes), reason),
        st.integers(0, 60 * 24 * 200),
        st.sampled_from(Reason),
    ),
    unique_by=lambda s: s.path,
    max_size=60,
)


@given(_snapshots)
def test_what_is_named_stays_and_so_does_the_latest_day(snapshots: list[Snapshot]) -> None:
    gone = to_remove(snapshots)
    assert not any(s.reason in FOR_EVER for s in gone)
    assert len({s.path for s in gone}) == len(gone)
    thinned = [s for s in snapshots if s.reason not in FOR_EVER]
    if thinned:
        latest = max(s.made.date() for s in thinned)
        first = min((s for s in thinned if s.made.date() == latest), key=lambda s: (s.made, s.path))
        assert first not in gone
    assert len(thinned) - len(gone) <= DAYS + WEEKS + STEPS


@given(_snapshots)
def test_thinning_out_twice_removes_nothing_more(snapshots: list[Snapshot]) -> None:
    gone = to_remove(snapshots)
    assert to_remove([s for s in snapshots if s not in gone]) == []
