"""Scrolling an article of many spans, against a bare text widget that scrolls the same text.

    .venv/bin/python -m tests.benchmarks.scrolling [ROUNDS]

Both show the same letters at the same size and take turns, so that whatever else the machine does
slows both. A step is a turn of the wheel, a jump a page.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.benchmarks import articles
from tests.benchmarks.articles import Article
from tests.benchmarks.bench_window import BenchWindow, bench_window
from tests.benchmarks.plain import PlainText
from tests.benchmarks.projects import project_with
from tests.benchmarks.screen import choose_screen
from tests.benchmarks.stopwatch import Times, table

CASES: tuple[tuple[str, Callable[[], Article]], ...] = (
    ("10,000 spans", articles.many_spans),
    ("100 KB in one paragraph", articles.one_paragraph),
    ("1 MB, 18,000 spans", articles.large),
)
STEP, JUMP = 60, 800
"""Pixels."""
HEAD = ("article", "moved by", "n", "here", "bare widget", "p50 ratio", "p99 ratio")


def measure(bench: BenchWindow, pixels: int, rounds: int) -> tuple[Times, Times]:
    """The times of the article page and of a bare widget, scrolled by ``pixels`` in turns."""
    document = bench.desk.document
    assert document is not None
    view = bench.page.viewport()
    plain = PlainText(document.text, view.width(), view.height(), like=bench.page)
    bench.come_to_front()
    here, there = Times(), Times()
    bar = bench.page.verticalScrollBar()

    def turn() -> None:
        at = bar.value() + pixels
        bar.setValue(0 if at > bar.maximum() else at)
        QCoreApplication.sendPostedEvents()

    try:
        for number in range(rounds + 10):
            here.take(turn)
            plain.scroll(there, pixels)
            bench.settle()
            if number < 10:
                here.rounds.clear()
                there.rounds.clear()
    finally:
        plain.close()
    return here, there


def main(rounds: int, wanted: list[str]) -> int:
    """Print the table; returns the exit code."""
    rows: list[tuple[str, ...]] = []
    with tempfile.TemporaryDirectory(prefix="goldspan-bench-") as temporary:
        choose_screen(Path(temporary))
        for name, make in CASES:
            if wanted and not any(word in name for word in wanted):
                continue
            project = project_with(Path(temporary) / f"{make.__name__}.goldspan", [make()])
            with bench_window(project) as bench:
                for how, pixels in (("a step", STEP), ("a page", JUMP)):
                    here, there = measure(bench, pixels, rounds)
                    ratios = (here.p50 / there.p50, here.p99 / there.p99)
                    count = str(len(here.rounds))
                    rows.append((name, how, count, str(here), str(there), *(f"{r:.1f}" for r in ratios)))
    print(table(HEAD, rows))  # noqa: T201  # what the script is for
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200, sys.argv[2:]))
