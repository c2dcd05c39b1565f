"""The log tells what happened without a word of any article, stays small, and disturbs nobody."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.folders import state_folder
from annotator.ui.log_file import forget_log, keep_log, latest_lines, log_path
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.project.report_dialog import ReportDialog
from tests.ui.conftest import ME, TEXT, TITLES

Press = Callable[..., None]


@pytest.fixture
def log(own_home: Path) -> Iterator[Path]:
    keep_log()
    yield log_path()
    forget_log()


def test_it_names_ids_and_no_word_of_an_article(
    log: Path, window: MainWindow, press: Press, qtbot: QtBot, seeded: Path
) -> None:
    press("Tab", "A", "X", "1", "Ctrl+Z")
    window.snapshots.take_daily()
    qtbot.waitUntil(lambda: not window.runner.busy)
    window.messages.show_error(ValueError(TEXT))
    text = log.read_text("utf-8")
    assert "project " in text
    assert "job snapshot: finished" in text
    words = {word for title, _ in TITLES for word in title.split() if len(word) > 5}
    for word in {*words, "TALVIK", "Kovash", ME, seeded.name, str(seeded.parent)}:
        assert word not in text


def test_what_libraries_log_stays_out(log: Path) -> None:
    logging.getLogger("sqlalchemy").error("Irena Kovash")
    logging.getLogger("annotator.ui").info("one line")
    assert [line.rpartition(": ")[2] for line in latest_lines()] == ["one line"]


def test_old_lines_go(log: Path) -> None:
    logger = logging.getLogger("annotator.ui")
    for number in range(30_000):
        logger.info("%d %s", number, "x" * 60)
    files = list(log.parent.iterdir())
    assert len(files) == 4
    assert sum(f.stat().st_size for f in files) <= 2_000_000
    assert "29999" in latest_lines()[-1]


def test_a_log_that_can_not_be_written_disturbs_nobody(own_home: Path) -> None:
    (state_folder() / "log").write_text("in the way")
    keep_log()
    logging.getLogger("annotator.ui").info("nobody hears this")
    assert latest_lines() == []


def test_a_report_is_shown_with_the_last_lines_of_the_log(
    log: Path, window: MainWindow, qtbot: QtBot
) -> None:
    try:
        raise ValueError("Irena Kovash")
    except ValueError as error:
        window.messages.show_error(error, "Import articles")
    assert window.messages.reading.isVisible()
    window.messages.reading.click()
    (dialog,) = window.findChildren(ReportDialog)
    shown = dialog.text.toPlainText()
    assert "ValueError" in shown
    assert "The last lines of the log:" in shown
    assert "Irena" not in shown
    assert dialog.text.isReadOnly()
    dialog._copy()
    assert QApplication.clipboard().text() == shown
    dialog.reject()


def test_the_help_menu_shows_the_latest_report(window: MainWindow) -> None:
    window.actions_.trigger("help.report")
    (dialog,) = window.findChildren(ReportDialog)
    assert "No mistake has been met so far." in dialog.text.toPlainText()
    dialog.reject()
