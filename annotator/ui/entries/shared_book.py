"""The entries of the open project: read beside the window when first asked for, then kept in step."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.services.entries_book import EntryBook
from annotator.services.progress import Cancelled, Progress
from annotator.ui.annotate.desk import Desk
from annotator.ui.jobs.job import Job, Work

READING = "Gather the names"
StartJob = Callable[[str, Work], Job]


class SharedBook(QObject):
    """Hands out the entries to whoever shows some of them.

    ``stale``: they may differ now; whoever is seen asks again. ``ready``: they were read.
    """

    stale = Signal()
    ready = Signal()

    def __init__(self, start_job: StartJob, parent: QObject | None = None) -> None:
        """``start_job`` puts work in a line of its own, beside the window."""
        super().__init__(parent)
        self._start_job = start_job
        self._desk: Desk | None = None
        self._book: EntryBook | None = None
        self._job: Job | None = None
        self._pending = Changes()

    def show_desk(self, desk: Desk | None) -> None:
        """Be the book of another project; it is read when it is first asked for."""
        if self._job is not None:
            self._job.stop()
        if self._desk is not None:
            with contextlib.suppress(RuntimeError):  # that desk is gone, and its signals with it
                self._desk.changed.disconnect(self._changed)
        self._desk, self._book, self._job, self._pending = desk, None, None, Changes()
        if desk is not None:
            desk.changed.connect(self._changed)

    def now(self) -> EntryBook | None:
        """The entries in step with the project; None until ``ready``, the last ones while read anew."""
        desk = self._desk
        if desk is None:
            return None
        pending = self._pending
        if self._book is None or pending.corpus or self._book.heavy(pending):
            self._read(desk)
        elif pending != Changes():
            self._pending = Changes()
            try:
                self._book.refresh(pending)
            except UserFixable as error:
                self._pending = pending
                desk.troubled.emit(error)
        return self._book

    def _read(self, desk: Desk) -> None:
        if self._job is not None:
            return
        workspace, person = desk.workspace, desk.person
        self._pending = Changes()  # what comes from here on is taken up once it was read

        def work(progress: Progress, cancelled: Cancelled) -> EntryBook | None:
            book = EntryBook.read(workspace, person, progress=progress, cancelled=cancelled)
            return None if cancelled() else book

        job = self._job = self._start_job(READING, work)
        job.finished.connect(lambda book: self._was_read(job, book))
        job.failed.connect(lambda error: self._failed(job, error))
        job.cancelled.connect(lambda: self._over(job))

    def _was_read(self, job: Job, book: EntryBook) -> None:
        if job is self._job:  # else of a project that was left meanwhile
            self._job, self._book = None, book
            self.ready.emit()

    def _failed(self, job: Job, error: object) -> None:
        if job is self._job and self._desk is not None:  # that of a project left meanwhile is of no interest
            self._desk.troubled.emit(error)
        self._over(job)

    def _over(self, job: Job) -> None:
        if job is self._job:
            self._job = None

    def _changed(self, changes: Changes) -> None:
        if self._book is not None or self._job is not None:
            self._pending |= changes
            self.stale.emit()
