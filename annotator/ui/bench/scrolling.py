"""Scrolling an article of many spans, against a bare text widget that scrolls the same text.

    .venv/bin/python -m annotator.ui.bench.scrolling [ROUNDS]

Both show the same letters at the same size and take turns, so that whatever else the machine does
slows both. A step is a turn of the wheel, a jump a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from annotator.bench import articles
from annotator.bench.articles import Article
from annotator.bench.figure import Ask, Figure
from annotator.bench.projects import project_with
from annotator.bench.stopwatch import Times
from annotator.ui.bench.bench_window import BenchWindow, bench_window
from annotator.ui.bench.plain import PlainText

CASES: tuple[tuple[str, Callable[[], Article]], ...] = (
    ("10,000 spans", articles.many_spans),
    ("100 KB in one paragraph", articles.one_paragraph),
    ("1 MB, 18,000 spans", articles.large),
)
STEP, JUMP = 60, 800
"""Pixels."""
_AIM = 2.0


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


def figures(ask: Ask) -> Iterator[Figure]:
    """A step of the wheel and a page: the middle beside the middle, and the slowest beside the slowest."""
    for name, make in CASES[:1] if ask.quick else CASES:
        project = project_with(ask.folder / f"scrolled-{make.__name__}.goldspan", [make()])
        with bench_window(project) as bench:
            for how, pixels in (("a step", STEP), ("a page", JUMP)):
                here, there = measure(bench, pixels, ask.either(60, 200))
                yield ask.of_times(f"{name}: {how}", here, there, aim=None)
                highest = Times([there.p99])
                yield ask.of_times(f"{name}: {how}, one in a hundred", Times([here.p99]), highest, aim=_AIM)
