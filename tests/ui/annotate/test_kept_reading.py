"""What is read of the whole project, also when the reading is stopped or fails."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.errors import UserFixable
from annotator.services.annotating.annotate import Annotating
from annotator.ui.annotate.kept_reading import KeptReading
from annotator.ui.main_window.shell import MainWindow


@pytest.fixture(params=["board", "book"])
def kept(request: pytest.FixtureRequest, window: MainWindow) -> KeptReading[Any]:
    """The board, then the book of entries, of the open project."""
    return window.board if request.param == "board" else window.screens.book


def stop_reading(window: MainWindow, kept: KeptReading[Any], qtbot: QtBot) -> None:
    """Have the reading stopped."""
    job = next(job for job in window.runner.jobs() if job.name == kept.reading)
    with qtbot.waitSignal(job.cancelled):
        job.stop()


def test_after_a_reading_that_was_stopped_it_is_read_when_it_is_asked_for_again(
    window: MainWindow, kept: KeptReading[Any], qtbot: QtBot
) -> None:
    assert kept.now() is None
    stop_reading(window, kept, qtbot)
    with qtbot.waitSignal(kept.ready):
        assert kept.now() is None
    assert kept.now() is not None


def test_changes_before_a_stopped_reading_are_not_forgotten(
    window: MainWindow, kept: KeptReading[Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(kept.ready):
        kept.now()
    with qtbot.waitSignal(kept.stale, timeout=10_000):  # the pause after a reading is over
        pass
    monkeypatch.setattr(kept, "too_much", lambda _read, changes: bool(changes.documents))
    desk = window.screen_.desk
    assert desk is not None
    before = kept.version
    desk.commit(lambda: Annotating(desk.workspace, desk.person).add(1, "entity", "LOC", 0, 6))
    kept.now()
    stop_reading(window, kept, qtbot)
    with qtbot.waitSignal(kept.ready):
        kept.now()
    assert kept.version == before + 1


def test_a_reading_that_fails_is_said_and_tried_again(
    window: MainWindow, kept: KeptReading[Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> object:
        raise UserFixable("The disk is gone.")

    with monkeypatch.context() as broken, qtbot.waitSignal(kept.troubled):
        broken.setattr(kept, "read_all", fail)
        kept.now()
    with qtbot.waitSignal(kept.ready):
        kept.now()
