"""What could not be saved in the window: a full disk, a file removed or replaced; a copy takes it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.services.annotating.article import Article
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project, person_in
from annotator.ui.main_window.saving import SavingInWindow
from annotator.ui.main_window.shell import MainWindow
from tests.ui.conftest import ME

Press = Callable[..., None]


def decided(path: Path) -> int:
    with open_project(path) as workspace:
        person = person_in(workspace, ME)
        return sum(not m.undecided for m in Article(workspace, person, 1).marks())


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be removed there")
@pytest.mark.parametrize("replaced", [False, True])
def test_the_work_goes_on_in_a_copy_when_the_file_is_gone(
    window: MainWindow, press: Press, qtbot: QtBot, seeded: Path, tmp_path: Path, replaced: bool
) -> None:
    stranger = Path(shutil.copy(seeded, tmp_path / "stranger"))
    press("Tab", "A")
    seeded.unlink()
    if replaced:
        stranger.rename(seeded)
    press("A", "X")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.unsaved.count == 2
    assert window.messages.message is not None
    assert [s.words for s in window.messages.message.steps] == ["Try again", "Save a copy…"]
    copy = tmp_path / "kept elsewhere.goldspan"
    window.saving.go_on_in(copy)
    qtbot.waitUntil(lambda: desk.unsaved.count == 0)
    assert window.windowTitle() == "kept elsewhere – Goldspan"
    assert window.screen_.status.saved == "✓ Saved"
    press("Tab", "A")
    window.close()
    assert decided(copy) == 3  # saved before, accepted and then rejected, and this one
    assert check(copy).findings == ()
    if replaced:
        assert decided(seeded) == 0  # the file that took its place was never written


@pytest.mark.parametrize("by", ["an older copy", "something else"])
def test_a_file_that_is_written_over_is_left_as_it_is_and_nothing_decided_is_lost(
    new_window: Callable[[], MainWindow],
    press: Press,
    qtbot: QtBot,
    seeded: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    by: str,
) -> None:
    monkeypatch.setattr(SavingInWindow, "_ask", lambda _self, _desk: True)
    window = new_window()
    other = b"something else" * 4000
    for number in range(3):
        window.projects.open(seeded)
        press("Tab", "A" if number else "X")
        if number < 2:
            window.projects.close()
        if number == 0 and by == "an older copy":
            other = seeded.read_bytes()
    seeded.write_bytes(other)
    press("Tab", "A")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.unsaved.count == 1
    said = window.messages.message
    assert said is not None
    assert "Another program wrote over the project file" in said.what
    assert [s.words for s in said.steps] == ["Try again", "Save a copy…"]
    assert "not saved" in window.screen_.status.saved
    copy = tmp_path / "kept elsewhere.goldspan"
    window.saving.go_on_in(copy)
    if by == "an older copy":  # with the log it is whole
        qtbot.waitUntil(lambda: desk.unsaved.count == 0)
        window.close()
        assert decided(copy) == 4
        assert check(copy).findings == ()
    else:
        qtbot.waitUntil(lambda: window.messages.message is not said)
        refused = window.messages.message
        assert refused is not None
        assert "snapshots" in refused.next_step
        assert not copy.exists()
        assert desk.unsaved.count == 1
        window.close()
    assert seeded.read_bytes() == other


def test_a_copy_that_can_not_be_made_leaves_all_as_it_is(
    window: MainWindow, press: Press, qtbot: QtBot, seeded: Path, tmp_path: Path
) -> None:
    taken = tmp_path / "taken.goldspan"
    taken.write_bytes(b"")
    press("Tab", "A")
    window.saving.go_on_in(taken)
    qtbot.waitUntil(lambda: window.messages.message is not None)
    assert window.messages.message is not None
    assert "already" in window.messages.message.what
    press("A")
    window.close()
    assert decided(seeded) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be moved there")
def test_the_window_stays_until_it_is_said_what_becomes_of_them(
    window: MainWindow, press: Press, qtbot: QtBot, seeded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press("Tab")
    away = seeded.rename(seeded.with_name("away.goldspan"))
    press("A")
    answers = [False, False]
    monkeypatch.setattr(SavingInWindow, "_ask", lambda _self, _desk: answers.pop())
    assert not window.close()
    window.actions_.trigger("file.close")
    assert window.screen_.desk is not None
    assert answers == []
    away.rename(seeded)
    assert window.close()
    assert decided(seeded) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be moved there")
@pytest.mark.parametrize(("button", "stays"), [("Go back", True), ("Close without them", False)])
def test_it_asks_before_decisions_are_dropped(
    window: MainWindow,
    press: Press,
    seeded: Path,
    monkeypatch: pytest.MonkeyPatch,
    button: str,
    stays: bool,
) -> None:
    press("Tab")
    away = seeded.rename(seeded.with_name("away.goldspan"))
    press("A")
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        next(b for b in box.buttons() if b.text() == button).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert window.saving.may_leave() is not stays
    assert asked == ["1 decision could not be saved."]
    away.rename(seeded)
    window.close()
    assert decided(seeded) == (1 if stays else 0)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB in memory; skips where mounting is not allowed."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only the superuser of Linux can mount a disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3000k", "tmpfs", str(folder)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_keeps_decisions_until_there_is_room(
    new_window: Callable[[], MainWindow], press: Press, seeded: Path, small_disk: Path, qtbot: QtBot
) -> None:
    path = Path(shutil.copy(seeded, small_disk / "talvik.goldspan"))
    window = new_window()
    window.projects.open(path)
    desk = window.screen_.desk
    assert desk is not None
    press("Tab")
    ballast = small_disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue
    for _ in range(60):  # what the log still has room for is saved
        if desk.unsaved.count:
            break
        press("A", "Ctrl+Z")
    assert desk.unsaved.count
    press("A")
    assert "not saved" in window.screen_.status.saved
    ballast.unlink()
    assert desk.unsaved.save()
    assert window.screen_.status.saved == "✓ Saved"
    window.close()
    assert check(path).findings == ()
