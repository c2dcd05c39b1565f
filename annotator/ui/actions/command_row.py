"""A row that names a command and shows its keys at the right: in the palette and in the list of keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.ui.actions.key_cap import cap_size, paint_cap
from annotator.ui.theme.theme import Theme

SIDE = 16
"""Pixels between an edge of the row and what stands in it."""

_BETWEEN = 4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Make ``painter`` ready for a row laid out from the left; paint the ground of the one chosen."""
    # In a mirrored window too: what is placed by hand must not be aligned to the other side.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.chosen_ground))
        painter.drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 6, 6)


def paint_keys(painter: QPainter, row: QRect, keys: Sequence[str], theme: Theme) -> int:
    """Paint keys at the right end of ``row``; returns where there is room up to, in pixels."""
    left = row.right() - SIDE
    for name in reversed(keys):
        left -= cap_size(name).width()
        paint_cap(painter, left, row.center().y() + 0.5, name, theme)
        left -= _BETWEEN
    return left


def paint_words(painter: QPainter, room: QRect, words: str, font: QFont, ink: str) -> None:
    """Paint one line of words at the left of ``room``, cut where it ends."""
    painter.setFont(font)
    painter.setPen(QColor(ink))
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room.adjusted(0, 0, 4, 0), int(_LEFT), cut)
