"""Dashed and dotted lines as ready shapes.

Qt's own dashed pens begin their dashes elsewhere when part of a line is clipped away, so that a
line repainted in parts would not fit together.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from annotator.ui.page.item import Standing

PATTERNS = {Standing.SUGGESTED: (2.6, 1.8), Standing.UNCERTAIN: (1.0, 1.4)}
"""Dash and gap in widths of the line, for each line style that is not solid."""

_MOST_SHAPES = 2000
_Key = tuple[float, float, float, Standing, float]


class Dashes:
    """Shapes to be filled in a line's colour, by size; each is made once. Their corner is at 0, 0."""

    def __init__(self) -> None:
        """No shapes yet."""
        self._known: dict[_Key, QPainterPath] = {}

    def line(self, length: float, style: Standing, width: float) -> QPainterPath:
        """A line to the right, ``length`` pixels long and ``width`` wide."""

        def draw(path: QPainterPath) -> None:
            path.moveTo(0, 0)
            path.lineTo(length, 0)

        return self._shape((length, 0.0, 0.0, style, width), draw)

    def box(self, wide: float, high: float, corner: float, style: Standing, width: float) -> QPainterPath:
        """The outline of a rectangle with rounded corners."""

        def draw(path: QPainterPath) -> None:
            path.addRoundedRect(QRectF(0, 0, wide, high), corner, corner)

        return self._shape((wide, high, corner, style, width), draw)

    def _shape(self, key: _Key, draw: Callable[[QPainterPath], None]) -> QPainterPath:
        known = self._known.get(key)
        if known is None:
            if len(self._known) > _MOST_SHAPES:
                self._known.clear()
            _, _, _, style, width = key
            path = QPainterPath()
            draw(path)
            pen = QPainterPathStroker()
            pen.setWidth(width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setDashPattern(list(PATTERNS[style]))
            known = self._known[key] = pen.createStroke(path)
        return known
