"""A report of a mistake of the program itself, to be read before it is copied."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.folders import state_folder
from annotator.ui.log_file import latest_lines
from annotator.ui.pieces import plain_label
from annotator.ui.project.bug_report import latest_report, versions

_WHAT = (
    "This is all that is known: versions, places in the program, and the last lines of the log. It holds no "
    "word of an article. Nothing is sent anywhere; copy it for whoever looks after Goldspan, and say what "
    "you were doing."
)


class ReportDialog(QDialog):
    """Shows a report with the last lines of the log."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Report")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName("Report")
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlainText(_whole(report))
        copy, close = QPushButton("Copy"), QPushButton("Close")
        for button in (copy, close):
            button.setObjectName("plain")
            button.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(plain_label("small", f"Earlier reports: {state_folder() / 'reports'}", wrap=True), 1)
        foot.addWidget(copy)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(plain_label("value", _WHAT, wrap=True))
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self.resize(760, 480)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def _whole(report: str) -> str:
    parts = [report or latest_report() or f"{versions()}\nNo mistake has been met so far."]
    lines = latest_lines()
    if lines:
        parts += ["", "The last lines of the log:", *lines]
    return "\n".join(parts)
