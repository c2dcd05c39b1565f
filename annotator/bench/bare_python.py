"""This Python as a process of its own: what whole processes are measured with."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

from annotator.domain.errors import UserFixable


def bare_python() -> str:
    """The program that runs Python.

    Raises:
        UserFixable: in a packaged build, which has none.
    """
    if getattr(sys, "frozen", False):
        raise UserFixable(
            "A packaged build has no Python to measure a bare process with.",
            next_step="Measure it with Goldspan installed by pip.",
        )
    return sys.executable


def run_python(arguments: Sequence[str]) -> str:
    """Run it once; what it said on standard output."""
    done = subprocess.run(  # noqa: S603  # our own program, and no argument from outside
        [bare_python(), *arguments], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    return done.stdout.decode()
