"""An article as a Qt document: the display copy, its line heights, heading and furniture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from annotator.domain.document import Furniture
from annotator.domain.positions import Utf16Map
from annotator.ui.page.metrics import LineMetrics, PageMetrics
from annotator.ui.page.text_copy import blocks_with_right_to_left, display_copy, heading_block
from annotator.ui.theme.theme import Theme

# The binding wants the number, not the member.
_FIXED_HEIGHT: int = QTextBlockFormat.LineHeightTypes.FixedHeight.value


MOST_PARAGRAPHS = 4000
"""Beyond so many, empty lines keep their height: each that is narrowed costs a moment."""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """What an article needs to be set, without Qt: its text, and what is known of its paragraphs."""

    text: str
    copy: str
    positions: Utf16Map
    furniture: tuple[tuple[int, int], ...]
    heading: int | None
    mixed_blocks: frozenset[int]

    @classmethod
    def of(cls, text: str, furniture: Sequence[Furniture], title: str) -> Manuscript:
        """Prepare ``text``; ``title`` is set as a heading where a paragraph says it."""
        copy = display_copy(text)
        positions = Utf16Map(copy)
        return cls(
            text=text,
            copy=copy,
            positions=positions,
            furniture=tuple(
                (positions.to_utf16(max(0, part.start)), positions.to_utf16(min(part.end, len(copy))))
                for part in furniture
                if max(0, part.start) < min(part.end, len(copy))
            ),
            heading=heading_block(copy, title),
            mixed_blocks=blocks_with_right_to_left(copy),
        )

    def line_metrics(self, block: int, metrics: PageMetrics) -> LineMetrics:
        """The line metrics of paragraph number ``block``."""
        return metrics.heading if block == self.heading else metrics.body


@dataclass(frozen=True, slots=True)
class Room:
    """Space kept free around the text for what is painted: above all of it, and under the heading."""

    top: float
    under_heading: float


def document_of(manuscript: Manuscript, metrics: PageMetrics, theme: Theme, room: Room) -> QTextDocument:
    """A new document that shows ``manuscript``.

    Raises:
        RuntimeError: if Qt changed the length of the text, so that no position could be trusted.
    """
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(metrics.body.font)
    cursor = QTextCursor(document)
    # Given to the empty document: every paragraph inserted below inherits it.
    cursor.setBlockFormat(_block_format(metrics.body, metrics.paragraph_gap))
    cursor.insertText(manuscript.copy)
    if document.characterCount() - 1 != manuscript.positions.units:
        message = (
            f"the page holds {document.characterCount() - 1} units of text, "
            f"the article {manuscript.positions.units}"
        )
        raise RuntimeError(message)
    _dress(document, manuscript, metrics, theme, room)
    return document


def restyle(
    document: QTextDocument, manuscript: Manuscript, metrics: PageMetrics, theme: Theme, room: Room
) -> None:
    """Set ``document`` anew after a change of zoom or theme, in one layout pass."""
    document.setLayoutEnabled(False)
    try:
        document.setDefaultFont(metrics.body.font)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        cursor.setBlockFormat(_block_format(metrics.body, metrics.paragraph_gap))
        _dress(document, manuscript, metrics, theme, room)
    finally:
        document.setLayoutEnabled(True)


def set_room(document: QTextDocument, manuscript: Manuscript, metrics: PageMetrics, room: Room) -> None:
    """Keep ``room`` free, with the margins of the page, where it differs from what is kept now."""
    frame = document.rootFrame()
    shape = frame.frameFormat()
    wanted = (room.top, metrics.gutter, metrics.right, metrics.body.pitch * 3)
    if wanted != (shape.topMargin(), shape.leftMargin(), shape.rightMargin(), shape.bottomMargin()):
        shape.setTopMargin(wanted[0])
        shape.setLeftMargin(wanted[1])
        shape.setRightMargin(wanted[2])
        shape.setBottomMargin(wanted[3])
        frame.setFrameFormat(shape)
    if manuscript.heading is not None:
        block = document.findBlockByNumber(manuscript.heading)
        if block.blockFormat().bottomMargin() != room.under_heading:
            QTextCursor(block).setBlockFormat(_block_format(metrics.heading, room.under_heading))


def _dress(
    document: QTextDocument, manuscript: Manuscript, metrics: PageMetrics, theme: Theme, room: Room
) -> None:
    cursor = QTextCursor(document)
    if manuscript.heading is not None:
        block = document.findBlockByNumber(manuscript.heading)
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        heading = QTextCharFormat()
        heading.setProperty(QTextCharFormat.Property.FontPixelSize, metrics.heading.font.pixelSize())
        heading.setFontWeight(metrics.heading.font.weight())
        cursor.mergeCharFormat(heading)
    _close_up(document, metrics)
    grey = QTextCharFormat()
    grey.setForeground(QColor(theme.dim_small))
    for start, end in manuscript.furniture:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(grey)
    set_room(document, manuscript, metrics, room)


def _close_up(document: QTextDocument, metrics: PageMetrics) -> None:
    """Make the empty lines between paragraphs narrow: a gap says as much as a whole blank line."""
    if document.blockCount() > MOST_PARAGRAPHS:
        return
    narrow = QTextBlockFormat()
    narrow.setLineHeight(round(metrics.body.pitch * 0.15), _FIXED_HEIGHT)
    block = document.begin()
    while block.isValid():
        if block.length() == 1:
            QTextCursor(block).setBlockFormat(narrow)
        block = block.next()


def _block_format(metrics: LineMetrics, gap: float) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLineHeight(metrics.pitch, _FIXED_HEIGHT)
    shape.setBottomMargin(gap)
    return shape
