"""The same work on ten times the articles, without a window: from a file of articles to an export."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from annotator.agreement.asked import Asked
from annotator.bench.articles import thick
from annotator.bench.figure import Ask, Figure
from annotator.bench.searching import first_page
from annotator.bench.stopwatch import Times
from annotator.domain.mark import MarkKey
from annotator.services.agreement.agree import agreement
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.exporting.export_corpus import export
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import new_project, open_project, person_in
from annotator.services.queue.article_queue import ArticleQueue, Wish
from annotator.services.queue.corpus import Corpus
from annotator.services.queue.order import Order
from annotator.services.search.searching import SearchQuery
from annotator.store.people import Person
from annotator.store.workspace import Workspace

SIZES = (1_000, 10_000, 100_000)
_SPANS = 8
_KINDS = 100
_FIRST, _SECOND = "First F.", "Second S."
_PAGE = 40  # articles that the list shows at once
_ROUNDS = 9  # of what is over in a moment
_LINEAR, _CONSTANT = 1.1, 1.5
_GROWS = {
    "import": True,
    "open, to the first article": False,
    "list as imported": True,
    "list by worth": True,
    "search, first page": True,
    "next article and suggestion": False,
    "save a decision": False,
    "agreement": True,
    "export": True,
}
"""What may grow with the articles; the rest is to take what it takes."""


@dataclass(slots=True)
class Grown:
    """What each job took at one size, in milliseconds."""

    times: dict[str, Times] = field(default_factory=lambda: {job: Times() for job in _GROWS})

    def take(self, job: str, work: Callable[[], Any], rounds: int = _ROUNDS) -> None:
        """Do something so many times."""
        for _ in range(rounds):
            gc.collect()
            self.times[job].take(work)


def measure(ask: Ask) -> Iterator[Figure]:
    """Each job's time at a size over its time at a tenth of it."""
    before: Grown | None = None
    sizes = SIZES[:2] if ask.quick else SIZES
    for articles in sizes:
        found = grown(ask.folder, articles)
        if before is not None:
            for job, grows in _GROWS.items():
                yield ask.of_growth(
                    f"{job}: {articles // 10:,} → {articles:,} articles",
                    before.times[job].p50,
                    found.times[job].p50,
                    aim=10 * _LINEAR if grows else _CONSTANT,
                )
        before = found


def grown(folder: Path, articles: int) -> Grown:
    """Every job on a project of so many articles, which is made for it."""
    found = Grown()
    project = folder / f"grown-{articles}.goldspan"
    lines = folder / "grown.jsonl"
    _write(lines, articles, skipped=0)

    def take_in(annotator: str) -> None:
        with open_project(project) as workspace:
            import_paths(workspace, [lines], annotator=annotator)

    new_project(project).close()
    found.take("import", lambda: take_in(""), rounds=1)
    for annotator, skipped in ((_FIRST, 5), (_SECOND, 7)):
        _write(lines, articles, skipped=skipped)
        take_in(annotator)
    found.take("open, to the first article", lambda: _first_article(project))
    with open_project(project) as workspace:
        _at_work(found, workspace, person_in(workspace, "Third T."), articles)
        asked = Asked(annotators=(_FIRST, _SECOND), unfinished=True)
        found.take("agreement", lambda: agreement(workspace, asked), rounds=1)
        out = folder / "grown-out.jsonl"
        found.take("export", lambda: export(workspace, out, source=_FIRST), rounds=1)
    return found


def _first_article(project: Path) -> None:
    with open_project(project) as workspace:
        person = person_in(workspace, _FIRST)
        corpus = Corpus(workspace, person)
        first = corpus.first()
        assert first is not None
        Article(workspace, person, first)


def _at_work(found: Grown, workspace: Workspace, person: Person, articles: int) -> None:
    def listed(order: Order) -> None:
        rows = ArticleQueue(workspace, person).rows(Wish(order=order))
        assert len(rows) == articles
        Corpus(workspace, person).entries(rows[:_PAGE])

    found.take("list as imported", lambda: listed(Order.IMPORTED), rounds=3)
    found.take("list by worth", lambda: listed(Order.WORTH), rounds=3)
    found.take("search, first page", lambda: first_page(workspace, person, SearchQuery(words="dam")))
    corpus, annotating = Corpus(workspace, person), Annotating(workspace, person)
    middle = articles // 2
    waiting: list[tuple[int, MarkKey]] = []

    def go_on() -> None:
        row = corpus.next_open(middle + len(waiting))
        assert row is not None
        mark = Article(workspace, person, row).next_undecided(0)
        assert mark is not None
        waiting.append((row, mark.key))

    def save() -> None:
        row, key = waiting.pop()
        annotating.accept(row, [key])

    found.take("next article and suggestion", go_on)
    found.take("save a decision", save)


def _write(lines: Path, articles: int, *, skipped: int) -> None:
    """Articles with a few spans each; every ``skipped``-th span is left out (0: none)."""
    kinds = [thick(number, _SPANS) for number in range(_KINDS)]
    encode = msgspec.json.Encoder().encode
    with lines.open("wb") as out:
        for number in range(articles):
            kind = kinds[number % _KINDS]
            spans = [
                {"start": s.start, "end": s.end, "label": s.label}
                for place, s in enumerate(kind.spans)
                if not skipped or (number + place) % skipped
            ]
            line = {
                "id": f"grown-{number}",
                "title": f"Grown {number}",
                "text": f"{kind.document.text}\n\nReport {number}.",
                "spans": spans,
            }
            out.write(encode(line) + b"\n")
