"""A lead trains a model, sees how good it is, goes to its mistakes, and has it suggest, all by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator.services.suggesting.in_use import used
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.model.screen import ModelScreen
from tests.services.model.conftest import golden

__all__ = ["golden"]
Press = Callable[..., None]
_LONG = 100_000  # milliseconds


def screen_of(window: MainWindow) -> ModelScreen:
    found = window.screens.stack.currentWidget()
    assert isinstance(found, ModelScreen)
    return found


def test_a_model_is_trained_measured_used_and_taken_back_by_keys(
    golden: Path, new_window: Callable[[], MainWindow], press: Press, qtbot: QtBot
) -> None:
    window = new_window()
    window.projects.open(golden)
    press("Ctrl+7")
    screen = screen_of(window)
    assert screen._offered[0].name == "goldspan-en"
    screen.settings = replace(screen.settings, most_steps=4, look_every=2)
    press("F5")
    assert screen.results.side.value == "curve"
    qtbot.waitUntil(lambda: any(o.model for o in screen._offered), timeout=_LONG)
    model = screen.chosen
    assert model is not None
    assert model.model is not None
    assert (model.layer, model.layers) == ("entity", ())
    assert screen.results.training.words.startswith("Step 4 of 4")

    screen.table.setFocus()
    press("Return")
    qtbot.waitUntil(lambda: screen._measured is not None and screen._job is None, timeout=_LONG)
    assert "did not learn from" in screen.results.told.text()
    screen.results.turn_to("mistakes")
    assert screen.results.mistakes.model().rowCount() > 0
    press("F6", "Down", "Return")
    assert window.screens.stack.currentWidget() is window.screen_
    assert window.screen_.page.selected_range() is not None
    press("Ctrl+Backspace")
    assert window.screens.stack.currentWidget() is screen

    desk = window.screen_.desk
    assert desk is not None
    screen.table.setFocus()
    press("U")
    with desk.workspace.read() as reading:
        assert [u.name for u in used(reading)] == [model.name]
    qtbot.waitUntil(lambda: not window.runner.jobs(), timeout=_LONG)
    with desk.workspace.read() as reading:
        assert len(reading.suggestions.analysed(model.name)) == reading.documents.count()
    screen.refresh()
    chosen = screen.chosen
    assert chosen is not None
    assert chosen.layers == ("entity",)
    press("U")
    with desk.workspace.read() as reading:
        assert used(reading) == []
    press("Ctrl+Z")
    with desk.workspace.read() as reading:
        assert [u.name for u in used(reading)] == [model.name]
