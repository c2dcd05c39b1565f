"""A line with a looking glass before its words: what is typed there is looked for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

_ROOM = 20  # pixels the glass takes


class GlassLine(QLineEdit):
    """Draws the glass on the side where the words begin; a button at the other empties the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        if self._mirrored:
            self.setTextMargins(0, 0, _ROOM, 0)
        else:
            self.setTextMargins(_ROOM, 0, 0, 0)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass as well."""
        super().paintEvent(event)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.palette().placeholderText().color()), 1.4))
            left = self.width() - 23.5 if self._mirrored else 11.5
            middle = self.height() / 2
            painter.drawEllipse(QRectF(left, middle - 5.5, 8, 8))
            painter.drawLine(round(left + 6.5), round(middle + 1.5), round(left + 10.5), round(middle + 5.5))
        finally:
            painter.end()
