"""The spans of an article as a list model, rejected ones included."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.mark import Mark, MarkKey
from annotator.ui.inspector.wording import one_line, spoken
from annotator.ui.tip import tip_of

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

MARK_ROLE = Qt.ItemDataRole.UserRole
_MOST_LETTERS = 300


class SpansModel(QAbstractListModel):
    """Lists marks in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._places: dict[MarkKey, int] = {}

    def show(self, marks: Sequence[Mark]) -> None:
        """Show other marks; where only some differ, the list keeps its place."""
        fresh = tuple(marks)
        places = {mark.key: place for place, mark in enumerate(fresh)}
        if len(fresh) != len(self._marks):
            self.beginResetModel()
            self._marks, self._places = fresh, places
            self.endResetModel()
            return
        differing = [i for i, (a, b) in enumerate(zip(self._marks, fresh, strict=True)) if a is not b]
        self._marks, self._places = fresh, places
        if differing:
            self.dataChanged.emit(self.index(differing[0]), self.index(differing[-1]))

    def index_of(self, key: MarkKey | None) -> QModelIndex:
        """Where a mark stands; an invalid index when it is not listed."""
        place = self._places.get(key) if key is not None else None
        return self.index(place) if place is not None else QModelIndex()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many marks are listed."""
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The mark, its words, or how a screen reader says it."""
        if not index.isValid() or index.row() >= len(self._marks):
            return None
        mark = self._marks[index.row()]
        if role == MARK_ROLE:
            return mark
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(mark.words[:_MOST_LETTERS])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(mark)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(one_line(mark.words)[:_MOST_LETTERS])
        return None
