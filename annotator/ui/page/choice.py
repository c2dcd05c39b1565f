"""The chosen mark of a page: drawn as chosen, told about once, scrolled to where that is wished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.mark import MarkKey
from annotator.ui.page.announce import announce, words_for
from annotator.ui.page.item import Item
from annotator.ui.page.repainting import repaint_units
from annotator.ui.page.scrolling import show_units

if TYPE_CHECKING:
    from annotator.ui.page.article_page import ArticlePage


class Choice:
    """Which mark of ``page`` is chosen."""

    def __init__(self, page: ArticlePage) -> None:
        """Nothing is chosen."""
        self._page = page
        self._key: MarkKey | None = None

    @property
    def key(self) -> MarkKey | None:
        """The key of the chosen mark, or None."""
        return self._key

    def choose(self, key: MarkKey | None, *, reveal: bool) -> None:
        """Choose a mark and say it; an unknown key chooses nothing. ``reveal`` goes there with the caret."""
        sheet = self._page.sheet
        item = sheet.picture.item(key) if sheet is not None else None
        if item is not None and reveal:
            self._go_to(item)
        if self.take(item) and item is not None:
            announce(self._page, words_for(item.mark))

    def take(self, item: Item | None) -> bool:
        """Draw another item as chosen and tell so; gives whether it is another one."""
        sheet = self._page.sheet
        key = item.mark.key if item is not None else None
        if sheet is not None and sheet.chosen is not item:
            touched = [(i.start, i.end) for i in (sheet.chosen, item) if i is not None]
            sheet.choose(item)
            repaint_units(self._page, sheet, touched)
        if key == self._key:
            return False
        self._key = key
        self._page.markChosen.emit(key)
        return True

    def follow(self, previous: Item | None) -> None:
        """After a change of marks: the chosen one may be drawn elsewhere, or be gone. ``previous`` was it."""
        sheet = self._page.sheet
        if sheet is None:
            return
        present = sheet.picture.item(self._key)
        if present is not previous:
            sheet.choose(present)
            touched = [(item.start, item.end) for item in (previous, present) if item is not None]
            repaint_units(self._page, sheet, touched)
        if present is None:
            self.take(None)

    def _go_to(self, item: Item) -> None:
        page, sheet = self._page, self._page.sheet
        if sheet is None:
            return
        cursor = page.textCursor()
        cursor.setPosition(item.start)
        # Without Qt's own scrolling, which stops at the caret and hides the name above it.
        value = page.verticalScrollBar().value()
        page.setTextCursor(cursor)
        page.verticalScrollBar().setValue(value)
        show_units(page, sheet, item.start, item.end)
