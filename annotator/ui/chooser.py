"""Asks for files or a folder, as the desktop does it, or in our own dress where it has nothing for that."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QTreeView, QWidget

from annotator.folders import resource

_ICONS = "goldspan"
_SIZE = QSize(860, 540)
_BESIDE = {1: 84, 3: 150}  # pixels: size, day
_KIND = 2  # a column that says what the end of the name does
_PLACES = 150  # pixels


def _give_icons() -> None:
    """Where the desktop has no icons, show ours: Qt's own are of another time, and of one size."""
    if not QIcon.hasThemeIcon("folder"):
        QIcon.setThemeSearchPaths([*QIcon.themeSearchPaths(), str(resource("icons"))])
        QIcon.setThemeName(_ICONS)


class Chooser(QFileDialog):
    """Deletes itself when it was answered. ``open()`` shows it without holding the window up."""

    def __init__(self, parent: QWidget, title: str, start: str = "") -> None:
        _give_icons()
        super().__init__(parent, title, start)
        self.finished.connect(self.deleteLater)
        files = self.findChild(QTreeView, "treeView")  # None where the desktop shows its own
        if files is not None:
            self.resize(_SIZE)
            columns = files.header()
            columns.setStretchLastSection(False)
            columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            columns.hideSection(_KIND)
            for column, width in _BESIDE.items():
                columns.resizeSection(column, width)
        halves = self.findChild(QSplitter)
        if halves is not None:
            halves.setSizes([_PLACES, _SIZE.width() - _PLACES])
