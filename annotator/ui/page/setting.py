"""How a page is set: sizes, typeface, colours, and the column of text in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.page.column import column
from annotator.ui.page.look import Look
from annotator.ui.page.metrics import PageMetrics, page_metrics
from annotator.ui.page.scrolling import keeping_place
from annotator.ui.theme.palette import article_palette
from annotator.ui.theme.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.ui.page.article_page import ArticlePage

CARET_PIXELS = 2


class Setting:
    """The measures and colours of ``page``, and how it takes on others."""

    def __init__(self, page: ArticlePage) -> None:
        """The light theme at 100 per cent."""
        self._page = page
        self.theme: Theme = LIGHT
        self.metrics: PageMetrics = page_metrics(100)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.theme = theme
        self._page.setPalette(article_palette(theme))
        if self._page.sheet is not None:
            self._restyle()

    def set_zoom(self, percent: int) -> None:
        """Zoom to ``percent``; the caret keeps its place where it shows, else the first line."""
        self._measure(page_metrics(percent, self.metrics.look))

    def set_look(self, look: Look) -> None:
        """Take on a typeface, a length of lines, room between them; places are kept as in zooming."""
        self._measure(page_metrics(self.metrics.percent, look))

    def column(self) -> tuple[int, int, int]:
        """Left margin, width and right margin of the viewport."""
        bar = self._page.verticalScrollBar()
        return column(self._page.width() - bar.sizeHint().width(), self.metrics)

    def fit(self) -> None:
        """Take on the width the page has now."""
        page = self._page
        left, width, right = self.column()

        def change() -> None:
            if page.sheet is not None:
                page.sheet.fit(width)
            page.set_margins(left, right)

        if width == page.viewport().width():
            change()
        else:
            keeping_place(page, page.sheet, change)

    def _measure(self, metrics: PageMetrics) -> None:
        if metrics.stamp != self.metrics.stamp:
            self.metrics = metrics
            keeping_place(self._page, self._page.sheet, self._restyle)

    def _restyle(self) -> None:
        page = self._page
        left, width, right = self.column()
        if page.sheet is not None:
            page.sheet.restyle(self.metrics, self.theme, width)
        page.set_margins(left, right)
        if page.sheet is not None:
            page.setCursorWidth(CARET_PIXELS)
        page.viewport().update()
