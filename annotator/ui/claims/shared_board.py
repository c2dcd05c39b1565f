"""The board of the open project: read beside the window when somebody first looks, then kept in step."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.services.progress import Cancelled, Progress
from annotator.ui.annotate.desk import Desk
from annotator.ui.jobs.job import Job, Work

# The ranking of links is imported when somebody first looks: the window opens without it.
if TYPE_CHECKING:
    from annotator.services.board import Board

READING = "Read the claims"
_FEW = 12  # documents that are read again on the window's thread
_PAUSE = 6  # times as long as reading took, before all is read anew while articles come in
_LONGEST = 5000  # milliseconds of that pause

StartJob = Callable[[str, Work], Job]


class SharedBoard(QObject):
    """Hands out the board to whoever shows something of it.

    ``stale``: it may say something else now; whoever is seen asks again. ``ready``: it was read.
    ``progress(int, int | None)``: how far its reading is. ``troubled``: it can't be read.
    """

    stale = Signal()
    ready = Signal()
    progress = Signal(int, object)
    troubled = Signal(object)

    def __init__(self, start_job: StartJob, parent: QObject | None = None) -> None:
        """``start_job`` puts work in a line of its own, beside the window."""
        super().__init__(parent)
        self._start_job = start_job
        self._desk: Desk | None = None
        self._board: Board | None = None
        self._job: Job | None = None
        self._pending = Changes()
        self.version = 0  # another number for each state of the board
        self._took = QElapsedTimer()
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.stale)

    @property
    def desk(self) -> Desk | None:
        """The desk of the project whose board this is."""
        return self._desk

    def show_desk(self, desk: Desk | None) -> None:
        """Be the board of another project; it is read when it is first asked for."""
        if self._job is not None:
            self._job.stop()
        if self._desk is not None:
            with contextlib.suppress(RuntimeError):  # that desk is gone, and its signals with it
                self._desk.changed.disconnect(self._changed)
        self._desk, self._board, self._job, self._pending = desk, None, None, Changes()
        self._rest.stop()
        if desk is not None:
            desk.changed.connect(self._changed)

    def now(self) -> Board | None:
        """The board in step with the project as far as that is quick; None until ``ready``."""
        if self._desk is None:
            return None
        pending = self._pending
        if (
            self._board is None
            or pending.corpus
            or pending.scheme
            or pending.entries
            or len(pending.documents) > _FEW
        ):
            self._read(self._desk)
        elif pending != Changes():
            self._pending = Changes()
            try:
                self.version += 1
                self._board.refresh(pending)
            except UserFixable as error:
                self._pending = pending
                self.troubled.emit(error)
        return self._board

    def _read(self, desk: Desk) -> None:
        if self._job is not None or self._rest.isActive():
            return
        self._took.start()
        workspace, person = desk.workspace, desk.person
        self._pending = Changes()  # what comes from here on is taken up once it was read

        def work(progress: Progress, cancelled: Cancelled) -> Board | None:
            from annotator.services.board import Board

            board = Board.read(workspace, person, progress=progress, cancelled=cancelled)
            board.subjects()  # gathered here, not on the window's thread
            return None if cancelled() else board

        job = self._job = self._start_job(READING, work)
        job.progress.connect(lambda done, of, _what: self._told(job, done, of))
        job.finished.connect(lambda board: self._was_read(job, board))
        job.failed.connect(lambda error: self._failed(job, error))

    def _told(self, job: Job, done: int, of: int | None) -> None:
        if job is self._job:
            self.progress.emit(done, of)

    def _was_read(self, job: Job, board: Board) -> None:
        if job is not self._job:
            return  # of a project that was left meanwhile
        self._job, self._board = None, board
        self.version += 1
        self._rest.start(min(_LONGEST, _PAUSE * self._took.elapsed()))
        self.ready.emit()

    def _failed(self, job: Job, error: object) -> None:
        if job is self._job:
            self._job = None
            self.troubled.emit(error)

    def _changed(self, changes: Changes) -> None:
        if self._board is not None or self._job is not None:
            self._pending |= changes
            self.stale.emit()
