"""The entries as a list: what waits for a decision first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.services.entries.values import EntryLine
from annotator.ui.entries.painting import paint_ground, paint_pill, paint_words
from annotator.ui.entries.wording import entry_spoken, standing, waiting
from annotator.ui.inspector.label_tag import HEIGHT as TAG_HEIGHT
from annotator.ui.inspector.label_tag import TagInk, paint_tag, tag_width
from annotator.ui.language import shown
from annotator.ui.mirroring import placed, placed_f, starting
from annotator.ui.own_direction import in_own_direction
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT
from annotator.ui.tip import tip_of

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole
HEIGHT = 54  # pixels
MOST = 1500
"""So many rows are laid out at each step without being felt; what waits for a decision comes first."""

_SIDE = 14
_ORDER = attrgetter("order")


class EntriesModel(QAbstractListModel):
    """Lists entries, given in their order; ``narrow`` keeps those that have every word of a filter.

    ``left_out`` counts those beyond ``MOST``, which are found by a filter.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[EntryLine] = ()
        self._shown: Sequence[EntryLine] = ()
        self._words: list[str] = []
        self.left_out = 0

    def show(self, lines: Sequence[EntryLine]) -> None:
        """Show other entries, or the same as they are now."""
        self._all = lines
        self._fill()

    def narrow(self, words: str) -> None:
        """Show only entries with these words in their name, or the label of that name."""
        self._words = words.casefold().split()
        self._fill()

    def index_of(self, line: EntryLine | None) -> QModelIndex:
        """Where an entry stands as it is now; an invalid index when it is not shown."""
        if line is None:
            return QModelIndex()
        place = bisect_left(self._shown, line.order, key=_ORDER)
        there = place < len(self._shown) and self._shown[place].key == line.key
        return self.index(place) if there else QModelIndex()

    def line(self, index: AnyIndex) -> EntryLine | None:
        """The entry at ``index``."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def lines(self) -> Sequence[EntryLine]:
        """The entries that are shown, in order."""
        return self._shown

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many entries are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, what a screen reader says, a tip, or the line itself."""
        line = self.line(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry_spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of("\n".join(part for part in (line.name, standing(line), shown(line.doubt)) if part))
        return None

    def _fill(self) -> None:
        wanted = self._words
        self.beginResetModel()
        found = (
            [e for e in self._all if all(w in f"{e.name} {e.label}".casefold() for w in wanted)]
            if wanted
            else self._all
        )
        self._shown = found[:MOST]
        self.left_out = len(found) - len(self._shown)
        self.endResetModel()


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry: its name, its label, how often it is named, how much waits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ink = TagInk(None, LIGHT)
        self.layer = "entity"
        self._made = interface_font(13, weight=QFont.Weight.DemiBold)
        self._proposed = interface_font(13)
        self._small = interface_font(11)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Every row is as high as the others."""
        return QSize(180, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one entry."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, EntryLine):
            return
        theme, rect = self.ink.theme, QRect(option.rect)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ground(painter, option, theme, turned=True)
            left, right = rect.left() + _SIDE, rect.right() - _SIDE
            end = right
            words = waiting(line)
            if words:
                end = right - 7 - paint_pill(painter, rect, right + 1, rect.top() + 17.5, words, theme)
            name = placed(rect, QRect(left, rect.top() + 7, end - left, 21))
            font = self._made if line.key.row is not None else self._proposed
            paint_words(painter, name, line.name, font, theme.text, starting())
            tag = tag_width(line.label)
            place = placed_f(QRectF(rect), QRectF(left, rect.top() + 30, tag, TAG_HEIGHT - 2))
            paint_tag(painter, place, self.layer, line.label, self.ink)
            beside = QRect(
                left + round(tag) + 8, rect.top() + 30, right - left - round(tag) - 8, TAG_HEIGHT - 2
            )
            words = in_own_direction(standing(line))
            paint_words(painter, placed(rect, beside), words, self._small, theme.dim_small, starting())
        finally:
            painter.restore()
