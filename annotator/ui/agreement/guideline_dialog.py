"""Writing a difference into a guideline, with the place as its example."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.wording import worded
from annotator.services.agreement.differences import Difference
from annotator.services.agreement.guideline_example import example_of
from annotator.ui.language import shown, tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme

_RULE = worded("What is right here, and why: ")
GENERAL = worded("The general guideline")


class GuidelineDialog(QDialog):
    """The example is written already; the lead says above it what is right."""

    def __init__(
        self, difference: Difference, annotators: tuple[str, ...], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Write into a guideline"))
        self.setStyleSheet(dialog_sheet(theme))
        self.resize(640, 300)
        self.where = QComboBox()
        self.where.setAccessibleName(tr("Guideline"))
        self._labels = list(dict.fromkeys(group[0].label for group in difference.case.alike()))
        self.where.addItems(
            [*(tr("The guideline of {label}", label=label) for label in self._labels), shown(GENERAL)]
        )
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("What the guideline is to say"))
        self.text.setTabChangesFocus(True)
        self.text.setPlainText(f"{shown(_RULE)}\n{example_of(difference, annotators)}")
        cursor = self.text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)  # what is typed takes the place of the prompt
        self._go = VerbButton(tr("Write it down"), theme, primary=True)
        self._go.setDefault(True)
        self._go.clicked.connect(self.accept)
        self.text.textChanged.connect(lambda: self._go.setEnabled(bool(self.words)))
        self._arrange(theme)
        self.text.setFocus()

    @property
    def label(self) -> str:
        """The label whose guideline is meant; empty for the general one."""
        number = self.where.currentIndex()
        return self._labels[number] if number < len(self._labels) else ""

    @property
    def words(self) -> str:
        """What is to be written, in Markdown; a prompt that nobody answered is left out."""
        lines = self.text.toPlainText().strip().splitlines()
        return "\n".join(line for line in lines if line.strip() != shown(_RULE).strip()).strip()

    def _arrange(self, theme: Theme) -> None:
        form = QFormLayout()
        form.addRow(tr("&Where"), self.where)
        leave = VerbButton(tr("Cancel"), theme)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        told = plain_label("dim", tr("Ctrl+Z takes it back. Annotators see it beside the label."), wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        buttons = QHBoxLayout()
        buttons.addWidget(told, 1)
        buttons.addWidget(leave)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
