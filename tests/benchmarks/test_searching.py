"""Searching stays near what SQLite takes by itself: quick, and loose enough for a busy machine."""

from __future__ import annotations

from pathlib import Path

from annotator.bench.articles import prose
from annotator.bench.projects import news_scheme
from annotator.bench.searching import searched
from annotator.domain.document import Document
from annotator.store.access import Writing
from annotator.store.file import create

_BOUND = 5.0  # times as long as SQLite alone; at 100,000 articles the aim is 3


def test_the_first_page_of_hits_is_near_what_sqlite_takes(tmp_path: Path) -> None:
    article = prose(3_500)

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        documents = [
            Document(id=f"d{n}", text=f"{article} Kovash came on day {n}. {article}", title=f"Article {n}")
            for n in range(200)
        ]
        writing.documents.add_bulk(documents, batch)
        writing.batches.finish(batch)

    path = tmp_path / "searched.goldspan"
    with create(path, news_scheme()) as workspace:
        workspace.perform("import", fill)
    found = searched(path, "kovash", rounds=20)
    assert (found.hits, found.articles) == (200, 200)
    assert found.ratio < _BOUND
