"""Where figures stand on an axis."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.figure import Figure
from annotator.domain.mark import MarkKey, MarkKind
from annotator.ui.claims.axis import Axis, Said, by_unit, group_of, in_words, laid_out, with_commas

WIDTH = 700.0


def measure(text: str) -> float:
    return 6.0 * len(text)


def key(row: int) -> MarkKey:
    return MarkKey(MarkKind.ANNOTATION, row)


def said(*figures: str, who: str = "") -> list[Said]:
    found = []
    for number, text in enumerate(figures):
        figure = Figure.parse(text)
        assert figure is not None
        found.append(Said(figure=figure, who=who or f"speaker {number}", camp="", key=key(number)))
    return found


def axis_of(*figures: str, chosen: int | None = None) -> Axis:
    claims = said(*figures)
    marked = key(chosen) if chosen is not None else None
    axis = laid_out(group_of(by_unit(claims), marked), WIDTH, measure, chosen=marked)
    assert axis is not None
    return axis


def test_no_figures_no_axis() -> None:
    assert laid_out(group_of(by_unit([]), None), WIDTH, measure) is None


def test_points_stand_in_the_order_of_their_numbers_with_ranges_and_open_ends() -> None:
    axis = axis_of("0", "> 120 people", "≥ 130 people", "dozens of people", "≤ 20 people")
    where = {p.label.split(" · ")[0]: p for p in axis.points}
    zero, dozens = where["0"], where["dozens"]
    assert zero.left == zero.right < where["≤ 20"].left < dozens.left < dozens.right < where["> 120"].left
    assert (where["> 120"].open_right, where["> 120"].hollow) == (True, True)
    assert (where["≥ 130"].open_right, where["≥ 130"].hollow) == (True, False)
    assert (where["≤ 20"].open_left, where["≤ 20"].open_right) == (True, False)
    assert axis.unit == "people"
    assert not axis.logarithmic
    assert [text for _, text in axis.ticks] == ["0", "50", "100"]


def test_equal_figures_are_one_point_that_names_their_speakers() -> None:
    axis = axis_of("40 people", "40 people", "40", "90 people")
    assert [p.label for p in axis.points] == [
        "40 · \u2068speaker 0\u2069, \u2068speaker 1\u2069 +1",
        "90 · \u2068speaker 3\u2069",
    ]


def test_only_figures_of_one_unit_are_shown_and_the_chosen_claims_unit_wins() -> None:
    figures = ("40 people", "50 people", "7 houses", "12")
    assert (axis_of(*figures).unit, axis_of(*figures).left_out) == ("people", 1)
    houses = axis_of(*figures, chosen=2)
    assert (houses.unit, houses.left_out, len(houses.points)) == ("houses", 2, 2)


def test_where_most_say_only_a_number_units_do_not_part_them() -> None:
    axis = axis_of("40", "50", "60", "7 houses")
    assert (axis.unit, len(axis.points), axis.left_out) == ("", 3, 1)


def test_a_wide_spread_is_drawn_logarithmically_and_has_a_place_for_zero() -> None:
    axis = axis_of("0", "3", "200000")
    assert axis.logarithmic
    assert [text for _, text in axis.ticks] == ["0", "1", "10", "100", "1,000", "10,000", "100,000"]
    zero, three, many = sorted(axis.points, key=lambda p: p.left)
    assert three.left - zero.left > 30
    assert many.label.startswith("200,000 · ")


def test_where_lanes_run_out_the_chosen_figure_and_what_many_say_stay() -> None:
    figures = [f"{1000 + n} people" for n in range(60)]
    axis = axis_of(*figures, *["1031 people"] * 9, chosen=47)
    shown = {s.key.row for p in axis.points for s in p.said}
    assert {47, 31} <= shown
    assert axis.lanes == 6
    assert axis.left_out == 69 - sum(len(p.said) for p in axis.points) > 0


def test_the_axis_can_be_read_aloud_from_low_to_high() -> None:
    words = in_words(axis_of("130 people", "~ 90 people"))
    assert words == "Figures in people. ~ 90 people: speaker 1. 130 people: speaker 0."


@pytest.mark.parametrize(
    ("figure", "shown"),
    [("200000", "200,000"), ("~ 1234", "~ 1234"), ("10000–25000", "10,000–25,000"), ("0.123456", "0.123456")],
)
def test_long_numbers_are_grouped(figure: str, shown: str) -> None:
    assert with_commas(figure) == shown


FIGURES = st.one_of(
    st.integers(0, 10**7).map(str),
    st.tuples(st.sampled_from(["> ", "≥ ", "< ", "≤ ", "~ "]), st.integers(1, 10**5)).map(
        lambda pair: f"{pair[0]}{pair[1]}"
    ),
    st.tuples(st.integers(0, 500), st.integers(0, 500)).map(lambda p: f"{min(p)}–{max(p)}"),
    st.sampled_from(["dozens", "hundreds", "several"]),
)


@given(
    figures=st.lists(FIGURES, min_size=1, max_size=40),
    width=st.floats(120, 2000),
    names=st.lists(st.text(max_size=40), min_size=1),
)
def test_labels_never_meet_and_everything_is_shown_or_counted(
    figures: list[str], width: float, names: list[str]
) -> None:
    claims = []
    for number, text in enumerate(figures):
        figure = Figure.parse(text)
        assert figure is not None
        who = names[number % len(names)]
        claims.append(Said(figure=figure, who=who, camp="", key=key(number)))
    axis = laid_out(group_of(by_unit(claims), None), width, measure)
    assert axis is not None
    assert sum(len(p.said) for p in axis.points) + axis.left_out == len(claims)
    lanes: dict[int, list[tuple[float, float]]] = {}
    for point in axis.points:
        assert math.isfinite(point.left)
        assert point.left <= point.right
        lanes.setdefault(point.lane, []).append(point.extent)
    for extents in lanes.values():
        extents.sort()
        assert all(a[1] < b[0] for a, b in pairwise(extents))
    places = [at for at, _ in axis.ticks]
    assert places == sorted(places)
