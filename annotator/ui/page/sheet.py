"""One article ready to be painted and asked: its text laid out, its marks, its header.

Knows no widget. Heights and places are in the document's pixels, before scrolling.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextDocument

from annotator.domain.mark import Mark, MarkKey
from annotator.domain.scheme import Scheme
from annotator.ui.page.gutter import Gutter
from annotator.ui.page.header import Header
from annotator.ui.page.hit import items_at, number_at
from annotator.ui.page.inks import Inks
from annotator.ui.page.item import Item
from annotator.ui.page.manuscript import Manuscript, document_of, restyle, set_room
from annotator.ui.page.metrics import PageMetrics
from annotator.ui.page.painting import LinePainter
from annotator.ui.page.picture import Picture, PictureChange
from annotator.ui.page.sketch import LinePlace, LineSketcher, Sketch, place_of
from annotator.ui.page.sketchbook import Sketchbook
from annotator.ui.page.visible import Known, block_at, lay_out_to, lines_between
from annotator.ui.theme.theme import Theme

NAME_ROOM = 3
"""Pixels kept free between the last name of a line and the edge."""

ABOVE = 2.0
"""How far the paint of a line may reach over it."""


_NOTHING_PAINTED: tuple[float, float, list[tuple[LinePlace, Sketch]]] = (0.0, 0.0, [])


class Sheet:
    """An article on the page. Built completely before anything is shown."""

    def __init__(
        self,
        manuscript: Manuscript,
        scheme: Scheme,
        header: Header,
        metrics: PageMetrics,
        theme: Theme,
        *,
        width: int,
    ) -> None:
        """Lay ``manuscript`` out for a viewport ``width`` pixels wide, with no marks yet.

        Raises:
            RuntimeError: if Qt changed the length of the text.
        """
        self.manuscript = manuscript
        self.scheme = scheme
        self.metrics = metrics
        self.theme = theme
        self.picture = Picture(scheme, manuscript.positions)
        self._header = header
        self._width = width
        room = header.measure(metrics, self._text_width())
        self.document: QTextDocument = document_of(manuscript, metrics, theme, room)
        self._parts: Mapping[MarkKey, str] = {}
        self._painted = _NOTHING_PAINTED
        self._in_view: tuple[tuple[float, float], tuple[int, int]] | None = None
        self._asked: tuple[tuple[float, float], set[tuple[int, int]]] | None = None
        self._known = Known()
        self._dress(None)

    def _dress(self, chosen: Item | None) -> None:
        """Mix inks and start an empty sketchbook for the present metrics, theme and picture."""
        measured = QFontMetricsF(self.metrics.number_font)

        # A function of ours: to wrap one of Qt's, Python asks for its documentation, which Qt makes then.
        @lru_cache(maxsize=2000)
        def number_width(text: str) -> float:
            return measured.horizontalAdvance(text)

        inks = Inks(self.scheme, self.theme, self.metrics)
        self._gutter = Gutter(self.metrics, inks, self.picture.number, number_width)
        self._painter = LinePainter(self.metrics, inks, self._gutter)
        self._book = Sketchbook(
            LineSketcher(self.picture, self.manuscript.mixed_blocks, inks.name_width, inks.name_colour)
        )
        self._book.chosen = chosen
        self._book.sketcher.parts = self._parts

    def _text_width(self) -> float:
        return float(self._width - self.metrics.gutter - self.metrics.right)

    def fit(self, width: int) -> None:
        """Take on another viewport width; Qt lays the text out itself."""
        if width != self._width:
            self._width = width
            self.look_anew()
            self._book.clear()
            room = self._header.measure(self.metrics, self._text_width())
            set_room(self.document, self.manuscript, self.metrics, room)

    def restyle(self, metrics: PageMetrics, theme: Theme, width: int) -> None:
        """Take on another zoom or theme."""
        self.metrics = metrics
        self.theme = theme
        self._width = width
        self.look_anew()
        room = self._header.measure(metrics, self._text_width())
        restyle(self.document, self.manuscript, metrics, theme, room)
        self._dress(self._book.chosen)

    def look_anew(self) -> None:
        """Forget where lines stand: the text may have been laid out anew."""
        self._in_view = self._asked = None
        self._known = Known()

    def set_marks(self, marks: Sequence[Mark]) -> PictureChange:
        """Show ``marks`` in place of those before; gives what looks different."""
        change = self.picture.update(marks)
        if len(change.ranges) > 500:
            self._book.clear()
        else:
            self._book.drop(self.document, change.ranges)
        return change

    @property
    def chosen(self) -> Item | None:
        """The chosen item, drawn or not."""
        return self._book.chosen

    def choose(self, item: Item | None) -> None:
        """Draw ``item`` as the chosen one."""
        touched = [(i.start, i.end) for i in (self._book.chosen, item) if i is not None]
        self._book.chosen = item
        self._book.drop(self.document, touched)

    def show_parts(self, parts: Mapping[MarkKey, str]) -> list[tuple[int, int]]:
        """Draw items as named parts of the chosen one; gives the ranges (units) that look different."""
        if parts == self._parts:
            return []
        items = [self.picture.item(key) for key in {*self._parts, *parts}]
        touched = [(item.start, item.end) for item in items if item is not None]
        self._parts = self._book.sketcher.parts = dict(parts)
        self._book.drop(self.document, touched)
        return touched

    def prepare(self, painter: QPainter, top: float, bottom: float) -> None:
        """Make what the lines between two heights are drawn of; ``painter`` paints where nobody looks."""
        for at, sketch in self._sketches(top, bottom):
            head = at.top + sketch.place[1]
            self._painter.paint_under(painter, sketch, head)
            self._painter.paint_over(painter, sketch, at.left, head)

    def paint_under(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint what lies under the text between two heights."""
        self._asked = None
        self._paint_header(painter, top, bottom)
        # The text comes in between, and then the same lines once more.
        self._painted = top, bottom, list(self._sketches(top, bottom))
        for at, sketch in self._painted[2]:
            self._painter.paint_under(painter, sketch, at.top + sketch.place[1])

    def paint_over(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint what lies over the text, and the margin, between two heights."""
        above, below, found = self._painted
        self._painted = _NOTHING_PAINTED
        for at, sketch in found if (above, below) == (top, bottom) else self._sketches(top, bottom):
            self._painter.paint_over(painter, sketch, at.left, at.top + sketch.place[1])

    def bands(
        self, ranges: Iterable[tuple[int, int]], top: float, bottom: float
    ) -> Iterator[tuple[float, float]]:
        """The heights to paint again for ``ranges`` of units, as far as they show between two heights.

        Each range is told once between two paintings.
        """
        if self._asked is None or self._asked[0] != (top, bottom):
            self._asked = (top, bottom), set()
        asked = self._asked[1]
        first, last = self._shown_units(top, bottom)
        reach = self._reach()
        for start, end in ranges:
            if end > first and start < last and (start, end) not in asked:
                asked.add((start, end))
                head, foot = self.line_at(max(start, first))
                if end - start > 1:
                    _, foot = self.line_at(max(start, min(end, last) - 1))
                if foot + reach >= top and head - ABOVE <= bottom:
                    yield head - ABOVE, foot + reach

    def line_at(self, unit: int) -> tuple[float, float]:
        """Top and foot of the line that holds ``unit``; lays the text out that far."""
        block = self.document.findBlock(min(unit, self.document.characterCount() - 1))
        corner = self.document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(unit - block.position())
        if not line.isValid():
            return corner.top(), corner.bottom()
        metrics = self.manuscript.line_metrics(block.blockNumber(), self.metrics)
        top = corner.top() + place_of(line, metrics)[1]
        return top, top + metrics.pitch

    def first_unit(self, height: float) -> int:
        """The unit with which the first line begins that stands wholly under ``height``, else 0."""
        metrics = self.metrics.body
        for at in lines_between(self.document, height, height + metrics.pitch * 2):
            line = at.block.layout().lineAt(at.number)
            if (
                at.top + place_of(line, self.manuscript.line_metrics(at.block.blockNumber(), self.metrics))[1]
                >= height
            ):
                return at.block.position() + line.textStart()
        return 0

    def items_at(self, x: float, y: float) -> tuple[Item, ...]:
        """What lies at a place: a claim by its number in the margin, else items, the shortest first."""
        for at, sketch in self._sketches(y, y):
            top = at.top + sketch.place[1]
            if top <= y < top + sketch.metrics.pitch:
                if x < at.left:
                    item = number_at(self._gutter.numbers(sketch, at.left), x)
                    return (item,) if item is not None else ()
                return items_at(sketch, x)
        return ()

    def _sketches(self, top: float, bottom: float) -> Iterator[tuple[LinePlace, Sketch]]:
        limit = float(self._width - NAME_ROOM)
        reach = self._reach()
        # Qt finds lines by their letters, which begin under the gap for names.
        foot = bottom + self.metrics.heading.pitch
        for at in lines_between(self.document, top - reach, foot, self._known):
            metrics = self.manuscript.line_metrics(at.block.blockNumber(), self.metrics)
            sketch = self._book.sketch(at, metrics, limit)
            head = at.top + sketch.place[1]
            if head - ABOVE <= bottom and head + metrics.pitch + reach >= top:
                yield at, sketch

    def _reach(self) -> float:
        """How far the paint of a line may reach into the next."""
        return max(self._painter.reach(self.metrics.body), self._painter.reach(self.metrics.heading))

    def _shown_units(self, top: float, bottom: float) -> tuple[int, int]:
        """The units of the paragraphs between two heights, looked for once between two paintings."""
        if self._in_view is None or self._in_view[0] != (top, bottom):
            lay_out_to(self.document, bottom, self._known)
            last = block_at(self.document, bottom, self._known)
            first = block_at(self.document, top, self._known)
            units = first.position(), last.position() + last.length()
            self._in_view = (top, bottom), units
        return self._in_view[1]

    def _paint_header(self, painter: QPainter, top: float, bottom: float) -> None:
        room = self.document.rootFrame().frameFormat().topMargin()
        under = 0.0
        foot = room
        if self.manuscript.heading is not None:
            block = self.document.findBlockByNumber(self.manuscript.heading)
            box = self.document.documentLayout().blockBoundingRect(block)
            under = box.top() + block.layout().lineCount() * self.metrics.heading.pitch
            foot = under + block.blockFormat().bottomMargin()
        if top <= foot and bottom >= 0:
            at = QRectF(self.metrics.gutter, 0, self._text_width(), room)
            self._header.paint(painter, self.metrics, self.theme, at, under)
