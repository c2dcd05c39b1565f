"""A line is chosen in a table that was never laid out, in a mirrored window as well."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.ui.lines_table import choose_row, fill, lines_table


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_line_is_chosen_before_the_table_is_shown(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    table = lines_table("Articles", ("Article", "Whose"), wide=0)
    qtbot.addWidget(table)
    table.setLayoutDirection(direction)
    fill(table, [("One", "Anna"), ("Two", "Ben")])
    choose_row(table, 1)
    assert table.currentRow() == 1
    assert [item.text() for item in table.selectedItems()] == ["Two", "Ben"]
    fill(table, [("Three", "Chidi")])
    assert table.selectedItems() == []
    choose_row(table, 0)
    assert [item.text() for item in table.selectedItems()] == ["Three", "Chidi"]
