"""Checking, repairing and salvaging in the real window."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator.services.projects.check_project import check
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.project.check_dialog import CheckDialog
from annotator.ui.project.message import Message, Tone


def said(window: MainWindow) -> Message:
    message = window.messages.message
    assert message is not None
    return message


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=20_000)


def moved(path: Path) -> None:
    """Put every suggestion where its words are not."""
    connection = sqlite3.connect(path)
    connection.execute('UPDATE suggestion SET start = start + 1, "end" = "end" + 1')
    connection.commit()
    connection.close()


def test_a_sound_project_is_said_to_be_sound(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.trigger("file.check")
    qtbot.waitUntil(lambda: window.messages.message is not None)
    assert said(window).what == "Everything is as it should be: 3 articles, 6 spans."
    assert said(window).tone is Tone.NOTE


def test_what_is_wrong_is_shown_and_repaired(window: MainWindow, seeded: Path, qtbot: QtBot) -> None:
    moved(seeded)
    window.actions_.trigger("file.check")
    qtbot.waitUntil(lambda: bool(window.findChildren(CheckDialog)))
    dialog = window.findChildren(CheckDialog)[0]
    assert "Places in texts (6)" in dialog.text.toPlainText()
    assert "goes to the only place where its words stand" in dialog.text.toPlainText()
    dialog.mending.click()
    qtbot.waitUntil(lambda: window.messages.message is not None, timeout=20_000)
    assert said(window).what == "Repaired: 6 things put right."
    assert window.screen_.desk is not None, "the project is open again"
    assert window.screen_.desk.workspace.path == seeded
    assert check(seeded).problems == ()
    assert sorted(p.suffix for p in seeded.parent.iterdir() if "repair" in p.name) == [".goldspan", ".jsonl"]


def test_a_damaged_project_is_salvaged_into_a_new_one(
    window: MainWindow, seeded: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.actions_.trigger("file.close")
    wreck = Path(shutil.copy(seeded, tmp_path / "wreck.goldspan"))
    data = wreck.read_bytes()
    wreck.write_bytes(data[: len(data) - 4096 * 3])
    window.projects.open(wreck)
    assert "damaged" in said(window).what
    assert [step.words for step in said(window).steps][-2:] == ["Check…", "Salvage"]
    said(window).steps[-1].take()
    qtbot.waitUntil(lambda: window.screen_.desk is not None, timeout=20_000)
    idle(window, qtbot)
    desk = window.screen_.desk
    assert desk is not None
    assert desk.workspace.path == tmp_path / "wreck-salvaged.goldspan"
    assert said(window).what.startswith("Salvaged 3 articles")
    assert check(desk.workspace.path).problems == ()
    assert wreck.read_bytes() == data[: len(data) - 4096 * 3]
