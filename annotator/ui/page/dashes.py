"""Dashed and dotted lines, made once and reused.

Qt's own dashed pens begin their dashes elsewhere when part of a line is clipped away, so that a
line repainted in parts would not fit together; and they are slow.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPixmap

from annotator.ui.page.item import Standing

GAP = "gap"
"""The style of the line through what a span leaves out."""

PATTERNS: Mapping[str, tuple[float, float]] = {
    Standing.SUGGESTED: (2.6, 1.8),
    Standing.UNCERTAIN: (1.0, 1.4),
    GAP: (1.0, 2.6),
}
"""Dash and gap in widths of the line, for each line style that is not solid."""

_MOST_SHAPES = 2000
_MOST_PIXELS = 4_000_000


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a dashed line is drawn; ``style`` is a name of ``PATTERNS``."""

    style: str
    width: float
    colour: str


class Dashes:
    """Draws dashed lines and outlines; keeps the shapes of lines and pictures of outlines."""

    def __init__(self) -> None:
        """Nothing drawn yet."""
        self._lines: dict[tuple[float, Stroke], QPainterPath] = {}
        self._boxes: dict[tuple[int, int, float, Stroke, float], QPixmap] = {}
        self._pixels = 0

    def draw_line(self, painter: QPainter, start: QPointF, length: float, stroke: Stroke) -> None:
        """Draw a line from ``start`` to the right."""
        key = (length, stroke)
        shape = self._lines.get(key)
        if shape is None:
            if len(self._lines) > _MOST_SHAPES:
                self._lines.clear()
            path = QPainterPath()
            path.lineTo(length, 0)
            shape = self._lines[key] = _stroked(path, stroke)
        painter.translate(start)
        painter.fillPath(shape, QColor(stroke.colour))
        painter.translate(-start)

    def draw_box(self, painter: QPainter, box: QRectF, corner: float, stroke: Stroke) -> None:
        """Draw a rounded outline along the inside of ``box``, a rectangle of whole pixels."""
        ratio = painter.device().devicePixelRatio()
        wide, high = round(box.width()), round(box.height())
        key = (wide, high, corner, stroke, ratio)
        picture = self._boxes.get(key)
        if picture is None:
            picture = _box_picture(wide, high, corner, stroke, ratio)
            pixels = picture.width() * picture.height()
            if self._pixels + pixels > _MOST_PIXELS:
                self._boxes.clear()
                self._pixels = 0
            self._pixels += pixels
            self._boxes[key] = picture
        painter.drawPixmap(box.topLeft(), picture)


def _box_picture(wide: int, high: int, corner: float, stroke: Stroke, ratio: float) -> QPixmap:
    picture = QPixmap(QSize(wide, high) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    inset = stroke.width / 2
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, wide, high).adjusted(inset, inset, -inset, -inset), corner, corner)
    painter = QPainter(picture)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(_stroked(path, stroke), QColor(stroke.colour))
    finally:
        painter.end()
    return picture


def _stroked(path: QPainterPath, stroke: Stroke) -> QPainterPath:
    pen = QPainterPathStroker()
    pen.setWidth(stroke.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setDashPattern(list(PATTERNS[stroke.style]))
    return pen.createStroke(path)
