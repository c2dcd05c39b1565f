"""Opening an article until it is painted, against a bare text widget that is given the same text.

.venv/bin/python -m annotator.ui.bench.opening [ROUNDS]
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from annotator.bench import articles
from annotator.bench.articles import Article
from annotator.bench.figure import Ask, Figure
from annotator.bench.projects import project_with
from annotator.bench.stopwatch import Times
from annotator.ui.bench.bench_window import BenchWindow, bench_window
from annotator.ui.bench.plain import PlainText

CASES: tuple[tuple[str, Callable[[], Article]], ...] = (
    ("4 KB, 72 spans", articles.usual),
    ("1,000 spans in 3.5 KB", articles.dense),
    ("100 KB in one paragraph", articles.one_paragraph),
    ("10,000 spans", articles.many_spans),
    ("1 MB, 18,000 spans", articles.large),
)


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


def figures(ask: Ask) -> Iterator[Figure]:
    """Every article, opened after a short one."""
    cases = CASES[:3] if ask.quick else CASES
    project = project_with(ask.folder / "opened.goldspan", [articles.short(), *(make() for _, make in cases)])
    with bench_window(project) as bench:
        for row, (name, _) in enumerate(cases, 2):
            here, there = measure(bench, row, ask.either(4, 12))
            yield ask.of_times(name, here, there, aim=None)
