"""One piece of long work: what is done, how far it is, and how it ended."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator.services.progress import Cancelled, Progress

Work = Callable[[Progress, Cancelled], Any]
"""What a job does, on its own thread: it tells its progress, and asks between pieces whether to stop."""


class JobState(Enum):
    """Where a job stands."""

    WAITING = auto()
    RUNNING = auto()
    STOPPING = auto()
    FINISHED = auto()
    FAILED = auto()
    CANCELLED = auto()


@dataclass(frozen=True, slots=True)
class HowFar:
    """How far a job has come: ``done`` of ``of`` (None: not known), and what is being worked on."""

    done: int = 0
    of: int | None = None
    what: str = ""


class Job(QObject):
    """One piece of long work. Its signals come on the window's thread; one of the last three ends it.

    ``progress(done, of, what)`` comes at most some twenty times a second, however often the work
    tells; ``of`` is None where it is not known. ``failed`` carries the exception. ``cancelled`` comes
    when the work was told to stop and then returned nothing, or a report that says it was cancelled;
    work that keeps what it did until then returns it, and is ``finished``.
    """

    progress = Signal(int, object, str)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, name: str, work: Work, *, kind: str, quiet: bool) -> None:
        """Use ``JobRunner.start``; ``name`` says what is done, as a person would ("Import articles")."""
        super().__init__()
        self.name = name
        self.kind = kind
        self.quiet = quiet
        self.state = JobState.WAITING
        self.how_far = HowFar()
        self._work = work
        self._stop = threading.Event()
        self._latest = HowFar()

    @property
    def over(self) -> bool:
        """Whether it has ended, one way or another."""
        return self.state in (JobState.FINISHED, JobState.FAILED, JobState.CANCELLED)

    @property
    def stop_asked(self) -> bool:
        """Whether it was told to stop."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask it to stop; ``cancelled`` follows when it has, or another ending if it was quicker."""
        self._stop.set()
        if self.state is JobState.RUNNING:
            self.state = JobState.STOPPING

    def run(self) -> tuple[JobState, object]:
        """Do the work on the present thread; says how it ended, and with what."""
        if self._stop.is_set():
            return JobState.CANCELLED, None
        try:
            result = self._work(self._tell, self._stop.is_set)
        except Exception as error:  # noqa: BLE001  # whatever went wrong is told to the person, not lost on a thread
            return JobState.FAILED, error
        # Told to stop, work may have been done already, or keep what it did until then: that is a result.
        nothing = result is None or getattr(result, "cancelled", False)
        return (JobState.CANCELLED if self._stop.is_set() and nothing else JobState.FINISHED), result

    def show_progress(self) -> bool:
        """Pass on what the work told last; says whether that was news. For the window's thread."""
        latest = self._latest
        if latest == self.how_far:
            return False
        self.how_far = latest
        self.progress.emit(latest.done, latest.of, latest.what)
        return True

    def end(self, state: JobState, outcome: object) -> None:
        """Say how it ended. For the window's thread."""
        self.show_progress()
        self.state = state
        if state is JobState.FINISHED:
            self.finished.emit(outcome)
        elif state is JobState.FAILED:
            self.failed.emit(outcome)
        else:
            self.cancelled.emit()

    def _tell(self, done: int, of: int | None, what: str) -> None:
        self._latest = HowFar(done, of, what)  # one assignment: no lock, and no event for the window
