"""Asks in place from which day to which the articles shown are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.day_line import DayField, day_from
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label


class DaysRow(QWidget):
    """``given(str, str)``: from and to, each a day or empty; ``left``: nothing is to change."""

    given = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.since, self.until = (
            DayField(tr("From day"), tr("from {since}", since="2024-03")),
            DayField(tr("To day"), tr("to {until}", until="2024-04")),
        )
        self._hint = plain_label("small", tr("Enter shows these days, Esc leaves."), wrap=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        for line in (self.since, self.until):
            row.addWidget(line, 1)
            line.setMaxLength(10)
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
        self._say(tr("Enter shows these days, Esc leaves."))
        self.show()
        self.since.setFocus()
        self.since.selectAll()

    def _take(self) -> None:
        days = [line.text().strip() for line in (self.since, self.until)]
        for day, line in zip(days, (self.since, self.until), strict=True):
            if day and not day_from(day):
                self._say(tr("“{day}” is no day. Write 2024-03-14, 2024-03 or 2024.", day=day))
                line.setFocus()
                return
        self.given.emit(days[0], days[1])

    def _say(self, words: str) -> None:
        self._hint.setText(words)
