"""What searching takes, against the same query put to SQLite by itself.

``python -m annotator.bench.searching PROJECT WORDS…`` prints a table for a project of one's own.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.bench.articles import prose
from annotator.bench.figure import Ask, Figure
from annotator.bench.projects import articles_without_marks
from annotator.bench.stopwatch import Times
from annotator.domain.query import parsed
from annotator.services.projects.projects import open_project
from annotator.services.search.lines import Lines
from annotator.services.search.searching import Hits, SearchQuery, search
from annotator.store.dialects.fts5 import expression_of
from annotator.store.people import Person
from annotator.store.workspace import Workspace

PAGE = 40
"""Hits that a window shows at once."""

_RAW = (
    "SELECT rowid, highlight(search, 0, '\ufdd0', '\ufdd1') FROM search WHERE search MATCH ? ORDER BY rowid"
)


@dataclass(slots=True)
class Searched:
    """What a query took: its first page by SQLite alone and by us, and all of its hits (seconds)."""

    raw: Times = field(default_factory=Times)
    ours: Times = field(default_factory=Times)
    whole: float = 0.0
    hits: int = 0
    articles: int = 0

    @property
    def ratio(self) -> float:
        """How many times as long as SQLite alone we took for the first page."""
        return self.ours.p50 / self.raw.p50


def first_page(workspace: Workspace, person: Person, query: SearchQuery) -> int:
    """Find as many hits as a window shows, and read their lines with the marks on them."""
    hits = Hits()
    search(workspace, person, query, hits, cancelled=lambda: hits.count >= PAGE)
    lines = Lines(workspace, person)
    lines.fetch(list(hits)[:PAGE])
    return hits.count


def raw_page(connection: sqlite3.Connection, words: str) -> int:
    """As many hits, marked by SQLite alone in the articles they stand in."""
    found = 0
    for _, text in connection.execute(_RAW, (expression_of(parsed(words)),)):
        found += text.count("\ufdd0")
        if found >= PAGE:
            break
    return found


def searched(project: Path, words: str, *, rounds: int = 60, whole: bool = True) -> Searched:
    """Measure a query, in turns: SQLite, ours, SQLite.

    It is the processor's time, which the work of others leaves alone.
    """
    found = Searched()
    query = SearchQuery(words=words)
    connection = sqlite3.connect(f"file:{project}?mode=ro", uri=True)
    with open_project(project, read_only=True) as workspace:
        nobody = Person(row=-1, uid="", name="")
        for _ in range(rounds):
            found.raw.add(_processor_time(lambda: raw_page(connection, words)))
            found.ours.add(_processor_time(lambda: first_page(workspace, nobody, query)))
            found.raw.add(_processor_time(lambda: raw_page(connection, words)))
        if whole:
            began = time.perf_counter()
            hits = search(workspace, nobody, query, Hits())
            found.whole = time.perf_counter() - began
            found.hits, found.articles = hits.count, hits.articles
    connection.close()
    return found


def _processor_time(work: Callable[[], object]) -> float:
    """Seconds that the processor was at ``work``."""
    before = time.process_time()
    work()
    return time.process_time() - before


QUERIES = ("kovash5", "dam", '"hospital sources"', "dam AND kovash7")
_NAMES = 997  # so many names, each in every so-many-th article
_AIM = 3.0


def measure(ask: Ask) -> Iterator[Figure]:
    """The first page of a rare name, a common word, a phrase, and of both a word and a name."""
    articles = ask.either(2_000, 100_000)
    words = prose(3_000)
    project = articles_without_marks(
        ask.folder / f"searched-{articles}.goldspan",
        articles,
        lambda n: f"{words} Kovash{n % _NAMES} came on day {n}.",
    )
    for query in QUERIES:
        found = searched(project, query, rounds=ask.either(20, 60), whole=False)
        yield ask.of_times(f"{query} in {articles:,} articles", found.ours, found.raw, aim=_AIM)
