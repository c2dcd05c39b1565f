"""A key drawn on a control: small, with a border."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme

HEIGHT = 17
_SIDE = 5.0
_RADIUS = 3.5


# Kept: buttons with keys are painted at every press of a key, and looking for a font takes long.
@cache
def cap_font() -> QFont:
    """The font of a key's name."""
    return interface_font(11, weight=QFont.Weight.DemiBold)


@cache
def cap_size(name: str) -> QSize:
    """The room a key of that name takes, in pixels."""
    width = QFontMetricsF(cap_font()).horizontalAdvance(name) + 2 * _SIDE
    return QSize(max(HEIGHT, round(width)), HEIGHT)


def paint_cap(painter: QPainter, left: float, middle: float, name: str, theme: Theme) -> float:
    """Paint a key whose left edge and vertical middle are given; returns its right edge."""
    size = cap_size(name)
    box = QRectF(left + 0.5, round(middle - size.height() / 2) + 0.5, size.width() - 1, size.height() - 1)
    painter.setPen(QPen(QColor(theme.hairline).darker(112 if not theme.dark else 70), 1))
    painter.setBrush(QColor(theme.panel))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    painter.setFont(cap_font())
    painter.setPen(QColor(theme.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
    return left + size.width()
