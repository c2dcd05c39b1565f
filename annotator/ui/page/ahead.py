"""Makes the drawings of the lines around the view in idle moments, so that scrolling finds them made."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPainter, QPixmap

if TYPE_CHECKING:
    from annotator.ui.page.article_page import ArticlePage
    from annotator.ui.page.sheet import Sheet

_SLICE = 0.001
"""Seconds of work at a time: a key that comes meanwhile waits no longer."""
_BELOW, _ABOVE = 2, 1
"""How many views down and up are prepared."""
_LINES = 2
"""Lines between two looks at the clock."""
_AWAY = -1e6
"""Where to the left nothing that is painted can be seen."""


class Ahead(QObject):
    """Prepares what stands next to the view of ``page``, the lines below first."""

    def __init__(self, page: ArticlePage) -> None:
        """Nothing is prepared yet."""
        super().__init__(page)
        self._page = page
        self._from = 0
        self._done = 0.0
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._go_on)
        page.verticalScrollBar().valueChanged.connect(lambda _value: self.begin())
        page.marksShown.connect(lambda _ranges: self.begin())

    def begin(self) -> None:
        """Begin from the view as it is now, when all else is done."""
        self._from = self._page.verticalScrollBar().value()
        self._done = 0.0
        self._idle.start()

    def _go_on(self) -> None:
        sheet = self._page.sheet
        if sheet is None or not self._page.isVisible():
            return
        nowhere = QPixmap(1, 1)
        nowhere.setDevicePixelRatio(self._page.devicePixelRatioF())
        painter = QPainter(nowhere)
        try:
            painter.translate(_AWAY, 0)
            more = self._some(sheet, painter)
        finally:
            painter.end()
        if more:
            self._idle.start()

    def _some(self, sheet: Sheet, painter: QPainter) -> bool:
        """Prepare some lines; says whether there are more."""
        height = self._page.viewport().height()
        foot = self._page.verticalScrollBar().maximum() + height
        below, all_of_it = _BELOW * height, (_BELOW + _ABOVE) * height
        step = sheet.metrics.body.pitch * _LINES
        until = perf_counter() + _SLICE
        while self._done < all_of_it:
            if self._done < below:
                top = self._from + height + self._done
            else:
                top = self._from - (self._done - below) - step
            if top < foot and top + step > 0:
                sheet.prepare(painter, top, top + step)
            self._done += step
            if perf_counter() > until:
                return self._done < all_of_it
        return False
