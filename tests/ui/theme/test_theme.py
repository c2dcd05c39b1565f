from __future__ import annotations

import dataclasses

import pytest

from annotator.domain.scheme import Scheme
from annotator.ui.theme.contrast import channels, contrast
from annotator.ui.theme.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    LIGHT,
    THEMES,
    Theme,
    label_ground,
    label_line,
)

both = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
strong = pytest.mark.parametrize("theme", [CONTRAST_LIGHT, CONTRAST_DARK], ids=lambda theme: theme.name)


@both
def test_every_colour_is_written_in_six_digits(theme: Theme) -> None:
    for field in dataclasses.fields(theme):
        value = getattr(theme, field.name)
        if isinstance(value, str) and field.name != "name":
            channels(value)


@both
@pytest.mark.parametrize("ground", ["ground", "panel"])
def test_text_can_be_read_on_every_ground(theme: Theme, ground: str) -> None:
    on = getattr(theme, ground)
    assert contrast(theme.text, on) >= 7
    assert contrast(theme.dim_small, on) >= 4.5
    assert contrast(theme.claim, on) >= 3
    assert contrast(theme.accent, on) >= 3


@both
def test_text_can_be_read_on_what_is_chosen_found_or_contradicts(theme: Theme) -> None:
    assert contrast(theme.text, theme.chosen_ground) >= 7
    assert contrast(theme.contradicts_text, theme.contradicts_ground) >= 4.5
    assert contrast(theme.text, theme.found_ground) >= 4.5
    assert contrast(theme.found_line, theme.ground) >= 3
    assert contrast(theme.found_line, theme.found_ground) >= 3


@both
def test_every_ink_can_be_read_on_every_ground_it_is_painted_on(theme: Theme) -> None:
    grounds = (theme.ground, theme.panel, theme.chosen_ground)
    weak = [
        f"{name} on {on}: {contrast(ink, on):.2f}"
        for on in grounds
        for name, ink, least in (
            ("text", theme.text, 7),
            ("dim_small", theme.dim_small, 4.5),
            ("accent, as the words of what is chosen", theme.accent, 4.5),
            ("good, as words", theme.good, 4.5),
            ("contradicts", theme.contradicts_text, 4.5),
        )
        if contrast(ink, on) < least
    ]
    if contrast(theme.panel, theme.accent) < 4.5:
        weak.append("words on the first button")
    assert weak == []


@strong
def test_high_contrast_is_seven_to_one_for_words_and_three_for_lines(theme: Theme) -> None:
    for ground in (theme.ground, theme.panel, theme.chosen_ground):
        for ink in (theme.text, theme.dim, theme.dim_small, theme.accent):
            assert contrast(ink, ground) >= 7
    for ground in (theme.ground, theme.panel):
        assert contrast(theme.hairline, ground) >= 3
    assert contrast(theme.contradicts_text, theme.contradicts_ground) >= 7


@both
def test_labels_of_the_default_scheme_keep_their_text_readable(theme: Theme, news_scheme: Scheme) -> None:
    for _, label in news_scheme.labels():
        assert contrast(theme.text, label_ground(label.colour, theme)) >= 7, label.name
        assert contrast(label_line(label.colour, theme), theme.ground) >= 3, label.name


def test_a_theme_never_changes() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        LIGHT.ground = "#000000"  # type: ignore[misc]  # what is tested
