"""Lanes: what overlaps stands apart, the outer below the inner, and changes end as a fresh start would."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.scheme import Drawing
from annotator.ui.page.item import Item, Standing
from annotator.ui.page.lanes import SHALLOW, Lanes
from annotator.ui.page.span_index import SpanIndex
from tests.ui.page.marks import mark

_places = st.tuples(st.integers(0, 60), st.integers(1, 25), st.sampled_from(["PERSON", "ORG", "DATE"]))

# Many over one another, so that they reach the deep lanes.
_crowded = st.tuples(st.integers(0, 5), st.integers(1, 40), st.sampled_from(["PERSON", "ORG", "DATE"]))
_any_places = st.one_of(st.lists(_places, max_size=40), st.lists(_crowded, min_size=20, max_size=40))


def item(row: int, place: tuple[int, int, str]) -> Item:
    start, length, label = place
    return Item(
        mark=mark(row, start, start + length, label),
        start=start,
        end=start + length,
        drawing=Drawing.FILL,
        standing=Standing.DECIDED,
    )


def items(places: list[tuple[int, int, str]]) -> list[Item]:
    return [item(row, place) for row, place in enumerate(places, start=1)]


def overlap(one: Item, other: Item) -> bool:
    return one.start < other.end and other.start < one.end


def stand(found: list[Item]) -> list[tuple[int, int, int, int]]:
    return sorted((i.mark.key.row, i.start, i.end, i.lane) for i in found)


@given(_any_places)
def test_no_two_overlapping_items_share_a_lane(places: list[tuple[int, int, str]]) -> None:
    found = items(places)
    Lanes(found)
    clashes = [
        (one, other)
        for number, one in enumerate(found)
        for other in found[:number]
        if overlap(one, other) and one.lane == other.lane
    ]
    assert clashes == []


def holds(outer: Item, inner: Item) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and outer.rank < inner.rank


def beneath_deep_lanes(found: list[Item]) -> list[Item]:
    return [one for one in found if one.lane < SHALLOW]


@given(_any_places)
def test_an_item_within_another_has_the_higher_lane(places: list[tuple[int, int, str]]) -> None:
    found = items(places)
    Lanes(found)
    hidden = [
        (outer, inner)
        for outer in beneath_deep_lanes(found)
        for inner in found
        if holds(outer, inner) and inner.lane <= outer.lane
    ]
    assert hidden == []


@given(_any_places)
def test_no_item_stands_higher_than_it_must(places: list[tuple[int, int, str]]) -> None:
    found = items(places)
    Lanes(found)
    for one in beneath_deep_lanes(found):
        earlier = [o for o in beneath_deep_lanes(found) if overlap(one, o) and o.rank < one.rank]
        least = max((other.lane + 1 for other in earlier if holds(other, one)), default=0)
        taken = {other.lane for other in earlier}
        assert one.lane == next(lane for lane in range(least, least + len(found) + 1) if lane not in taken)


def test_hundreds_of_nested_items_each_have_a_lane() -> None:
    found = [item(row, (row, 1000 - 2 * row, "ORG")) for row in range(1, 400)]
    Lanes(found)
    assert [one.lane for one in found] == list(range(399))


def test_hundreds_of_crossing_items_reuse_lanes_that_are_free_again() -> None:
    found = [item(row, (row, 30, "ORG")) for row in range(1, 400)]
    Lanes(found)
    assert max(one.lane for one in found) == 29


@given(st.lists(_places, max_size=30), st.randoms(use_true_random=False))
def test_the_order_in_which_items_come_does_not_matter(
    places: list[tuple[int, int, str]], dice: Random
) -> None:
    first, second = items(places), items(places)
    dice.shuffle(second)
    Lanes(first)
    Lanes(second)
    assert stand(first) == stand(second)


@given(_any_places, st.lists(_places, max_size=8), st.data())
@settings(max_examples=300)
def test_a_change_ends_as_a_fresh_start_would(
    places: list[tuple[int, int, str]], more: list[tuple[int, int, str]], data: st.DataObject
) -> None:
    present = items(places)
    lanes = Lanes(present)
    index = SpanIndex(present)
    before = {i.rank: i.lane for i in present}
    gone = data.draw(st.lists(st.sampled_from(present), unique_by=id, max_size=8)) if present else []
    come = [item(100 + row, place) for row, place in enumerate(more)]
    for old in gone:
        index.discard(old)
    for new in come:
        index.add(new)

    moved = lanes.change(gone, come, index)

    staying = [i for i in present if i not in gone]
    fresh = [item(i.mark.key.row, (i.start, i.length, i.mark.label)) for i in (*staying, *come)]
    Lanes(fresh)
    assert stand([*staying, *come]) == stand(fresh)
    assert {i.rank for i in moved} == {i.rank for i in staying if before[i.rank] != i.lane}
    assert list(lanes) == sorted((*staying, *come), key=lambda i: i.rank)


@given(st.lists(_places, max_size=60), st.integers(0, 90), st.integers(1, 30))
def test_the_index_finds_what_a_search_through_everything_finds(
    places: list[tuple[int, int, str]], start: int, length: int
) -> None:
    found = items(places)
    index = SpanIndex(found[::-1])
    for gone in found[::3]:
        index.discard(gone)
    left = [i for n, i in enumerate(found) if n % 3]
    expected = [i for i in left if i.start < start + length and i.end > start]
    assert index.overlapping(start, start + length) == sorted(expected, key=lambda i: i.rank)
