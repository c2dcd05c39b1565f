"""A large project that has to be looked through, or brought up to date, is so beside the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.snapshot import Reason
from annotator.services.projects import projects
from annotator.services.snapshots.restoring import snapshots_of
from annotator.store.migration import CURRENT
from annotator.ui.main_window.shell import MainWindow
from tests.store.kept_formats import format_of, unpacked

NewWindow = Callable[[], MainWindow]


@pytest.fixture(autouse=True)
def _everything_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(projects, "_AT_ONCE", 0)


def test_an_older_one_is_brought_up_to_date_by_a_job_after_a_snapshot(
    new_window: NewWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = unpacked(2, tmp_path / "older.goldspan")
    threads: list[threading.Thread] = []
    whole = projects.open_project

    def watched(place: Path) -> object:
        threads.append(threading.current_thread())
        return whole(place)

    monkeypatch.setattr(projects, "open_project", watched)
    window = new_window()
    window.projects.open(path)
    assert window.screen_.desk is None
    qtbot.waitUntil(lambda: window.screen_.desk is not None, timeout=20_000)
    assert format_of(path) == CURRENT
    assert [s.reason for s in snapshots_of(path)] == [Reason.MIGRATION]
    assert [thread is threading.main_thread() for thread in threads] == [False, True]


def test_a_damaged_one_is_said_to_be_so(new_window: NewWindow, qtbot: QtBot, seeded: Path) -> None:
    window = new_window()
    seeded.write_bytes(seeded.read_bytes()[:9000])
    window.projects.open(seeded)
    qtbot.waitUntil(lambda: window.messages.message is not None)
    assert window.screen_.desk is None
