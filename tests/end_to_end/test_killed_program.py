"""The real program, killed at any moment: the window while somebody decides, commands while they work."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.domain.scheme import Scheme
from annotator.services.annotating.article import Article
from annotator.services.exporting.validate_file import validate_path
from annotator.services.history import undo
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project, person_in
from annotator.store.file import create
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

_REPOSITORY = Path(__file__).resolve().parents[2]
_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from annotator.ui.application import make_application
from annotator.ui.appearance import Appearance
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.remembered import Remembered

make_application()
remembered = Remembered()
remembered.annotator = "Lena"
window = MainWindow(remembered, Appearance(remembered, QApplication.instance()))
window.show()
window.projects.open(Path(sys.argv[1]))
page = window.screen_.page
keys = (Qt.Key.Key_Tab, Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_X, Qt.Key.Key_Tab, Qt.Key.Key_A)
while True:
    for key in keys:
        QTest.keyClick(page, key)
        QApplication.processEvents()
        print(sum(not m.undecided for m in window.screen_.desk.marks()), flush=True)
"""


def killed(command: list[str], home: Path, seconds: float, *, after: str = "") -> list[str]:
    """Start a program, wait for its first line where ``after`` says so, kill it later; what it had said."""
    environment = {**os.environ, "GOLDSPAN_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
        cwd=_REPOSITORY,
    ) as process:
        assert process.stdout is not None
        said = [process.stdout.readline()] if after else []
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        return [line for line in (*said, *process.stdout.read().splitlines()) if line.strip()]


def window_campaign(tmp_path: Path, scheme: Scheme, rounds: int) -> None:
    dice = random.Random(6)
    words = [f"Name{n}." for n in range(3000)]
    text = " ".join(words)
    path, home = tmp_path / "p.goldspan", tmp_path / "home"
    home.mkdir()
    with create(path, scheme) as workspace:
        seed(workspace, [text], [[suggested(text, word, "ORG") for word in words]])
    before = 0
    for number in range(rounds):
        said = killed([sys.executable, "-c", _WINDOW, str(path)], home, dice.uniform(0, 1.5), after="ready")
        with open_project(path, checked=True) as workspace:
            lena = person_in(workspace, "Lena")
            decided = sum(not m.undecided for m in Article(workspace, lena, 1).marks())
        # The last press may have been saved before its line was said.
        assert int(said[-1]) <= decided <= int(said[-1]) + 1, f"round {number}"
        assert decided >= before
        before = decided
    assert check(path).problems == ()
    with open_project(path) as workspace:
        while undo(workspace, lena) is not None:
            pass
        assert all(m.undecided for m in Article(workspace, lena, 1).marks())
    print(f"{rounds} windows killed, {before} decisions kept")  # noqa: T201  # the figures are the point


def command_campaign(tmp_path: Path, scheme: Scheme, rounds: int) -> None:
    dice = random.Random(8)
    home, articles = tmp_path / "home", tmp_path / "articles"
    home.mkdir()
    articles.mkdir()
    for number in range(120):
        (articles / f"{number}.txt").write_text(f"{number} {TEXT * 30}", encoding="utf-8")
    goldspan = [sys.executable, "-m", "annotator"]
    whole = _seconds([*goldspan, "import", str(_fresh(tmp_path, scheme, "timed")), str(articles)], home)
    full = tmp_path / "timed.goldspan"
    exporting = _seconds(
        [*goldspan, "export", str(full), str(tmp_path / "timed.jsonl"), "--from", "Lena"], home
    )
    found = {"no articles": 0, "all articles": 0, "no export": 0, "whole export": 0}
    for number in range(rounds):
        path = _fresh(tmp_path, scheme, f"p{number}")
        killed([*goldspan, "import", str(path), str(articles)], home, dice.uniform(0.2, 1.0) * whole)
        with open_project(path, checked=True) as workspace, workspace.read() as reading:
            count = reading.documents.count()
            assert reading.batches.left_behind() == []
        assert count in {0, 120}, f"round {number}: {count} articles"
        assert check(path).problems == ()
        found["all articles" if count else "no articles"] += 1
        out = tmp_path / f"out{number}.jsonl"
        command = [*goldspan, "export", str(full), str(out), "--from", "Lena"]
        killed(command, home, dice.uniform(0.2, 1.0) * exporting)
        if out.exists():
            assert validate_path(out).problems == (), f"round {number}"
            assert len(out.read_text("utf-8").splitlines()) == 1
        found["whole export" if out.exists() else "no export"] += 1
        path.unlink()
    # What was left lying stops nobody.
    again = tmp_path / "again.jsonl"
    _seconds([*goldspan, "export", str(full), str(again), "--from", "Lena"], home)
    assert validate_path(again).problems == ()
    print(f"{rounds} imports and {rounds} exports killed: {found}")  # noqa: T201  # the figures are the point


def _fresh(folder: Path, scheme: Scheme, name: str) -> Path:
    path = folder / f"{name}.goldspan"
    with create(path, scheme) as workspace:
        if name == "timed":
            from annotator.services.annotating.annotate import Annotating

            rows = seed(workspace, [TEXT])
            Annotating(workspace, person_in(workspace, "Lena")).add(rows[0], "entity", "GPE", 0, 6)
    return path


def _seconds(command: list[str], home: Path) -> float:
    environment = {**os.environ, "GOLDSPAN_HOME": str(home)}
    began = time.monotonic()
    subprocess.run(command, check=True, env=environment, cwd=_REPOSITORY, capture_output=True)
    return time.monotonic() - began


@pytest.mark.timeout(300)
def test_a_killed_window_has_saved_what_it_showed(tmp_path: Path, news_scheme: Scheme) -> None:
    window_campaign(tmp_path, news_scheme, 2)


@pytest.mark.timeout(300)
def test_a_killed_command_leaves_all_or_nothing(tmp_path: Path, news_scheme: Scheme) -> None:
    command_campaign(tmp_path, news_scheme, 2)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_hundred_killed_windows_lose_nothing(tmp_path: Path, news_scheme: Scheme) -> None:
    window_campaign(tmp_path, news_scheme, 100)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_hundred_killed_commands_leave_all_or_nothing(tmp_path: Path, news_scheme: Scheme) -> None:
    command_campaign(tmp_path, news_scheme, 50)
