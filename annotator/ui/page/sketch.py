"""What is drawn on one line of the page: kept until the line, its marks or the choice change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from annotator.domain.fragments import Pieces
from annotator.domain.mark import MarkKey
from annotator.domain.scheme import Drawing
from annotator.domain.span import Status
from annotator.ui.page.geometry import LineEdges, Strip
from annotator.ui.page.item import UNSAVED, Item, Standing
from annotator.ui.page.metrics import LineMetrics
from annotator.ui.page.names import Placed, Wish, place_names
from annotator.ui.page.picture import Picture

MERGED_FROM = 4
"""Fills from this lane on are drawn as one: thinner ones could not be told apart."""

_SPACES = frozenset(" \t\n\u2028\u2029\u200b\u3000\xa0")


@dataclass(slots=True)
class Band:
    """One item on one line, in the document's pixels.

    ``gaps`` are what it leaves out here between its pieces. ``crossed``: another item overlaps it here.
    """

    item: Item
    strips: tuple[Strip, ...]
    begins: bool
    ends: bool
    gaps: tuple[Strip, ...] = ()
    crossed: bool = False


@dataclass(slots=True)
class Sketch:
    """The drawing of one line: units ``[start, end)`` of the document, ``place`` its corner in its paragraph.

    ``fills`` come in lanes, outer first. ``chosen`` is the chosen item on this line, drawn or not;
    ``parts`` are its source and cue, to be ringed in the colour of ``whole``; ``unsaved``
    are ringed and named as such.
    """

    start: int
    end: int
    place: tuple[float, float]
    metrics: LineMetrics
    fills: tuple[Band, ...] = ()
    underlines: tuple[Band, ...] = ()
    dots: tuple[Band, ...] = ()
    names: tuple[Placed, ...] = ()
    chosen: Band | None = None
    parts: tuple[Band, ...] = ()
    whole: Item | None = None
    unsaved: tuple[Band, ...] = ()

    def bands(self) -> tuple[Band, ...]:
        """Every item on the line."""
        return (*self.fills, *self.underlines, *self.dots)


@dataclass(frozen=True, slots=True)
class LinePlace:
    """One line of the laid-out document; ``left`` and ``top`` are its paragraph's corner in pixels."""

    block: QTextBlock
    number: int
    left: float
    top: float


def place_of(line: QTextLine, metrics: LineMetrics) -> tuple[float, float]:
    """The corner of a line of fixed height in its paragraph.

    Qt's own ``y`` is where the letters begin, below the gap for names, and differs with their font;
    only the baseline stands still.
    """
    return line.x(), line.y() + line.ascent() - metrics.baseline


class LineSketcher:
    """Makes sketches of lines. ``measure`` gives a name's width, ``tint`` an item's name colour."""

    def __init__(
        self,
        picture: Picture,
        mixed_blocks: frozenset[int],
        measure: Callable[[str], float],
        tint: Callable[[Item], str],
    ) -> None:
        """Sketch what ``picture`` says."""
        self._picture = picture
        self._mixed_blocks = mixed_blocks
        self._measure = measure
        self._tint = tint
        self.parts: Mapping[MarkKey, str] = {}

    def sketch(self, at: LinePlace, metrics: LineMetrics, chosen: Item | None, limit: float) -> Sketch:
        """The sketch of one line; names end before ``limit`` (document pixels)."""
        block = at.block
        line = block.layout().lineAt(at.number)
        base = block.position()
        start = base + line.textStart()
        end = start + line.textLength()
        sketch = Sketch(start, end, place_of(line, metrics), metrics)
        found = {drawing: self._picture.overlapping(drawing, start, end) for drawing in Drawing}
        shown = chosen is not None and chosen.start < end and chosen.end > start
        if not shown and not any(found.values()):
            return sketch
        words_end = text_end(block.document(), start, end)
        mixed = block.blockNumber() in self._mixed_blocks
        tabs = tabs_on(block.document(), start, end, base) if mixed else ()
        edges = LineEdges(line, words_end - base, mixed=mixed, offset=at.left, tabs=tabs)

        def bands(items: Sequence[Item]) -> tuple[Band, ...]:
            made = (_band(item, start, end, words_end, base, edges) for item in items)
            return tuple(band for band in made if band is not None)

        fills = bands(found[Drawing.FILL])
        _mark_crossed(fills)
        sketch.fills = tuple(sorted(fills, key=lambda band: band.item.lane))
        sketch.underlines = bands(found[Drawing.UNDERLINE])
        sketch.dots = bands(found[Drawing.DOTTED])
        if shown and chosen is not None:
            sketch.chosen = next(iter(bands([chosen])), None)
        if self.parts and chosen is not None:
            sketch.whole = chosen
            sketch.parts = tuple(band for band in (*fills, *sketch.dots) if band.item.mark.key in self.parts)
        sketch.unsaved = tuple(band for band in sketch.bands() if band.item.mark.unsaved)
        backwards = block.textDirection() == Qt.LayoutDirection.RightToLeft
        sketch.names = place_names(self._wishes(sketch, backwards=backwards), self._measure, at.left, limit)
        return sketch

    def _wishes(self, sketch: Sketch, *, backwards: bool) -> list[Wish]:
        named = [band for band in sketch.fills if band.begins]
        extra = sketch.chosen
        if (
            extra is not None
            and extra.begins
            and (extra.item.drawing is not Drawing.FILL or extra.item.standing is Standing.REJECTED)
        ):
            named.append(extra)
        named += [
            band
            for band in (*sketch.parts, *sketch.unsaved)
            if band.begins and band.item.drawing is not Drawing.FILL and band not in named
        ]
        named.sort(key=lambda band: (band.strips[0].left, -band.item.length, band.item.rank))
        return [
            Wish(
                left=band.strips[0].left,
                right=band.strips[0].right,
                name=self._name(band.item),
                colour=self._tint(sketch.whole if band in sketch.parts and sketch.whole else band.item),
                ends_right=backwards,
            )
            for band in named
        ]

    def _name(self, item: Item) -> str:
        if item.mark.unsaved:
            return f"{UNSAVED} {'✗' if item.mark.status is Status.REJECTED else item.mark.label}"
        return self.parts.get(item.mark.key, item.mark.label)


def _band(item: Item, start: int, end: int, text_end: int, base: int, edges: LineEdges) -> Band | None:
    first, last = max(item.start, start), min(item.end, text_end)
    begins, ends = item.start >= start, item.end <= end
    if len(item.pieces) > 1:
        strips = _strips(item.pieces, first, last, base, edges)
        gaps = _strips(item.gaps, first, last, base, edges)
        # A line between two pieces shows nothing of it.
        return Band(item, strips, begins=begins, ends=ends, gaps=gaps) if strips else None
    if first >= last:
        if item.start < start or item.end > end:
            return None
        # White space only: still to be seen, or it could never be chosen.
        last = min(item.end, end)
    strips = edges.strips(first - base, last - base)
    if not strips:
        return None
    return Band(item, strips, begins=begins, ends=ends)


def _strips(ranges: Pieces, start: int, end: int, base: int, edges: LineEdges) -> tuple[Strip, ...]:
    """Where the parts of ``ranges`` between two units stand, in the order of the text."""
    found: list[Strip] = []
    for first, last in ranges:
        if last > start and first < end:
            found += edges.strips(max(first, start) - base, min(last, end) - base)
    return tuple(found)


def tabs_on(document: QTextDocument, start: int, end: int, base: int) -> list[int]:
    """The units of the tabs in ``[start, end)``, counted from the paragraph's ``base``."""
    return [unit - base for unit in range(start, end) if document.characterAt(unit) == "\t"]


def text_end(document: QTextDocument, start: int, end: int) -> int:
    """The end of a line's text without white space. Units: the document is asked, not a Python string."""
    while end > start and document.characterAt(end - 1) in _SPACES:
        end -= 1
    return end


def _mark_crossed(bands: Sequence[Band]) -> None:
    """Note which fills need an outline to be told from another: those that overlap one."""
    reach: tuple[int, Band] | None = None
    parts = sorted(
        ((piece, band) for band in bands for piece in band.item.pieces),
        key=lambda part: (part[0][0], -part[0][1]),
    )
    for (start, end), band in parts:
        if reach is not None and start < reach[0] and band is not reach[1]:
            band.crossed = reach[1].crossed = True
        if reach is None or end > reach[0]:
            reach = end, band
