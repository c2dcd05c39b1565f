"""A label's name on its own ground, as small as a word."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.scheme import Colour, Drawing, Scheme
from annotator.ui.theme.contrast import readable
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT, Theme, label_ground, label_line

HEIGHT = 18
_SIDE = 6.0


@cache
def tag_font() -> QFont:
    """The font of label names in lists."""
    return interface_font(10, weight=QFont.Weight.DemiBold)


def tag_width(name: str) -> float:
    """How wide a label's tag is, in pixels."""
    return QFontMetricsF(tag_font()).horizontalAdvance(name) + 2 * _SIDE


class TagInk:
    """Looks up a label's colours; grey for one the scheme does not know."""

    def __init__(self, scheme: Scheme | None, theme: Theme) -> None:
        self.theme = theme
        labels = scheme.labels() if scheme is not None else ()
        self._known = {(a.name, b.name): (a.drawing, b.colour) for a, b in labels}

    def of(self, layer: str, label: str) -> tuple[Drawing, str, str]:
        """How the label is drawn, its ground and its line colour."""
        drawing, colour = self._known.get((layer, label), (Drawing.FILL, _grey(self.theme)))
        return drawing, label_ground(colour, self.theme), label_line(colour, self.theme)


def paint_tag(painter: QPainter, box: QRectF, layer: str, label: str, ink: TagInk) -> None:
    """Paint a label's name into ``box``: filled, or underlined for claims and their kin."""
    drawing, ground, line = ink.of(layer, label)
    painter.setPen(Qt.PenStyle.NoPen)
    if drawing is Drawing.FILL:
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 4, 4)
        under = ground
    else:
        pen = QPen(QColor(line), 2)
        if drawing is Drawing.DOTTED:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1.0, 1.2])
        painter.setPen(pen)
        foot = box.bottom() - 1
        painter.drawLine(QPointF(box.left() + 2, foot), QPointF(box.right() - 2, foot))
        under = ink.theme.panel
    painter.setFont(tag_font())
    painter.setPen(QColor(readable(line, under)))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)


class LabelTag(QWidget):
    """Shows one label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = TagInk(None, LIGHT)
        self._layer = self._label = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_label(self, layer: str, label: str, ink: TagInk) -> None:
        """Show a label in the colours of ``ink``."""
        if (layer, label, ink) == (self._layer, self._label, self._ink):
            return
        self._layer, self._label, self._ink = layer, label, ink
        self.setAccessibleName(label)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its name."""
        return QSize(round(tag_width(self._label)) + 1, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_tag(painter, QRectF(self.rect()), self._layer, self._label, self._ink)
        finally:
            painter.end()


def _grey(theme: Theme) -> Colour:
    return Colour(
        ground=theme.hairline, line=theme.dim_small, dark_ground=theme.hairline, dark_line=theme.dim_small
    )
