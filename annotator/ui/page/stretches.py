"""Where stretches of text stand on the lines in view, for what is painted behind the letters."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from annotator.ui.page.geometry import LineEdges
from annotator.ui.page.metrics import LineMetrics
from annotator.ui.page.sheet import Sheet
from annotator.ui.page.sketch import LinePlace, place_of, tabs_on, text_end
from annotator.ui.page.visible import lines_between


class LineInView:
    """One line of an article: units ``[start, end)``, and where parts of it stand."""

    def __init__(self, sheet: Sheet, at: LinePlace, metrics: LineMetrics) -> None:
        """For short use: it keeps Qt's line."""
        self._at = at
        self._metrics = metrics
        line = at.block.layout().lineAt(at.number)
        base = at.block.position()
        self.start = base + line.textStart()
        self.end = self.start + line.textLength()
        self._mixed = at.block.blockNumber() in sheet.manuscript.mixed_blocks
        self._text_end = text_end(sheet.document, self.start, self.end)
        self._edges: LineEdges | None = None

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """The boxes of units ``[start, end)`` on the line, as high as a fill.

        In whole pixels: the same whatever part of the page is painted.
        """
        first, last = max(start, self.start), min(end, self._text_end)
        if first >= last:
            return []
        base = self._at.block.position()
        line = self._at.block.layout().lineAt(self._at.number)
        if self._edges is None:
            tabs = tabs_on(self._at.block.document(), self.start, self.end, base) if self._mixed else ()
            words_end = self._text_end - base
            self._edges = LineEdges(line, words_end, mixed=self._mixed, offset=self._at.left, tabs=tabs)
        baseline = self._at.top + place_of(line, self._metrics)[1] + self._metrics.baseline
        head, foot = round(baseline - self._metrics.above), round(baseline + self._metrics.below)
        return [
            QRectF(round(strip.left), head, max(1, round(strip.right) - round(strip.left)), foot - head)
            for strip in self._edges.strips(first - base, last - base)
        ]


def lines_in_view(sheet: Sheet, top: float, bottom: float) -> Iterator[LineInView]:
    """The lines whose fills touch ``[top, bottom]`` in document pixels, from above."""
    room = sheet.metrics.heading.pitch
    for at in lines_between(sheet.document, top - room, bottom + room):
        yield LineInView(sheet, at, sheet.manuscript.line_metrics(at.block.blockNumber(), sheet.metrics))
