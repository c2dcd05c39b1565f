"""The window as a program of its own, driven by lines of keys.

``python -m tests.server.window_process ADDRESS`` says when articles are at hand, and after each line how
many decisions wait for the server.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from annotator.ui.appearance import Appearance
from annotator.ui.application import make_application
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.remembered import Remembered


def main(address: str) -> None:
    """Take keys until the input ends, or the program."""
    app = make_application()
    remembered = Remembered()
    window = MainWindow(remembered, Appearance(remembered, app))
    window.show()
    window.projects.open(Path(address))
    desk = window.screen_.desk
    assert desk is not None
    away = desk.away
    assert away is not None
    loop, ticks = QEventLoop(), QTimer(interval=20)
    ticks.timeout.connect(lambda: loop.quit() if len(away.articles) == 3 else None)
    ticks.start()
    loop.exec()
    tell("3 at hand")
    window.screen_.page.setFocus()
    for line in sys.stdin:
        for key in line.split():
            QTest.keySequence(window.screen_.page, QKeySequence(key))
        tell(f"{away.waiting} wait")


def tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
