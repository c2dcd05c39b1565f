"""The sketches of lines made so far, each used only while its line still stands as it was."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextDocument

from annotator.ui.page.item import Item
from annotator.ui.page.metrics import LineMetrics
from annotator.ui.page.sketch import LinePlace, LineSketcher, Sketch, place_of


class Sketchbook:
    """Keeps sketches by paragraph and line number; holds plain values, nothing of Qt's layout."""

    def __init__(self, sketcher: LineSketcher) -> None:
        """An empty book."""
        self.sketcher = sketcher
        self._blocks: dict[int, dict[int, Sketch]] = {}
        self.chosen: Item | None = None

    def sketch(self, at: LinePlace, metrics: LineMetrics, limit: float) -> Sketch:
        """The sketch of a line, from the book where it still fits."""
        lines = self._blocks.setdefault(at.block.blockNumber(), {})
        known = lines.get(at.number)
        line = at.block.layout().lineAt(at.number)
        if (
            known is not None
            and known.metrics is metrics
            and known.place == place_of(line, metrics)
            and known.start == at.block.position() + line.textStart()
            and known.end == known.start + line.textLength()
        ):
            return known
        made = self.sketcher.sketch(at, metrics, self.chosen, limit)
        lines[at.number] = made
        return made

    def clear(self) -> None:
        """Forget every sketch: the width, the zoom or the colours changed."""
        self._blocks.clear()

    def drop(self, document: QTextDocument, ranges: Iterable[tuple[int, int]]) -> None:
        """Forget the sketches of lines that touch any of ``ranges`` (units)."""
        for start, end in ranges:
            first = document.findBlock(start).blockNumber()
            last = document.findBlock(max(start, end - 1)).blockNumber()
            for block in range(first, last + 1):
                lines = self._blocks.get(block, {})
                stale = [
                    number for number, known in lines.items() if known.start < end and known.end >= start
                ]
                for number in stale:
                    del lines[number]
