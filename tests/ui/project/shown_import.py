"""The import dialog as a test has it before itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.services.importing.import_corpus import ImportReport
from annotator.ui.project.import_dialog.dialog import ImportDialog
from annotator.ui.project.import_dialog.storing import Stored


class ShownImport:
    """A dialog that is open; what it has stored is kept."""

    def __init__(self, qtbot: QtBot, dialog: ImportDialog) -> None:
        self.qtbot = qtbot
        self.dialog = dialog
        self.stored: list[Stored] = []
        dialog.stored.connect(self.stored.append)
        dialog.open()

    def read(self, *paths: Path) -> None:
        self.dialog.add(list(paths))
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.dialog.busy, timeout=30_000)

    def press_import(self) -> ImportReport:
        QTest.keyClick(self.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.waitUntil(lambda: bool(self.stored), timeout=30_000)
        return self.stored[0].report
