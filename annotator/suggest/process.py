"""One running suggestion process: starting it, talking to it without ever waiting for it, ending it."""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import annotator
from annotator.suggest.protocol import Message, decoded, encoded

_LOG = logging.getLogger(__name__)
_ONE_THREAD = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "BLIS_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)
FROZEN_ARGUMENT = "--suggestion-worker"
"""What a frozen build is started with to become the suggestion process."""


def worker_command() -> list[str]:
    """The command that starts a suggestion process, from source, wheel and frozen builds alike."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_ARGUMENT]
    return [sys.executable, "-X", "utf8", "-m", "annotator.suggest.worker"]


class Event(NamedTuple):
    """Something a process said; ``message`` is None when it has ended."""

    process: WorkerProcess
    message: Message | None


class WorkerProcess:
    """A started process. Its answers arrive as ``Event`` in the queue it was given."""

    def __init__(
        self,
        events: queue.SimpleQueue[Event | None],
        command: Sequence[str],
        environment: Mapping[str, str],
    ) -> None:
        """Start the process.

        Raises:
            OSError: if it can't be started.
        """
        self._events = events
        self._requests: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(environment),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._threads = [
            threading.Thread(target=work, daemon=True)
            for work in (self._write_requests, self._read_answers, self._read_log)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def send(self, message: Message) -> None:
        """Hand over a request; never waits. A process that has ended takes no notice."""
        self._requests.put(encoded(message))

    def kill(self) -> None:
        """End the process at once; may be called from any thread, and twice."""
        with contextlib.suppress(OSError):
            self._process.kill()
        self._requests.put(None)

    def close(self) -> None:
        """End the process and wait until it and its pipes are gone."""
        self.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join()

    def _write_requests(self) -> None:
        pipe = self._process.stdin
        assert pipe is not None
        with contextlib.suppress(OSError, ValueError):
            while (line := self._requests.get()) is not None:
                pipe.write(line)
                pipe.flush()
        with contextlib.suppress(OSError):
            pipe.close()

    def _read_answers(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None
        with pipe, contextlib.suppress(OSError):
            for line in pipe:
                try:
                    message = decoded(line)
                except ValueError:
                    _LOG.warning("suggestion process %d sent a line that is no message", self.pid)
                    continue
                self._events.put(Event(self, message))
        self._events.put(Event(self, None))

    def _read_log(self) -> None:
        pipe = self._process.stderr
        assert pipe is not None
        with pipe, contextlib.suppress(OSError):
            for line in pipe:
                _LOG.debug("suggestion process %d: %s", self.pid, line.decode("utf-8", "replace").rstrip())


def _environment(more: Mapping[str, str]) -> dict[str, str]:
    """Ours, with one thread per numeric library, so that the window is not starved."""
    environment = dict(os.environ)
    environment.update(dict.fromkeys(_ONE_THREAD, "1"))
    root = str(Path(annotator.__file__).parents[1])
    paths = [root, *environment.get("PYTHONPATH", "").split(os.pathsep)]
    environment["PYTHONPATH"] = os.pathsep.join(p for p in paths if p)
    environment["PYTHONIOENCODING"] = "utf-8"
    environment.update(more)
    return environment
