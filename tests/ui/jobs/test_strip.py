from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.services.progress import Cancelled, Progress
from annotator.ui.annotate.status_line import StatusLine
from annotator.ui.jobs.runner import JobRunner
from annotator.ui.jobs.strip import JobStrip
from annotator.ui.theme.theme import DARK, LIGHT


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.close()


@pytest.fixture
def strip(qtbot: QtBot, runner: JobRunner) -> Iterator[JobStrip]:
    line = QWidget()
    yield JobStrip(runner, LIGHT, line)
    line.deleteLater()


def half_done(progress: Progress, cancelled: Cancelled) -> None:
    while not cancelled():
        progress(134, 200, "dorvan.txt")
        time.sleep(0.002)


def words(strip: JobStrip) -> str:
    return " ".join(label.text() for label in strip.findChildren(QLabel))


def test_nothing_is_shown_while_nothing_runs(strip: JobStrip) -> None:
    assert strip.isHidden()


def test_a_job_shows_its_name_and_how_far_it_is_and_is_stopped_by_key(
    qtbot: QtBot, runner: JobRunner, strip: JobStrip
) -> None:
    job = runner.start("Make suggestions", half_done)
    qtbot.waitUntil(lambda: not strip.isHidden() and "134 of 200" in words(strip))
    assert "Make suggestions" in words(strip)
    bar = strip.findChildren(QProgressBar)[0]
    assert bar.value() * 200 == 134 * bar.maximum()
    assert "134 of 200" in bar.accessibleDescription()
    stop = strip.findChildren(QPushButton)[0]
    assert stop.accessibleName() == "Stop: Make suggestions"
    with qtbot.waitSignal(job.cancelled):
        QTest.keyClick(stop, Qt.Key.Key_Space)
    assert strip.isHidden()


def test_a_job_that_is_over_at_once_is_not_shown(qtbot: QtBot, runner: JobRunner, strip: JobStrip) -> None:
    with qtbot.waitSignal(runner.idle):
        runner.start("Quick", lambda p, c: None)
    assert strip.isHidden()
    assert strip.job is None


def test_a_quiet_job_is_not_shown(qtbot: QtBot, runner: JobRunner, strip: JobStrip) -> None:
    job = runner.start("Look around", half_done, quiet=True)
    with qtbot.waitSignal(job.progress):
        pass
    assert strip.job is None
    job.stop()
    with qtbot.waitSignal(runner.idle):
        pass


def test_those_that_wait_are_counted(qtbot: QtBot, runner: JobRunner, strip: JobStrip) -> None:
    first = runner.start("Import articles", half_done)
    second = runner.start("Export", half_done)
    qtbot.waitUntil(lambda: "Import articles (+1)" in words(strip))
    first.stop()
    qtbot.waitUntil(lambda: strip.job is second)
    strip.dress(DARK)
    second.stop()
    with qtbot.waitSignal(runner.idle):
        pass


def test_where_there_is_little_room_only_the_name_is_cut(qtbot: QtBot, runner: JobRunner) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    strip = JobStrip(runner, LIGHT)
    line.add_strip(strip)
    line.show_counts("entities 114 · claims 56", "en_core_web_sm 3.8.0")
    line.resize(560, 30)  # what a window of 1280 leaves between the panes
    line.show()
    job = runner.start("Suggest with the model of the project", half_done)
    qtbot.waitUntil(lambda: strip.isVisible() and "134 of 200" in words(strip))
    cut = [b.text() for b in strip.findChildren(QPushButton) if b.width() < b.minimumSizeHint().width()]
    figures = [x for x in strip.findChildren(QLabel) if x.objectName() != "name" and x.isVisible()]
    cut += [x.text() for x in figures if x.width() < x.minimumSizeHint().width()]
    assert cut == []
    assert strip.geometry().right() <= line.width()
    assert not any(x.text().startswith("entities") and x.isVisible() for x in line.findChildren(QLabel))
    with qtbot.waitSignal(job.cancelled):
        job.stop()
    qtbot.waitUntil(strip.isHidden)
    assert any(
        label.text().startswith("entities") and label.isVisible() for label in line.findChildren(QLabel)
    )
