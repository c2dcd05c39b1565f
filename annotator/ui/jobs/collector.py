"""Keeps the garbage collector from walking through what a job reads while it reads it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_spared = 0


@contextmanager
def collector_spared() -> Iterator[None]:
    """Hold the collector back; what was made until the end is then left out of its walks.

    A corpus is a million values, none of them garbage: each walk over them held the window up for 300 ms.
    They go as others do, when nobody holds them any more.
    """
    global _spared  # noqa: PLW0603  # the collector is one for the whole process
    with _lock:
        _spared += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _spared -= 1
            if not _spared:
                gc.freeze()
                gc.enable()
