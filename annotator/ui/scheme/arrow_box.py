"""A chooser with a plain arrow: a style sheet takes away the one of the platform."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QWidget


class ArrowBox(QComboBox):
    """A combo box that looks the same everywhere."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the arrow over it."""
        super().paintEvent(event)
        paint_arrow(self)


def paint_arrow(control: QWidget) -> None:
    """Paint an arrow at the end of a control that opens a list; in its ``paintEvent``."""
    painter = QPainter(control)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(control.palette().color(QPalette.ColorRole.Text), 1.4))
        mirrored = control.layoutDirection() is Qt.LayoutDirection.RightToLeft
        foot = QPointF(12.0 if mirrored else control.width() - 12.0, control.height() / 2 + 2)
        painter.drawPolyline(QPolygonF([foot + QPointF(-4, -4), foot, foot + QPointF(4, -4)]))
    finally:
        painter.end()
