"""Asks which spans that have a value get another one: by their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.scheme_changes.splitting import SplitRule
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.scheme.arrow_box import ArrowBox
from annotator.ui.theme.theme import Theme


class ValueDialog(QDialog):
    """Splits a value in two: spans that hold some words, and the rest."""

    def __init__(self, value: str, values: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Split {name}", name=value))
        self.setStyleSheet(dialog_sheet(theme))
        self.setMinimumWidth(520)
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("Words, separated by commas"))
        self.words.setPlaceholderText(tr("may, might, reportedly"))
        self.to = self._names(values, "")
        self.rest = self._names(values, value)
        self.go = VerbButton(tr("Add to the changes"), theme, primary=True)
        self.go.setDefault(True)
        self.go.setEnabled(False)
        leave = VerbButton(tr("Cancel"), theme)
        leave.setAutoDefault(False)
        self.go.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        self.words.textChanged.connect(self._look)
        for box in (self.to, self.rest):
            box.currentTextChanged.connect(self._look)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(
            (
                (tr("Spans that hold"), self.words),
                (tr("become"), self.to),
                (tr("All others become"), self.rest),
            )
        ):
            grid.addWidget(plain_label("value", name), row, 0)
            grid.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addWidget(
            plain_label("strong", tr("Which spans that are {value} become something else?", value=value))
        )
        column.addLayout(grid)
        column.addStretch(1)
        column.addLayout(buttons)

    def rules(self) -> tuple[SplitRule, ...]:
        """The rule that is written."""
        told = tuple(part for item in self.words.text().split(",") if (part := item.strip()))
        return (SplitRule(to=self.to.currentText().strip(), words=told),)

    def otherwise(self) -> str:
        """What all others become."""
        return self.rest.currentText().strip()

    @staticmethod
    def _names(values: Sequence[str], first: str) -> ArrowBox:
        box = ArrowBox()
        box.setEditable(True)
        box.addItems(list(values))
        box.setCurrentText(first)
        return box

    def _look(self) -> None:
        (rule,) = self.rules()
        self.go.setEnabled(bool(rule.words and rule.to and self.otherwise()))
