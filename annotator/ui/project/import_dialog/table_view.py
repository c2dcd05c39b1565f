"""The table of candidates: Space ticks what is chosen, rows are of one height however many there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.ui.language import tr
from annotator.ui.project.import_dialog.candidate import Candidate, State
from annotator.ui.project.import_dialog.table_model import Column, TableModel
from annotator.ui.theme.fonts import interface_font

_ROW = 28
_WIDTHS = {
    Column.OUTLET: 128,
    Column.DATE: 98,
    Column.LANGUAGE: 78,
    Column.WORDS: 62,
    Column.ENCODING: 132,
    Column.FURNITURE: 80,
    Column.STATUS: 160,
}
_TITLE = 240  # pixels at least; beyond that it takes what room there is


class TableView(QTableView):
    """``chosen(candidates)`` comes when other rows are chosen."""

    chosen = Signal(list)

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setFont(interface_font(13))
        self.setAccessibleName(tr("Articles to import"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(_ROW, QFontMetrics(self.font()).height() + 10))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.setStretchLastSection(True)

    def chosen_candidates(self) -> list[Candidate]:
        """What is chosen, in the order of the rows."""
        # By ranges: asking for the selected rows would look at every cell of them.
        parts = list(self.selectionModel().selection())  # type: ignore[call-overload]  # its stub forgets that it is a list
        rows = sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
        return [self._rows.candidate(row) for row in rows]

    def choose(self, candidates: Sequence[Candidate]) -> None:
        """Choose one candidate, the first of these that is shown, and bring it into sight."""
        for candidate in candidates:
            row = self._rows.row_of(candidate)
            if row is not None:
                self._choose_row(row)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the titles the room that is left."""
        super().resizeEvent(event)
        room = self.viewport().width() - sum(_WIDTHS.values())
        self.horizontalHeader().resizeSection(Column.TITLE, max(_TITLE, round(room * 0.8)))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Say what is chosen now."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.chosen_candidates())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks or unticks every chosen row; Home and End go to the first and the last."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            mine = [c for c in self.chosen_candidates() if c.state in (State.NEW, State.WORK)]
            if mine:
                self._rows.take(mine, not all(c.taken for c in mine))
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self._choose_row(0 if event.key() == Qt.Key.Key_Home else self._rows.rowCount() - 1)
            return
        super().keyPressEvent(event)

    def _choose_row(self, row: int) -> None:
        # Not by selectRow: that adds to what is chosen while Ctrl happens to be held.
        index = self._rows.index(row, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)
