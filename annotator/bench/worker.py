"""The process of its own in which one job is measured: its memory is the job's, and nothing is warm.

One line of JSON is asked of it, one line is answered for each figure.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from annotator.bench.figure import Ask, Figure, Measure
from annotator.domain.errors import UserFixable


class Asked(msgspec.Struct, frozen=True):
    """The line that is asked: which job, how much, where articles and projects may be made."""

    job: str
    quick: bool
    folder: str


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of the answer: a figure, or why there is none."""

    figure: Figure | None = None
    trouble: str = ""


def measures() -> Mapping[str, Measure]:
    """The jobs that need no window."""
    from annotator.bench import agreeing, exchange, growth, searching, serving, starting, suggesting

    return {
        "import": exchange.measure_import,
        "export": exchange.measure_export,
        "command": starting.measure,
        "suggest": suggesting.measure,
        "agreement": agreeing.measure_agreement,
        "gamma": agreeing.measure_gamma,
        "search": searching.measure,
        "growth": growth.measure,
        "server": serving.measure,
    }


def main(of_the_window: Callable[[Path], Mapping[str, Measure]]) -> None:
    """Measure the job that is asked for; ``of_the_window`` knows those that need a window."""
    asked = msgspec.json.decode(sys.stdin.buffer.readline(), type=Asked)
    folder = Path(asked.folder)
    measure = measures().get(asked.job) or of_the_window(folder)[asked.job]
    try:
        for figure in measure(Ask(job=asked.job, quick=asked.quick, folder=folder)):
            _answer(Answer(figure=figure))
    except (UserFixable, ImportError) as error:
        _answer(Answer(trouble=" ".join(str(error).split())))


def _answer(answer: Answer) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
    sys.stdout.buffer.flush()
