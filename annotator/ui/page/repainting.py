"""Which part of the viewport to paint again when some text looks different."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QTextEdit

from annotator.ui.page.sheet import Sheet

MOST_RANGES = 500
"""Beyond so many, the whole viewport is painted sooner than the ranges are looked for."""


def repaint_units(page: QTextEdit, sheet: Sheet | None, ranges: Sequence[tuple[int, int]]) -> None:
    """Have the lines painted again that show ``ranges`` (units), as far as they are in view."""
    if sheet is None or not ranges:
        return
    view = page.viewport()
    if len(ranges) > MOST_RANGES:
        view.update()
        return
    scrolled = page.verticalScrollBar().value()
    for top, bottom in sheet.bands(ranges, scrolled, scrolled + view.height()):
        first = int(top - scrolled) - 1
        view.update(QRect(0, first, view.width(), int(bottom - scrolled) + 2 - first))
