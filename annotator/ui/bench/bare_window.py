"""The limit of starting: a window of PySide6 with a line of text, in a process of its own.

``python -m annotator.ui.bench.bare_window [SECONDS]`` ends when it is painted, or stays so long and then says
how much memory it has.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class _Line(QLabel):
    """A line that ends the program once it is painted."""

    def __init__(self, seconds: float) -> None:
        super().__init__("A line of text")
        self._seconds = seconds

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(int(self._seconds * 1000), QApplication.quit)


def main() -> None:
    """Show it."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 0.0
    app = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)
    window.setCentralWidget(_Line(seconds))
    window.show()
    app.exec()
    if seconds:
        from annotator.bench.peak import memory_of

        sys.stdout.write(f"{memory_of()}\n")


if __name__ == "__main__":
    main()
