"""Where a project lies is said once; what can only be read is opened so, with a sign; odd paths are paths."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.services.snapshots.restoring import snapshots_of
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.project.message import Tone

Press = Callable[..., None]
NewWindow = Callable[[], MainWindow]


def looked_around(window: MainWindow, qtbot: QtBot) -> None:
    window.places.look_around()
    qtbot.waitUntil(lambda: not window.runner.busy)


def test_a_synced_folder_is_told_once(window: MainWindow, qtbot: QtBot, seeded: Path) -> None:
    looked_around(window, qtbot)
    assert not window.messages.isVisible()
    (seeded.parent / ".dropbox").mkdir()
    looked_around(window, qtbot)
    message = window.messages.message
    assert message is not None
    assert message.tone is Tone.NOTE
    assert message.what == "Dropbox syncs the folder this project lies in."
    window.messages.dismiss()
    looked_around(window, qtbot)
    assert not window.messages.isVisible()


def test_a_conflicted_copy_is_offered_to_be_compared(
    new_window: NewWindow, qtbot: QtBot, seeded: Path
) -> None:
    copy = seeded.with_name("talvik (Omar's conflicted copy 2026-11-22).goldspan")
    shutil.copy(seeded, copy)
    window = new_window()
    window.projects.open(seeded)
    looked_around(window, qtbot)
    message = window.messages.message
    assert message is not None
    assert copy.name in message.where
    from annotator.ui.snapshots.dialog import SnapshotsDialog

    message.steps[0].take()
    dialog = window.findChildren(SnapshotsDialog)[-1]
    qtbot.waitUntil(lambda: "All work is as it is now." in dialog.told.text())
    item = dialog.list.item(0, 1)
    assert item is not None
    assert item.text() == f"Conflicted copy: {copy.name}"
    dialog.reject()


@pytest.fixture
def read_only_disk(tmp_path: Path, seeded: Path) -> Iterator[Path]:
    """The project on a disk that can't be written; skips where mounting is not allowed."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only the superuser of Linux can mount a disk")
    folder = tmp_path / "stick"
    folder.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3000k", "tmpfs", str(folder)], check=False, capture_output=True
    ).returncode:
        pytest.skip("mounting is not allowed here")
    shutil.copy(seeded, folder / "talvik.goldspan")
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    yield folder / "talvik.goldspan"
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_what_can_only_be_read_opens_with_a_sign_and_a_copy_takes_the_work(
    new_window: NewWindow, press: Press, qtbot: QtBot, read_only_disk: Path, tmp_path: Path
) -> None:
    window = new_window()
    window.projects.open(read_only_disk)
    desk = window.screen_.desk
    assert desk is not None
    assert desk.workspace.read_only
    assert window.screen_.status.saved == "Read-only"
    message = window.messages.message
    assert message is not None
    assert message.what == "This project can only be read here."
    press("Tab", "A", "X", "1", "Ctrl+Return", "F4", "Ctrl+Z", "C", "Escape", "Tab", "D")
    for screen in ("screen.claims", "screen.entries", "screen.search", "screen.agreement"):
        window.actions_.trigger(screen)
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert desk.unsaved.count == 0
    assert sum(not m.undecided for m in desk.marks()) == 0
    copy = tmp_path / "copy.goldspan"
    window.saving.go_on_in(copy)
    qtbot.waitUntil(lambda: window.windowTitle() == "copy – Goldspan")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.actions_.trigger("screen.annotate")
    press("Tab", "A")
    assert window.screen_.status.saved == "✓ Saved"
    assert not read_only_disk.with_name("talvik.snapshots").exists()


@pytest.mark.parametrize(
    "name",
    [
        "río %3f #1 ?mode=ro&x=1",
        "آرشیو خبرها",
        "日本語のプロジェクト",
        'a\'b; -- "c"',
        "e\u0301́ combining",
        "x" * 190,
    ],
)
def test_a_project_of_any_name_is_worked_on_and_kept(
    new_window: NewWindow, press: Press, qtbot: QtBot, seeded: Path, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    path = folder / f"{name}.goldspan"
    seeded.rename(path)
    window = new_window()
    window.projects.open(path)
    press("Tab", "A")
    window.snapshots.take_daily()
    qtbot.waitUntil(lambda: len(snapshots_of(path)) == 1)
    looked_around(window, qtbot)
    window.actions_.trigger("file.snapshots")
    from annotator.ui.snapshots.dialog import SnapshotsDialog

    dialog = window.findChildren(SnapshotsDialog)[-1]
    qtbot.waitUntil(lambda: "All work is as it is now." in dialog.told.text())
    dialog.restoring.click()
    qtbot.waitUntil(lambda: window.screen_.desk is not None and len(snapshots_of(path)) == 2)
    desk = window.screen_.desk
    assert desk is not None
    assert sum(not m.undecided for m in desk.marks()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX paths")
def test_a_path_that_is_too_long_is_refused_plainly(window: MainWindow, tmp_path: Path) -> None:
    window.projects.open(tmp_path / ("x" * 300 + ".goldspan"))
    assert window.messages.message is not None
    assert "too long" in window.messages.message.what
    window.messages.dismiss()
    window.projects.open(tmp_path.joinpath(*["y" * 200] * 25) / "p.goldspan")
    assert window.messages.message is not None
    assert "too long" in window.messages.message.what
