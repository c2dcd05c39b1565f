"""Lines for a day, a month or a year, and the day that is meant."""

from __future__ import annotations

import calendar
import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.inspector.own_keys import keeps
from annotator.ui.language import tr

_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


class DayField(QLineEdit):
    """``done``: Enter; ``left``: Escape."""

    done = Signal()
    left = Signal()

    def __init__(self, name: str, example: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(example)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end the typing from being taken as commands."""
        return keeps(event, writing=True) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or be done, or leave."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DayLine(DayField):
    """A pill among filters. ``left``: the typing is over, by either key; Escape empties the line first."""

    def __init__(self, name: str, example: str, parent: QWidget | None = None) -> None:
        spoken = tr("{name}, written as {example}", name=name, example=example.rpartition(" ")[2])
        super().__init__(spoken, example, parent)
        self.setObjectName("pill")
        self.setFixedWidth(112)
        self.done.connect(self.left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        super().keyPressEvent(event)


def day_from(text: str, *, last: bool = False) -> str:
    """The day meant by ``2024``, ``2024-03`` or ``2024-03-14``, the first or ``last`` of a span.

    Empty where ``text`` is none of them.
    """
    match = _DAY.fullmatch(text.strip())
    if match is None:
        return ""
    year = int(match[1])
    month = int(match[2]) if match[2] else 12 if last else 1
    if year < 1 or not 1 <= month <= 12:
        return ""
    longest = calendar.monthrange(year, month)[1]
    day = int(match[3]) if match[3] else longest if last else 1
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= longest else ""
