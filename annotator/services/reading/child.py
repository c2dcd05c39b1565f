"""The program's side of the reading process: started when first needed, again after a crash."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import IO, cast

from annotator.domain.wording import worded
from annotator.services.child_process import end, start
from annotator.services.progress import Cancelled, never
from annotator.services.reading.messages import Answer, Done, Request, next_answer, send

_GRACE = 30.0  # seconds more for the first answer of a fresh process, which has libraries to load
_MOST_WAITING = 8  # answers, of which one may be fifty articles
_TICK = 0.1  # seconds between looks at whether to stop


def reading_command() -> list[str]:
    """How the reading process is started; a frozen build starts itself with a flag instead."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--reading-worker"]
    # -P: a module lying in the current folder must not stand in for one of ours.
    return [sys.executable, "-B", "-P", "-m", "annotator.services.reading.worker"]


class ReadingFailed(Exception):
    """The reading process came to grief over one file: ``reason`` is a sentence for the report."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ReadingChild:
    """One reading process, used for one file at a time. Close it, or use it in a ``with``."""

    def __init__(self, cancelled: Cancelled = never) -> None:
        """``cancelled`` is asked while waiting; when it says so, the process is ended."""
        self._cancelled = cancelled
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.Queue[Answer | None] = queue.Queue()
        self._listener: threading.Thread | None = None
        self._fresh = True

    def __enter__(self) -> ReadingChild:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ask(self, request: Request, seconds: float) -> Iterator[Answer]:
        """The answers to ``request``, each within ``seconds``; fewer when cancelled.

        Raises:
            ReadingFailed: if the process ends or takes too long; the next request gets a new one.
        """
        self.begin(request)
        yield from self.answers(seconds)

    def begin(self, request: Request) -> None:
        """Ask without waiting for ``answers``, which must be gone through, or the child closed.

        Raises:
            ReadingFailed: if the process ends.
        """
        process = self._running()
        try:
            send(cast("IO[bytes]", process.stdin), request)  # type: ignore[arg-type]  # IO[bytes] is a BinaryIO
        except OSError as error:
            raise ReadingFailed(self._ended()) from error

    @property
    def has_answered(self) -> bool:
        """Whether something is there that ``answers`` would give without waiting, be it that it ended."""
        return not self._answers.empty()

    def answers(self, seconds: float) -> Iterator[Answer]:
        """The answers to what was begun; raises as ``ask`` does."""
        finished = False
        try:
            while True:
                answer = self._next(seconds)
                if answer is None or isinstance(answer, Done):
                    finished = True
                    return
                yield answer
        finally:
            if not finished:  # left in the middle: its further answers belong to nobody
                self.close()

    def close(self) -> None:
        """End the process, if there is one."""
        process, self._process = self._process, None
        if process is None:
            return
        end(process)
        listener = self._listener
        while listener is not None and listener.is_alive():  # it may be waiting for room
            with contextlib.suppress(queue.Empty):
                self._answers.get(timeout=0.01)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        process = start(reading_command(), {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"})
        # Bounded, so that a large file waits for the program instead of filling its memory.
        answers: queue.Queue[Answer | None] = queue.Queue(maxsize=_MOST_WAITING)
        self._listener = threading.Thread(target=_listen, args=(process, answers), daemon=True)
        self._listener.start()
        self._process, self._answers, self._fresh = process, answers, True
        return process

    def _next(self, seconds: float) -> Answer | None:
        """The next answer; None when cancelled."""
        until = time.monotonic() + seconds + (_GRACE if self._fresh else 0.0)
        while True:
            if self._cancelled():
                self.close()
                return None
            try:
                answer = self._answers.get(timeout=_TICK)
            except queue.Empty:
                if time.monotonic() > until:
                    self.close()
                    message = worded("Reading it took longer than {seconds:,.0f} seconds.", seconds=seconds)
                    raise ReadingFailed(message) from None
                continue
            self._fresh = False
            if answer is None:
                raise ReadingFailed(self._ended())
            return answer

    def _ended(self) -> str:
        self.close()
        return worded("The program that reads such files came to grief over it.")


def _listen(process: subprocess.Popen[bytes], answers: queue.Queue[Answer | None]) -> None:
    stream = cast("IO[bytes]", process.stdout)
    with contextlib.suppress(OSError, ValueError):  # the stream is closed under us when we end it
        while (answer := next_answer(stream)) is not None:  # type: ignore[arg-type]  # IO[bytes] is a BinaryIO
            answers.put(answer)
    with contextlib.suppress(OSError):
        stream.close()
    answers.put(None)
