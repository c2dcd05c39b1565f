"""What the mouse does on a page: a click chooses, a drag selects, Alt goes down through what lies beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.mark import MarkKey
from annotator.ui.page.hit import Walk

if TYPE_CHECKING:
    from annotator.ui.page.article_page import ArticlePage


class PageMouse:
    """Told of presses and releases on ``page``, beside what Qt does with them."""

    def __init__(self, page: ArticlePage) -> None:
        """Nothing is pressed."""
        self._page = page
        self._walk = Walk()
        self._pressed: QPoint | None = None
        self._chosen_before: MarkKey | None = None

    def pressed(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def goes_on_walking(self, event: QMouseEvent) -> bool:
        """Whether the second press of a double click is one more click of a walk, which Alt says."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._pressed = event.position().toPoint()
            return True
        self._pressed = None
        return False

    def word_selected(self) -> None:
        """A double click leaves the choice as it was before its first click."""
        if self._chosen_before is not None:
            self._page.choose(self._chosen_before, reveal=False)

    def released(self, event: QMouseEvent) -> None:
        """Choose what was clicked, unless the mouse selected text."""
        page, sheet = self._page, self._page.sheet
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton or sheet is None:
            return
        moved = (event.position().toPoint() - pressed).manhattanLength() >= QApplication.startDragDistance()
        if moved or page.textCursor().hasSelection():
            return
        place = self._in_document(event.position())
        items = sheet.items_at(place.x(), place.y())
        deeper = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._chosen_before = page.chosen
        item = self._walk.choose(items, (place.x(), place.y()), page.chosen, deeper=deeper)
        page.choose(item.mark.key if item is not None else None, reveal=False)
        if item is not None:
            page.markClicked.emit(item.mark.key)

    def _in_document(self, point: QPointF) -> QPointF:
        page = self._page
        return point + QPointF(page.horizontalScrollBar().value(), page.verticalScrollBar().value())
