"""A server on this machine is hardly slower than a file: at most three times, with ten thousand articles."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median

import pytest

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.projects.projects import open_project, person_in
from annotator.services.queue.corpus import Corpus
from annotator.services.search.searching import Hits, SearchQuery, search
from annotator.services.team.server import let_in, make_home, push
from annotator.store.access import Writing
from annotator.store.file import create
from tests.server.databases import Postgres
from tests.server.postgres import OwnServer
from tests.suggested import suggested

ARTICLES = 10_000
ROUNDS = 40


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_first_article_and_one_decision(
    news_scheme: Scheme, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = big_project(tmp_path / "big.goldspan", news_scheme)
    server = OwnServer(durable=True)
    try:
        postgres = Postgres(server.address, server)
        address = postgres.at(postgres.new_database())
        make_home(address.shown)
        begun = time.perf_counter()
        push(path, address.shown)
        pushed = time.perf_counter() - begun
        there = Path(let_in(address.shown, "Lena M.", leads=True).address)
        told = [f"pushed in {pushed:.0f} s"]
        for what, of_file, of_server in zip(
            ("first article", "decision", "search"), measured(path), measured(there), strict=True
        ):
            told.append(f"{what}: file {of_file:.1f} ms, server {of_server:.1f} ms")
            assert what == "search" or of_server < 3 * of_file
    finally:
        server.remove()
        with capsys.disabled():
            sys.stdout.write("\n" + "; ".join(told) + "\n")


def measured(place: Path) -> tuple[float, float, float]:
    """Milliseconds, of the middle round: opening with the first article, one decision, one search."""
    opening = []
    for _ in range(5):
        begun = time.perf_counter()
        with open_project(place) as workspace:
            person = person_in(workspace, "Lena M.")
            first = Corpus(workspace, person).first()
            assert first is not None
            Article(workspace, person, first).marks()
            opening.append((time.perf_counter() - begun) * 1000)
    deciding = []
    with open_project(place) as workspace:
        person = person_in(workspace, "Lena M.")
        working = Annotating(workspace, person)
        for document in range(1, ROUNDS + 1):
            mark = next(
                m for m in Article(workspace, person, document).marks() if m.status is Status.SUGGESTED
            )
            begun = time.perf_counter()
            working.accept(document, [mark.key])
            deciding.append((time.perf_counter() - begun) * 1000)
        begun = time.perf_counter()
        assert search(workspace, person, SearchQuery(words="Larno AND 9999"), Hits()).count > 0
        searching = (time.perf_counter() - begun) * 1000
    return median(opening), median(deciding), searching


def big_project(path: Path, scheme: Scheme) -> Path:
    """Articles of some 2,000 letters, three suggestions each."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        texts = [
            f"Rain fell in Larno, said Irena Kovash. {'The dam held all night. ' * 80}{n}"
            for n in range(ARTICLES)
        ]
        rows = writing.documents.add_bulk(
            [Document(id=f"d{n}", text=t, title=f"Rain {n}") for n, t in enumerate(texts)], batch
        )
        for row, text in zip(rows, texts, strict=True):
            spans = [
                suggested(text, words, label)
                for words, label in (("Larno", "GPE"), ("Irena Kovash", "PERSON"))
            ]
            writing.suggestions.add_bulk(row, "test", spans, batch)
        writing.batches.finish(batch)

    with create(path, scheme) as workspace:
        workspace.perform("import", fill)
    return path
