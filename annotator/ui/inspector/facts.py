"""Names and values in two columns, changed in place: building widgets anew is what takes time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.pieces import hairline, plain_label


class Facts(QWidget):
    """Shows as many lines as it is given; ``history`` sets dim text at the left, facts at the right."""

    def __init__(self, *, history: bool = False) -> None:
        super().__init__()
        self._history = history
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4 if history else 8)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show names and values; a line without a name takes the whole width."""
        while len(self._lines) < len(lines):
            self._add()
        for place, (name, value) in enumerate(self._lines):
            there = place < len(lines)
            if there:
                _set(name, lines[place][0])
                _set(value, lines[place][1])
            name.setVisible(there and bool(lines[place][0]))
            value.setVisible(there)

    def _add(self) -> None:
        row = len(self._lines)
        style = "dim" if self._history else "value"
        name = plain_label(style if self._history else "name")
        value = plain_label(style, wrap=True)
        if not self._history:
            # Absolute: right stays right for Arabic too.
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            value.setAlignment(right | Qt.AlignmentFlag.AlignTop)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        name.setBuddy(value)
        name.hide()
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._lines.append((name, value))


class Section(QWidget):
    """A name in small capitals over its widgets, with a hairline above unless it is the ``first``."""

    def __init__(self, name: str, widgets: Sequence[QWidget], *, first: bool = False) -> None:
        super().__init__()
        self._name = plain_label("section", name.upper())
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 12, 14, 12)
        inner.setSpacing(8)
        inner.addWidget(self._name)
        for widget in widgets:
            inner.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not first:
            column.addWidget(hairline())
        column.addLayout(inner)

    def rename(self, name: str) -> None:
        """Give it another name."""
        _set(self._name, name.upper())


def _set(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
