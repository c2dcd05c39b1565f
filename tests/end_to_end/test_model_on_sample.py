"""On the sample project a model is trained on gold, measured and used: by commands, and by keys."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app import main
from annotator.services.projects.sample import sample_project
from annotator.ui.appearance import Appearance
from annotator.ui.application import make_application
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.model.screen import ModelScreen
from annotator.ui.remembered import Remembered
from tests.ui.conftest import press

__all__ = ["press"]
pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),
    pytest.mark.timeout(600),
]
Press = Callable[..., None]
_LONG = 200_000  # milliseconds
_SENTENCE = "President Irena Kovash spoke in Talvik on Monday."


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """The sample project without suggestions."""
    path = sample_project(tmp_path, with_suggestions=False)
    assert path is not None
    return path


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, sample: Path) -> Iterator[MainWindow]:
    """The window with the sample in it, as a newcomer sees it."""
    make_application()
    remembered = Remembered()
    remembered.annotator = "Newcomer"
    shown = MainWindow(remembered, Appearance(remembered, qapp))
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.projects.open(sample)
    yield shown
    shown.close()
    shown.deleteLater()
    qapp.processEvents()


def test_by_commands(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "model"

    def said(*arguments: str) -> dict[str, Any]:
        assert main([*arguments, "--json"]) == 0
        found = json.loads(capsys.readouterr().out)
        assert isinstance(found, dict)
        return found

    trained = said("train", str(sample), str(out), "--steps", "60")
    measured = said("evaluate", str(sample), str(out))
    assert set(measured["articles"]) == set(trained["held"]["articles"])
    assert measured["f"] == trained["held"]["scores"]["f"]
    script = (
        "import sys, spacy; n = spacy.load(sys.argv[1]); n(sys.argv[2]);"
        "assert 'annotator' not in sys.modules; print(sorted(n.get_pipe('ner').labels))"
    )
    told = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script, str(out), _SENTENCE],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    ).stdout
    assert "'PERSON'" in told
    others = said("suggest", str(sample), "--suggester", str(out))["others"]
    assert others["suggesters"] == ["model"]
    assert others["documents"] == 17
    assert others["spans"] > 0


def test_by_keys(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press("Ctrl+7")
    screen = window.screens.stack.currentWidget()
    assert isinstance(screen, ModelScreen)
    screen.settings = replace(screen.settings, most_steps=60, look_every=20)
    press("F5")
    qtbot.waitUntil(lambda: any(o.model for o in screen._offered), timeout=_LONG)
    model = screen.chosen
    assert model is not None
    assert model.model is not None
    screen.table.setFocus()
    press("Return")
    qtbot.waitUntil(lambda: screen._measured is not None and screen._job is None, timeout=_LONG)
    assert f"{model.name} on " in screen.results.told.text()
    assert screen.results.labels.model().rowCount() > 3
    screen.table.setFocus()
    press("U")
    qtbot.waitUntil(lambda: not window.runner.jobs(), timeout=_LONG)
    press("Ctrl+1")
    desk = window.screen_.desk
    assert desk is not None

    def of_model() -> list[str]:
        return [m.text for m in desk.marks() if m.undecided and model.name in (m.origin, *m.also)]

    for _ in range(17):
        if of_model():
            break
        press("Ctrl+Right")
    assert of_model()
    press("Tab", "A")
    assert any(m.status.value == "accepted" for m in desk.marks())
