"""By which rule everything that waits is settled."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from annotator.agreement.strategy import Strategy
from annotator.domain.wording import worded
from annotator.ui.language import several, shown, tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme

_WORDS = {
    Strategy.UNANIMOUS: (
        worded("All say the same"),
        worded("Places where everybody who has done the article agrees in all."),
    ),
    Strategy.MAJORITY: (
        worded("More than half"),
        worded("Range, label and each feature as more than half have them; also “no span”."),
    ),
    Strategy.BEST: (
        worded("The one trusted with the label"),
        worded("Who agrees most with the others on a label decides it."),
    ),
    Strategy.WEIGHTED: (
        worded("Weighted by reliability"),
        worded("Dawid and Skene's estimate from everybody's answers; only what is at least 80 % probable."),
    ),
}


class SettleDialog(QDialog):
    """Asks for a rule; ``waiting`` places wait for a decision."""

    def __init__(self, waiting: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settle by rule"))
        self.setStyleSheet(dialog_sheet(theme))
        self.setMinimumWidth(460)
        self._rules = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(6)
        head = plain_label(
            "dim",
            several(
                "%Ln place waits. What the rule does not settle stays open.",
                "%Ln places wait. What the rule does not settle stays open.",
                waiting,
            ),
            wrap=True,
        )
        column.addWidget(head)
        column.addSpacing(6)
        self._by_button: dict[QRadioButton, Strategy] = {}
        for strategy, (name, meaning) in _WORDS.items():
            button = QRadioButton(shown(name))
            button.setAccessibleDescription(shown(meaning))
            self._rules.addButton(button)
            self._by_button[button] = strategy
            column.addWidget(button)
            told = plain_label("small", shown(meaning), wrap=True)
            told.setContentsMargins(24, 0, 0, 6)
            column.addWidget(told)
        next(iter(self._by_button)).setChecked(True)
        go = VerbButton(tr("Settle", meaning="differences"), theme, primary=True)
        go.setDefault(True)
        go.clicked.connect(self.accept)
        leave = VerbButton(tr("Cancel"), theme)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(go)
        column.addSpacing(6)
        column.addLayout(row)

    @property
    def strategy(self) -> Strategy:
        """The rule that was chosen."""
        return next(s for button, s in self._by_button.items() if button.isChecked())
