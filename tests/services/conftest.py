"""A project with one article, some suggestions, and an annotator."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.suggested import suggested

TEXT = (
    "TALVIK, 14 March. The interior ministry said on Thursday that Irena Kovash had left Dorvan with 41 men."
)


def seed(workspace: Workspace, texts: Sequence[str], spans: Sequence[Sequence[Span]] = ()) -> list[int]:
    """Add articles with their suggestions; returns their row numbers."""

    def work(writing: Writing) -> list[int]:
        batch = writing.batches.begin("import", {})
        rows = writing.documents.add_bulk(
            [
                Document(id=f"doc-{n}", text=text, title=text[:20], source_file=f"{n}.txt")
                for n, text in enumerate(texts)
            ],
            batch,
        )
        for row, found in zip(rows, spans, strict=False):
            writing.suggestions.add_bulk(row, "test", found, batch)
        writing.batches.finish(batch)
        return rows

    return workspace.perform("import", work, undoable=False).result


@pytest.fixture
def lena(project: Workspace) -> Person:
    return project.perform("add annotator", lambda w: w.people.ensure("Lena M."), undoable=False).result


@pytest.fixture
def article_row(project: Workspace) -> int:
    spans = [
        suggested(TEXT, "TALVIK", "GPE"),
        suggested(TEXT, "14 March", "DATE"),
        suggested(TEXT, "interior ministry", "ORG", 0.4),
        suggested(TEXT, "Irena Kovash", "PERSON"),
        suggested(TEXT, "41", "CARDINAL"),
    ]
    return seed(project, [TEXT], [spans])[0]
