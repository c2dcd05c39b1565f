"""Numbers of claims in the margin: those that fit, the rest counted."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.scheme import Drawing
from annotator.ui.page.gutter import place_numbers
from annotator.ui.page.item import Item, Standing
from tests.ui.page.marks import mark


def width(text: str) -> float:
    return 7.0 * len(text)


def claims(first: int, count: int) -> list[Item]:
    return [
        Item(
            mark=mark(n, n, n + 1, "CLAIM"),
            start=n,
            end=n + 1,
            drawing=Drawing.UNDERLINE,
            standing=Standing.DECIDED,
        )
        for n in range(first, first + count)
    ]


def words(first: int, count: int, room: float) -> list[str]:
    numbers = place_numbers(claims(first, count), lambda i: i.start, width, (0.0, room))
    return [number.text for number in numbers]


def test_all_numbers_stand_in_reading_order_where_they_fit() -> None:
    assert words(3, 2, 60) == ["c3", "c4"]


def test_what_does_not_fit_is_counted() -> None:
    assert words(3, 5, 60) == ["c3", "c4", "+3"]


def test_one_number_at_least_is_said() -> None:
    assert words(1204, 3, 20) == ["c1204", "+2"]


@given(st.integers(1, 9000), st.integers(1, 12), st.floats(70, 120))
def test_numbers_keep_apart_and_end_at_the_bar(first: int, count: int, room: float) -> None:
    numbers = place_numbers(claims(first, count), lambda i: i.start, width, (0.0, room))
    assert numbers[-1].right == room
    for one, other in pairwise(numbers):
        assert other.left - one.right >= 4
    assert all(number.right - number.left == width(number.text) for number in numbers)


def test_a_number_leads_to_its_claim_and_a_count_to_none() -> None:
    found = claims(3, 5)
    numbers = place_numbers(found, lambda i: i.start, width, (0.0, 60.0))
    assert [number.item for number in numbers] == [found[0], found[1], None]
