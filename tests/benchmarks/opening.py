"""Opening an article until it is painted, against a bare text widget that is given the same text.

.venv/bin/python -m tests.benchmarks.opening [ROUNDS]
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import articles
from tests.benchmarks.articles import Article
from tests.benchmarks.bench_window import BenchWindow, bench_window
from tests.benchmarks.plain import PlainText
from tests.benchmarks.projects import project_with
from tests.benchmarks.screen import choose_screen
from tests.benchmarks.stopwatch import Times, table

CASES: tuple[tuple[str, Callable[[], Article]], ...] = (
    ("4 KB, 72 spans", articles.usual),
    ("1,000 spans in 3.5 KB", articles.dense),
    ("100 KB in one paragraph", articles.one_paragraph),
    ("10,000 spans", articles.many_spans),
    ("1 MB, 18,000 spans", articles.large),
)
HEAD = ("article", "n", "here", "bare widget", "ratio")


def measure(bench: BenchWindow, row: int, rounds: int) -> tuple[Times, Times]:
    """The times to open article ``row`` after the first one, and to give its text to a bare widget."""
    here, there = Times(), Times()
    assert bench.desk.open(row)
    document = bench.desk.document
    assert document is not None
    view = bench.page.viewport()

    def open_it() -> None:
        bench.desk.open(row)
        bench.paint()

    def show_it() -> None:
        plain = PlainText(document.text, view.width(), view.height(), like=bench.page)
        shown.append(plain)

    shown: list[PlainText] = []
    for _ in range(rounds):
        bench.desk.open(1)
        bench.settle()
        here.take(open_it)
        bench.settle()
        there.take(show_it)
        shown.pop().close()
    return here, there


def main(rounds: int) -> int:
    """Print the table; returns the exit code."""
    rows: list[tuple[str, ...]] = []
    with tempfile.TemporaryDirectory(prefix="goldspan-bench-") as temporary:
        choose_screen(Path(temporary))
        made = [articles.short(), *(make() for _, make in CASES)]
        project = project_with(Path(temporary) / "measured.goldspan", made)
        with bench_window(project) as bench:
            for row, (name, _) in enumerate(CASES, 2):
                here, there = measure(bench, row, rounds)
                ratio = f"{here.p50 / there.p50:.1f}"
                rows.append((name, str(len(here.rounds)), str(here), str(there), ratio))
    print(table(HEAD, rows))  # noqa: T201  # what the script is for
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 12))
