"""Lines for a day: which key ends the typing, and how."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.ui.day_line import DayField, DayLine

_KEYS = {"Enter": Qt.Key.Key_Enter, "Return": Qt.Key.Key_Return, "Escape": Qt.Key.Key_Escape}


@pytest.mark.parametrize(
    ("kind", "key", "told", "text"),
    [
        (DayField, "Enter", ["done"], "2024"),
        (DayField, "Return", ["done"], "2024"),
        (DayField, "Escape", ["left"], "2024"),
        (DayLine, "Enter", ["done", "left"], "2024"),
        (DayLine, "Escape", ["left"], ""),
    ],
)
def test_enter_and_escape_end_the_typing(
    qtbot: QtBot, kind: type[DayField], key: str, told: list[str], text: str
) -> None:
    line = kind("From", "from 2024-01")
    qtbot.addWidget(line)
    heard: list[str] = []
    line.left.connect(lambda: heard.append("left"))
    line.done.connect(lambda: heard.append("done"))
    QTest.keyClicks(line, "2024")
    QTest.keyClick(line, _KEYS[key])
    assert (sorted(heard), line.text()) == (told, text)
