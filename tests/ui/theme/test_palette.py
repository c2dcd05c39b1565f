from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from annotator.ui.theme.palette import article_palette, desktop_theme, palette
from annotator.ui.theme.theme import DARK, LIGHT, Theme

both = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@both
def test_the_article_stands_on_one_ground_margins_included(qapp: QApplication, theme: Theme) -> None:
    made = article_palette(theme)
    grounds = {
        made.color(role).name().upper() for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base)
    }
    assert grounds == {theme.ground}


@both
def test_selected_text_lets_the_fill_under_it_show(qapp: QApplication, theme: Theme) -> None:
    made = article_palette(theme)
    for group, least, most in (
        (QPalette.ColorGroup.Active, 70, 110),
        (QPalette.ColorGroup.Inactive, 30, 70),
    ):
        assert least <= made.color(group, QPalette.ColorRole.Highlight).alpha() <= most
        assert made.color(group, QPalette.ColorRole.HighlightedText).name().upper() == theme.text


@both
def test_panels_take_their_colours_from_the_theme(qapp: QApplication, theme: Theme) -> None:
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Window).name().upper() == theme.panel
    assert made.color(QPalette.ColorRole.WindowText).name().upper() == theme.text


def test_a_desktop_that_says_nothing_gets_the_light_theme(qapp: QApplication) -> None:
    assert desktop_theme() in {LIGHT, DARK}
