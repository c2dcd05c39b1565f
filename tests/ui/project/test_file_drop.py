from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QUrl, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.project.file_drop import FileDrop


class Dropped:
    """What came of a drop."""

    def __init__(self, drop: FileDrop) -> None:
        self.projects: list[Path] = []
        self.articles: list[list[Path]] = []
        drop.project.connect(self.projects.append)
        drop.articles.connect(self.articles.append)


@pytest.fixture
def target(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag ``data`` over ``target`` and let go; says whether it was welcome."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # Qt 6.12 deprecates whole points here, 6.11 knows no others.
    newer = QLibraryInfo.version() >= QVersionNumber(6, 12)
    place: Any = QPointF(5, 5) if newer else QPoint(5, 5)
    enter = QDragEnterEvent(place, copy, data, left, none)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, data, left, none))
    return True


def files(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def test_a_project_is_opened(target: QWidget) -> None:
    dropped = Dropped(FileDrop(target))
    assert drop(target, files("/a/talvik.goldspan"))
    assert dropped.projects == [Path("/a/talvik.goldspan")]
    assert dropped.articles == []


def test_files_and_folders_are_imported_together(target: QWidget) -> None:
    dropped = Dropped(FileDrop(target))
    assert drop(target, files("/a/one.txt", "/a/folder", "/a/talvik.goldspan"))
    assert dropped.articles == [[Path("/a/one.txt"), Path("/a/folder"), Path("/a/talvik.goldspan")]]
    assert dropped.projects == []


def test_what_is_no_file_of_this_machine_is_not_welcome(target: QWidget) -> None:
    dropped = Dropped(FileDrop(target))
    data = QMimeData()
    data.setText("some words")
    assert not drop(target, data)
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.txt")])
    assert not drop(target, data)
    assert (dropped.projects, dropped.articles) == ([], [])
