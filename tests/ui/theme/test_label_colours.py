"""A colour of a label is made of one hue, can be seen on both pages, and is far from the others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.scheme import Colour, Drawing, Scheme
from annotator.ui.theme.contrast import TEXT_CONTRAST, contrast
from annotator.ui.theme.label_colours import colour_of, free_colour, of_hue, weaknesses


@given(st.integers(0, 0xFFFFFF))
def test_what_is_made_of_any_colour_can_be_seen_and_read(base: int) -> None:
    made = colour_of(f"#{base:06X}")
    assert weaknesses(made, Drawing.FILL) == []
    assert contrast(made.line, made.ground) >= TEXT_CONTRAST
    assert contrast(made.dark_line, made.dark_ground) >= TEXT_CONTRAST


def test_the_shipped_labels_can_be_seen(news_scheme: Scheme) -> None:
    assert [weaknesses(label.colour, layer.drawing) for layer, label in news_scheme.labels()] == [[]] * 12


def test_a_weak_colour_is_named_with_what_is_wrong() -> None:
    pale = Colour(ground="#FFFFFF", line="#EEEEEE", dark_ground="#888888", dark_line="#999999")
    assert weaknesses(pale, Drawing.UNDERLINE) == ["On a light page the line has 1.1:1; it needs 3:1."]
    assert any("the article has" in words for words in weaknesses(pale, Drawing.FILL))


def test_a_new_label_gets_a_hue_that_none_has() -> None:
    used: list[Colour] = []
    for _ in range(12):
        used.append(free_colour(used))
    assert len({colour.line for colour in used}) == 12
    assert free_colour([of_hue(0)]) != of_hue(0)
