"""The real window, killed at any moment while somebody decides, has saved what it showed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.scheme import Scheme
from annotator.services.annotating.article import Article
from annotator.services.history import undo
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project, person_in
from annotator.store.file import create
from tests.end_to_end.pieces import asked_for
from tests.services.conftest import seed
from tests.suggested import suggested

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

REPOSITORY = Path(__file__).resolve().parents[2]
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
        cwd=REPOSITORY,
    ) as process:
        assert process.stdout is not None
        said = [process.stdout.readline()] if after else []
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        return [line for line in (*said, *process.stdout.read().splitlines()) if line.strip()]


def window_campaign(tmp_path: Path, scheme: Scheme, rounds: int, dice: random.Random) -> None:
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
    assert before < len(words), "each was killed while it decided"
    assert check(path).problems == ()
    with open_project(path) as workspace:
        while undo(workspace, lena) is not None:
            pass
        assert all(m.undecided for m in Article(workspace, lena, 1).marks())
    print(f"{rounds} windows killed, {before} decisions kept")  # noqa: T201  # the figures are the point


@pytest.mark.timeout(300)
def test_a_killed_window_has_saved_what_it_showed(tmp_path: Path, news_scheme: Scheme) -> None:
    window_campaign(tmp_path, news_scheme, 2, random.Random(6))


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_hundred_killed_windows_lose_nothing(tmp_path: Path, news_scheme: Scheme) -> None:
    piece = asked_for()
    window_campaign(tmp_path, news_scheme, len(piece.share(100)), random.Random(6 + piece.number))
