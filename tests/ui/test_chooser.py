"""Files are chosen in our own dress where the desktop has no chooser of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QTreeView
from pytestqt.qtbot import QtBot

from annotator.ui.chooser import Chooser
from annotator.ui.main_window.shell import MainWindow


def _shown(window: MainWindow, qtbot: QtBot, folder: Path) -> Chooser:
    chooser = Chooser(window, "Choose articles", str(folder))
    with qtbot.waitExposed(chooser):
        chooser.open()
    return chooser


def test_what_lies_in_a_folder_is_shown_with_icons_and_whole_names(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    name = "06-dorvan-herald-prosecutors-charge-37-people.txt"
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / name).touch()
    chooser = _shown(window, qtbot, folder)
    files = chooser.findChild(QTreeView, "treeView")
    assert files is not None
    model = files.model()
    qtbot.waitUntil(lambda: model.rowCount(files.rootIndex()) == 1)
    here = model.index(0, 0, files.rootIndex())
    assert files.columnWidth(0) >= files.sizeHintForIndex(here).width()
    widths = sum(files.columnWidth(column) for column in range(model.columnCount()))
    assert widths <= files.viewport().width()
    for icon in ("folder", "text-x-generic", "go-up", "go-previous", "folder-new", "view-list-details"):
        assert QIcon.hasThemeIcon(icon)


def test_its_buttons_are_words_alone(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    chooser = _shown(window, qtbot, tmp_path)
    box = chooser.findChild(QDialogButtonBox)
    assert box is not None
    assert all(button.icon().isNull() for button in box.buttons())
