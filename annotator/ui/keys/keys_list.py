"""The list of commands with their keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.actions.command import Command
from annotator.ui.actions.key_cap import cap_size, paint_cap
from annotator.ui.actions.key_names import key_name
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT, Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
_HEIGHT = 30
_SIDE = 16
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
            keys = " or ".join(row.caps) or "no key"
            changed = ", changed" if row.changed else ""
            return f"{row.command.plain_text}, {row.command.place}, {keys}{changed}"
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
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.chosen_ground))
                painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 6, 6)
            left, middle = rect.right() - _SIDE, rect.center().y() + 0.5
            for name in reversed(row.caps):
                left -= cap_size(name).width()
                paint_cap(painter, left, middle, name, theme)
                left -= 4
            flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            place = rect.left() + round(rect.width() * _PLACE_AT)
            painter.setFont(self._small)
            painter.setPen(QColor(theme.dim_small))
            words = f"{row.command.place} · changed" if row.changed else row.command.place
            room = max(0, int(left) - place - 8)
            words = QFontMetrics(self._small).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(place, rect.top(), room + 4, rect.height(), flags, words)
            font = self._changed if row.changed else self._font
            painter.setFont(font)
            painter.setPen(QColor(theme.accent if row.changed else theme.text))
            room = place - rect.left() - _SIDE - 10
            text = QFontMetrics(font).elidedText(row.command.plain_text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(rect.left() + _SIDE, rect.top(), room + 4, rect.height(), flags, text)
        finally:
            painter.restore()
