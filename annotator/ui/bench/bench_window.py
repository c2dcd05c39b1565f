"""The real window with one project open, pressed and painted step by step."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from annotator.bench.stopwatch import Times
from annotator.domain.mark import Mark
from annotator.ui.annotate.desk import Desk
from annotator.ui.appearance import Appearance
from annotator.ui.application import make_application
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.remembered import Remembered
from annotator.ui.start import spare_the_collector

_ROUNDS_TO_REST = 6
"""Rounds of events after which nothing is left to do but what waits for the clock."""


@dataclass(slots=True)
class Pressed:
    """What a key press took: until it was committed, until painted as well, until all panels followed.

    ``work`` and ``work_settled`` are the processor's time alone until painted and until settled.
    """

    committed: Times = field(default_factory=Times)
    painted: Times = field(default_factory=Times)
    settled: Times = field(default_factory=Times)
    work: Times = field(default_factory=Times)
    work_settled: Times = field(default_factory=Times)


class BenchWindow:
    """A window of usual size with its first article open and the focus in it."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.app = QApplication.instance()

    @property
    def desk(self) -> Desk:
        """What lies on the Annotate screen's desk."""
        desk = self.window.screen_.desk
        assert desk is not None
        return desk

    @property
    def page(self) -> ArticlePage:
        """The article page."""
        return self.window.screen_.page

    @property
    def chosen(self) -> Mark | None:
        """The chosen span."""
        return self.desk.chosen

    def come_to_front(self) -> None:
        """Take the keys back from a window that was shown meanwhile."""
        self.window.activateWindow()
        self.page.setFocus()
        self.settle()

    def paint(self) -> None:
        """Have all that was asked for painted; no timer goes off meanwhile."""
        QCoreApplication.sendPostedEvents()

    def settle(self) -> None:
        """Let every panel follow."""
        for _ in range(_ROUNDS_TO_REST):
            QCoreApplication.processEvents()

    def press(self, key: Qt.Key, times: Pressed | None = None, *, shift: bool = False) -> None:
        """Press a key in the article, and let everything follow before the next."""
        self.press_with(
            key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier, times
        )

    def press_with(self, key: Qt.Key, held: Qt.KeyboardModifier, times: Pressed | None = None) -> None:
        """Press a key while others are ``held``."""
        from PySide6.QtTest import QTest  # a frozen build leaves it out

        begun, work = time.perf_counter(), time.thread_time()
        QTest.keyClick(self.page, key, held)
        committed = time.perf_counter()
        self.paint()
        painted, work_painted = time.perf_counter(), time.thread_time()
        self.settle()
        settled, work_settled = time.perf_counter(), time.thread_time()
        if times is not None:
            times.committed.add(committed - begun)
            times.painted.add(painted - begun)
            times.settled.add(settled - begun)
            times.work.add(work_painted - work)
            times.work_settled.add(work_settled - work)


@contextmanager
def bench_window(project: Path, *, size: tuple[int, int] = (1440, 900)) -> Iterator[BenchWindow]:
    """The window with ``project`` open, as the program shows it; closed again at the end."""
    app = make_application()
    remembered = Remembered()
    remembered.annotator = remembered.annotator or "Measured M."
    window = MainWindow(remembered, Appearance(remembered, app))
    try:
        window.resize(*size)
        window.show()
        # Keys reach commands only in the active window.
        window.activateWindow()
        window.projects.open(project)
        bench = BenchWindow(window)
        bench.page.setFocus()
        bench.settle()
        spare_the_collector()
        yield bench
    finally:
        gc.unfreeze()
        window.close()
        window.deleteLater()
        app.processEvents()
