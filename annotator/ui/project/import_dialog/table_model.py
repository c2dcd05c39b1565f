"""The table of candidates: every row is there from the start, and only what is seen is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from annotator.domain.record import Refusal
from annotator.domain.wording import worded
from annotator.ui.language import number, shown, tr
from annotator.ui.project.import_dialog.candidate import Candidate, State
from annotator.ui.project.import_dialog.wording import encoding_name, status_of
from annotator.ui.theme.theme import Theme
from annotator.ui.tip import tip_of

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST = 120  # characters of a cell; the rest is seen below the table


class Column(IntEnum):
    """The columns, in order."""

    TITLE = 0
    OUTLET = 1
    DATE = 2
    LANGUAGE = 3
    WORDS = 4
    ENCODING = 5
    FURNITURE = 6
    STATUS = 7


_HEADERS = (
    worded("Title"),
    worded("Outlet"),
    worded("Date"),
    worded("Language"),
    worded("Words"),
    worded("Encoding"),
    worded("Furniture"),
    worded("Status"),
)
_FIELDS = {Column.OUTLET: "outlet", Column.DATE: "published", Column.LANGUAGE: "language"}
_NUMBERS = frozenset({Column.WORDS, Column.FURNITURE})


class TableModel(QAbstractTableModel):
    """Candidates in the order they were read; ``changed`` comes whenever counts may differ."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: list[Candidate] = []
        self._shown: list[Candidate] = []
        self._filter: State | None = None
        # Kept while thousands stream in: counting them all at each step would stall the window.
        self._counts: Counter[State] = Counter()
        self._ticked: Counter[State] = Counter()

    @property
    def candidates(self) -> Sequence[Candidate]:
        """Every candidate, shown or not."""
        return self._all

    def candidate(self, row: int) -> Candidate:
        """The one shown in ``row``."""
        return self._shown[row]

    def refused_with(self, candidate: Candidate) -> list[Refusal]:
        """What of the file of an article is left out: pieces of it, not the whole."""
        files = {candidate.file, f"{candidate.file.removesuffix('.txt')}.ann"}
        return [c.refusal for c in self._all if c.refusal is not None and c.file in files]

    def row_of(self, candidate: Candidate) -> int | None:
        """The row one is shown in, or None."""
        return next((row for row, c in enumerate(self._shown) if c is candidate), None)

    def counts(self) -> Counter[State]:
        """How many there are of each state."""
        return self._counts

    def to_import(self) -> Counter[State]:
        """How many of each state are ticked."""
        return self._ticked

    def add(self, fresh: Sequence[Candidate]) -> None:
        """Add candidates at the end."""
        if not fresh:
            return
        self._all.extend(fresh)
        self._count(fresh)
        shown = [c for c in fresh if self._passes(c)]
        if shown:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(shown) - 1)
            self._shown.extend(shown)
            self.endInsertRows()
        self.changed.emit()

    def replace(self, old: Sequence[Candidate], new: Sequence[Candidate]) -> None:
        """Put ``new`` in the place of ``old``: a file that was read again."""
        gone = {id(c) for c in old}
        at = next((n for n, c in enumerate(self._all) if id(c) in gone), len(self._all))
        self._all[at:at] = new
        self._all = [c for c in self._all if id(c) not in gone]
        self._recount()
        self.show_only(self._filter)

    def show_only(self, state: State | None) -> None:
        """Show the candidates of one state, or all."""
        self.beginResetModel()
        self._filter = state
        self._shown = [c for c in self._all if self._passes(c)]
        self.endResetModel()
        self.changed.emit()

    def take(self, candidates: Sequence[Candidate], taken: bool) -> None:
        """Have candidates imported, or left out."""
        for candidate in candidates:
            if candidate.state in (State.NEW, State.WORK):
                candidate.taken = taken
        self._recount()
        self.refresh()

    def refresh(self) -> None:
        """Something about candidates was corrected."""
        if self._shown:
            last = self.index(len(self._shown) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.changed.emit()

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self.refresh()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many candidates are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(_HEADERS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(Column(section))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Titles can be ticked where there is something to take."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == Column.TITLE and self._tickable(self._shown[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        candidate = self._shown[index.row()]
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _cell(candidate, column)[:_MOST]
            case Qt.ItemDataRole.CheckStateRole if column is Column.TITLE and self._tickable(candidate):
                return Qt.CheckState.Checked if candidate.taken else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole:
                return _aligned(column)
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(candidate, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tip_of(_tip(candidate, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{shown(_HEADERS[column])}: {_cell(candidate, column) or tr('none')}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a candidate, or untick it."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.take([self._shown[index.row()]], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _recount(self) -> None:
        self._counts.clear()
        self._ticked.clear()
        self._count(self._all)

    def _count(self, fresh: Sequence[Candidate]) -> None:
        self._counts.update(c.state for c in fresh)
        self._ticked.update(c.state for c in fresh if c.taken)

    def _passes(self, candidate: Candidate) -> bool:
        return self._filter is None or candidate.state is self._filter

    @staticmethod
    def _tickable(candidate: Candidate) -> bool:
        return candidate.state in (State.NEW, State.WORK)

    def _ink(self, candidate: Candidate, column: Column) -> QColor:
        doubtful = column is Column.ENCODING and not candidate.certain
        if column is Column.STATUS and (candidate.state is State.REFUSED or candidate.problems):
            return QColor(self._theme.contradicts_text)
        untitled = column is Column.TITLE and not candidate.value("title")
        if not candidate.taken or untitled:
            return QColor(self._theme.dim_small)
        return QColor(self._theme.contradicts_text if doubtful else self._theme.text)


def _cell(candidate: Candidate, column: Column) -> str:
    if column is Column.STATUS:
        return status_of(candidate)
    if column is Column.TITLE:
        return candidate.title
    if candidate.document is None:
        return ""
    if column in _FIELDS:
        return candidate.value(_FIELDS[column])
    if column is Column.WORDS:
        return number(candidate.words)
    if column is Column.FURNITURE:
        return str(len(candidate.pieces()) or "")
    name = encoding_name(candidate.document.encoding)
    return name if candidate.certain else tr("{name}, not certain", name=name)


def _tip(candidate: Candidate, column: Column) -> str:
    if column is Column.TITLE:
        return candidate.file if candidate.title == candidate.file else f"{candidate.title}\n{candidate.file}"
    return _cell(candidate, column)


def _aligned(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
