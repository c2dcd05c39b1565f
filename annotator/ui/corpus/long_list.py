"""A list of one column that shows a hundred thousand rows as quickly as a hundred."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget


class LongList(QTableView):
    """Rows that are all as high, without a frame; letters typed here are commands of the window.

    A table, because that asks its model for the rows it paints alone: a QListView asks for every row
    whenever the list is laid out.
    """

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        """``name`` is what screen readers call it, ``height`` that of a row in pixels."""
        super().__init__(parent)
        self.setObjectName("flat")
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(1)
        down.hide()
        down.setMinimumSectionSize(height)
        down.setDefaultSectionSize(height)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: A accepts here as it does in the article."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and last row, which in a table are those of the column."""
        model = self.model()
        if model is not None and model.rowCount() and action in _ENDS:
            return model.index(
                0 if action is QAbstractItemView.CursorAction.MoveHome else model.rowCount() - 1, 0
            )
        return super().moveCursor(action, modifiers)


_ENDS = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)
