"""What the mouse does on a page.

A click chooses, a drag selects, two clicks select the word, three the sentence, four the paragraph.
Alt goes down through what lies beneath, and makes a drag select the very characters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from annotator.domain.mark import MarkKey
from annotator.ui.page.hit import Walk
from annotator.ui.page.pointing import caret_under, unit_under

if TYPE_CHECKING:
    from annotator.ui.page.article_page import ArticlePage
    from annotator.ui.page.caret import Caret

_LEFT = Qt.MouseButton.LeftButton
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_DEEPEST = 4


class PageMouse:
    """Told of presses, moves and releases on ``page``, beside what Qt does with them."""

    def __init__(self, page: ArticlePage, caret: Caret) -> None:
        """Nothing is pressed."""
        self._page = page
        self._caret = caret
        self._walk = Walk()
        self._pressed: QPoint | None = None
        self._chosen_before: MarkKey | None = None
        self._clicks = 0
        self._last_time = 0
        self._last_place = QPoint()

    def pressed(self, event: QMouseEvent) -> bool:
        """Hear of any press, the second of a double click as well; gives whether Qt is to have it too."""
        if event.button() != _LEFT:
            return True
        place = event.position().toPoint()
        clicks = self._count(event, place)
        if event.modifiers() & _ALT:
            # Each goes on through what lies beneath, however fast they come.
            self._pressed = place
            self._drop_selection(event)
            return event.type() == QMouseEvent.Type.MouseButtonPress
        if 1 < clicks <= _DEEPEST:
            self._pressed = None
            self._select(clicks, place)
            return clicks == 2
        self._pressed = place
        self._drop_selection(event)
        if clicks > _DEEPEST:
            # A first click again; Qt, which counts fewer, would select the paragraph once more.
            self._clicks = 1
            self._page.setTextCursor(self._page.cursorForPosition(place))
            self._point_at(QPointF(place), extend=False)
            return False
        return True

    def word_selected(self, event: QMouseEvent) -> None:
        """After Qt has selected its word: ours is the token, and the choice is the one before the click."""
        if self._clicks == 2:
            self._caret.select_token(self._position(event.position().toPoint()))
            if self._chosen_before is not None:
                self._page.choose(self._chosen_before, reveal=False)

    def caret_put(self, event: QMouseEvent) -> None:
        """After Qt has put the caret where it takes the press to be."""
        if self._pressed is not None and event.button() == _LEFT:
            self._point_at(event.position(), extend=bool(event.modifiers() & _SHIFT))

    def moved(self, event: QMouseEvent) -> None:
        """A drag selects; one with Alt the very characters."""
        if not event.buttons() & _LEFT or self._pressed is None:
            return
        if self._page.textCursor().hasSelection() or self._is_drag(event):
            self._point_at(event.position(), extend=True)
        self._caret.be_exact(bool(event.modifiers() & _ALT))

    def released(self, event: QMouseEvent) -> None:
        """Choose what was clicked, unless the mouse selected text."""
        page, sheet = self._page, self._page.sheet
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != _LEFT or sheet is None:
            return
        if self._is_drag(event, pressed) or page.textCursor().hasSelection():
            return
        place = self._in_document(event.position())
        items = sheet.items_at(place.x(), place.y())
        deeper = bool(event.modifiers() & _ALT)
        self._chosen_before = page.chosen
        item = self._walk.choose(items, (place.x(), place.y()), page.chosen, deeper=deeper)
        page.choose(item.mark.key if item is not None else None, reveal=False)
        if item is not None:
            page.markClicked.emit(item.mark.key)

    def _is_drag(self, event: QMouseEvent, pressed: QPoint | None = None) -> bool:
        began = pressed or self._pressed
        if began is None:
            return False
        return (event.position().toPoint() - began).manhattanLength() >= QApplication.startDragDistance()

    def _point_at(self, place: QPointF, *, extend: bool) -> None:
        """Where directions mix, correct what Qt took the pointer to mean."""
        sheet = self._page.sheet
        unit = caret_under(sheet, self._in_document(place)) if sheet is not None else None
        cursor = self._page.textCursor()
        if unit is not None and unit != cursor.position():
            mode = QTextCursor.MoveMode.KeepAnchor if extend else QTextCursor.MoveMode.MoveAnchor
            cursor.setPosition(unit, mode)
            self._page.setTextCursor(cursor)

    def _count(self, event: QMouseEvent, place: QPoint) -> int:
        """How many clicks in a row, at one place, this press makes."""
        near = (place - self._last_place).manhattanLength() < QApplication.startDragDistance()
        soon = event.timestamp() - self._last_time <= QApplication.doubleClickInterval()
        if event.type() == QMouseEvent.Type.MouseButtonDblClick:
            # Qt says that it belongs to the press before.
            self._clicks = max(2, self._clicks + 1) if near and soon else 2
        else:
            self._clicks = self._clicks + 1 if near and soon and self._clicks > 1 else 1
        self._last_time, self._last_place = event.timestamp(), place
        return self._clicks

    def _select(self, clicks: int, place: QPoint) -> None:
        if clicks == 3:
            self._caret.select_sentence(self._position(place))
        elif clicks == _DEEPEST:
            self._caret.select_paragraph(self._position(place))

    def _drop_selection(self, event: QMouseEvent) -> None:
        """A press inside the selection would make Qt drag its words away; here it begins a new one."""
        if event.modifiers() & _SHIFT or not self._page.textCursor().hasSelection():
            return
        cursor = self._page.textCursor()
        cursor.clearSelection()
        self._page.setTextCursor(cursor)

    def _position(self, place: QPoint) -> int:
        sheet = self._page.sheet
        if sheet is None:
            return 0
        return sheet.manuscript.positions.to_code_points(unit_under(sheet, self._in_document(QPointF(place))))

    def _in_document(self, point: QPointF) -> QPointF:
        page = self._page
        return point + QPointF(page.horizontalScrollBar().value(), page.verticalScrollBar().value())
