"""A project with nothing in it: every screen says in a sentence what it is for, and offers the next step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.services.projects.projects import new_project
from annotator.ui.main_window.shell import MainWindow

STEPS = {
    "screen.annotate": "Import articles…",
    "screen.board": "Import articles…",
    "screen.entries": "Make suggestions",
    "screen.search": "Import articles…",
    "screen.labels": "Add label",
    "screen.agreement": "See everybody's work",
    "screen.adjudicate": "See everybody's work",
    "screen.model": "Train",
    "screen.second_look": "Go to the articles",
}


@pytest.fixture
def empty(new_window: Callable[[], MainWindow], tmp_path: Path) -> MainWindow:
    """The window with a project without articles."""
    path = tmp_path / "empty.goldspan"
    new_project(path).close()
    window = new_window()
    window.projects.open(path)
    return window


@pytest.mark.parametrize(("screen", "step"), STEPS.items())
def test_every_screen_offers_the_next_step(qtbot: QtBot, empty: MainWindow, screen: str, step: str) -> None:
    empty.actions_.trigger(screen)
    qtbot.waitUntil(lambda: not empty.runner.busy)
    shown = empty.screens.stack.currentWidget()
    assert shown is not None
    assert step in [b.text() for b in shown.findChildren(QPushButton) if b.isVisible()]


def test_articles_take_the_place_of_the_words(window: MainWindow) -> None:
    assert window.screen_.page.isVisible()
    assert not window.screen_.nothing.isVisible()
