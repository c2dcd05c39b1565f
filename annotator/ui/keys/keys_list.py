"""The list of commands with their keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.actions.command import Command
from annotator.ui.actions.command_row import SIDE, paint_ground, paint_keys, paint_words
from annotator.ui.actions.key_names import key_name
from annotator.ui.language import tr
from annotator.ui.punctuation import listed
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT, Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
_HEIGHT = 30
_PLACE_AT = 0.46  # of the width: where the menu's name begins


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A command with its keys, and whether they are other than it comes with."""

    command: Command
    changed: bool

    @property
    def caps(self) -> tuple[str, ...]:
        """Its keys as they are shown; two keys of one name (Return, Enter) once."""
        return tuple(dict.fromkeys(key_name(key) for key in self.command.keys))


class KeysModel(QAbstractListModel):
    """Holds the rows that fit."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[KeyRow] = ()

    def show(self, rows: Sequence[KeyRow]) -> None:
        """Hold other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> Sequence[KeyRow]:
        """What is shown."""
        return self._rows

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many fit."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or its words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.command.plain_text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            keys = tr(" or ").join(row.caps) or tr("no key")
            changed = tr(", changed") if row.changed else ""
            return listed((row.command.plain_text, row.command.place, f"{keys}{changed}"))
        return None


class KeysDelegate(QStyledItemDelegate):
    """Paints name, menu and keys of a command; those that were changed stand in the accent."""

    def __init__(self, parent: QObject, theme: Theme = LIGHT) -> None:
        super().__init__(parent)
        self.theme = theme
        self._font = interface_font(13)
        self._changed = interface_font(13, weight=QFont.Weight.DemiBold)
        self._small = interface_font(11)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """A row's room, in pixels."""
        return QSize(240, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row."""
        row = index.data(ROW)
        if not isinstance(row, KeyRow):
            return
        theme, rect = self.theme, option.rect
        painter.save()
        try:
            paint_ground(painter, option, theme)
            end = paint_keys(painter, rect, row.caps, theme)
            at = rect.left() + round(rect.width() * _PLACE_AT)
            place = tr("{place} · changed", place=row.command.place) if row.changed else row.command.place
            room = QRect(at, rect.top(), max(0, end - at - 8), rect.height())
            paint_words(painter, rect, room, place, self._small, theme.dim_small)
            room = QRect(rect.left() + SIDE, rect.top(), at - rect.left() - SIDE - 10, rect.height())
            font, ink = (self._changed, theme.accent) if row.changed else (self._font, theme.text)
            paint_words(painter, rect, room, row.command.plain_text, font, ink)
        finally:
            painter.restore()
