"""The tour goes on when the person has done what it names, and not before."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.folders import state_folder
from annotator.services.projects.known import SAMPLE
from annotator.ui.actions.key_map import key_map
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]


@pytest.fixture
def sample(seeded: Path) -> Path:
    """A small project where the sample project lies."""
    folder = state_folder() / "sample"
    folder.mkdir(parents=True)
    return Path(shutil.copy(seeded, folder / SAMPLE))


@pytest.fixture
def toured(new_window: Callable[[], MainWindow], sample: Path) -> MainWindow:
    """The window, with the sample project opened for the first time."""
    window = new_window()
    window.projects.open_sample()
    return window


def step(window: MainWindow) -> str:
    """What the tour says now; nothing where none is taken."""
    return window.tour_bar.words.text() if window.tour_bar.isVisible() else ""


def test_the_four_steps_are_done_by_their_keys(toured: MainWindow, press: Press) -> None:
    assert step(toured) == "Press Tab: it chooses the next suggestion."
    press("A", "Down")
    assert toured.touring.step == 0
    press("Tab")
    assert step(toured) == "Press A if the suggestion is right, X if it is not."
    press("Space")
    assert toured.touring.step == 1
    press("A")
    assert step(toured).startswith("Mark something that is missing")
    assert "or with W: the word" in toured.tour_bar.more.text()
    press("A")
    assert toured.touring.step == 2
    press("Escape", "Ctrl+End", "W", "1")
    assert step(toured) == "Press Ctrl ↵: the article is done, and the next one opens."
    press("Ctrl+Right")
    assert toured.touring.step == 3
    press("Ctrl+Left", "Ctrl+Return")
    assert step(toured) == "That is all it takes: choose, decide, add, next."
    assert toured.remembered.tour_taken


def test_it_names_the_keys_that_were_given(toured: MainWindow) -> None:
    key_map().give("annotate.next", ("F7",))
    assert step(toured) == "Press F7: it chooses the next suggestion."


def test_it_can_be_left_and_does_not_come_back_by_itself(
    toured: MainWindow, new_window: Callable[[], MainWindow], press: Press
) -> None:
    end = next(b for b in toured.tour_bar.findChildren(QPushButton) if b.text() == "End the tour")
    end.click()
    assert step(toured) == ""
    press("Ctrl+W")
    toured.projects.open_sample()
    assert step(toured) == ""
    press("Tab", "A")
    toured.actions_.trigger("help.tour")
    assert step(toured) == "Press Tab: it chooses the next suggestion."


def test_it_stays_on_annotate_and_waits_there(toured: MainWindow, press: Press) -> None:
    press("Ctrl+2")
    assert step(toured) == ""
    press("Ctrl+1")
    assert step(toured) == "Press Tab: it chooses the next suggestion."
    press("Tab")
    assert toured.touring.step == 1


def test_it_says_that_suggestions_are_made_first(new_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = new_window()
    window.actions_.trigger("help.tour")
    qtbot.waitUntil(lambda: window.touring.step == 0, timeout=60_000)
    assert window.tour_bar.more.text().startswith("Suggestions are made first")
    for job in window.runner.jobs():
        job.stop()
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=60_000)


def test_each_step_can_be_skipped(toured: MainWindow) -> None:
    for number in range(4):
        assert toured.touring.step == number
        toured.tour_bar.skip.click()
    assert not toured.tour_bar.skip.isVisible()
    toured.tour_bar.end.click()
    assert step(toured) == ""


def test_no_other_project_offers_it_and_help_leads_to_the_sample(
    qtbot: QtBot, window: MainWindow, sample: Path
) -> None:
    assert step(window) == ""
    window.actions_.trigger("help.tour")
    qtbot.waitUntil(lambda: window.touring.step == 0)
    desk = window.screen_.desk
    assert desk is not None
    assert desk.workspace.path == sample
