"""A shortlist as a list of cards."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from annotator.services.claims.board import BoardCandidate
from annotator.ui.claims.claim_card import ROW_ROLE, AnyIndex, CardDelegate
from annotator.ui.claims.inks import CampInks
from annotator.ui.claims.shortlist import Row, Shortlist
from annotator.ui.claims.wording import row_spoken, words_of
from annotator.ui.flat_list import FlatList
from annotator.ui.language import shown
from annotator.ui.tip import tip_of

_NOWHERE = QModelIndex()


class ShortlistModel(QAbstractListModel):
    """The rows of a shortlist."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: list[Row]) -> None:
        """Show other rows, or the same as they are now; those that stay are not laid out anew."""
        if len(rows) == len(self._rows):
            self._rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The claim's words, what a screen reader says, a tip, or the row itself."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(row.claim)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            why = " · ".join(map(shown, row.reasons))
            return tip_of("\n".join((words_of(row.claim), row.claim.title, why)).strip())
        return None


class ShortlistView(FlatList):
    """Shows cards, one of them the current one.

    ``opened(Row)`` by double click; ``moved``: another row is the current one.
    """

    opened = Signal(object)
    moved = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        """``name`` is what screen readers call it; ``narrow`` cards are lower."""
        super().__init__(name, parent)
        self.shortlist = Shortlist()
        self._model = ShortlistModel(self)
        self._delegate = CardDelegate(self, narrow=narrow)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._filling = False
        self.selectionModel().currentChanged.connect(self._picked)
        self.doubleClicked.connect(self._opened)

    @property
    def current(self) -> Row | None:
        """The row that a decision is about."""
        rows, at = self.shortlist.rows, self.shortlist.current
        return rows[at] if 0 <= at < len(rows) else None

    def set_inks(self, inks: CampInks) -> None:
        """Take on the colours of camps and theme."""
        self._delegate.inks = inks
        self.viewport().update()

    def begin(self, linked: list[Row], candidates: list[BoardCandidate]) -> None:
        """Show the rows of another claim."""
        self.shortlist.begin(linked, candidates)
        self._show()
        if self.shortlist.current <= 0:
            self.scrollToTop()
        else:
            middle = self._model.index(self.shortlist.current)
            self.scrollTo(middle, QAbstractItemView.ScrollHint.PositionAtCenter)

    def again(self, linked: list[Row], candidates: list[BoardCandidate]) -> None:
        """Take up what was decided and the new ranking."""
        self.shortlist.again(linked, candidates)
        self._show()

    def step(self, step: int) -> bool:
        """Make the next row, or the one before, the current one; says whether there was one."""
        moved = self.shortlist.step(step)
        self._settle()
        return moved

    def next_open(self) -> bool:
        """Make the next row that waits the current one; says whether there is one."""
        found = self.shortlist.next_open()
        self._settle()
        return found

    def _show(self) -> None:
        self._filling = True
        self._model.show(self.shortlist.rows)
        self._filling = False
        self._settle()

    def _settle(self) -> None:
        at = self.shortlist.current
        index = self._model.index(at) if at >= 0 else QModelIndex()
        self._filling = True
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._filling = False
        if index.isValid():
            self.scrollTo(index)
        self.moved.emit()

    def _picked(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._filling and index.isValid():
            self.shortlist.current = index.row()
            self.moved.emit()

    def _opened(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            self.opened.emit(row)
