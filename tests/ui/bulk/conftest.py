"""A project of several articles that name the same things, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span
from annotator.services.annotating.article import Article
from annotator.services.projects.projects import open_project
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.main_window.shell import MainWindow
from tests.suggested import suggested
from tests.ui.conftest import ME

TEXTS = tuple(
    f"Kovash spoke in Dorvan; the ministry in Dorvan listened to Kovash. Marn Dorvan Herald, issue {n}."
    for n in range(6)
)
SUGGESTED = (
    ("Kovash", 0, "PERSON", 0.9),
    ("Dorvan", 0, "ORG", 0.3),
    ("the ministry", 0, "ORG", 0.6),
    ("Marn Dorvan Herald", 0, "ORG", 0.8),
)


def spans_of(text: str) -> list[Span]:
    return [suggested(text, words, label, score, after=after) for words, after, label, score in SUGGESTED]


@pytest.fixture
def seeded(tmp_path: Path, news_scheme: Scheme) -> Path:
    """Six articles with four suggestions each; closed."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        documents = [Document(id=f"doc-{n}", text=text, title=f"Article {n}") for n, text in enumerate(TEXTS)]
        for row, text in zip(writing.documents.add_bulk(documents, batch), TEXTS, strict=True):
            writing.suggestions.add_bulk(row, "test", spans_of(text), batch)
        writing.batches.finish(batch)

    with create(tmp_path / "many.goldspan", news_scheme) as workspace:
        workspace.perform("import", fill)
    return tmp_path / "many.goldspan"


Marks = Callable[[int], list[tuple[str, str, str]]]


@pytest.fixture
def marks(seeded: Path) -> Marks:
    """What the file says of an article, by its row: words, label, status; in order."""

    def read(row: int) -> list[tuple[str, str, str]]:
        with open_project(seeded, read_only=True) as workspace, workspace.read() as reading:
            me = reading.people.named(ME)
            assert me is not None
            return [(m.text, m.label, m.status.value) for m in Article(workspace, me, row).marks()]

    return read


@pytest.fixture
def settled_in(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Waits until no job of a window runs."""

    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.runner.busy, timeout=10_000)

    return wait


@pytest.fixture
def settled(window: MainWindow, settled_in: Callable[[MainWindow], None]) -> Callable[[], None]:
    """Waits until no job runs."""
    return lambda: settled_in(window)
