"""A project on a team's server beside the same project in a file.

Needs an empty database that may be filled, named by ``GOLDSPAN_BENCH_SERVER``: its address with a login that
may make others there. What many people at once can do is measured by tests/server/test_many_people.py.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from annotator.bench.exchange import imported
from annotator.bench.figure import Ask, Figure
from annotator.bench.rows import SERVER
from annotator.bench.searching import first_page
from annotator.bench.stopwatch import Turns
from annotator.domain.errors import UserFixable
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.projects.projects import open_project, person_in
from annotator.services.queue.corpus import Corpus
from annotator.services.search.searching import SearchQuery
from annotator.services.team.server import let_in, make_home, push
from annotator.store.people import Person
from annotator.store.workspace import Workspace

_AIM = 3.0
_NAME = "Lena M."


def measure(ask: Ask) -> Iterator[Figure]:
    """Opening to the first article, the next article, one decision, a search.

    Raises:
        UserFixable: if no server is named, or it can't be used.
    """
    named = os.environ.get(SERVER, "")
    if not named:
        raise UserFixable(
            "No server is named to measure with.", next_step=f"Put an empty database's address into {SERVER}."
        )
    file = imported(ask.folder, ask.either(200, 10_000), whose="")
    make_home(named)
    push(file, named)
    there = Path(let_in(named, _NAME, leads=True).address)
    rounds = ask.either(5, 40)
    yield ask.of_turns(
        "open to the first article",
        Turns().take(lambda: _first_article(there), lambda: _first_article(file), min(rounds, 11)),
        aim=_AIM,
    )
    with open_project(there) as far, open_project(file) as near:
        ours, limit = _Work(far), _Work(near)

        def ready() -> None:
            ours.make_ready()
            limit.make_ready()

        for case, of in _CASES.items():
            turns = Turns().take(partial(of, ours), partial(of, limit), rounds, between=ready)
            yield ask.of_turns(case, turns, aim=_AIM)


class _Work:
    """One annotator at work in one project, who never decides the same twice."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.person: Person = person_in(workspace, _NAME)
        self._row = 0
        self._article: Article | None = None

    def go_on(self) -> None:
        """Open the next article."""
        row = Corpus(self.workspace, self.person).next_open(self._row)
        assert row is not None
        self._row = row
        self._article = Article(self.workspace, self.person, row)

    def make_ready(self) -> None:
        """See to it that a decision waits in the article that is open."""
        gc.collect()
        while self._article is None or self._article.next_undecided(0) is None:
            self.go_on()

    def decide(self) -> None:
        """Accept the first suggestion that waits; what happened is read again, as the window does."""
        article = self._article
        assert article is not None
        mark = article.next_undecided(0)
        assert mark is not None
        article.refresh(Annotating(self.workspace, self.person).accept(self._row, [mark.key]))

    def search(self) -> None:
        """Find the first page of a word."""
        first_page(self.workspace, self.person, SearchQuery(words="dam"))


_CASES: dict[str, Callable[[_Work], None]] = {
    "next article": _Work.go_on,
    "decision": _Work.decide,
    "search": _Work.search,
}


def _first_article(place: Path) -> None:
    with open_project(place) as workspace:
        person = person_in(workspace, _NAME)
        first = Corpus(workspace, person).first()
        assert first is not None
        Article(workspace, person, first).marks()
