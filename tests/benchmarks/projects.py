"""Project files to measure with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme, scheme_from_json
from annotator.folders import resource
from annotator.store.access import Writing
from annotator.store.file import create
from tests.benchmarks.articles import Article, prose


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
