"""Reading what was chosen, beside the dialog: as often as files are added, and one file anew."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.store.workspace import Workspace
from annotator.ui.jobs.job import Job
from annotator.ui.jobs.runner import JobRunner
from annotator.ui.language import tr
from annotator.ui.project.import_dialog.candidate import Candidate
from annotator.ui.project.import_dialog.reader import Met, Reader, Rereader

READING = "reading"
"""The kind of job that reads; reading may go on beside any other work on the project."""


class ReadingFiles(QObject):
    """Runs the jobs that read.

    ``read(candidates)``: what has been read since the last time; ``told(done, of)``: how far it is.
    ``readAnew(old, fresh)``: a file in another encoding, ``fresh`` None when it could not be.
    ``failed(error, name of the job)``; ``ended``: one job fewer is running.
    """

    read = Signal(object)
    told = Signal(object, object)
    readAnew = Signal(object, object)  # noqa: N815  # Qt's way of naming signals
    failed = Signal(object, str)
    ended = Signal()

    def __init__(self, runner: JobRunner, workspace: Workspace | None, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._workspace = workspace
        self._met = Met()
        self._readers: dict[Job, Reader] = {}
        self._anew: Job | None = None
        self.paths: list[Path] = []
        """What was named so far."""

    @property
    def busy(self) -> bool:
        """Whether anything is still being read."""
        return bool(self._readers) or self._anew is not None

    @property
    def reads_anew(self) -> bool:
        """Whether a file is being read in another encoding."""
        return self._anew is not None

    def add(self, paths: Sequence[Path]) -> None:
        """Read files, folders and zips."""
        self.paths.extend(paths)
        reader = Reader(paths, self._workspace, self._met)
        name = tr("Read articles")
        job = self._runner.start(name, reader, kind=READING, quiet=True)
        self._readers[job] = reader
        job.progress.connect(lambda done, of, _what: self._go_on(job, done, of))
        for ending in (job.finished, job.cancelled):
            ending.connect(lambda *_: self._over(job))
        job.failed.connect(lambda error: self._over(job, error, name))

    def read_again(self, old: Sequence[Candidate], file: str, encoding: str) -> None:
        """Read ``file``, of which ``old`` is known, in another encoding."""
        self._met.forget(old)
        name = tr("Read again")
        work = Rereader(self.paths, file, encoding, self._workspace, self._met)
        job = self._anew = self._runner.start(name, work, kind=READING, quiet=True)
        job.finished.connect(partial(self._over_anew, old))
        job.cancelled.connect(lambda: self._over_anew(old, None))
        job.failed.connect(lambda error: self._over_anew(old, None, error, name))

    def stop(self) -> None:
        """Read no further."""
        for job in [*self._readers, *([self._anew] if self._anew is not None else [])]:
            job.stop()

    def _go_on(self, job: Job, done: int, of: int | None) -> None:
        self._take(job)
        self.told.emit(done, of)

    def _take(self, job: Job) -> None:
        reader = self._readers.get(job)
        if reader is not None:
            self.read.emit(reader.take())

    def _over(self, job: Job, error: object = None, name: str = "") -> None:
        self._take(job)
        self._readers.pop(job, None)
        self.ended.emit()
        if error is not None:
            self.failed.emit(error, name)

    def _over_anew(
        self,
        old: Sequence[Candidate],
        fresh: Sequence[Candidate] | None,
        error: object = None,
        name: str = "",
    ) -> None:
        self._anew = None
        self.readAnew.emit(old, fresh)
        self.ended.emit()
        if error is not None:
            self.failed.emit(error, name)
