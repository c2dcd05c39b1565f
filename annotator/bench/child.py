"""Measures jobs, each in a process of its own."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

import msgspec

from annotator.bench.figure import Figure
from annotator.bench.worker import Answer, Asked
from annotator.services import child_process
from annotator.services.progress import Cancelled

WORKER = "--bench-worker"
_LOOK = 0.2  # seconds between two looks whether to stop


class NotMeasured(Exception):
    """A job could not be measured; the message says why, in one sentence."""


def command() -> list[str]:
    """How the process is started; a frozen build starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER]
    return [sys.executable, "-P", "-m", "annotator", WORKER]


def _environment(folder: Path) -> dict[str, str]:
    """Settings of its own; and modules compiled once, as an installed program has them."""
    found = {"GOLDSPAN_HOME": str(folder / "home")}
    if os.environ.get("PYTHONDONTWRITEBYTECODE"):
        found |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    return found


def measured(job: str, *, quick: bool, folder: Path, cancelled: Cancelled) -> Iterator[Figure]:
    """The figures of a job, as they come; ends early when ``cancelled`` says so.

    Raises:
        NotMeasured: if it can't be measured here.
    """
    process = child_process.start(command(), _environment(folder))
    stdin, stdout = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(_LOOK):
            if cancelled():
                process.kill()
                return

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        stdin.write(msgspec.json.encode(Asked(job, quick, str(folder))) + b"\n")
        stdin.flush()
        for line in stdout:
            answer = msgspec.json.decode(line, type=Answer)
            if answer.trouble:
                raise NotMeasured(answer.trouble)
            if answer.figure is not None:
                yield answer.figure
        if process.wait() and not cancelled():
            message = f"The process that measured it ended with {process.returncode}."
            raise NotMeasured(message)
    finally:
        ended.set()
        watcher.join()
        child_process.end(process)
        stdout.close()
