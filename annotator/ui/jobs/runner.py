"""Runs jobs beside the window: one line per kind, one job of a kind at a time."""

from __future__ import annotations

import contextlib
import logging
import queue
import sys
import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

from annotator.ui.jobs.job import Job, JobState, Work

_log = logging.getLogger(__name__)

TICK = 50  # milliseconds between two looks at how far the jobs are
_SWITCH = 0.0005  # seconds; see JobRunner


_Ending = tuple[Job, JobState, object]


class _Lane:
    """The thread of one kind of job; it lives until it is told to end.

    A daemon: a job that does not stop when it is told to must not keep the program from ending.
    """

    def __init__(self, kind: str, over: Callable[[_Ending], None]) -> None:
        self._line: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._over = over
        self._thread = threading.Thread(target=self._run, name=f"jobs: {kind}", daemon=True)
        self._thread.start()

    def put(self, job: Job | None) -> None:
        """Give it a job to do now, or None to end."""
        self._line.put(job)

    def wait(self, seconds: float) -> bool:
        """Wait for its end; says whether it came."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._line.get()) is not None:
            state, outcome = job.run()
            self._over((job, state, outcome))


class JobRunner(QObject):
    """Runs ``work(progress, cancelled)`` on worker threads and tells the window's thread how it goes.

    Jobs of one ``kind`` wait for each other in a line; different kinds run side by side. While any
    runs, Python's threads take shorter turns, so that work in pure Python leaves the window smooth.

    ``started`` and ``ended`` carry the job; ``idle`` comes when the last one has ended.
    """

    started = Signal(object)
    ended = Signal(object)
    idle = Signal()
    _wake = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, _Lane] = {}
        self._waiting: dict[str, deque[Job]] = {}
        self._running: dict[str, Job] = {}
        self._endings: queue.SimpleQueue[_Ending] = queue.SimpleQueue()
        self._wake.connect(self._take_endings, Qt.ConnectionType.QueuedConnection)
        self._closed = False
        self._held = False
        self._usual_switch = sys.getswitchinterval()
        self._ticks = QTimer(self, interval=TICK)
        self._ticks.timeout.connect(self._tick)

    def start(self, name: str, work: Work, *, kind: str = "project", quiet: bool = False) -> Job:
        """Put work in the line of its kind; it begins at once when the line is empty.

        ``name`` says what is done ("Import articles"). A ``quiet`` job is not shown in the status
        line. Connect to the job's signals before the window's thread goes on; none comes earlier.
        Once the runner was closed, the job is cancelled before it begins: what a timer starts late ends so.
        """
        job = Job(name, work, kind=kind, quiet=quiet)
        if self._closed:
            QTimer.singleShot(0, self, lambda: job.end(JobState.CANCELLED, None))
            return job
        self._waiting.setdefault(kind, deque()).append(job)
        # Not at once, so that whoever starts it has connected its signals.
        QTimer.singleShot(0, self, self._begin_waiting)
        return job

    def hold_back(self) -> None:
        """Begin nothing until ``go_on``, or until all are stopped: what runs beside a picture slows it."""
        self._held = True

    def go_on(self) -> None:
        """Begin what was held back."""
        self._held = False
        self._begin_waiting()

    def jobs(self) -> list[Job]:
        """Every job that runs or waits, those that run first."""
        waiting = [job for line in self._waiting.values() for job in line]
        return [*self._running.values(), *waiting]

    @property
    def busy(self) -> bool:
        """Whether any job runs or waits."""
        return bool(self.jobs())

    def stop_all(self) -> None:
        """Ask every job to stop; ``idle`` follows when they have."""
        for job in self.jobs():
            job.stop()
        if self._held:
            self.go_on()  # they end in their turn

    def close(self, patience: int = 30_000) -> bool:
        """Stop every job and wait for them, the window still being painted; at most ``patience`` ms.

        Returns whether they all ended. Nothing can be started afterwards.
        """
        self.stop_all()
        if self.busy:
            loop = QEventLoop()
            self.idle.connect(loop.quit)
            QTimer.singleShot(patience, loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._closed = True
        self._ticks.stop()
        # What was put in line while the last one ended: nobody would ever begin it.
        late = [job for line in self._waiting.values() for job in line]
        self._waiting.clear()
        for job in late:
            job.end(JobState.CANCELLED, None)
        ended = not self.busy
        for lane in self._lanes.values():
            lane.put(None)
        for lane in self._lanes.values():
            ended &= lane.wait(2.0 if ended else 0.1)
        return ended

    def _begin_waiting(self) -> None:
        if self._held:
            return
        for kind, line in self._waiting.items():
            if line and kind not in self._running:
                job = line.popleft()
                self._running[kind] = job
                job.state = JobState.STOPPING if job.stop_asked else JobState.RUNNING
                if not self._ticks.isActive():
                    self._ticks.start()
                    sys.setswitchinterval(_SWITCH)
                self.started.emit(job)
                self._lane(kind).put(job)

    def _lane(self, kind: str) -> _Lane:
        if kind not in self._lanes:
            self._lanes[kind] = _Lane(kind, self._over_there)
        return self._lanes[kind]

    def _over_there(self, ending: _Ending) -> None:
        """A job has ended; called on its thread."""
        self._endings.put(ending)
        with contextlib.suppress(RuntimeError):  # the window has gone without waiting any longer
            self._wake.emit()

    def _take_endings(self) -> None:
        while not self._endings.empty():
            self._over(*self._endings.get())

    def _over(self, job: Job, state: JobState, outcome: object) -> None:
        self._running.pop(job.kind, None)
        _log.info("job %s: %s", job.kind, state.name.lower())
        job.end(state, outcome)
        self.ended.emit(job)
        self._begin_waiting()
        if not self.busy:
            self._ticks.stop()
            sys.setswitchinterval(self._usual_switch)
            self.idle.emit()

    def _tick(self) -> None:
        for job in list(self._running.values()):
            job.show_progress()
