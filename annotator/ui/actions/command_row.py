"""A row that names a command and shows its keys at its end: in the palette and in the list of keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.ui.actions.key_cap import cap_size, paint_cap
from annotator.ui.mirroring import placed, starting
from annotator.ui.theme.theme import Theme

SIDE = 16
"""Pixels between an edge of the row and what stands in it."""

_BETWEEN = 4


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Make ``painter`` ready for a row; paint the ground of the one chosen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.chosen_ground))
        painter.drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 6, 6)


def paint_keys(painter: QPainter, row: QRect, keys: Sequence[str], theme: Theme) -> int:
    """Paint keys at the end of ``row``; returns up to where there is room, in pixels.

    That is worked out from the left, in a window that runs from the right too, as the room of words is.
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left = row.right() - SIDE
    for name in reversed(keys):
        width = cap_size(name).width()
        left -= width
        at = placed(row, QRect(left, row.top(), width, row.height())).left()
        paint_cap(painter, at, row.center().y() + 0.5, name, theme)
        left -= _BETWEEN
    return left


def paint_words(painter: QPainter, row: QRect, room: QRect, words: str, font: QFont, ink: str) -> None:
    """Paint one line of words where ``room`` of ``row`` begins, cut where it ends."""
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    painter.setFont(font)
    painter.setPen(QColor(ink))
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(
        placed(row, room.adjusted(0, 0, 4, 0)), int(starting() | Qt.AlignmentFlag.AlignVCenter), cut
    )
