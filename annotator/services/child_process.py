"""A process of our own beside the program: started so that it finds our modules, and ended for good."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, cast

NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a program without a console would open one for each process it starts."""
_ROOT = Path(__file__).resolve().parents[2]  # where the package lies


def start(command: Sequence[str], environment: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
    """Start ``command``, spoken to by its standard streams; ``environment`` is added to the program's own."""
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(  # noqa: S603  # our own program, and no argument from outside
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": path} | dict(environment or {}),
        creationflags=NO_CONSOLE,
    )


def end(process: subprocess.Popen[bytes]) -> None:
    """End it at once and wait until it is gone; its answers may still be read to their end."""
    process.kill()
    with contextlib.suppress(OSError):
        cast("IO[bytes]", process.stdin).close()
    process.wait()
