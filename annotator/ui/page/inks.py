"""Pens, brushes and ready-made pictures of names for one theme and scheme."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from annotator.domain.scheme import Colour, Scheme
from annotator.ui.page.dashes import Dashes
from annotator.ui.page.item import Item
from annotator.ui.page.metrics import PageMetrics
from annotator.ui.theme.contrast import LINE_CONTRAST, readable
from annotator.ui.theme.theme import Theme, label_ground, label_line

WASH = 0.18
VEIL_ALPHA = 190
_MOST_NAMES = 2000


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of one label on the page."""

    ground: QColor
    line: QColor
    name: str
    wash: QColor


class Inks:
    """Colours by label, pens, dashed lines, and a cache of painted names."""

    def __init__(self, scheme: Scheme, theme: Theme, metrics: PageMetrics) -> None:
        """Mix the colours of ``scheme`` under ``theme``."""
        self.theme = theme
        self._metrics = metrics
        self._labels = {
            (layer.name, label.name): _ink(label.colour, theme) for layer, label in scheme.labels()
        }
        grey = Colour(
            ground=theme.hairline, line=theme.dim_small, dark_ground=theme.hairline, dark_line=theme.dim_small
        )
        self._unknown = _ink(grey, theme)
        self.unsaved = readable(theme.contradicts_text, theme.ground)
        """The colour of what is not saved, as ``#rrggbb``."""
        self._pens: dict[tuple[int, float], QPen] = {}
        self.dashes = Dashes()
        self._names: dict[tuple[str, str, float], QPixmap] = {}
        self._widths: dict[str, float] = {}
        self._name_metrics = QFontMetricsF(metrics.name_font)

    def of(self, item: Item) -> Ink:
        """The ink of an item; grey for a label the scheme does not know."""
        return self._labels.get((item.mark.layer, item.mark.label), self._unknown)

    def name_colour(self, item: Item) -> str:
        """The colour of an item's name, as ``#rrggbb``."""
        return self.unsaved if item.mark.unsaved else self.of(item).name

    def name_width(self, text: str) -> float:
        """The width of a name in pixels."""
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = self._name_metrics.horizontalAdvance(text)
        return width

    def pen(self, colour: QColor, width: float) -> QPen:
        """A solid line of ``width`` pixels."""
        key = (colour.rgba(), width)
        pen = self._pens.get(key)
        if pen is None:
            pen = self._pens[key] = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def name_picture(self, text: str, colour: str, ratio: float) -> QPixmap:
        """``text`` painted once in ``colour`` for a screen with ``ratio`` device pixels to a pixel."""
        key = (text, colour, ratio)
        picture = self._names.get(key)
        if picture is None:
            if len(self._names) > _MOST_NAMES:
                self._names.clear()
            picture = self._names[key] = self._painted(text, colour, ratio)
        return picture

    @property
    def name_ascent(self) -> int:
        """From the top of a name's picture to its baseline, in whole pixels."""
        return math.ceil(self._name_metrics.ascent())

    def _painted(self, text: str, colour: str, ratio: float) -> QPixmap:
        wide = int(self.name_width(text)) + 3
        high = self.name_ascent + math.ceil(self._name_metrics.descent()) + 1
        picture = QPixmap(QSize(wide, high) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        # A low underline of the line above may run behind a name.
        veil = QColor(self.theme.ground)
        veil.setAlpha(VEIL_ALPHA)
        capitals = math.ceil(self._name_metrics.capHeight())
        painter = QPainter(picture)
        try:
            painter.fillRect(QRectF(0, self.name_ascent - capitals, wide, capitals + 1), veil)
            painter.setFont(self._metrics.name_font)
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(0, self.name_ascent), text)
        finally:
            painter.end()
        return picture


def _ink(colour: Colour, theme: Theme) -> Ink:
    line = readable(label_line(colour, theme), theme.ground, LINE_CONTRAST)
    wash = QColor(line)
    wash.setAlphaF(WASH)
    return Ink(
        ground=QColor(label_ground(colour, theme)),
        line=QColor(line),
        name=readable(line, theme.ground),
        wash=wash,
    )
