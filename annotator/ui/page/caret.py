"""The caret and the selection of a page, in code points of the article."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor

from annotator.domain.sentences import paragraph_at, sentence_at
from annotator.domain.tokens import token_at
from annotator.ui.page.scrolling import show_units
from annotator.ui.page.selection import selected_range
from annotator.ui.page.sheet import Sheet

if TYPE_CHECKING:
    from annotator.ui.page.article_page import ArticlePage

Step = Callable[[str, int], int]
"""From a position in a text to another."""

_KEEP = QTextCursor.MoveMode.KeepAnchor
_BESIDE = 6  # pixels; a mark of direction stands out of it


class Caret:
    """Where the caret of ``page`` stands and what is selected. Positions are code points.

    A selection is taken for the whole words it touches, unless it is ``exact``; that ends with it.
    """

    def __init__(self, page: ArticlePage) -> None:
        """At the start, with nothing selected."""
        self._page = page
        self._exact = False
        self._whole_words = True
        self._drawn = QRect()
        self._drawn_at = 0
        page.selectionChanged.connect(self._selection_changed)
        page.cursorPositionChanged.connect(self._moved)

    @property
    def exact(self) -> bool:
        """Whether the selection is meant character by character."""
        return self._exact or not self._whole_words

    def take_whole_words(self, wanted: bool) -> None:
        """Whether a selection is taken for the words it touches, unless it is told to be exact."""
        if wanted != self._whole_words:
            self._whole_words = wanted
            self._page.selectionChanged.emit()  # what is selected already is taken so, too

    def be_exact(self, exact: bool) -> None:
        """Take the selection as it is, or for the words it touches; tells so."""
        exact = exact and self._page.textCursor().hasSelection()
        if exact != self._exact:
            self._exact = exact
            self._page.selectionExact.emit(exact)

    def selected_range(self, *, exact: bool = False) -> tuple[int, int] | None:
        """The selection without outer white space, widened to whole tokens unless exact, or None."""
        sheet = self._page.sheet
        if sheet is None:
            return None
        return selected_range(self._page.textCursor(), sheet.manuscript, exact=exact or self.exact)

    def position(self) -> int:
        """Where the caret stands."""
        sheet = self._page.sheet
        if sheet is None:
            return 0
        return sheet.manuscript.positions.to_code_points(self._page.textCursor().position())

    def put(self, position: int) -> None:
        """Put the caret at ``position`` with nothing selected, and scroll to it."""
        sheet = self._page.sheet
        if sheet is not None:
            cursor = self._page.textCursor()
            cursor.setPosition(_unit_within(sheet, position))
            self._page.setTextCursor(cursor)

    def select(self, start: int, end: int, *, reveal: bool = True) -> None:
        """Select ``[start, end)`` with the caret behind it; ``reveal`` shows it with the names above."""
        sheet = self._page.sheet
        if sheet is None:
            return
        cursor = self._page.textCursor()
        cursor.setPosition(_unit_within(sheet, start))
        cursor.setPosition(_unit_within(sheet, end), _KEEP)
        self._take(cursor)
        if reveal:
            self.reveal(start, end)

    def move(self, step: Step, *, extend: bool = False) -> None:
        """Move the caret by ``step``, selecting on the way if ``extend``."""
        sheet = self._page.sheet
        if sheet is None:
            return
        target = step(sheet.manuscript.text, self.position())
        cursor = self._page.textCursor()
        mode = _KEEP if extend else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(_unit_within(sheet, target), mode)
        self._take(cursor)
        self.reveal(target, target)

    def extend_exactly(self, *, to_the_right: bool) -> None:
        """Extend the selection by one character, as it is seen, and take it as it is."""
        move = QTextCursor.MoveOperation.Right if to_the_right else QTextCursor.MoveOperation.Left
        cursor = self._page.textCursor()
        cursor.movePosition(move, _KEEP)
        self._page.setTextCursor(cursor)
        self.be_exact(True)

    def widen(self) -> None:
        """Select the token at the caret; from a selection its sentence, then its paragraph."""
        sheet = self._page.sheet
        if sheet is None:
            return
        text = sheet.manuscript.text
        selected = self._bare_range()
        start, end = selected if selected is not None else (self.position(), self.position())
        token = token_at(text, start)
        around = [token] if token is not None else []
        around += [sentence_at(text, start), paragraph_at(text, start)]
        wider = (r for r in around if r[0] <= start and end <= r[1] and (r != (start, end) and r[0] < r[1]))
        found = next(wider, None)
        if found is not None:
            self.select(*found)

    def select_sentence(self, position: int | None = None) -> None:
        """Select the sentence at ``position``, or at the caret."""
        sheet = self._page.sheet
        if sheet is None:
            return
        selected = self._bare_range()
        at = position if position is not None else selected[0] if selected is not None else self.position()
        self._select_if_any(sentence_at(sheet.manuscript.text, at), reveal=position is None)

    def select_paragraph(self, position: int) -> None:
        """Select the paragraph at ``position``."""
        sheet = self._page.sheet
        if sheet is not None:
            self._select_if_any(paragraph_at(sheet.manuscript.text, position), reveal=False)

    def select_token(self, position: int) -> None:
        """Select the token at ``position``; nothing happens between white space."""
        sheet = self._page.sheet
        token = token_at(sheet.manuscript.text, position) if sheet is not None else None
        if token is not None:
            self._select_if_any(token, reveal=False)

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that ``[start, end)`` shows, with the names above it."""
        sheet = self._page.sheet
        if sheet is not None:
            show_units(self._page, sheet, _unit_within(sheet, start), _unit_within(sheet, end))

    def widening(self) -> tuple[tuple[int, int], ...]:
        """The stretches (units) by which marking would widen the selection."""
        sheet = self._page.sheet
        if sheet is None or self.exact:
            return ()
        cursor = self._page.textCursor()
        if not cursor.hasSelection():
            return ()
        whole = self.selected_range()
        if whole is None:
            return ()
        positions = sheet.manuscript.positions
        start, end = positions.to_utf16(whole[0]), positions.to_utf16(whole[1])
        beside = ((start, cursor.selectionStart()), (cursor.selectionEnd(), end))
        return tuple((first, last) for first, last in beside if first < last)

    def _bare_range(self) -> tuple[int, int] | None:
        sheet = self._page.sheet
        return selected_range(self._page.textCursor(), sheet.manuscript, exact=True) if sheet else None

    def _select_if_any(self, found: tuple[int, int], *, reveal: bool) -> None:
        # What was pointed at shows already, and the page may not jump from under the pointer.
        if found[0] < found[1]:
            self.select(*found, reveal=reveal)

    def _take(self, cursor: QTextCursor) -> None:
        """Without Qt's own scrolling, which stops at the caret and hides the name above it."""
        bar = self._page.verticalScrollBar()
        value = bar.value()
        self._page.setTextCursor(cursor)
        bar.setValue(value)

    def _moved(self) -> None:
        """Paint again where the caret stood and stands: Qt may draw it beside what it cleans."""
        page = self._page
        scrolled = page.verticalScrollBar().value()
        now = page.cursorRect()
        for place in (self._drawn.translated(0, self._drawn_at - scrolled), now):
            page.viewport().update(place.adjusted(-_BESIDE, -_BESIDE, _BESIDE, _BESIDE))
        self._drawn, self._drawn_at = now, scrolled

    def _selection_changed(self) -> None:
        if self._exact and not self._page.textCursor().hasSelection():
            self.be_exact(False)


def _unit_within(sheet: Sheet, position: int) -> int:
    """The unit of a position, which need not lie within the article."""
    inside = max(0, min(position, len(sheet.manuscript.copy)))
    return sheet.manuscript.positions.to_utf16(inside)
