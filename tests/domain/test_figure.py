from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.figure import VAGUE, Figure, is_unit

NUMBERS = st.one_of(
    st.integers(0, 10**12).map(float), st.floats(0, 1e9, allow_nan=False), st.sampled_from([0.0, 1e-7, 2.1e6])
)
UNITS = st.one_of(
    st.sampled_from(["", "people", "people killed", "houses", "%", "km", "to", "million men"]),
    st.text(max_size=12),
).filter(lambda unit: not unit or is_unit(unit))


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    unit = draw(UNITS)
    kind = draw(st.integers(0, 4))
    if kind == 0:
        word = draw(st.sampled_from(sorted(VAGUE)))
        least, most = VAGUE[word]
        return Figure(float(least), float(most), unit, word=word)
    low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
    if kind == 1:
        return Figure(low, None, unit, above=draw(st.booleans()))
    if kind == 2:
        return Figure(None, high, unit, below=draw(st.booleans()))
    return Figure(low, low if kind == 3 else high, unit, about=draw(st.booleans()))


@given(figures())
def test_what_is_written_is_read_back_the_same(figure: Figure) -> None:
    assert Figure.parse(str(figure)) == figure


@given(st.text(max_size=30))
def test_any_text_is_a_figure_or_none(text: str) -> None:
    figure = Figure.parse(text)
    assert figure is None or Figure.parse(str(figure)) == figure


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("350", "350"),
        (">40", "> 40"),
        ("more than 40", "> 40"),
        ("at least 130 people", "≥ 130 people"),
        ("<=80", "≤ 80"),
        ("up to 50,000 fighters", "≤ 50000 fighters"),
        ("fewer than eighty", "< 80"),
        ("~170", "~ 170"),
        ("24-96", "24–96"),
        ("between 20 and 30 men", "20–30 men"),
        ("ninety-four", "94"),
        ("two hundred thousand people", "200000 people"),
        ("one hundred and twenty", "120"),
        ("2.1 million", "2100000"),
        ("a dozen", "12"),
        ("half a million", "500000"),
        ("dozens", "dozens"),
        ("Dozens of houses", "dozens of houses"),
        ("a few dozen men", "a few dozen men"),
        ("20%", "20 %"),
        ("0", "0"),
    ],
)
def test_figures_are_read_as_people_type_them(typed: str, written: str) -> None:
    assert str(Figure.parse(typed)) == written


@pytest.mark.parametrize("text", ["", "many", "410-190", "-5", "12.3.2024", "1,2", ">", "3 4", "9-9-9"])
def test_what_is_no_figure_is_none(text: str) -> None:
    assert Figure.parse(text) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("41", "88", True),
        ("41", "41", False),
        ("> 120", "10", True),
        ("> 120", "130", False),
        ("> 40", "40", True),
        ("≥ 40", "40", False),
        ("< 80", "80", True),
        ("~ 170", "177", False),
        ("~ 170", "312", True),
        ("dozens", "52", False),
        ("dozens", "10", True),
        ("≤ 80", "312 people", True),
        ("80 people", "312 houses", False),
        ("40 people killed", "60 people hurt", False),
        ("40 people", "60 persons", True),
        ("0", "> 0", True),
        ("20–30", "30–40", False),
    ],
)
def test_figures_contradict_when_no_value_fits_both(one: str, other: str, expected: bool) -> None:
    first, second = Figure.parse(one), Figure.parse(other)
    assert first is not None
    assert second is not None
    assert first.contradicts(second) is expected


@given(figures(), figures())
def test_contradicting_is_mutual_and_never_with_itself(one: Figure, other: Figure) -> None:
    assert one.contradicts(other) is other.contradicts(one)
    assert not one.contradicts(one)


@pytest.mark.parametrize(
    ("text", "point"), [("350", 350), ("20–30", 25), ("> 40", 40), ("≤ 80", 80), ("dozens", 60)]
)
def test_a_figure_has_a_place_on_an_axis(text: str, point: float) -> None:
    figure = Figure.parse(text)
    assert figure is not None
    assert figure.midpoint == point


@pytest.mark.parametrize(("low", "high"), [(None, None), (3, 2), (-1, 2), (float("nan"), None)])
def test_an_impossible_range_is_refused(low: float | None, high: float | None) -> None:
    with pytest.raises(ValueError, match="bound"):
        Figure(low, high, "")


@pytest.mark.parametrize("text", ["two three people", "twenty thirty", "million", "a"])
def test_words_that_make_no_one_number_are_no_figure(text: str) -> None:
    assert Figure.parse(text) is None
