"""A ticked box is told from an empty one by its shape, in every look."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from annotator.ui.check_box import check_box_rules
from annotator.ui.style_sheet import style_sheet
from annotator.ui.theme.contrast import contrast
from annotator.ui.theme.theme import THEMES, Theme


def colours(box: QCheckBox) -> set[str]:
    """The colours in the square of a box, edges aside."""
    picture = box.grab().toImage()
    middle = picture.height() // 2
    return {QColor(picture.pixel(x, y)).name() for x in range(3, 12) for y in range(middle - 4, middle + 5)}


@pytest.mark.parametrize("theme", THEMES)
def test_a_chosen_box_has_a_tick_that_stands_out(theme: Theme, qtbot: QtBot) -> None:
    box = QCheckBox("On")
    qtbot.addWidget(box)
    box.setStyleSheet(check_box_rules(theme, "QCheckBox"))
    box.resize(box.sizeHint())
    box.show()
    empty = colours(box)
    box.setChecked(True)
    ticked = colours(box)
    assert len(empty) == 1
    assert max(contrast(colour, theme.accent) for colour in ticked) > 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_an_empty_box_is_seen_on_any_screen(theme: Theme, qtbot: QtBot) -> None:
    box = QCheckBox("On")
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(theme))
    box.resize(box.sizeHint())
    box.show()
    picture = box.grab().toImage()
    across = [QColor(picture.pixel(x, picture.height() // 2)).name() for x in range(14)]
    assert max(contrast(colour, theme.panel) for colour in across) >= 3  # WCAG 1.4.11: what a control is
