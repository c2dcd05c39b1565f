"""A pill that is on or off, with the key that turns it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.ui.claims.pill import HEIGHT
from annotator.ui.labels.key_button import KeyButton


class Toggle(KeyButton):
    """Quiet while it is off, in the accent when it is on."""

    def __init__(self, text: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(text, [], tip, parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """As high as the other pills."""
        return QSize(super().sizeHint().width() + 6, HEIGHT)

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Paint the pill."""
        on = self.isChecked()
        strong = on or self.underMouse()
        painter.setPen(QPen(QColor(self.theme.accent if strong else self.theme.hairline), 1))
        painter.setBrush(QColor(self.theme.chosen_ground if on else self.theme.panel))
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
