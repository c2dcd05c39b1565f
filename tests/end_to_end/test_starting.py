"""Starting the real program: in safe mode, after a crash, and after a kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from annotator.domain.scheme import Scheme
from annotator.folders import settings_folder, state_folder
from annotator.services.projects import last_open
from annotator.services.projects.projects import open_for_window, person_in
from annotator.store.file import create
from tests.services.conftest import TEXT, seed

_RUN = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from annotator import app
from annotator.ui import start
from annotator.ui.main_window.shell import MainWindow

shown = MainWindow.show
def show(window):
    shown(window)
    def end():
        message = window.messages.message
        from PySide6.QtWidgets import QApplication
        print("menu", window.menuBar().actions()[0].text(), "mirrored", QApplication.isRightToLeft())
        print("scale", window.devicePixelRatioF(), "font", QApplication.font().families()[0])
        print("zoom", window.remembered.zoom, "annotator", window.remembered.annotator)
        print("message", message.what if message else "")
        print("all messages", [m.what for m in window.messages._messages])
        desk = window.screen_.desk
        print("articles", desk.corpus.progress().articles if desk else -1)
        if desk and sys.argv[1] == "suggest":
            window.actions_.trigger("file.suggest")
            print("said", window.screen_.status.message)
        if sys.argv[1] == "close":
            window.actions_.trigger("file.close")
        if sys.argv[1] == "crash":
            import ctypes
            ctypes.string_at(0)
        if sys.argv[1] == "kill":
            sys.stdout.flush()
            os.kill(os.getpid(), 9)
        window.close()
    QTimer.singleShot(0, window, end)
MainWindow.show = show
sys.exit(app.main(sys.argv[2:]))
"""


def started(how: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _RUN, how, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.fixture
def project(tmp_path: Path, news_scheme: Scheme) -> Path:
    path = tmp_path / "talvik.goldspan"
    with create(path, news_scheme) as workspace:
        seed(workspace, [TEXT, "More."])
        person_in(workspace, "Lena")
    return path


def test_safe_mode_starts_with_the_settings_as_they_come_and_suggests_nothing(project: Path) -> None:
    settings = settings_folder() / "window.ini"
    settings.write_text("[General]\nannotator=Lena\n\n[view]\nzoom=200\n", encoding="utf-8")
    assert "zoom 200 annotator Lena" in started("", str(project)).stdout
    kept = settings.read_bytes()
    safe = started("suggest", "--safe", str(project))
    assert "zoom 100 annotator Lena" in safe.stdout
    assert "it makes no suggestions" in safe.stdout
    assert settings.read_bytes() == kept
    assert "articles -1" in started("", "--safe").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_after_a_crash_the_next_start_opens_the_project_and_tells_once(project: Path) -> None:
    crashed = started("crash", str(project))
    assert crashed.returncode == -signal.SIGSEGV
    after = started("", str(project))
    assert "articles 2" in after.stdout
    assert "message Goldspan crashed when it was last used." in after.stdout
    (report,) = (state_folder() / "reports").glob("report-*.txt")
    text = report.read_text("utf-8")
    assert "Segmentation fault" in text
    assert str(Path.home()) not in text
    assert "crashed" not in started("", str(project)).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_after_a_kill_the_next_start_takes_the_project_over(project: Path) -> None:
    assert started("kill", str(project)).returncode == -signal.SIGKILL
    after = started("", str(project))
    assert after.returncode == 0
    assert "articles 2" in after.stdout
    assert "message \n" in after.stdout


def test_the_project_that_was_open_last_is_opened_by_itself(project: Path) -> None:
    started("", str(project))
    assert "articles -1" in started("", "--safe").stdout
    assert "articles 2" in started("close").stdout
    assert "articles -1" in started("").stdout, "it was closed"


def test_the_first_page_is_shown_at_the_start_where_that_is_chosen(project: Path) -> None:
    last_open.keep_open(project)
    (settings_folder() / "settings.toml").write_text('window.start = "page"\n', "utf-8")
    assert "articles -1" in started("").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_project_that_crashed_the_program_on_opening_is_not_opened_by_itself(project: Path) -> None:
    last_open.keep_open(project)
    assert started("crash").returncode == -signal.SIGSEGV
    after = started("")
    assert "articles -1" in after.stdout
    assert "message Goldspan crashed when it was last used." in after.stdout
    assert "talvik.goldspan was not opened by itself." in after.stdout
    assert last_open.left_open() is None, "it is said once"


def test_a_project_that_is_open_elsewhere_is_left_to_that_window(project: Path) -> None:
    last_open.keep_open(project)
    with open_for_window(project):
        shown = started("").stdout
    assert "articles -1" in shown
    assert "message \n" in shown


def test_language_size_and_font_hold_from_the_start(qapp: QApplication) -> None:
    face = QFontDatabase.families()[-1]
    (settings_folder() / "settings.toml").write_text(
        f'window.language = "ar"\nwindow.scale = 200\nwindow.font = "{face}"\n', "utf-8"
    )
    done = started("end")
    assert done.returncode == 0, done.stderr
    assert "menu ملف mirrored True" in done.stdout
    assert f"scale 2.0 font {face}" in done.stdout


def test_the_environment_is_asked_before_the_settings_how_large_to_draw(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (settings_folder() / "settings.toml").write_text("window.scale = 200\n", "utf-8")
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    assert "scale 1.5" in started("end").stdout
