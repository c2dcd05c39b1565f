"""Asks where the spans of a label, a layer or a relation go, or whether they keep what they have."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.scheme.arrow_box import ArrowBox
from annotator.ui.theme.theme import Theme


class MergeDialog(QDialog):
    """Chooses one of ``others``; with ``keep`` given, that is another answer."""

    def __init__(
        self,
        title: str,
        question: str,
        others: Sequence[tuple[str, object]],
        theme: Theme,
        parent: QWidget,
        *,
        keep: str = "",
        verb: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setStyleSheet(dialog_sheet(theme))
        self.setMinimumWidth(440)
        self.choice = ArrowBox()
        self.choice.setAccessibleName(tr("Into"))
        for words, value in others:
            self.choice.addItem(words, value)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addWidget(plain_label("strong", question, wrap=True))
        self.retire = QRadioButton(keep)
        self.give = QRadioButton(tr("Give them another label:"))
        if keep:
            self.retire.setChecked(True)
            self.give.setEnabled(bool(others))
            column.addWidget(self.retire)
            column.addWidget(self.give)
            self.choice.activated.connect(lambda _row: self.give.setChecked(True))
        else:
            self.give.setChecked(True)
        column.addWidget(self.choice)
        go = VerbButton(verb or tr("Add to the changes"), theme, primary=True)
        go.setDefault(True)
        go.setEnabled(bool(others) or bool(keep))
        leave = VerbButton(tr("Cancel"), theme)
        leave.setAutoDefault(False)
        go.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(go)
        column.addSpacing(4)
        column.addLayout(buttons)

    @property
    def kept(self) -> bool:
        """Whether spans are to keep what they have."""
        return self.retire.isChecked()

    @property
    def value(self) -> object:
        """What was chosen."""
        return self.choice.currentData()
