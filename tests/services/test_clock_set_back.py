"""A machine whose clock is set back in the middle of work loses nothing, and mixes up no order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest

from annotator.domain.scheme import Scheme
from annotator.domain.snapshot import DAYS, WEEKS
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import redo, undo
from annotator.services.packets.packet_files import PacketFile
from annotator.services.packets.taking_in import take_in
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project
from annotator.services.snapshots.keeping import daily_due, take_daily
from annotator.store.people import Person, WorkStatus
from annotator.store.snapshots.listing import listed
from annotator.store.workspace import Workspace
from tests.services.packets.machines import at, given, lead_project, opened, row_of, work_of

pytestmark = pytest.mark.file_alone

_YEAR = timedelta(days=365)


class Clock:
    """The clock that the program reads here; it goes on by a second at each look."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 14, 12, tzinfo=UTC)

    def now(self, zone: tzinfo | None = None) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment.astimezone(zone)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    for reads in ("store.repository", "store.snapshots.taking", "services.snapshots.keeping"):
        monkeypatch.setattr(f"annotator.{reads}.datetime", clock)
    return clock


def test_decisions_keep_their_order_and_are_taken_back_from_the_last(
    project: Workspace, lena: Person, article_row: int, clock: Clock
) -> None:
    marks = [mark.key for mark in Article(project, lena, article_row).marks()]
    act = Annotating(project, lena)
    act.accept(article_row, marks[:1])
    clock.moment -= _YEAR
    act.accept(article_row, marks[1:2])
    clock.moment -= _YEAR
    act.reject(article_row, marks[2:3])
    act.set_status(article_row, WorkStatus.DONE)
    project.close()
    with open_project(project.path, checked=True) as workspace:

        def stands() -> list[str]:
            return [mark.status.value for mark in Article(workspace, lena, article_row).marks()]

        whole = stands()
        assert len({*whole}) == 3
        passed = []
        while (step := undo(workspace, lena)) is not None:
            passed.append((step.step.name, stands()[:3]))
        assert passed == [  # the newest first, whatever times they bear
            ("finish article", ["accepted", "accepted", "rejected"]),
            ("reject", ["accepted", "accepted", "suggested"]),
            ("accept", ["accepted", "suggested", "suggested"]),
            ("accept", ["suggested", "suggested", "suggested"]),
        ]
        assert {*stands()} == {"suggested"}
        while redo(workspace, lena) is not None:
            pass
        assert stands() == whole
    assert check(project.path).problems == ()


def test_the_snapshots_of_the_days_that_come_again_take_their_places_beside_the_others(
    project: Workspace, lena: Person, article_row: int, clock: Clock
) -> None:
    def work(days: int) -> None:
        for number in range(days):
            clock.moment += timedelta(days=1)
            status = WorkStatus.FLAGGED if number % 2 else WorkStatus.DONE
            Annotating(project, lena).set_status(article_row, status)
            assert take_daily(project) is not None
            assert not daily_due(project)

    work(30)
    before = {snapshot.id for snapshot in listed(project.path)}
    assert len(before) > DAYS
    first_life = clock.moment
    clock.moment -= _YEAR
    work(30)
    kept = listed(project.path)
    assert before <= {snapshot.id for snapshot in kept}
    again = sorted(snapshot.made for snapshot in kept if snapshot.id not in before)
    assert DAYS < len(again) <= DAYS + WEEKS
    assert [day.date() for day in again[-DAYS:]] == [
        (clock.moment - timedelta(days=ago)).astimezone().date() for ago in reversed(range(DAYS))
    ]
    clock.moment = first_life + timedelta(days=1)  # somebody sets it right: thinned out together
    work(1)
    assert len(listed(project.path)) <= DAYS + WEEKS


def test_a_packet_made_later_is_believed_though_its_clock_was_set_back(
    tmp_path: Path, news_scheme: Scheme, clock: Clock
) -> None:
    lead, mara = lead_project(tmp_path / "lead.goldspan", news_scheme, ("Anna",))
    packet = given(lead, mara, "Anna", tmp_path / "out")
    with at(tmp_path / "anna"):
        copy, anna = opened(packet, tmp_path / "copy.goldspan")
    entry = copy.perform(
        "entry", lambda w: w.entries.add("Irena Kovash", "PERSON"), annotator=anna.row
    ).result
    with copy.read() as reading:
        uid = reading.entries.get(entry).uid
    row = row_of(copy, 0)
    mark = next(m for m in Article(copy, anna, row).marks() if m.label == "PERSON")
    Annotating(copy, anna).accept(row, [mark.key])
    own = next(m for m in Article(copy, anna, row).marks() if m.label == "PERSON")
    Annotating(copy, anna).set_feature(row, own.key, "entry", uid)

    def sent(number: int) -> PacketFile:
        with at(tmp_path / "anna"):
            return work_of(copy, anna, tmp_path / f"{number}.goldpack")

    packets = [sent(0)]
    for number, name in enumerate(("I. Kovash", "Irena K.", "Kovash"), start=1):
        clock.moment -= _YEAR
        copy.perform("entry", lambda w, name=name: w.entries.change(entry, name=name), annotator=anna.row)  # type: ignore[misc]  # a default in a lambda
        packets.append(sent(number))
    assert [p.packet.manifest.sequence for p in packets] == [1, 2, 3, 4]
    for later in reversed(packets):
        take_in(lead, [later], mara)
    with lead.read() as reading:
        assert [e.name for e in reading.entries.all() if e.uid == uid] == ["Kovash"]
    copy.close()
    lead.close()
    assert check(lead.path).problems == ()
