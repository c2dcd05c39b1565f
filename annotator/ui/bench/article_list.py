"""The list of a long corpus in the real window: shown, filtered and ordered, against a plain Qt model.

    .venv/bin/python -m annotator.ui.bench.article_list [ARTICLES]

"gap" is the longest time in which the window's thread answered nothing; it is what a person feels.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QListView

from annotator.bench.figure import Ask, Figure
from annotator.bench.projects import news_scheme
from annotator.bench.stopwatch import Times
from annotator.domain.document import Document
from annotator.domain.span import Span, Status
from annotator.services.queue.article_queue import Show
from annotator.services.queue.order import Order
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.store.workspace import Workspace
from annotator.ui.bench.bench_window import bench_window
from annotator.ui.corpus.panel import CorpusPanel

_OUTLETS = ("Harbour Post", "Dorvan Herald", "Valley Radio", "Meridian Wire", "Älv Tidning")
_CHUNK = 5000
_SUGGESTED = 3  # suggestions in each article
_TURN = 0.002  # seconds; two signs of life are never nearer than that
_PATIENCE = 300.0
_AIM = 2.0
_SHOWN = "shown"


class PlainModel(QAbstractListModel):
    """Titles and nothing else."""

    def __init__(self, titles: list[str]) -> None:
        super().__init__()
        self._titles = titles

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> str | None:
        """A title."""
        return self._titles[index.row()] if role == Qt.ItemDataRole.DisplayRole else None

    def show_again(self) -> None:
        """Show all of them anew."""
        self.beginResetModel()
        self.endResetModel()


@dataclass(slots=True)
class Waited:
    """How long it took until a list was shown, and the longest gap meanwhile; milliseconds."""

    whole: Times = field(default_factory=Times)
    gap: Times = field(default_factory=Times)


def title(number: int) -> str:
    """The title of an article; neighbours in the corpus are no neighbours by name."""
    return f"{'Ministry says dam No' if number % 3 else 'Strikers hold car park'} {number * 7919 % 100_003}"


def text(number: int) -> str:
    """The text of an article."""
    return f"{number} a b c"


def long_project(path: Path, articles: int) -> Path:
    """A project file with many short articles, and a few suggestions in each."""
    with create(path, news_scheme()) as workspace:
        for first in range(0, articles, _CHUNK):
            _fill(workspace, range(first, min(articles, first + _CHUNK)))
    return path


def _fill(workspace: Workspace, numbers: range) -> None:
    def work(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        rows = writing.documents.add_bulk(
            [
                Document(
                    id=f"d{n}",
                    text=text(n),
                    title=title(n),
                    outlet=_OUTLETS[n % len(_OUTLETS)],
                    published=f"2031-{n % 12 + 1:02}-{n % 28 + 1:02}",
                )
                for n in numbers
            ],
            batch,
        )
        for row, number in zip(rows, numbers, strict=True):
            spans = [_span(row, text(number), k) for k in range(_SUGGESTED)]
            writing.suggestions.add_bulk(row, "measured", spans, batch)
        writing.batches.finish(batch)

    workspace.perform("import", work)


def _span(row: int, words: str, number: int) -> Span:
    return Span(
        id=f"{row}-{number}",
        layer="entity",
        label="ORG",
        start=0,
        end=number + 1,
        text=words[: number + 1],
        status=Status.SUGGESTED,
        score=(row * 31 + number * 17) % 100 / 100,
    )


def wait_for(done: Callable[[], bool]) -> tuple[float, float]:
    """Let the window live until something is done; how long that took and the longest gap, in seconds."""
    begun = last = time.perf_counter()
    longest = 0.0
    while not done():
        QApplication.processEvents()
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        if now - begun > _PATIENCE:
            message = "the list was never shown"
            raise TimeoutError(message)
        time.sleep(_TURN)
        last = time.perf_counter()
    return time.perf_counter() - begun, longest


def plain(titles: list[str], rounds: int) -> Times:
    """Showing as many titles in a bare list."""
    model, view, times = PlainModel(titles), QListView(), Times()
    view.setUniformItemSizes(True)
    view.setModel(model)
    view.resize(264, 700)
    view.show()
    QApplication.processEvents()

    def show() -> None:
        model.show_again()
        QApplication.processEvents()

    for _ in range(rounds):
        times.take(show)
    view.close()
    return times


def asked(panel: CorpusPanel, ask: Callable[[], None], waited: Waited) -> None:
    """Ask the list for something and wait until it is painted."""
    shown: list[object] = []
    link = panel.listed.connect(lambda: shown.append(None))
    before = time.perf_counter()
    ask()
    own = time.perf_counter() - before
    whole, gap = wait_for(lambda: bool(shown))
    QApplication.processEvents()
    panel.listed.disconnect(link)
    waited.whole.add(own + whole)
    waited.gap.add(max(own, gap))


def measure(path: Path, titles: list[str], rounds: int) -> tuple[Times, dict[str, Waited]]:
    """The plain limit, and what each question took."""
    found: dict[str, Waited] = {}
    with bench_window(path) as bench:
        panel = bench.window.screen_.corpus
        bare = plain(titles, rounds)

        def take(name: str, ask: Callable[[], None]) -> None:
            asked(panel, ask, found.setdefault(name, Waited()))

        for _ in range(rounds):
            take(_SHOWN, lambda: panel.asking.want_show(Show.ALL))
            for order in Order:
                take(f"order: {order.value}", partial(panel.asking.want_order, order))
            panel.asking.want_order(Order.IMPORTED)
            for show in (Show.NEW, Show.FLAGGED, Show.NOTES, Show.WAITING):
                take(f"filter: {show.value}", partial(panel.asking.want_show, show))
            take("filter: all", panel.asking.show_everything)
            for typed in ("d", "da", "dam", "dam 9", "dam 99"):
                take("typing", partial(panel.box.setText, typed))
            take("typing emptied", panel.box.clear)
    return bare, found


def figures(ask: Ask) -> Iterator[Figure]:
    """What each question took; that the list is shown at all is what an aim is set for."""
    count = ask.either(12_000, 100_000)
    path = long_project(ask.folder / f"long-{count}.goldspan", count)
    bare, found = measure(path, [title(n) for n in range(count)], rounds=3)
    for name, waited in found.items():
        aim = _AIM if name == _SHOWN else None
        yield ask.of_times(f"{count:,} articles: {name}", waited.whole, bare, aim=aim)
    gaps = Times([max(waited.gap.rounds) for waited in found.values()])
    yield ask.of_times(
        f"{count:,} articles: longest silence of the window", Times([max(gaps.rounds)]), bare, aim=1.0
    )
