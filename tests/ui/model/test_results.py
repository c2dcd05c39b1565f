"""What the Model screen shows of curves, comparisons and decisions, and its other keys."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator.services.suggesting.in_use import silenced
from annotator.suggest.training.values import Step
from annotator.ui.agreement.figures_table import FiguresTable
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.model.screen import ModelScreen
from annotator.ui.model.training_view import TrainingView, apart
from tests.services.model.conftest import golden, trained

__all__ = ["golden", "trained"]
Press = Callable[..., None]
_LONG = 100_000  # milliseconds


def screen_of(window: MainWindow) -> ModelScreen:
    found = window.screens.stack.currentWidget()
    assert isinstance(found, ModelScreen)
    return found


def shown(table: FiguresTable) -> list[list[str]]:
    model = table.model()
    every = range(model.rowCount())
    return [[model.index(row, at).data() for at in range(model.columnCount())] for row in every]


def test_a_learning_curve_grows_by_quarters_and_says_whether_more_labels_would_help(
    golden: Path, new_window: Callable[[], MainWindow], press: Press, qtbot: QtBot
) -> None:
    window = new_window()
    window.projects.open(golden)
    press("Ctrl+7")
    screen = screen_of(window)
    screen.settings = replace(screen.settings, most_steps=2, look_every=1)
    press("Ctrl+F5")
    qtbot.waitUntil(lambda: len(shown(screen.results.curve)) == 4, timeout=_LONG)
    rows = shown(screen.results.curve)
    assert [row[0].partition(":")[0] for row in rows] == ["25%", "50%", "75%", "100%"]
    spans = [int(row[1]) for row in rows]
    assert spans == sorted(spans)
    assert screen.results.side.value == "curve"
    assert "More " in screen.results.told.text()
    assert screen._offered[1].model is None  # the models of a curve are not kept


def test_two_models_are_compared_label_by_label_on_the_same_articles(
    golden: Path, trained: Path, new_window: Callable[[], MainWindow], press: Press, qtbot: QtBot
) -> None:
    for name in ("one", "other"):
        shutil.copytree(trained, golden.with_name("golden-models") / name)
    window = new_window()
    window.projects.open(golden)
    press("Ctrl+7")
    screen = screen_of(window)
    press("C")
    desk = window.screen_.desk
    assert desk is not None
    assert "Measure one model" in window.screen_.status.message
    press("Return")
    qtbot.waitUntil(lambda: screen._measured is not None and screen._job is None, timeout=_LONG)
    measured = screen._measured
    assert measured is not None
    press("Down")
    chosen = screen.chosen
    assert chosen is not None
    assert {measured.name, chosen.name} == {"one", "other"}
    press("C")
    qtbot.waitUntil(lambda: "to be told apart" in screen.results.told.text(), timeout=_LONG)
    assert "+0.0 to +0.0" in screen.results.told.text()
    rows = shown(screen.results.labels)
    assert {row[0] for row in rows} == {"GPE", "PERSON"}
    assert all(row[2] == row[3] != "" for row in rows)


def test_decisions_are_counted_by_suggester_label_and_week(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    press("Tab", "A", "X")  # TALVIK is accepted, Irena rejected
    press("Ctrl+7")
    screen = screen_of(window)
    screen.table.setCurrentIndex(screen.table.model().index(0, 0))
    press("Return")  # our own suggester is measured by what was decided
    assert screen.results.side.value == "decisions"
    qtbot.waitUntil(lambda: len(shown(screen.results.decisions)) == 4, timeout=_LONG)
    rows = {row[0].rpartition(" · ")[0]: row[1:] for row in shown(screen.results.decisions)}
    assert rows == {"test · GPE": ["1", "1"], "test · PERSON": ["1", "0"]}
    weeks = [row[0].rpartition(" · ")[2] for row in shown(screen.results.decisions)]
    assert weeks[:2] == ["all weeks"] * 2
    assert all(week.startswith("week of ") for week in weeks[2:])


def test_goldspans_own_suggester_rests_on_a_layer_and_comes_back(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    press("Ctrl+7")
    screen = screen_of(window)
    desk = window.screen_.desk
    assert desk is not None

    def off() -> set[str]:
        with desk.workspace.read() as reading:
            return silenced(reading)

    press("O")
    assert off() == {"entity"}
    assert "proposes nothing on entity" in window.screen_.status.message
    assert screen._offered[0].row.words == "not on entity"
    press("O")
    assert off() == set()
    assert screen._offered[0].row.words == "in use"
    press("Ctrl+Z")
    assert off() == {"entity"}


def test_names_of_lines_that_end_together_are_written_apart() -> None:
    assert apart({"loss": 100.0, "F1": 98.0}, 16) == {"loss": 107.0, "F1": 91.0}
    assert apart({"loss": 100.0, "F1": 20.0}, 16) == {"loss": 100.0, "F1": 20.0}
    assert apart({"loss": 100.0}, 16) == {"loss": 100.0}


def test_a_training_that_is_over_tells_no_time_left(qtbot: QtBot) -> None:
    view = TrainingView()
    qtbot.addWidget(view)
    step = Step(number=50, of=2000, epoch=0, loss=3.0, score=0.5, best=0.5, seconds=60.0, left=2000.0)
    view.show_steps([step])
    assert "left" in view.words
    view.show_steps([step], over=True)
    assert view.words == "Step 50 of 2,000 · best F1 0.50 · loss 3.0"
