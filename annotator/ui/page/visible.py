"""Which lines of a document stand between two heights, found without walking the document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextDocument

from annotator.ui.page.sketch import LinePlace


def lines_between(document: QTextDocument, top: float, bottom: float) -> Iterator[LinePlace]:
    """The lines that touch ``[top, bottom]`` in document pixels, from above."""
    arranged = document.documentLayout()
    hit = arranged.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, hit))
    if block.previous().isValid():
        block = block.previous()
    while block.isValid():
        corner = arranged.blockBoundingRect(block)
        if corner.top() > bottom:
            return
        layout = block.layout()
        count = layout.lineCount()
        if count and corner.bottom() >= top:
            # Keeps the shaped glyphs: without it every question about a long paragraph shapes it again.
            layout.setCacheEnabled(True)
            within = top - corner.top()
            first = max(0, bisect_left(range(count), within, key=lambda n: layout.lineAt(n).y()) - 1)
            for number in range(first, count):
                if corner.top() + layout.lineAt(number).y() > bottom:
                    return
                yield LinePlace(block, number, corner.left(), corner.top())
        block = block.next()
