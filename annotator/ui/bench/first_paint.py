"""The program started as ever, and left as soon as its first article is painted.

``python -m annotator.ui.bench.first_paint PROJECT [--modules | --stay SECONDS]`` may say which modules were
loaded by then, or stay for a while and say how much memory it has.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

# Qt comes in where the program brings it in: the order of what is imported is part of what is measured.
if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow

MODULES, STAY = "--modules", "--stay"


def leave_when_painted(window: MainWindow, stay: float) -> None:
    """End the program when the article's page has been painted, or so many seconds later."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    page = window.screen_.page

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and page.document().characterCount() > 1:
                view.removeEventFilter(self)
                QTimer.singleShot(int(stay * 1000), self.end)
            return False

        def end(self) -> None:
            if MODULES in sys.argv:
                sys.stdout.write("\n".join(sorted(sys.modules)) + "\n")
            if stay:
                from annotator.bench.peak import memory_of

                sys.stdout.write(f"{memory_of()}\n")
            window.close()
            QApplication.quit()

    view = page.viewport()
    view.installEventFilter(Watch(page))
    view.update()


def main() -> int:
    """Start with the project named; the exit code."""
    from annotator.ui.start import run

    stay = float(sys.argv[sys.argv.index(STAY) + 1]) if STAY in sys.argv else 0.0
    return run(Path(sys.argv[1]), then=lambda window: leave_when_painted(window, stay))


if __name__ == "__main__":
    sys.exit(main())
