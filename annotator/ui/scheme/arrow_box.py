"""A chooser with a plain arrow: a style sheet takes away the one of the platform."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox


class ArrowBox(QComboBox):
    """A combo box that looks the same everywhere."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the arrow over it."""
        super().paintEvent(event)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1.4))
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            foot = QPointF(12.0 if mirrored else self.width() - 12.0, self.height() / 2 + 2)
            painter.drawPolyline(QPolygonF([foot + QPointF(-4, -4), foot, foot + QPointF(4, -4)]))
        finally:
            painter.end()
