"""What is read of a whole project beside the window when somebody first looks, then kept in step."""

from __future__ import annotations

import contextlib
from abc import abstractmethod
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.services.progress import Cancelled, Progress
from annotator.ui.annotate.desk import Desk
from annotator.ui.jobs.collector import collector_spared
from annotator.ui.jobs.job import Job, Work

_PAUSE = 6  # times as long as reading took, before all is read anew while articles come in
_LONGEST = 5000  # milliseconds of that pause

StartJob = Callable[[str, Work], Job]
Read = TypeVar("Read")


class KeptReading(QObject, Generic[Read]):
    """Hands out what was read to whoever shows something of it.

    ``stale``: it may say something else now; whoever is seen asks again. ``ready``: it was read.
    ``progress(int, int | None)``: how far its reading is. ``troubled``: it can't be read. ``halted``: its
    reading was stopped; where ``stays_stopped``, it begins no more before somebody asks for that (``again``).
    Subclasses say how everything is read, what of a change is too much to follow, and how one is followed.
    """

    stale = Signal()
    ready = Signal()
    progress = Signal(int, object)
    troubled = Signal(object)
    halted = Signal()

    reading = ""
    """What the job that reads is called."""
    stays_stopped = False
    """Whether a reading that was stopped waits for ``again``; whoever looks begins it otherwise."""

    def __init__(self, start_job: StartJob, parent: QObject | None = None) -> None:
        """``start_job`` puts work in a line of its own, beside the window."""
        super().__init__(parent)
        self._start_job = start_job
        self._desk: Desk | None = None
        self._read: Read | None = None
        self._job: Job | None = None
        self._pending = Changes()
        self._halted = self._anew = False
        self.version = 0  # another number for each state of what was read
        self._took = QElapsedTimer()
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.stale)

    @property
    def desk(self) -> Desk | None:
        """The desk of the project it is read from."""
        return self._desk

    def show_desk(self, desk: Desk | None) -> None:
        """Be of another project; that is read when it is first asked for."""
        if self._job is not None:
            self._job.stop()
        if self._desk is not None:
            with contextlib.suppress(RuntimeError):  # that desk is gone, and its signals with it
                self._desk.changed.disconnect(self._changed)
        self._desk, self._read, self._job, self._pending = desk, None, None, Changes()
        self._halted = False
        self._rest.stop()
        if desk is not None:
            desk.changed.connect(self._changed)

    def now(self) -> Read | None:
        """What was read, in step with the project as far as that is quick; None until ``ready``."""
        if self._desk is None:
            return None
        if self._desk.is_away:
            return self._read  # as it was last: the copy at hand is no whole project
        pending = self._pending
        if self._read is None or self._anew or self.too_much(self._read, pending):
            self._begin(self._desk)
        elif pending != Changes():
            self._pending = Changes()
            try:
                self.version += 1
                self.follow(self._read, pending)
            except UserFixable as error:
                self._pending = pending
                self.troubled.emit(error)
        return self._read

    @property
    def is_reading(self) -> bool:
        """Whether it is being read."""
        return self._job is not None

    @property
    def is_halted(self) -> bool:
        """Whether its reading was stopped."""
        return self._halted

    def stop(self) -> bool:
        """Stop reading; says whether it was being read."""
        if self._job is None:
            return False
        self._job.stop()
        return True

    def again(self) -> None:
        """Read everything anew and at once, also where nothing has changed or its reading was stopped."""
        if self._job is not None:
            self._job.stop()  # what it would bring is of no use any more
            self._job = None
        self._anew, self._halted = True, False
        self._rest.stop()
        self.stale.emit()

    # Qt's classes have a metaclass of their own, so mypy alone holds subclasses to these.

    @abstractmethod
    def read_all(self, desk: Desk, progress: Progress, cancelled: Cancelled) -> Read:
        """Read everything, on a thread of its own; what was read so far once ``cancelled``."""

    @abstractmethod
    def too_much(self, read: Read, changes: Changes) -> bool:
        """Whether ``changes`` take longer to follow than the window's thread can wait."""

    @abstractmethod
    def follow(self, read: Read, changes: Changes) -> None:
        """Bring what was read in step with ``changes``."""

    def _begin(self, desk: Desk) -> None:
        if self._job is not None or self._rest.isActive() or self._halted:
            return
        self._took.start()
        self._anew = False
        missed = self._pending
        self._pending = Changes()  # what comes from here on is taken up once it was read

        def work(progress: Progress, cancelled: Cancelled) -> Read | None:
            with collector_spared():
                read = self.read_all(desk, progress, cancelled)
            return None if cancelled() else read

        job = self._job = self._start_job(self.reading, work)
        job.progress.connect(lambda done, of, _what: self._told(job, done, of))
        job.finished.connect(lambda read: self._was_read(job, read))
        job.failed.connect(lambda error: self._failed(job, missed, error))
        job.cancelled.connect(lambda: self._stopped(job, missed))

    def _told(self, job: Job, done: int, of: int | None) -> None:
        if job is self._job:
            self.progress.emit(done, of)

    def _was_read(self, job: Job, read: Read) -> None:
        if job is not self._job:
            return  # of a project that was left meanwhile
        self._job, self._read = None, read
        self.version += 1
        self._rest.start(min(_LONGEST, _PAUSE * self._took.elapsed()))
        self.ready.emit()

    def _failed(self, job: Job, missed: Changes, error: object) -> None:
        if job is self._job:
            self._over(job, missed)
            self.troubled.emit(error)

    def _stopped(self, job: Job, missed: Changes) -> None:
        if job is self._job:
            self._over(job, missed)
            self._halted = self.stays_stopped
            self.halted.emit()

    def _over(self, job: Job, missed: Changes) -> None:
        """It ended without a result: whoever asks next has it read again."""
        if job is self._job:
            self._job = None
            self._pending |= missed

    def _changed(self, changes: Changes) -> None:
        if self._desk is not None and self._desk.is_away:
            return  # what was decided is told once more when the server has it
        if self._read is not None or self._job is not None:
            self._pending |= changes
            self.stale.emit()
