"""The list of all keys (F1), and the ways on: guidelines, other keys, a sheet to print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserFixable
from annotator.ui.actions.key_cap import HEIGHT, cap_size, paint_cap
from annotator.ui.keys.key_groups import KeyGroup
from annotator.ui.keys.sheet import save_sheet
from annotator.ui.language import tr
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.project.message import line_of
from annotator.ui.theme.theme import Theme

_WIDE = 860  # pixels in which two columns have room
_SIZE = (900, 680)


class _Caps(QWidget):
    """Keys, drawn side by side."""

    def __init__(self, names: Iterable[str], theme: Theme) -> None:
        super().__init__()
        self._names = list(names)
        self._theme = theme
        width = sum(cap_size(n).width() + 4 for n in self._names)
        self.setFixedSize(max(1, width), HEIGHT + 4)
        self.setAccessibleName(tr(" or ").join(self._names))

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
    """Lists the keys in groups. ``commandGiven(str)``: another place is wanted; the list is left."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(
        self, groups: Sequence[KeyGroup], about: str, theme: Theme, parent: QWidget, *, guidelines: bool
    ) -> None:
        """``guidelines``: whether there are any to go to; ``about`` stands on the printed sheet."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self._groups, self._about, self._theme = groups, about, theme
        room = parent.window().size()
        self.resize(min(_SIZE[0], room.width() - 20), min(_SIZE[1], room.height() - 40))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._body(2 if self.width() >= _WIDE else 1))
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(tr("Keys"))
        self.guidelines = self._button(
            tr("&Guidelines"), tr("Read what each label is for."), "view.guidelines"
        )
        self.guidelines.setEnabled(guidelines)
        self.change = self._button(tr("Change &keys…"), tr("Give commands other keys."), "edit.keys")
        sheet = _plain(tr("&Save a sheet…"), tr("Write all keys on a page or two to print, as PDF or HTML."))
        sheet.clicked.connect(self._ask_where)
        close = _plain(tr("Close"), "")
        close.clicked.connect(self.reject)
        self._note = plain_label("dim", wrap=True)
        foot = dressed("stripe")
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 10, 14, 12)
        row.setSpacing(8)
        for button in (self.guidelines, self.change, sheet):
            row.addWidget(button)
        row.addWidget(self._note, 1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(foot)
        scroll.setFocus()

    def save(self, path: Path) -> None:
        """Write the sheet, and say so."""
        try:
            save_sheet(path, self._groups, self._about)
        except UserFixable as error:
            self._note.setText(line_of(error))
            return
        self._note.setText(tr("Written: {name}", name=path.name))

    def _ask_where(self) -> None:
        name, wanted = QFileDialog.getSaveFileName(
            self, tr("Save a sheet of the keys"), "goldspan-keys.pdf", "PDF (*.pdf);;HTML (*.html)"
        )
        if name:
            ending = ".html" if "html" in wanted else ".pdf"
            self.save(Path(name) if Path(name).suffix else Path(f"{name}{ending}"))

    def _button(self, words: str, tip: str, command: str) -> QPushButton:
        button = _plain(words, tip)

        def go() -> None:
            self.accept()
            self.commandGiven.emit(command)

        button.clicked.connect(go)
        return button

    def _body(self, columns: int) -> QWidget:
        body = dressed("panel")
        row = QHBoxLayout(body)
        row.setContentsMargins(18, 8, 18, 14)
        row.setSpacing(24)
        for groups in _shared(self._groups, columns):
            grid = QGridLayout()
            grid.setHorizontalSpacing(14)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(1, 1)
            for group in groups:
                self._add(grid, group)
            grid.setRowStretch(grid.rowCount(), 1)
            row.addLayout(grid, 1)
        return body

    def _add(self, grid: QGridLayout, group: KeyGroup) -> None:
        label = plain_label("section", group.heading.upper())
        label.setContentsMargins(0, 10, 0, 2)
        grid.addWidget(label, grid.rowCount(), 0, 1, 2)
        for keys, text in group.lines:
            at = grid.rowCount()
            grid.addWidget(_Caps(keys, self._theme), at, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(plain_label("value", text, wrap=True), at, 1)


def _shared(groups: Sequence[KeyGroup], columns: int) -> list[list[KeyGroup]]:
    """The groups in columns about equally long, in order."""
    total = sum(len(group.lines) + 2 for group in groups)
    found: list[list[KeyGroup]] = [[] for _ in range(columns)]
    so_far = 0
    for group in groups:
        size = len(group.lines) + 2
        found[min(columns - 1, (so_far + size // 2) * columns // max(1, total))].append(group)
        so_far += size
    return found


def _plain(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("plain")
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button
