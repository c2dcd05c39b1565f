"""Reads which outlets there are, beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.services.progress import Cancelled, Progress
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import tr
from annotator.ui.search.finding import StartJob
from annotator.ui.search.query_bar import QueryBar


class Outlets(QObject):
    """Tells the filters which outlets the articles have."""

    def __init__(self, start_job: StartJob, parent: QObject | None = None) -> None:
        """``start_job`` puts work in a line of its own, beside the window."""
        super().__init__(parent)
        self._start_job = start_job
        self._desk: Desk | None = None

    def read(self, desk: Desk, bar: QueryBar) -> None:
        """Read the outlets, and offer them when they are there."""
        self._desk = desk
        workspace = desk.workspace

        def work(_progress: Progress, _cancelled: Cancelled) -> list[tuple[str, int]]:
            with workspace.read() as reading:
                return reading.search.outlets()

        job = self._start_job(tr("Read the outlets"), work)
        job.finished.connect(lambda outlets: bar.offer_outlets(outlets) if self._desk is desk else None)
