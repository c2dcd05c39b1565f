"""Shows, while words are being selected, by which letters marking will widen the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from annotator.ui.page.repainting import repaint_units
from annotator.ui.page.stretches import lines_in_view

if TYPE_CHECKING:
    from annotator.ui.page.article_page import ArticlePage
    from annotator.ui.page.caret import Caret

ALPHA = 38
"""Fainter than the selection, and under the letters."""
_LINE_ALPHA = 150


class Widening:
    """The letters beside a selection that belong to the words it touches."""

    def __init__(self, page: ArticlePage, caret: Caret) -> None:
        """Nothing is selected."""
        self._page = page
        self._caret = caret
        self._shown: tuple[tuple[int, int], ...] = ()
        page.selectionChanged.connect(self.follow)
        page.selectionExact.connect(self.follow)

    def follow(self) -> None:
        """Show what belongs to the selection as it is now."""
        shown = self._caret.widening()
        if shown != self._shown:
            before, self._shown = self._shown, shown
            repaint_units(self._page, self._page.sheet, [*before, *shown])

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint what shows between two heights of the document."""
        sheet = self._page.sheet
        if sheet is None or not self._shown:
            return
        ground, line = QColor(sheet.theme.accent), QColor(sheet.theme.accent)
        ground.setAlpha(ALPHA)
        line.setAlpha(_LINE_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        high = max(1, round(1.5 * sheet.metrics.scale))
        for shown in lines_in_view(sheet, top, bottom):
            for start, end in self._shown:
                for box in shown.boxes(start, end):
                    painter.fillRect(box, ground)
                    painter.fillRect(box.adjusted(0, box.height() - high, 0, 0), line)
