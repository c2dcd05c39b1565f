"""/ makes two claims of one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]
TEXT = "Kovash said 41 people were held, ten were hurt and one was missing. He left."
WHOLE = "41 people were held, ten were hurt and one was missing"


@pytest.fixture
def seeded(tmp_path: Path, news_scheme: Scheme) -> Path:
    """An article without spans."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        writing.documents.add_bulk([Document(id="d", text=TEXT, title="T", outlet="O")], batch)
        writing.batches.finish(batch)

    with create(tmp_path / "split.goldspan", news_scheme) as workspace:
        workspace.perform("import", fill)
    return tmp_path / "split.goldspan"


def texts(window: MainWindow) -> list[str]:
    """The words of each span, in order."""
    desk = window.screen_.desk
    assert desk is not None
    return [mark.text for mark in desk.marks()]


@pytest.fixture
def marked(window: MainWindow, press: Press) -> MainWindow:
    """The window with the claim marked and chosen."""
    window.screen_.page.setFocus()
    window.screen_.page.select(TEXT.index("41"), TEXT.index("41") + len(WHOLE))
    press("C")
    assert texts(window) == [WHOLE]
    return window


def test_a_claim_is_split_at_its_last_joint_and_again_at_the_one_before(
    marked: MainWindow, press: Press
) -> None:
    press("/")
    assert texts(marked) == ["41 people were held, ten were hurt", "one was missing"]
    press("/")
    assert texts(marked) == ["41 people were held", "ten were hurt and one was missing"]
    press("/")
    assert marked.screen_.status.message == "There is no further place to split it."
    press("Ctrl+Z", "Ctrl+Z")
    assert texts(marked) == [WHOLE]


def test_what_was_split_is_split_once_more_after_something_else_was_chosen(
    marked: MainWindow, press: Press
) -> None:
    press("/", "Alt+Right", "Alt+Left", "]")
    assert texts(marked)[0] == "41 people were held, ten were hurt and"
    press("/")
    assert texts(marked)[0] == "41 people were held"
    assert len(texts(marked)) == 3, "its edge was moved meanwhile: another split"


def test_what_can_not_be_split_is_said(marked: MainWindow, press: Press) -> None:
    press("Escape", "/")
    assert "Nothing is chosen" in marked.screen_.status.message
    marked.screen_.page.select(TEXT.index("He"), TEXT.index("."))
    marked.screen_.page.select(TEXT.rindex("He"), TEXT.rindex("He") + 2)
    press("1", "/")
    assert marked.screen_.status.message == "“He” has no joint."
