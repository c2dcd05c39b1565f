"""The list of all keys (F1)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions.command import Command, Menu
from annotator.ui.actions.key_cap import HEIGHT, cap_size, paint_cap
from annotator.ui.actions.key_names import key_name
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.theme.theme import Theme

_ORDER = (Menu.ANNOTATE, Menu.ARTICLE, Menu.REVIEW, Menu.EDIT, Menu.VIEW, Menu.FILE, Menu.HELP)
"""What is pressed all day comes first."""

_CARET = (
    ("← →", "Move the caret in the article"),
    ("Shift ← →", "Extend the selection by a character"),
    ("Ctrl Shift ← →", "Extend the selection by a word"),
)


class _Caps(QWidget):
    """Keys, drawn side by side."""

    def __init__(self, names: Iterable[str], theme: Theme) -> None:
        super().__init__()
        self._names = list(names)
        self._theme = theme
        width = sum(cap_size(n).width() + 4 for n in self._names)
        self.setFixedSize(max(1, width), HEIGHT + 4)
        self.setAccessibleName(" or ".join(self._names))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            left = 0.0
            for name in self._names:
                left = paint_cap(painter, left, self.height() / 2, name, self._theme) + 4
        finally:
            painter.end()


class KeysHelp(QDialog):
    """Lists each command that has a key, by menu."""

    def __init__(self, commands: Iterable[Command], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        body = dressed("panel")
        grid = QGridLayout(body)
        grid.setContentsMargins(18, 14, 18, 14)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        self._grid = grid
        self._theme = theme
        self._heading("Words")
        for keys, text in _CARET:
            self._line([keys], text)
        with_keys = [command for command in commands if command.keys]
        with_keys.sort(key=lambda command: _ORDER.index(command.menu))
        for menu, group in groupby(with_keys, key=lambda command: command.menu):
            self._heading(menu.replace("&", ""))
            for command in group:
                self._line([key_name(key) for key in command.keys], command.plain_text)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(body)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName("Keys")
        close = QPushButton("Close")
        close.setObjectName("plain")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 10, 14, 12)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(foot)
        self.resize(560, 640)

    def _heading(self, name: str) -> None:
        label = plain_label("section", name.upper())
        label.setContentsMargins(0, 10, 0, 2)
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 2)

    def _line(self, keys: list[str], text: str) -> None:
        row = self._grid.rowCount()
        # Two names of one key (Return and Enter) are shown once.
        caps = _Caps(dict.fromkeys(keys), self._theme)
        self._grid.addWidget(caps, row, 0, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(plain_label("value", text), row, 1)
