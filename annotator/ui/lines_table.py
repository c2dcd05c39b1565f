"""A small table of lines: no grid, whole rows chosen, Tab leads out of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from annotator.ui.own_direction import in_own_direction

_ROW = 30  # pixels


def lines_table(name: str, heads: Sequence[str], wide: int) -> QTableWidget:
    """An empty table; the column ``wide`` takes what room the others leave."""
    table = QTableWidget(0, len(heads))
    table.setObjectName("work")
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(heads))
    header = table.horizontalHeader()
    header.setObjectName("boardHeads")
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    return table


def fill(table: QTableWidget, lines: Sequence[Sequence[str]], right: Sequence[int] = ()) -> None:
    """Show ``lines``, figures of the columns in ``right`` at their right; nothing is chosen then."""
    table.blockSignals(True)
    table.setRowCount(len(lines))
    for row, line in enumerate(lines):
        for column, words in enumerate(line):
            item = QTableWidgetItem(in_own_direction(words))
            side = Qt.AlignmentFlag.AlignRight if column in right else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, column, item)
    for column in right:
        head = table.horizontalHeaderItem(column)
        if head is not None:
            head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    table.clearSelection()
    table.blockSignals(False)


def make_room(table: QTableWidget, wide: int, spare: Sequence[int], empty: Collection[str]) -> bool:
    """Show every column whole; says whether that goes without scrolling.

    Where there is no room for all, those of ``spare`` go in which every line is ``empty``. What the others
    leave is the column ``wide``'s, which is never narrower than its words.
    """
    header = table.horizontalHeader()
    table.ensurePolished()
    header.ensurePolished()
    columns = range(table.columnCount())
    needs = [max(table.sizeHintForColumn(c), header.sectionSizeHint(c)) for c in columns]
    room = table.width() - 2 * table.frameWidth()
    rows = range(table.rowCount())
    idle = {c for c in spare if all(_words(table, row, c) in empty for row in rows)}
    gone = idle if sum(needs) > room else set()
    for column in columns:
        table.setColumnHidden(column, column in gone)
    fits = sum(need for column, need in enumerate(needs) if column not in gone) <= room
    modes = QHeaderView.ResizeMode
    header.setSectionResizeMode(wide, modes.Stretch if fits else modes.Interactive)
    if not fits:
        table.setColumnWidth(wide, needs[wide])
    return fits


def _words(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item is not None else ""


def choose_row(table: QTableWidget, row: int) -> None:
    """Choose a line; also before the table was ever laid out, where a mirrored one has no row to find."""
    table.setCurrentCell(row, 0)
