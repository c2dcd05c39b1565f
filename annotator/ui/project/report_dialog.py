"""A report of a mistake of the program itself, to be read before it is copied."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.domain.wording import worded
from annotator.folders import state_folder
from annotator.ui.language import tr
from annotator.ui.log_file import latest_lines
from annotator.ui.own_direction import in_own_direction
from annotator.ui.pieces import plain_label
from annotator.ui.project.bug_report import latest_report, versions

_WHAT = worded(
    "This is all that is known: versions, places in the program, and the last lines of the log. It holds no "
    "word of an article. Nothing is sent anywhere; copy it for whoever looks after Goldspan, and say what "
    "you were doing."
)


class ReportDialog(QDialog):
    """Shows a report with the last lines of the log."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlainText(_whole(report))
        copy, close = QPushButton(tr("Copy")), QPushButton(tr("Close"))
        for button in (copy, close):
            button.setObjectName("plain")
            button.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        earlier = tr("Earlier reports: {folder}", folder=in_own_direction(str(state_folder() / "reports")))
        foot.addWidget(
            plain_label("small", earlier, wrap=True),
            1,
        )
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
    parts = [report or latest_report() or "\n".join((versions(), tr("No mistake has been met so far.")))]
    lines = latest_lines()
    if lines:
        parts += ["", tr("The last lines of the log:"), *lines]
    return "\n".join(parts)
