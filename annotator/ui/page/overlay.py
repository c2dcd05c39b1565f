"""Paints about the text of a page, so that a fault in it costs the marks and never the program."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea

from annotator.ui.language import tr
from annotator.ui.page.notice import Notice

_log = logging.getLogger(__name__)

Paint = Callable[[QPainter, float, float], None]
"""Paints between two heights of the document."""


class Overlay:
    """What is painted under and over the text in the viewport of ``page``."""

    def __init__(self, page: QAbstractScrollArea) -> None:
        """Nothing went wrong yet."""
        self._page = page
        self._complained = False
        self.notice = Notice(page)

    def begin_anew(self) -> None:
        """Another article is shown: forget what went wrong in the one before."""
        self._complained = False
        self.notice.hide()

    def paint(self, area: QRect, paint: Paint) -> None:
        """Have ``paint`` paint the part of the document that stands in ``area`` of the viewport."""
        scrolled = self._page.verticalScrollBar().value()
        painter = QPainter(self._page.viewport())
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-self._page.horizontalScrollBar().value(), -scrolled)
            paint(painter, area.top() + scrolled, area.bottom() + 1 + scrolled)
        except Exception as error:  # noqa: BLE001 - an exception that leaves a paintEvent ends the process
            self._complain(error)
        finally:
            painter.end()

    def _complain(self, error: Exception) -> None:
        """Log and say once that marks are missing from the picture. No words of the article."""
        if self._complained:
            return
        self._complained = True
        where = "".join(traceback.format_tb(error.__traceback__))
        _log.error("Marks could not be painted: %s\n%s", type(error).__name__, where)
        words = tr("Some marks can't be drawn here. Your work is safe; the list of spans shows all of them.")
        # Not now: a widget may not be shown while another is painting.
        QTimer.singleShot(0, self._page, lambda: self.notice.say(words))
