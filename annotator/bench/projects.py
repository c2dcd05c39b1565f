"""Project files to measure with."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from annotator.bench.articles import Article, prose
from annotator.domain.document import Document
from annotator.domain.scheme import Scheme, scheme_from_json
from annotator.folders import resource
from annotator.store.access import Writing
from annotator.store.file import create


def news_scheme() -> Scheme:
    """The default label scheme."""
    return scheme_from_json(json.loads(resource("schemes", "news-claims.json").read_text("utf-8")))


def project_with(path: Path, articles: Sequence[Article], *, others: int = 30) -> Path:
    """A new project file with ``articles`` first, and ``others`` short ones beside them in the list."""
    short = prose(600)
    beside = [Document(id=f"other-{n}", text=f"{n} {short}", title=f"Other {n}") for n in range(others)]

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        rows = writing.documents.add_bulk([*(a.document for a in articles), *beside], batch)
        for row, article in zip(rows, articles, strict=False):
            writing.suggestions.add_bulk(row, "measured", article.spans, batch)
            writing.suggestions.add_relations_bulk(row, "measured", article.relations, batch)
        writing.batches.finish(batch)

    with create(path, news_scheme()) as workspace:
        workspace.perform("import", fill)
    return path


_AT_ONCE = 2_000


def articles_without_marks(path: Path, articles: int, text: Callable[[int], str]) -> Path:
    """A project of so many articles with nothing on them; one that an earlier job made is taken."""
    if path.exists():
        return path
    with create(path, news_scheme()) as workspace:
        for first in range(0, articles, _AT_ONCE):
            numbers = range(first, min(articles, first + _AT_ONCE))

            def fill(writing: Writing, numbers: range = numbers) -> None:
                batch = writing.batches.begin("import", {})
                writing.documents.add_bulk(
                    [Document(id=f"d{n}", text=text(n), title=f"Article {n}") for n in numbers], batch
                )
                writing.batches.finish(batch)

            workspace.perform("import", fill)
    return path
