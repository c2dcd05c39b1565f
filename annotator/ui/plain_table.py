"""A table without grid or frame, in which rows are chosen and letters are commands of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget


class PlainTable(QTableView):
    """Its rows are all as high; its model is never searched by typing."""

    def __init__(self, name: str, row_height: int, parent: QWidget | None = None) -> None:
        """``name`` is what screen readers call it; ``row_height`` in pixels."""
        super().__init__(parent)
        self.setObjectName("flat")
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        heads = self.horizontalHeader()
        heads.setObjectName("boardHeads")
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height)
        rows.setDefaultSectionSize(row_height)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands here."""
