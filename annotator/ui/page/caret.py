"""The caret and the selection of a page, in code points of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from annotator.ui.page.scrolling import show_units
from annotator.ui.page.selection import selected_range
from annotator.ui.page.sheet import Sheet

if TYPE_CHECKING:
    from annotator.ui.page.article_page import ArticlePage


class Caret:
    """Where the caret of ``page`` stands and what is selected. Positions are code points."""

    def __init__(self, page: ArticlePage) -> None:
        """At the start, with nothing selected."""
        self._page = page

    def selected_range(self, *, exact: bool = False) -> tuple[int, int] | None:
        """The selection without outer white space, widened to whole tokens unless ``exact``, or None."""
        sheet = self._page.sheet
        return selected_range(self._page.textCursor(), sheet.manuscript, exact=exact) if sheet else None

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

    def select(self, start: int, end: int) -> None:
        """Select ``[start, end)`` with the caret behind it, and show it with the names above."""
        page, sheet = self._page, self._page.sheet
        if sheet is None:
            return
        cursor = page.textCursor()
        cursor.setPosition(_unit_within(sheet, start))
        cursor.setPosition(_unit_within(sheet, end), QTextCursor.MoveMode.KeepAnchor)
        self._take(cursor)
        self.reveal(start, end)

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that ``[start, end)`` shows, with the names above it."""
        sheet = self._page.sheet
        if sheet is not None:
            show_units(self._page, sheet, _unit_within(sheet, start), _unit_within(sheet, end))

    def _take(self, cursor: QTextCursor) -> None:
        """Without Qt's own scrolling, which stops at the caret and hides the name above it."""
        bar = self._page.verticalScrollBar()
        value = bar.value()
        self._page.setTextCursor(cursor)
        bar.setValue(value)


def _unit_within(sheet: Sheet, position: int) -> int:
    """The unit of a position, which need not lie within the article."""
    inside = max(0, min(position, len(sheet.manuscript.copy)))
    return sheet.manuscript.positions.to_utf16(inside)
