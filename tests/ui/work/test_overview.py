from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.main_window.shell import MainWindow
from annotator.ui.work.overview_dialog import WorkDialog

Press = Callable[..., None]


def shown(window: MainWindow, qtbot: QtBot) -> WorkDialog:
    window.actions_.trigger("review.work")
    (dialog,) = window.findChildren(WorkDialog)
    qtbot.waitUntil(lambda: dialog.head.text() != "Reading…")
    return dialog


def words(dialog: WorkDialog) -> list[list[str]]:
    table = dialog.table
    found = []
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in range(table.columnCount())]
        found.append([cell.text() if cell is not None else "" for cell in cells])
    return found


def test_the_work_of_everybody_stands_in_a_table(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press("Tab", "A", "X", "Ctrl+Return", "F4", "Return")
    dialog = shown(window, qtbot)
    assert dialog.head.text() == "3 articles"
    (line,) = words(dialog)
    assert line[:7] == ["Lena M.", "1", "0", "1", "0", "1", "2"]
    dialog.accept()


def test_an_empty_table_says_what_will_stand_there(window: MainWindow, qtbot: QtBot) -> None:
    dialog = shown(window, qtbot)
    assert dialog.head.text().startswith("Nobody has begun")
    assert dialog.table.isHidden()
    dialog.reject()
    QApplication.processEvents()
