"""Pieces of spans, by examples and against sets of positions."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.fragments import (
    FRAGMENTS,
    Pieces,
    added,
    covers,
    end_moved,
    joined,
    misfit,
    piece_at,
    pieces_of,
    start_moved,
    taken_out,
    with_pieces,
    words_of,
)

TEXT = "Ana, she said, Korvo and Ilmar Korvo left."

Range = tuple[int, int]
texts = st.text(alphabet="ab \n🚤م", min_size=1, max_size=40)


@st.composite
def several(draw: st.DrawFn, most: int = 40) -> Pieces:
    """One to five pieces below ``most``."""
    edges = sorted(draw(st.sets(st.integers(0, most), min_size=2, max_size=10)))
    edges = edges[: len(edges) // 2 * 2]
    return tuple(zip(edges[::2], edges[1::2], strict=True))


def places(pieces: Pieces) -> set[int]:
    return {place for start, end in pieces for place in range(start, end)}


def in_shape(pieces: Pieces) -> bool:
    return all(start < end for start, end in pieces) and all(
        one[1] < other[0] for one, other in itertools.pairwise(pieces)
    )


def test_a_span_without_the_feature_is_in_one_piece() -> None:
    assert pieces_of({}, 3, 9) == ((3, 9),)


def test_the_feature_says_the_pieces() -> None:
    assert pieces_of({FRAGMENTS: [[0, 3], [15, 20]]}, 0, 20) == ((0, 3), (15, 20))


def test_pieces_that_touch_are_one() -> None:
    assert pieces_of({FRAGMENTS: [[0, 3], [3, 6], [15, 20]]}, 0, 20) == ((0, 6), (15, 20))


@pytest.mark.parametrize(
    "value",
    [
        "0-3;15-20",
        7,
        [],
        [[0, 20]],
        [[0, 3], [15]],
        [[0, 3], [15, "20"]],
        [[0, True], [15, 20]],
        [[0, 3], [15, 15]],
        [[15, 20], [0, 3]],
        [[0, 16], [15, 20]],
        [[1, 3], [15, 20]],
        [[0, 3], [15, 19]],
        [[-1, 3], [15, 20]],
        {"0": 3},
    ],
)
def test_anything_else_in_the_feature_means_one_piece_and_is_told(value: Any) -> None:
    assert pieces_of({FRAGMENTS: value}, 0, 20) == ((0, 20),)
    assert misfit(value, 0, 20).endswith(".")


def test_a_single_piece_needs_no_feature() -> None:
    assert with_pieces({FRAGMENTS: [[0, 3], [15, 20]], "stance": "hedges"}, ((0, 20),)) == {
        "stance": "hedges"
    }


def test_a_span_reads_with_dots_for_what_it_leaves_out() -> None:
    assert words_of(TEXT[0:20], 0, ((0, 3), (15, 20))) == "Ana … Korvo"
    assert words_of(TEXT[0:20], 0, ((0, 20),)) == TEXT[0:20]


def test_words_beside_a_piece_make_it_longer() -> None:
    assert added(((25, 30),), 31, 36, TEXT) == ((25, 36),)


def test_words_apart_make_a_further_piece() -> None:
    assert added(((0, 3),), 15, 20, TEXT) == ((0, 3), (15, 20))


def test_words_that_bridge_a_gap_close_it() -> None:
    assert added(((0, 3), (15, 20)), 2, 16, TEXT) == ((0, 20),)


def test_words_taken_out_of_the_middle_leave_two_pieces_without_spaces() -> None:
    assert taken_out(((0, 20),), 3, 14, TEXT) == ((0, 3), (15, 20))


def test_words_taken_out_may_be_all() -> None:
    assert taken_out(((0, 3), (15, 20)), 0, 20, TEXT) == ()


def test_the_piece_at_a_place_is_the_one_that_begins_there_before_one_that_ends() -> None:
    pieces = ((0, 3), (15, 20))
    assert piece_at(pieces, 2) == (0, 3)
    assert piece_at(pieces, 3) == (0, 3)
    assert piece_at(pieces, 15) == (15, 20)
    assert piece_at(pieces, 7) is None


def test_an_edge_that_enters_a_gap_goes_on_to_the_next_piece() -> None:
    pieces = ((0, 3), (15, 20))
    assert start_moved(pieces, 5) == ((15, 20),)
    assert start_moved(pieces, 17) == ((17, 20),)
    assert end_moved(pieces, 14) == ((0, 3),)
    assert end_moved(pieces, 2) == ((0, 2),)


def test_an_edge_that_moves_out_takes_its_piece_along() -> None:
    assert start_moved(((4, 6), (9, 12)), 1) == ((1, 6), (9, 12))
    assert end_moved(((4, 6), (9, 12)), 15) == ((4, 6), (9, 15))


@given(several())
def test_what_is_written_is_read_again(pieces: Pieces) -> None:
    features = with_pieces({}, pieces)
    assert pieces_of(features, pieces[0][0], pieces[-1][1]) == pieces
    assert (FRAGMENTS in features) == (len(pieces) > 1)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8))
def test_joining_loses_no_place_and_adds_none(ranges: list[Range]) -> None:
    found = joined(ranges)
    assert in_shape(found)
    assert places(found) == {p for start, end in ranges for p in range(start, end)}


@given(several(), st.data(), texts)
def test_adding_covers_the_words_and_else_only_white_space(
    pieces: Pieces, data: st.DataObject, text: str
) -> None:
    text = (text * 41)[: 41 + len(text)]
    start = data.draw(st.integers(0, 40))
    end = data.draw(st.integers(start + 1, 41))
    found = added(pieces, start, end, text)
    wanted = places(pieces) | set(range(start, end))
    assert in_shape(found)
    assert places(found) >= wanted
    assert all(text[place].isspace() for place in places(found) - wanted)


@given(several(), st.data(), texts)
def test_taking_out_leaves_the_other_words(pieces: Pieces, data: st.DataObject, text: str) -> None:
    text = (text * 41)[: 41 + len(text)]
    start = data.draw(st.integers(0, 40))
    end = data.draw(st.integers(start + 1, 41))
    found = taken_out(pieces, start, end, text)
    wanted = places(pieces) - set(range(start, end))
    assert in_shape(found)
    assert places(found) <= wanted
    assert all(text[place].isspace() for place in wanted - places(found))


@given(several(), st.data())
def test_edges_move_only_the_outer_pieces(pieces: Pieces, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, pieces[-1][1] - 1))
    left = start_moved(pieces, start)
    assert in_shape(left)
    assert left[-1][1] == pieces[-1][1]
    assert places(left) == {p for p in places(pieces) if p >= start} | set(range(start, pieces[0][0]))
    end = data.draw(st.integers(pieces[0][0] + 1, 50))
    right = end_moved(pieces, end)
    assert in_shape(right)
    assert right[0][0] == pieces[0][0]
    assert places(right) == {p for p in places(pieces) if p < end} | set(range(pieces[-1][1], end))


@given(several(), st.integers(0, 45))
def test_the_piece_at_a_place_covers_it(pieces: Pieces, position: int) -> None:
    found = piece_at(pieces, position)
    assert (found is not None) == covers(pieces, position, position)
    assert found is None or found in pieces
