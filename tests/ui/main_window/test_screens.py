"""Going from screen to screen, and what keys mean on each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from annotator.ui.main_window.entrances import ENTRANCES
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]
Truth = Callable[[], dict[str, tuple[str, str]]]


def tab(window: MainWindow, words: str) -> QPushButton:
    return next(b for b in window.top.findChildren(QPushButton) if b.text() == words)


def test_no_screen_is_made_before_somebody_goes_there(window: MainWindow) -> None:
    assert window.screens.made() == []
    assert [b.text() for b in window.top.findChildren(QPushButton) if b.isCheckable()] == [
        "Annotate",
        *(e.tab for e in ENTRANCES),
    ]


def test_tabs_and_keys_bring_the_same_screens(window: MainWindow, press: Press) -> None:
    QTest.mouseClick(tab(window, "Claims board"), Qt.MouseButton.LeftButton)
    assert window.screens.in_front == "screen.board"
    assert tab(window, "Claims board").isChecked()
    assert not window.screen_.isVisible()
    press("Ctrl+1")
    assert window.screen_.page.hasFocus()
    assert tab(window, "Annotate").isChecked()
    press("Ctrl+3", "Ctrl+2")
    assert tab(window, "Claims board").isChecked()
    assert len(window.screens.made()) == 2


def test_on_another_screen_the_keys_of_the_article_decide_nothing(
    window: MainWindow, press: Press, truth: Truth
) -> None:
    press("Tab", "Ctrl+2", "A", "X", "1", "C", "Delete", "Ctrl+1", "Ctrl+3", "1", "C", "P")
    assert {status for _, status in truth().values()} == {"suggested"}


def test_undo_on_another_screen_takes_the_step_back_and_leaves_the_article_open(
    window: MainWindow, press: Press, truth: Truth
) -> None:
    press("Tab", "A", "Ctrl+Right")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.row == 2
    press("Ctrl+2", "Ctrl+Z")
    assert {status for _, status in truth().values()} == {"suggested"}
    assert window.foot.said.text().startswith("Undone: accept")
    assert desk.row == 2
    press("Ctrl+Shift+Z")
    assert "accepted" in {status for _, status in truth().values()}


def test_back_returns_through_the_jumps_and_then_says_so(window: MainWindow, press: Press) -> None:
    desk = window.screen_.desk
    assert desk is not None
    press("Tab")
    chosen = desk.chosen
    assert chosen is not None
    window.screens.show_place(2, None)
    window.screens.show_place(3, None)
    press("Ctrl+Backspace")
    assert desk.row == 2
    press("Ctrl+Backspace")
    assert desk.row == 1
    assert desk.chosen == chosen
    press("Ctrl+Backspace")
    assert window.screen_.status.message == "There is nothing to go back to."


def test_closing_the_project_leaves_the_screens_empty_and_a_new_one_begins_with_its_article(
    window: MainWindow, press: Press, seeded: Path
) -> None:
    press("Ctrl+2", "Ctrl+W")
    assert window.start_page.isVisible()
    assert not window.top.isVisible()
    press("Ctrl+2")
    assert window.start_page.isVisible()
    window.projects.open(seeded)
    assert window.screen_.isVisible()
    assert tab(window, "Annotate").isChecked()
