"""R relates the chosen span to the next one chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.services.annotating.article import Article
from annotator.services.projects.projects import open_project
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]
ME = "Lena M."
TEXT = "Kovash said 41 people were held. Oduya said 140 people were held."
FIRST, SECOND = "41 people were held", "140 people were held"


@pytest.fixture
def seeded(tmp_path: Path, news_scheme: Scheme) -> Path:
    """An article without spans."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        writing.documents.add_bulk([Document(id="d", text=TEXT, title="T", outlet="O")], batch)
        writing.batches.finish(batch)

    with create(tmp_path / "pair.goldspan", news_scheme) as workspace:
        workspace.perform("import", fill)
    return tmp_path / "pair.goldspan"


@pytest.fixture
def marked(window: MainWindow) -> MainWindow:
    """The window with two claims, a name and a day marked."""
    desk = window.screen_.desk
    assert desk is not None
    for layer, label, words in (
        ("claim", "CLAIM", FIRST),
        ("claim", "CLAIM", SECOND),
        ("entity", "PERSON", "Kovash"),
        ("entity", "DATE", "said"),
    ):
        at = TEXT.index(words)
        assert desk.commit(partial(desk.annotating.add, 1, layer, label, at, at + len(words))) is not None
    return window


def relations(path: Path) -> list[tuple[str, str, str]]:
    """Head, kind and child of every relation in the file."""
    with open_project(path, read_only=True) as workspace, workspace.read() as reading:
        me = reading.people.named(ME)
        assert me is not None
        article = Article(workspace, me, 1)
        words = {mark.key: mark.text for mark in article.marks()}
        return [(words[r.head], r.label, words[r.child]) for r in article.relations()]


def choose(window: MainWindow, words: str) -> None:
    """Choose a span by its words."""
    desk = window.screen_.desk
    assert desk is not None
    window.screen_.choose(next(m.key for m in desk.marks() if m.text == words))
    window.screen_.page.setFocus()


def in_menu(key: Qt.Key) -> None:
    """Press a key in the menu that shows."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, key)
    QApplication.processEvents()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_two_claims_are_related_by_keys_and_the_kind_chosen_by_its_number(
    marked: MainWindow, press: Press, seeded: Path
) -> None:
    choose(marked, FIRST)
    press("R")
    assert "Choose the other span" in marked.screen_.status.message
    press("Tab")  # names are passed by only where no relation leads to them
    while (
        (desk := marked.screen_.desk) is not None and desk.chosen is not None and desk.chosen.text != SECOND
    ):
        press("Tab")
    press("R")
    in_menu(Qt.Key.Key_3)
    assert relations(seeded) == [(FIRST, "contradicts", SECOND)]
    assert marked.screen_.desk is not None
    assert marked.screen_.desk.chosen is not None
    assert marked.screen_.desk.chosen.text == FIRST, "where it began"
    press("Ctrl+Z")
    assert relations(seeded) == []


def test_where_one_kind_fits_it_is_taken_whichever_end_was_first(
    marked: MainWindow, press: Press, seeded: Path
) -> None:
    choose(marked, "Kovash")
    press("R")
    choose(marked, FIRST)
    press("R")
    assert relations(seeded) == [(FIRST, "claimed_by", "Kovash")]


def test_what_can_not_be_related_is_said_and_escape_leaves(
    marked: MainWindow, press: Press, seeded: Path
) -> None:
    choose(marked, "Kovash")
    press("R")
    choose(marked, "said")
    press("R")
    assert "can't be related" in marked.screen_.status.message
    press("Escape")
    assert marked.screen_.waiting is None
    assert marked.screen_.desk is not None
    assert marked.screen_.desk.chosen is not None
    assert marked.screen_.desk.chosen.text == "Kovash"
    press("Escape", "R")
    assert "Nothing is chosen" in marked.screen_.status.message
    assert relations(seeded) == []


def test_asking_for_a_source_ends_asking_for_a_relation_and_back(marked: MainWindow, press: Press) -> None:
    choose(marked, FIRST)
    screen = marked.screen_
    press("R", "S")
    assert [screen.waiting is one for one in (screen.asking, screen.relating)] == [True, False]
    press("R")
    assert [screen.waiting is one for one in (screen.asking, screen.relating)] == [False, True]
