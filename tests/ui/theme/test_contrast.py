from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.theme.contrast import channels, contrast, luminance, readable

_COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#ffffff", "#FFFFFF") == pytest.approx(1)


def test_known_greys_have_their_known_contrast() -> None:
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)
    assert luminance("#808080") == pytest.approx(0.2159, abs=0.0001)


@pytest.mark.parametrize("written", ["", "red", "#fff", "#12345", "1234567", "#12345G", "#1234567"])
def test_anything_but_six_digits_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        channels(written)


@given(_COLOURS, _COLOURS)
def test_contrast_has_no_direction(one: str, other: str) -> None:
    assert contrast(one, other) == pytest.approx(contrast(other, one))
    assert 1.0 <= contrast(one, other) <= 21.01


@given(_COLOURS, _COLOURS, st.sampled_from([3.0, 4.5]))
def test_every_colour_can_be_made_readable_on_every_ground(colour: str, ground: str, least: float) -> None:
    assert contrast(readable(colour, ground, least), ground) >= least


@given(_COLOURS, _COLOURS)
def test_a_colour_that_can_be_read_already_stays(colour: str, ground: str) -> None:
    if contrast(colour, ground) >= 4.5:
        assert readable(colour, ground) == colour
