"""One search at a time, run beside the window; its hits are seen as they come."""

from __future__ import annotations

from array import array
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress
from annotator.services.search.order import Order, ordered
from annotator.services.search.searching import Hits, SearchQuery, search
from annotator.ui.annotate.desk import Desk
from annotator.ui.jobs.job import Job, Work

SEARCHING, ORDERING = worded("Search"), worded("Put hits in order")
StartJob = Callable[[str, Work], Job]


class Finding(QObject):
    """Finds and orders. A new search ends the one before.

    ``grown``: there are more hits; ``over``: there will be no more; ``put(array | None)``: in that
    order; ``failed``: with what was raised.
    """

    grown = Signal()
    over = Signal()
    put = Signal(object)
    failed = Signal(object)

    def __init__(self, start_job: StartJob, parent: QObject | None = None) -> None:
        """``start_job`` puts work in a line of its own, beside the window."""
        super().__init__(parent)
        self._start_job = start_job
        self._searching: Job | None = None
        self._ordering: Job | None = None

    @property
    def running(self) -> bool:
        """Whether there may be more hits."""
        return self._searching is not None

    def find(self, desk: Desk, query: SearchQuery) -> Hits:
        """Look for something; the hits are filled from now on."""
        self.stop()
        hits, workspace, person = Hits(), desk.workspace, desk.person

        def work(progress: Progress, cancelled: Cancelled) -> Hits:
            return search(workspace, person, query, hits, progress=progress, cancelled=cancelled)

        job = self._searching = self._start_job(SEARCHING, work)
        job.progress.connect(lambda _done, _of, _what: self._told(job))
        job.finished.connect(lambda _hits: self._over(job, None))
        job.cancelled.connect(lambda: self._over(job, None))
        job.failed.connect(lambda error: self._over(job, error))
        return hits

    def order(self, desk: Desk, hits: Hits, order: Order) -> None:
        """Put hits in another order; ``put`` follows."""
        if self._ordering is not None:
            self._ordering.stop()
        workspace = desk.workspace

        def work(progress: Progress, cancelled: Cancelled) -> array[int] | None:
            return ordered(workspace, hits, order, progress=progress, cancelled=cancelled)

        job = self._ordering = self._start_job(ORDERING, work)
        job.finished.connect(lambda numbers: self._was_put(job, numbers))
        job.failed.connect(lambda error: self._not_put(job, error))

    def stop(self) -> bool:
        """Look no further; says whether there was anything to stop."""
        job, self._searching = self._searching, None
        if job is not None:
            job.stop()
        if self._ordering is not None:
            self._ordering.stop()
            self._ordering = None
        return job is not None

    def _told(self, job: Job) -> None:
        if job is self._searching:
            self.grown.emit()

    def _over(self, job: Job, error: object) -> None:
        if job is not self._searching:
            return  # another search has begun, or another project
        self._searching = None
        self.grown.emit()
        if error is not None:
            self.failed.emit(error)
        self.over.emit()

    def _was_put(self, job: Job, numbers: array[int] | None) -> None:
        if job is self._ordering:
            self._ordering = None
            self.put.emit(numbers)

    def _not_put(self, job: Job, error: object) -> None:
        if job is self._ordering:
            self._ordering = None
            self.failed.emit(error)
