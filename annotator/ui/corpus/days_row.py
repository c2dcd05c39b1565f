"""Asks in place from which day to which the articles shown are."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.ui.inspector.own_keys import keeps
from annotator.ui.pieces import plain_label

_DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


class DayLine(QLineEdit):
    """Takes a day, a month or a year. ``done``: Enter; ``left``: Escape."""

    done = Signal()
    left = Signal()

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(10)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end the writing from being taken as commands."""
        return keeps(event, writing=True) or super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's own signature
        """Tab goes to the other day."""
        return QWidget.focusNextPrevChild(self, next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Escape leaves; everything else is writing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DaysRow(QWidget):
    """``given(str, str)``: from and to, each a day or empty; ``left``: nothing is to change."""

    given = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.since, self.until = DayLine("From day", "2024-03-01"), DayLine("To day", "2024-03-14")
        self._hint = plain_label("small", "Enter shows these days, Esc leaves.", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        for words, line in (("from", self.since), ("to", self.until)):
            row.addWidget(plain_label("dim", words))
            row.addWidget(line, 1)
            line.done.connect(self._take)
            line.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._hint)

    def ask(self, since: str, until: str) -> None:
        """Begin with the days that hold now."""
        self.since.setText(since)
        self.until.setText(until)
        self._say("Enter shows these days, Esc leaves.")
        self.show()
        self.since.setFocus()
        self.since.selectAll()

    def _take(self) -> None:
        days = [line.text().strip() for line in (self.since, self.until)]
        for day, line in zip(days, (self.since, self.until), strict=True):
            if day and not _DAY.fullmatch(day):
                self._say(f"“{day}” is no day. Write 2024-03-14, 2024-03 or 2024.")
                line.setFocus()
                return
        self.given.emit(days[0], days[1])

    def _say(self, words: str) -> None:
        self._hint.setText(words)
