"""The sign of a note: a small bubble of speech."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath


def paint_bubble(painter: QPainter, box: QRectF, colour: str) -> None:
    """Fill a bubble of ``colour`` into ``box``; its tail is in the lower quarter, at the left."""
    body = QRectF(box.left(), box.top(), box.width(), box.height() * 0.74)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(body, 2.5, 2.5)
    tail = box.width() * 0.22
    path.moveTo(QPointF(box.left() + tail, body.bottom() - 1))
    path.lineTo(QPointF(box.left() + tail, box.bottom()))
    path.lineTo(QPointF(box.left() + tail + box.height() * 0.34, body.bottom() - 1))
    path.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPath(path)
