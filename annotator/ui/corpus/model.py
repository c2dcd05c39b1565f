"""The articles as a list model: its length is true, its rows are read where they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.errors import UserFixable
from annotator.services.annotating.article import Article
from annotator.services.queue.corpus import Corpus, Entry, entry_from
from annotator.ui.corpus.reader import Rows
from annotator.ui.corpus.wording import spoken, tip, title_of

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PAGE = 64
_MOST_KEPT = 4096

ROW_ROLE = Qt.ItemDataRole.UserRole
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


class CorpusModel(QAbstractListModel):
    """Shows articles of a corpus: their number is known, what is said of them is read by pages."""

    def __init__(self, parent: QObject | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self._corpus: Corpus | None = None
        self._rows: list[int] = []
        self._places: dict[int, int] = {}
        self._entries: dict[int, Entry] = {}
        self._why: Callable[[int], str] | None = None

    def show(self, corpus: Corpus | None, rows: Rows, why: Callable[[int], str] | None = None) -> None:
        """Show other articles, or the same in another order; ``why`` says what makes one worth doing."""
        self.beginResetModel()
        self._corpus = corpus
        self._why = why
        self._rows, self._places = rows.rows, rows.places
        self._entries.clear()
        self.endResetModel()

    def refresh(self, documents: Sequence[int] | frozenset[int], article: Article | None = None) -> None:
        """Read some articles again when they are looked at next; that of ``article`` it tells itself."""
        if len(documents) > _PAGE:
            self._entries.clear()
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            return
        for document in documents:
            known = self._entries.pop(document, None)
            if known is not None and article is not None and article.row == document:
                fresh = entry_from(known, article)
                if fresh is not None:
                    self._entries[document] = fresh
            place = self._places.get(document)
            if place is not None:
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def rows(self) -> list[int]:
        """The row numbers shown, in order."""
        return self._rows

    def index_of(self, document: int) -> QModelIndex:
        """Where an article stands; an invalid index when it is not shown."""
        place = self._places.get(document)
        return self.index(place) if place is not None else QModelIndex()

    def entry(self, index: AnyIndex) -> Entry | None:
        """The article at ``index``, read together with its neighbours."""
        if self._corpus is None or not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if row not in self._entries:
            if len(self._entries) > _MOST_KEPT:
                self._entries.clear()
            first = index.row() // _PAGE * _PAGE
            wanted = [r for r in self._rows[first : first + _PAGE] if r not in self._entries]
            try:
                found = self._corpus.entries(wanted)
            except UserFixable:
                return None  # asked again with every painting: who commits or opens says what is wrong
            if self._why is not None:
                found = {row: replace(entry, why=self._why(row)) for row, entry in found.items()}
            self._entries.update(found)
        return self._entries.get(row)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many articles are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, what a screen reader says, a tip as escaped text, or the entry itself."""
        if role == ROW_ROLE:
            return self._rows[index.row()] if index.isValid() else None
        if role not in _ANSWERED:
            return None
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        return _ANSWERED[role](entry)


_ANSWERED = {
    Qt.ItemDataRole.DisplayRole: title_of,
    Qt.ItemDataRole.AccessibleTextRole: spoken,
    Qt.ItemDataRole.ToolTipRole: tip,
    ENTRY_ROLE: title_of,
}
