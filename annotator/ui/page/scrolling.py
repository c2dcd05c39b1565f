"""Where a page is scrolled to: to show a stretch of text, and to stay while the text is laid out anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QTextEdit

from annotator.ui.page.sheet import Sheet


def show_units(page: QTextEdit, sheet: Sheet, start: int, end: int) -> None:
    """Scroll so that units ``[start, end)`` show, with the names above them; not at all if they do."""
    top, _ = sheet.line_at(start)
    _, foot = sheet.line_at(max(start, end - 1))
    bar, height = page.verticalScrollBar(), page.viewport().height()
    pitch = sheet.metrics.body.pitch
    fits = top - pitch * 0.5 >= bar.value() and min(foot, top + height / 2) + pitch <= bar.value() + height
    if not fits:
        bar.setValue(round(top - height / 3))


def keeping_place(page: QTextEdit, sheet: Sheet | None, change: Callable[[], None]) -> None:
    """Run ``change``, which lays the text out anew; the caret keeps its place, else the first line."""
    bar = page.verticalScrollBar()
    if bar.value() == 0 or sheet is None:
        change()
        return
    caret = page.textCursor()
    shows = page.viewport().rect().contains(page.cursorRect(caret))
    anchor = caret.position() if shows else sheet.first_unit(bar.value())
    offset = sheet.line_at(anchor)[0] - bar.value()
    change()
    bar.setValue(round(sheet.line_at(anchor)[0] - offset))
