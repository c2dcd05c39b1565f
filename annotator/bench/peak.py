"""What memory a process takes, where the system tells."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_MEGABYTE = 1e6


def peak_memory() -> float:
    """The most memory that this process had so far, in MB; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows has no such module
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / _MEGABYTE if sys.platform == "darwin" else most * 1024 / _MEGABYTE


def memory_of(process: int | None = None) -> float:
    """The memory that a process (this one where none is named) has now, in MB; 0 but on Linux."""
    file = Path("/proc") / (str(process) if process else "self") / "statm"
    try:
        pages = int(file.read_text("ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / _MEGABYTE


def peak_of(process: int) -> float:
    """The most memory that a process which still lives had so far, in MB; 0 but on Linux."""
    try:
        status = (Path("/proc") / str(process) / "status").read_text("ascii")
    except OSError:
        return 0.0
    line = next((line for line in status.splitlines() if line.startswith("VmHWM:")), "VmHWM: 0 kB")
    return int(line.split()[1]) * 1024 / _MEGABYTE
