"""Which lines of a document stand between two heights, found without walking the document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from math import inf

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument

from annotator.ui.page.sketch import LinePlace


def lines_between(document: QTextDocument, top: float, bottom: float) -> Iterator[LinePlace]:
    """The lines whose letters touch ``[top, bottom]`` in document pixels, from above, and one before them.

    A paragraph's own foot is not asked: with lines of fixed height Qt says one in its last line's letters.
    """
    arranged = document.documentLayout()
    lay_out_to(document, bottom)
    block = block_at(document, top)
    while block.isValid():
        corner = arranged.blockBoundingRect(block)
        if corner.top() > bottom:
            return
        layout = block.layout()
        count = layout.lineCount()
        if count:
            # Keeps the shaped glyphs: without it every question about a long paragraph shapes it again.
            layout.setCacheEnabled(True)
            within = top - corner.top()
            first = max(0, bisect_left(range(count), within, key=lambda n: layout.lineAt(n).y()) - 1)
            for number in range(first, count):
                if corner.top() + layout.lineAt(number).y() > bottom:
                    return
                yield LinePlace(block, number, corner.left(), corner.top())
        block = block.next()


def lay_out_to(document: QTextDocument, height: float) -> None:
    """Have Qt lay the text out as far as ``height``; it does so bit by bit otherwise."""
    document.documentLayout().hitTest(QPointF(0, height), Qt.HitTestAccuracy.FuzzyHit)


def block_at(document: QTextDocument, height: float) -> QTextBlock:
    """The last paragraph that begins at ``height`` or above, as far as the text is laid out, else the first.

    Qt's own hit test answers with the end of the text for any place between paragraphs while part
    of the text is not laid out yet.
    """
    arranged = document.documentLayout()

    def top_of(number: int) -> float:
        layout = document.findBlockByNumber(number).layout()
        return layout.position().y() if layout.lineCount() else inf

    number = bisect_right(range(document.blockCount()), height, key=top_of) - 1
    block = document.findBlockByNumber(max(0, number))
    # Places from before a change of width or zoom mislead the search until all is laid out anew.
    while block.previous().isValid() and arranged.blockBoundingRect(block).top() > height:
        block = block.previous()
    return block
