"""What rows of the Entries screen share: grounds, lines of words, small pills."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.ui.corpus.wording import is_right_to_left
from annotator.ui.mirroring import chosen_bar, placed_f
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme

_PILL = 18


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, turned: bool = False
) -> None:
    """Paint the ground of a row: chosen, under the mouse, or plain; and the line below it.

    ``turned``: the row begins where the window does, not always at the left.
    """
    rect: QRect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(theme.chosen_ground))
        bar = chosen_bar(rect) if turned else QRect(rect.left(), rect.top(), 3, rect.height())
        painter.fillRect(bar, QColor(theme.accent))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(theme.ground))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.hairline))


def paint_words(
    painter: QPainter,
    room: QRect,
    text: str,
    font: QFont,
    colour: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Paint one line of words at a side of the room, cut where it is too long; returns how wide it is."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
    )
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(room, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)
    return metrics.horizontalAdvance(shown)


def paint_right(painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> int:
    """Paint a few words at the right; returns how wide they are."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, int(flags) | int(Qt.TextFlag.TextSingleLine), text)
    return QFontMetrics(font).horizontalAdvance(text)


def pill_font() -> QFont:
    """The font of words in a pill."""
    return interface_font(10.5, weight=QFont.Weight.DemiBold)


def paint_pill(painter: QPainter, row: QRect, right: int, middle: float, text: str, theme: Theme) -> int:
    """Paint words in a pill; returns how wide it is.

    It ends at ``right`` of ``row``, or as far from the other end where the window runs from the right.
    """
    width = round(QFontMetricsF(pill_font()).horizontalAdvance(text)) + 14
    box = QRectF(right - width + 0.5, round(middle - _PILL / 2) + 0.5, width - 1, _PILL - 1)
    box = placed_f(QRectF(row), box)
    painter.setPen(QPen(QColor(theme.accent), 1, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(theme.panel))
    painter.drawRoundedRect(box, _PILL / 2, _PILL / 2)
    painter.setFont(pill_font())
    painter.setPen(QColor(theme.accent))
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return width
