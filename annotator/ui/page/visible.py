"""Which lines of a document stand between two heights, found without walking the document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument

from annotator.ui.page.sketch import LinePlace


@dataclass(slots=True)
class Known:
    """What an earlier look found: good for as long as the text is not laid out anew.

    ``laid_to`` is the height the text is laid out to, in pixels; ``near`` the paragraph that was found last.
    """

    laid_to: float = -1.0
    near: int = 0


def lines_between(
    document: QTextDocument, top: float, bottom: float, known: Known | None = None
) -> Iterator[LinePlace]:
    """The lines whose letters touch ``[top, bottom]`` in document pixels, from above, and one before them.

    A paragraph's own foot is not asked: with lines of fixed height Qt says one in its last line's letters.
    """
    arranged = document.documentLayout()
    known = known or Known()
    lay_out_to(document, bottom, known)
    block = block_at(document, top, known)
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


def lay_out_to(document: QTextDocument, height: float, known: Known) -> None:
    """Have Qt lay the text out as far as ``height``; it does so bit by bit otherwise."""
    if height > known.laid_to:
        document.documentLayout().hitTest(QPointF(0, height), Qt.HitTestAccuracy.FuzzyHit)
        known.laid_to = height


def block_at(document: QTextDocument, height: float, known: Known) -> QTextBlock:
    """The last paragraph that begins at ``height`` or above, as far as the text is laid out, else the first.

    Qt's own hit test answers with the end of the text for any place between paragraphs while part
    of the text is not laid out yet.
    """
    arranged = document.documentLayout()

    def top_of(number: int) -> float:
        layout = document.findBlockByNumber(number).layout()
        return layout.position().y() if layout.lineCount() else inf

    count, near = document.blockCount(), known.near
    if near < count and top_of(near) <= height and (near + 1 == count or height < top_of(near + 1)):
        return document.findBlockByNumber(near)
    number = bisect_right(range(count), height, key=top_of) - 1
    block = document.findBlockByNumber(max(0, number))
    # Places from before a change of width or zoom mislead the search until all is laid out anew.
    while block.previous().isValid() and arranged.blockBoundingRect(block).top() > height:
        block = block.previous()
    known.near = block.blockNumber()
    return block
