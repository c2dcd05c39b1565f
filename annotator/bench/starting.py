"""Starting a command, beside a Python that only imports what reads command lines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from annotator.bench.bare_python import run_python
from annotator.bench.figure import Ask, Figure
from annotator.bench.stopwatch import Turns

COMMANDS = (("--version",), ("--help",), ("check", "--help"), ("export", "--help"))
_AIM = 3.0
_LIMIT = ("-c", "import typer")
_GOLDSPAN = ("-m", "annotator")


def measure(ask: Ask) -> Iterator[Figure]:
    """Each command's whole process, against the limit's."""
    for words in COMMANDS:
        run_python([*_GOLDSPAN, *words])  # compiles what was never run
        turns = Turns().take(
            partial(run_python, [*_GOLDSPAN, *words]),
            lambda: run_python(_LIMIT),
            ask.either(5, 21),
        )
        yield ask.of_turns(f"goldspan {' '.join(words)}", turns, aim=_AIM)
