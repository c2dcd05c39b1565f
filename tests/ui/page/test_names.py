"""Names in the gap: none over another, none lost, always the same."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.ui.page.names import GAP, LONGEST, Placed, Wish, place_names, shortened

START, LIMIT = 92.0, 740.0
_LABELS = ("PERSON", "ORG", "GPE", "CARDINAL", "DATE", "A rather long label of somebody's")


def width(text: str) -> float:
    return 6.5 * len(text)


@st.composite
def wishes(draw: st.DrawFn) -> list[Wish]:
    made = []
    for _ in range(draw(st.integers(0, 25))):
        left = draw(st.floats(START, LIMIT - 45))
        right = min(left + draw(st.floats(3, 300)), LIMIT - 35)
        made.append(Wish(left, right, draw(st.sampled_from(_LABELS)), ends_right=draw(st.booleans())))
    return sorted(made, key=lambda w: (w.left, -w.right))


def place(*given: Wish) -> list[tuple[str, float]]:
    return [(name.text, name.x) for name in place_names(given, width, START, LIMIT)]


def ends(names: tuple[Placed, ...]) -> list[tuple[float, float]]:
    return [(name.x, name.x + name.width) for name in names]


@given(wishes())
@settings(max_examples=200)
def test_no_name_stands_on_another(wanted: list[Wish]) -> None:
    places = ends(place_names(wanted, width, START, LIMIT))
    for (_, right), (left, _) in pairwise(places):
        assert left - right >= GAP - 1e-6


@given(wishes())
@settings(max_examples=200)
def test_every_name_stays_within_the_line(wanted: list[Wish]) -> None:
    for left, right in ends(place_names(wanted, width, START, LIMIT)):
        assert left >= START - 1e-6
        assert right <= LIMIT + 1e-6


@given(wishes())
def test_every_item_is_named_or_counted(wanted: list[Wish]) -> None:
    assert sum(name.stands_for for name in place_names(wanted, width, START, LIMIT)) == len(wanted)


@given(wishes())
def test_the_same_items_always_give_the_same_names(wanted: list[Wish]) -> None:
    assert place_names(wanted, width, START, LIMIT) == place_names(list(wanted), width, START, LIMIT)


def test_names_with_room_stand_over_the_beginning_of_their_words() -> None:
    assert place(Wish(100, 180, "PERSON"), Wish(300, 360, "GPE")) == [("PERSON", 100), ("GPE", 300)]


def test_a_name_wider_than_its_word_may_reach_beyond_it() -> None:
    assert place(Wish(100, 115, "CARDINAL"), Wish(300, 360, "GPE")) == [("CARDINAL", 100), ("GPE", 300)]


def test_two_items_at_one_place_are_named_side_by_side_the_outer_first() -> None:
    assert place(Wish(100, 260, "ORG"), Wish(100, 180, "GPE")) == [("ORG", 100), ("GPE", 100 + 3 * 6.5 + GAP)]


def test_equal_labels_over_one_another_are_counted() -> None:
    assert place(Wish(100, 260, "ORG"), Wish(110, 180, "ORG"), Wish(120, 180, "ORG")) == [("ORG ×3", 100)]


def test_a_name_with_no_room_is_counted_on_the_one_before() -> None:
    crowd = (Wish(100, 130, "PERSON"), Wish(102, 125, "ORG"), Wish(104, 120, "GPE"))
    assert place(*crowd) == [("PERSON +2", 100)]


def test_a_name_is_shortened_to_make_room_for_the_next() -> None:
    assert place(Wish(100, 130, "CARDINAL"), Wish(125, 160, "GPE"))[0] == ("CAR", 100)


def test_a_name_at_the_end_of_a_line_keeps_within_it() -> None:
    ((text, x),) = place(Wish(LIMIT - 20, LIMIT - 10, "CARDINAL"))
    assert (text, x) == ("CARDINAL", LIMIT - 8 * 6.5)


def test_a_count_that_grows_at_the_end_of_a_line_gives_up_its_name() -> None:
    crowd = [
        Wish(LIMIT - 60, LIMIT - 50, "PERSON"),
        *(Wish(LIMIT - 30, LIMIT - 20, n) for n in ("ORG", "GPE")),
    ]
    (_, _), (text, x) = place(*crowd)
    assert text in {"ORG+1", "+2"}
    assert x + width(text) <= LIMIT


def test_right_to_left_names_end_with_their_words() -> None:
    ((_, x),) = place(Wish(300, 315, "CARDINAL", ends_right=True))
    assert x + 8 * 6.5 == 315


def test_long_labels_of_a_scheme_are_cut() -> None:
    assert len(shortened("A rather\nlong label of somebody's")) == LONGEST
    assert shortened("SHORT") == "SHORT"
