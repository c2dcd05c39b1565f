"""A label as it looks on the page, with its key."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.domain.scheme import Drawing, Label, Layer
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.language import tr
from annotator.ui.theme.theme import label_ground, label_line


class LabelChip(KeyButton):
    """Gives its label. It is drawn the way the layer draws its spans: filled, underlined, dotted."""

    def __init__(self, layer: Layer, label: Label, key: str, parent: QWidget | None = None) -> None:
        """``key`` is the key's name as it is shown, or nothing."""
        tip = label.description or tr("Marks a {name}.", name=label.name)
        super().__init__(label.name, [key] if key else [], tip, parent)
        self._drawing = layer.drawing
        self._colour = label.colour
        self._current = False

    def set_current(self, current: bool) -> None:
        """Draw it as the label of the chosen span, or not."""
        if current != self._current:
            self._current = current
            self.update()

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Paint a fill or an underline in the label's colour; the chosen span's label has a border."""
        line = QColor(label_line(self._colour, self.theme))
        ground = QColor(label_ground(self._colour, self.theme))
        if self.hasFocus():
            line = QColor(self.theme.accent)
        inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
        strong = self._current or self.hasFocus()
        if self._drawing is Drawing.FILL:
            painter.setPen(QPen(line, 1.5) if strong or self.underMouse() else Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(inner, 6, 6)
            return
        if strong or self.underMouse():
            painter.setPen(QPen(line, 1.5) if strong else Qt.PenStyle.NoPen)
            painter.setBrush(ground if strong else QColor(self.theme.ground))
            painter.drawRoundedRect(inner, 6, 6)
        pen = QPen(line, 2.0)
        if self._drawing is Drawing.DOTTED:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1.0, 1.2])
        painter.setPen(pen)
        foot = box.bottom() - 2.0
        painter.drawLine(QPointF(box.left() + 6, foot), QPointF(box.right() - 6, foot))
