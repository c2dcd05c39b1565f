"""Articles down, people across: who has what, how far they are. Titles are read as they come into view."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from annotator.services.team.assign import Share
from annotator.services.team.who_has_what import TeamState, waits
from annotator.store.people import WorkStatus
from annotator.ui.language import tr
from annotator.ui.own_direction import in_own_direction
from annotator.ui.team.wording import state_words
from annotator.ui.theme.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_AT_ONCE = 100
Titles = Callable[[Sequence[int]], Mapping[int, str]]


class MatrixModel(QAbstractTableModel):
    """Every article has a line, those nobody has as well."""

    def __init__(self, titles: Titles, theme: Theme) -> None:
        super().__init__()
        self._read = titles
        self._theme = theme
        self._titles: dict[int, str] = {}
        self._state: TeamState | None = None
        self._people: tuple[Share, ...] = ()
        self._days = 7
        self._moment = datetime.now(UTC)

    def show_state(self, state: TeamState, days: int) -> None:
        """Show who has what; articles untouched for more than ``days`` stand out."""
        self.beginResetModel()
        self._state = state
        self._people = tuple(share for share in state.shares if share.given or share.taken)
        self._days = days
        self._moment = datetime.now(UTC)
        self._titles.clear()
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """One for each article."""
        return (
            0
            if (parent is not None and parent.isValid()) or self._state is None
            else len(self._state.articles)
        )

    def columnCount(self, parent: _Index | None = None) -> int:
        """The article, and everybody who has any."""
        return 0 if parent is not None and parent.isValid() else 1 + len(self._people)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Who is shown in a column."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        shown = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}  # a long name is cut off
        if orientation is Qt.Orientation.Horizontal and shown:
            return tr("Article") if section == 0 else in_own_direction(self._people[section - 1].person.name)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, or how far somebody is."""
        if self._state is None or not index.isValid():
            return None
        row = self._state.articles[index.row()]
        if index.column() == 0:
            return in_own_direction(self._title(index.row())) if role == Qt.ItemDataRole.DisplayRole else None
        held = self._state.held.get(row, {}).get(self._people[index.column() - 1].person.row)
        if role == Qt.ItemDataRole.DisplayRole:
            return state_words(held, self._moment, self._days)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return state_words(held, self._moment, self._days) or tr("not handed out")
        if role == Qt.ItemDataRole.ForegroundRole and held is not None:
            if waits(held, self._moment) > self._days:
                return QBrush(QColor(self._theme.contradicts_text))
            if held.status is WorkStatus.NEW:
                return QBrush(QColor(self._theme.dim_small))
        return None

    def _title(self, at: int) -> str:
        assert self._state is not None
        row = self._state.articles[at]
        if row not in self._titles:
            first = at - at % _AT_ONCE
            self._titles.update(self._read(self._state.articles[first : first + _AT_ONCE]))
        return self._titles.get(row, "")
