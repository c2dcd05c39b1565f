"""Paints sketches: fills under the text, everything else over it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.domain.scheme import Drawing
from annotator.ui.page.dashes import GAP, Stroke
from annotator.ui.page.geometry import Strip
from annotator.ui.page.gutter import Gutter
from annotator.ui.page.inks import Ink, Inks
from annotator.ui.page.item import Item, Standing
from annotator.ui.page.metrics import LineMetrics, PageMetrics
from annotator.ui.page.sketch import MERGED_FROM, Band, Sketch

CORNER = 3.0
OUTSET = 1.5
"""How far a box stands out of its words at both sides."""
LANE_INSET = 1.5
INSET_LANES = 2
"""Lanes from here on are as low as this one: the lines of lower boxes would run through the letters."""
UNDERLINE_LANES = 3
UNDERLINE_STEP = 3.2
NAME_GAP = 3.5
RING_WIDTH = 2.0
UNSAVED_WIDTH, UNSAVED_OUT = 1.2, 2.2
RING_DROP = 2.0
"""How far the ring stands under the underline it holds."""


class LinePainter:
    """Paints one line at a time. Coordinates are the document's, ``top`` the line's upper edge."""

    def __init__(self, metrics: PageMetrics, inks: Inks, gutter: Gutter) -> None:
        """Paint with ``inks`` at the sizes of ``metrics``."""
        self._scale = metrics.scale
        self._corner = CORNER * metrics.scale
        self._inks = inks
        self._gutter = gutter

    def reach(self, line: LineMetrics) -> float:
        """How far the paint of a line may reach under it: its lowest underline and the ring about that."""
        lowest = 2.0 + UNDERLINE_STEP * (UNDERLINE_LANES - 1) + RING_DROP + RING_WIDTH
        return max(0.0, line.baseline + line.below + lowest * self._scale + 1.0 - line.pitch)

    def paint_under(self, painter: QPainter, sketch: Sketch, top: float) -> None:
        """What lies under the text: the wash of the chosen item, fills and outlines."""
        chosen = sketch.chosen
        if chosen is not None and chosen.item.drawing is not Drawing.FILL:
            self._wash(painter, chosen, sketch, top)
        deep: list[tuple[Strip, Item]] = []
        for band in sketch.fills:
            if band.item.lane >= MERGED_FROM:
                deep.extend((strip, band.item) for strip in band.strips)
                continue
            self._fill(painter, band, sketch, top)
        if deep:
            self._merged(painter, deep, sketch, top)
        if chosen is not None and chosen.item.drawing is Drawing.FILL:
            self._wash(painter, chosen, sketch, top)

    def paint_over(self, painter: QPainter, sketch: Sketch, left: float, top: float) -> None:
        """What lies over the text: underlines, the chosen item's ring, names, the margin."""
        for band in sketch.dots:
            self._dotted(painter, band, sketch, top)
        for band in sketch.underlines:
            self._underline(painter, band, sketch, top)
        for band in sketch.bands():
            if band.gaps:
                self._connect(painter, band, sketch, top)
        if sketch.chosen is not None:
            self._ring(painter, sketch.chosen, sketch, top)
        for band in sketch.parts:
            self._part(painter, band, sketch, top)
        for band in sketch.unsaved:
            self._unsaved(painter, band, sketch, top)
        if sketch.names:
            # Clear of the ring; whole pixels keep the letters sharp.
            foot = round(top + sketch.metrics.baseline - sketch.metrics.above - NAME_GAP * self._scale)
            ratio = painter.device().devicePixelRatio()
            for name in sketch.names:
                picture = self._inks.name_picture(name.text, name.colour, ratio)
                painter.drawPixmap(QPointF(round(name.x), foot - self._inks.name_ascent), picture)
        if sketch.underlines or sketch.chosen is not None:
            self._gutter.paint(painter, sketch, left, top)

    def _box(self, strip: Strip, sketch: Sketch, top: float, inset: float) -> QRectF:
        """The box about a strip, in whole pixels: sharp, and the same whatever part is painted."""
        baseline = top + sketch.metrics.baseline
        out = OUTSET * self._scale
        left, right = round(strip.left - out), round(strip.right + out)
        head = math.floor(baseline - sketch.metrics.above + inset)
        foot = math.ceil(baseline + sketch.metrics.below - inset)
        return QRectF(left, head, right - left, foot - head)

    def _inset(self, lane: int) -> float:
        return LANE_INSET * self._scale * min(lane, INSET_LANES)

    def _fill(self, painter: QPainter, band: Band, sketch: Sketch, top: float) -> None:
        ink = self._inks.of(band.item)
        inset = self._inset(band.item.lane)
        if band.item.standing is not Standing.DECIDED:
            if _proposed(sketch) and any(part.item is band.item for part in sketch.parts):
                return  # the dashed ring of its claim stands there instead
            stroke = Stroke(band.item.standing, 1.5 * self._scale, ink.line.name())
            for strip in band.strips:
                side = math.ceil(self._scale)
                # Clear of the letters' heads and sides; at the right a comma may stand close by.
                box = self._box(strip, sketch, top, inset).adjusted(-side, -side, 0, 0)
                self._inks.dashes.draw_box(painter, box, self._corner, stroke)
            return
        if band.crossed:
            self._outlined(painter, ink, [self._box(strip, sketch, top, inset) for strip in band.strips])
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.ground)
        for strip in band.strips:
            painter.drawRoundedRect(self._box(strip, sketch, top, inset), self._corner, self._corner)

    def _outlined(self, painter: QPainter, ink: Ink, boxes: Sequence[QRectF]) -> None:
        """Fills with a thin line round them, which lies inside."""
        half = self._scale / 2
        painter.setPen(self._inks.pen(ink.line, self._scale))
        painter.setBrush(ink.ground)
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(half, half, -half, -half), self._corner, self._corner)

    def _merged(self, painter: QPainter, deep: list[tuple[Strip, Item]], sketch: Sketch, top: float) -> None:
        """Deep lanes as one rectangle for each stretch they cover, in the colour of its first item."""
        inset = self._inset(MERGED_FROM)
        deep.sort(key=lambda pair: pair[0])
        (left, right), first = deep[0]
        stretches: list[tuple[Strip, Item]] = []
        for strip, item in deep[1:]:
            if strip.left <= right:
                right = max(right, strip.right)
            else:
                stretches.append((Strip(left, right), first))
                (left, right), first = strip, item
        stretches.append((Strip(left, right), first))
        for strip, item in stretches:
            self._outlined(painter, self._inks.of(item), [self._box(strip, sketch, top, inset)])

    def _wash(self, painter: QPainter, band: Band, sketch: Sketch, top: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.of(band.item).wash)
        for strip in band.strips:
            painter.drawRoundedRect(self._box(strip, sketch, top, 0.0), self._corner, self._corner)

    def _ring(self, painter: QPainter, band: Band, sketch: Sketch, top: float) -> None:
        width = RING_WIDTH * self._scale
        painter.setPen(self._inks.pen(QColor(self._inks.theme.accent), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for strip in band.strips:
            box = self._box(strip, sketch, top, 0.0).adjusted(-0.5, -0.5, 0.5, 0.5)
            if band.item.drawing is Drawing.UNDERLINE:
                line = self._underline_y(band.item, sketch, top)
                box.setBottom(max(box.bottom(), line + RING_DROP * self._scale))
            painter.drawRoundedRect(box, self._corner + 1.5 * self._scale, self._corner + 1.5 * self._scale)

    def _unsaved(self, painter: QPainter, band: Band, sketch: Sketch, top: float) -> None:
        """A thin ring around what the file did not take, outside that of the chosen one."""
        painter.setPen(self._inks.pen(QColor(self._inks.unsaved), UNSAVED_WIDTH * self._scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        out = UNSAVED_OUT * self._scale
        for strip in band.strips:
            box = self._box(strip, sketch, top, 0.0).adjusted(-out, -out, out, out)
            if band.item.drawing is Drawing.UNDERLINE:
                box.setBottom(max(box.bottom(), self._underline_y(band.item, sketch, top) + out))
            painter.drawRoundedRect(box, self._corner + out, self._corner + out)

    def _part(self, painter: QPainter, band: Band, sketch: Sketch, top: float) -> None:
        """A ring around the source or cue in the colour of its claim; dashed while that waits."""
        if sketch.whole is None:
            return
        if _proposed(sketch):
            stroke = Stroke(sketch.whole.standing, 1.5 * self._scale, self._inks.of(sketch.whole).line.name())
            for strip in band.strips:
                self._inks.dashes.draw_box(painter, self._box(strip, sketch, top, 0.0), CORNER, stroke)
            return
        painter.setPen(self._inks.pen(self._inks.of(sketch.whole).line, 1.5 * self._scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for strip in band.strips:
            painter.drawRoundedRect(self._box(strip, sketch, top, 0.0), CORNER, CORNER)

    def _underline_y(self, item: Item, sketch: Sketch, top: float) -> float:
        """The height of a claim's underline: clear of the letters' feet, lower by lane."""
        lane = min(item.lane, UNDERLINE_LANES - 1)
        offset = sketch.metrics.below + (2.0 + UNDERLINE_STEP * lane) * self._scale
        return round(top + sketch.metrics.baseline + offset)

    def _underline(self, painter: QPainter, band: Band, sketch: Sketch, top: float) -> None:
        # Thinner where lines stand close under one another.
        strong = band.item.standing is Standing.DECIDED and band.item.lane == 0
        width = (2.5 if strong else 2.0) * self._scale
        self._lines(painter, band, self._underline_y(band.item, sketch, top), band.item.standing, width)

    def _connect(self, painter: QPainter, band: Band, sketch: Sketch, top: float) -> None:
        """A thin dotted line through what an item leaves out: its pieces belong together."""
        if band.item.drawing is Drawing.UNDERLINE:
            y = self._underline_y(band.item, sketch, top)
        elif band.item.drawing is Drawing.DOTTED:
            y = self._dotted_y(band.item, sketch, top)
        else:
            inset = self._inset(band.item.lane)
            y = math.ceil(top + sketch.metrics.baseline + sketch.metrics.below - inset) - 1
        stroke = Stroke(GAP, 1.4 * self._scale, self._inks.of(band.item).line.name())
        clear = 2 * OUTSET * self._scale
        for strip in band.gaps:
            length = strip.right - strip.left - 2 * clear
            if length > 0:
                start = QPointF(strip.left + clear, y)
                self._inks.dashes.draw_line(painter, start, length, stroke)

    def _dotted(self, painter: QPainter, band: Band, sketch: Sketch, top: float) -> None:
        y = self._dotted_y(band.item, sketch, top)
        decided = band.item.standing is Standing.DECIDED
        # The layer itself is dotted: what is only suggested is thinner and wider apart.
        style = Standing.UNCERTAIN if decided else Standing.SUGGESTED
        self._lines(painter, band, y, style, (1.8 if decided else 1.3) * self._scale)

    def _dotted_y(self, item: Item, sketch: Sketch, top: float) -> float:
        lane = min(item.lane, 1)
        return round(top + sketch.metrics.baseline + sketch.metrics.below * (0.7 + 0.5 * lane))

    def _lines(self, painter: QPainter, band: Band, y: float, style: Standing, width: float) -> None:
        colour = self._inks.of(band.item).line
        if style is Standing.DECIDED:
            painter.setPen(self._inks.pen(colour, width))
            painter.drawLines([QLineF(strip.left, y, strip.right, y) for strip in band.strips])
            return
        stroke = Stroke(style, width, colour.name())
        for strip in band.strips:
            start = QPointF(strip.left, y)
            self._inks.dashes.draw_line(painter, start, strip.right - strip.left, stroke)


def _proposed(sketch: Sketch) -> bool:
    """Whether the parts on a line belong to a claim that waits for a decision."""
    return sketch.whole is not None and sketch.whole.standing in (Standing.SUGGESTED, Standing.UNCERTAIN)
