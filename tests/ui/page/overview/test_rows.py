"""What each row of the overview shows."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.mark import Mark
from annotator.domain.positions import Utf16Map
from annotator.domain.scheme import Scheme
from annotator.domain.span import Status
from annotator.ui.page.overview.rows import FAINT, FULL, Column, OverviewRows
from annotator.ui.page.picture import Picture
from tests.ui.page.marks import in_order, mark

TEXT = "Irena Kovash met Marek Oduya. " * 40
_STATUSES = st.sampled_from([Status.SUGGESTED, Status.ACCEPTED, Status.ADDED, Status.REJECTED])
_MARKS = st.lists(
    st.tuples(
        st.integers(0, 1150), st.integers(1, 200), st.sampled_from(["PERSON", "CLAIM", "CUE"]), _STATUSES
    ),
    max_size=12,
)


def rows_of(scheme: Scheme, marks: tuple[Mark, ...], count: int = 100) -> OverviewRows:
    positions = Utf16Map(TEXT)
    return OverviewRows(Picture(scheme, positions, marks), positions.units, count)


def all_of(rows: OverviewRows) -> list[list[int]]:
    return [[rows.filled(column, row) for row in range(rows.count)] for column in Column]


def test_what_waits_what_is_decided_and_claims_have_their_columns(news_scheme: Scheme) -> None:
    marks = in_order(
        [
            mark(1, 0, 12, text=TEXT),
            mark(2, 300, 330, text=TEXT, status=Status.SUGGESTED),
            mark(3, 600, 660, "CLAIM", text=TEXT, status=Status.SUGGESTED),
            mark(4, 900, 930, "CLAIM", text=TEXT),
            mark(5, 1100, 1110, text=TEXT, status=Status.REJECTED),
        ]
    )
    rows = rows_of(news_scheme, marks)
    waiting, decided, claims = all_of(rows)
    assert [n for n, filled in enumerate(decided) if filled] == [0]
    assert [n for n, filled in enumerate(waiting) if filled] == [25, 50]
    assert {n: filled for n, filled in enumerate(claims) if filled} == {
        **dict.fromkeys(range(50, 55), FAINT),
        **dict.fromkeys(range(75, 78), FULL),
    }


def test_rows_share_the_text_out_without_a_gap(news_scheme: Scheme) -> None:
    for count in (1, 7, 100, len(TEXT), 3 * len(TEXT)):
        rows = rows_of(news_scheme, (), count)
        places = [rows.units_of(row) for row in range(count)]
        assert places[0][0] == 0
        assert places[-1][1] == len(TEXT)
        assert all(one[1] == other[0] for one, other in pairwise(places))
        assert all(rows.row_of(unit) == row for row, (a, b) in enumerate(places) for unit in range(a, b))


@given(_MARKS, _MARKS)
def test_what_changed_is_looked_at_again_and_nothing_else_is(
    news_scheme: Scheme,
    before: list[tuple[int, int, str, Status]],
    after: list[tuple[int, int, str, Status]],
) -> None:
    def made(given: list[tuple[int, int, str, Status]]) -> tuple[Mark, ...]:
        return in_order(
            [
                mark(row, start, min(start + length, len(TEXT)), label, text=TEXT, status=status)
                for row, (start, length, label, status) in enumerate(given)
            ]
        )

    positions = Utf16Map(TEXT)
    picture = Picture(news_scheme, positions, made(before))
    rows = OverviewRows(picture, positions.units, 60)
    stood = all_of(rows)
    change = picture.update(made(after))
    changed = rows.renew(change.ranges)
    assert all_of(rows) == all_of(OverviewRows(picture, positions.units, 60))
    differing = {
        n for old, new in zip(stood, all_of(rows), strict=True) for n in range(60) if old[n] != new[n]
    }
    assert set(changed) == differing
