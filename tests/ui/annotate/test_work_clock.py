from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from annotator.services.queue.work_time import IDLE_AFTER, Stopwatch, seconds_at_work
from annotator.store.file import open_project
from annotator.ui.annotate.work_clock import STORE_AT_MOST, WorkClock
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(window: MainWindow) -> Clock:
    """The window's clock, turned by hand from now on."""
    clock = Clock()
    window.work_clock.watch = Stopwatch(clock)
    desk = window.screen_.desk
    assert desk is not None
    desk.open(1)
    return clock


def key(window: MainWindow) -> None:
    """A key as the system sends it to the window."""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
    QApplication.processEvents()


def stored(window: MainWindow, row: int = 1) -> float:
    desk = window.screen_.desk
    assert desk is not None
    return seconds_at_work(desk.workspace, desk.person, row)


def work_clock(window: MainWindow) -> WorkClock:
    return window.work_clock


def test_keys_and_movements_count_and_are_stored_when_the_person_rests(
    window: MainWindow, clock: Clock
) -> None:
    for _ in range(3):
        clock.now += 7
        key(window)
    QTest.mouseMove(window.windowHandle(), QPoint(300, 300))
    work_clock(window).tick()
    assert stored(window) == 0  # in the middle of work
    clock.now += 2
    work_clock(window).tick()
    assert stored(window) == 23


def test_no_more_than_half_a_minute_is_ever_unstored(window: MainWindow, clock: Clock) -> None:
    for _ in range(20):
        clock.now += 5
        key(window)
        work_clock(window).tick()
        assert work_clock(window).watch.waiting() < STORE_AT_MOST
    assert stored(window) > 100 - STORE_AT_MOST


def test_who_has_gone_away_is_not_at_work(window: MainWindow, clock: Clock) -> None:
    key(window)
    clock.now += 4000
    work_clock(window).tick()
    assert stored(window) == IDLE_AFTER


def test_another_screen_or_window_in_front_stops_the_clock(
    window: MainWindow, clock: Clock, qtbot: QtBot
) -> None:
    clock.now += 10
    window.screens.go("screen.board")
    clock.now += 30
    key(window)
    clock.now += 10
    window.screens.go("screen.annotate")
    clock.now += 5
    dialog = QDialog(window)
    dialog.open()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    clock.now += 40
    dialog.close()
    work_clock(window).store()
    assert stored(window) == pytest.approx(15)


def test_each_article_has_its_own_time_and_closing_keeps_it(
    window: MainWindow, clock: Clock, press: Press
) -> None:
    desk = window.screen_.desk
    assert desk is not None
    path, person = desk.workspace.path, desk.person
    clock.now += 12
    press("Ctrl+Right")
    clock.now += 8
    assert work_clock(window).seconds(1) == 12
    window.projects.close()
    with open_project(path) as again:
        assert seconds_at_work(again, person, 1) == 12
        assert seconds_at_work(again, person, 2) == 8


def test_counting_shows_nothing_anew_and_leaves_what_can_be_redone(
    window: MainWindow, clock: Clock, press: Press
) -> None:
    desk = window.screen_.desk
    assert desk is not None
    press("Tab", "A", "Ctrl+Z")
    told: list[object] = []
    desk.changed.connect(told.append)
    clock.now += 30
    work_clock(window).store()
    assert not told
    press("Ctrl+Shift+Z")
    assert told
