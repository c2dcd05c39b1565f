from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.record import Refusal
from annotator.domain.wording import worded
from annotator.services.importing.import_corpus import ImportReport
from annotator.ui.language import speak
from annotator.ui.project.import_report import ReportDialog, details_of, message_about, summary_of
from annotator.ui.project.message import Message
from annotator.ui.theme.theme import LIGHT

REFUSED = Refusal(file="a.pdf", place="page 2", reason="It is damaged.", next_step="Fetch it again.")


def said_of(report: ImportReport) -> Message:
    return message_about(report, lambda: None, lambda: True)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (ImportReport(taken=14), "14 articles in."),
        (ImportReport(taken=1, refused=(REFUSED,), known=("b.txt",)), "1 article in, 2 left out."),
        (ImportReport(work=2), "work on 2 articles in."),
        (ImportReport(links=3, entries=1), "3 links between articles in, 1 entry in."),
        (ImportReport(), "0 articles in."),
        (ImportReport(cancelled=True), "The import was stopped; nothing of it was kept."),
    ],
)
def test_one_quiet_line_says_what_came_in(report: ImportReport, words: str) -> None:
    assert summary_of(report) == words


def test_the_details_name_every_file_with_its_reason() -> None:
    report = ImportReport(taken=3, refused=(REFUSED,), known=("b.txt",), notes=("c.txt: guessed.",))
    assert details_of(report) == (
        "3 articles in, 2 left out.\n\n"
        "Refused (1)\n  a.pdf, page 2: It is damaged. Fetch it again.\n\n"
        "Already in the project (1)\n  b.txt\n\n"
        "Notes (1)\n  c.txt: guessed."
    )


def test_the_details_are_in_the_language_of_the_window(qapp: QApplication) -> None:
    refused = Refusal(
        file="a.txt",
        place=worded("line {number}", number=3),
        reason=worded("The file is empty."),
        next_step=worded("Save it as UTF-8."),
    )
    speak("de")
    try:
        told = details_of(ImportReport(refused=(refused,)))
    finally:
        speak("en")
    assert "a.txt, Zeile 3: Die Datei ist leer. Als UTF-8 speichern." in told


def test_details_are_offered_only_where_there_are_any() -> None:
    assert said_of(ImportReport(taken=1)).steps == ()
    assert len(said_of(ImportReport(refused=(REFUSED,))).steps) == 1


def test_undo_is_promised_only_where_something_came_in() -> None:
    assert "Ctrl+Z" in said_of(ImportReport(taken=1, refused=(REFUSED,))).spoken
    assert "Ctrl+Z" not in said_of(ImportReport(refused=(REFUSED,))).spoken


def test_the_report_is_read_and_copied(qtbot: QtBot) -> None:
    host = QWidget()
    dialog = ReportDialog(ImportReport(refused=(REFUSED,)), LIGHT, host)
    dialog.open()
    assert "It is damaged." in dialog.text.toPlainText()
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy")
    QTest.keyClick(copy, Qt.Key.Key_Space)
    assert "Fetch it again." in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    host.deleteLater()
