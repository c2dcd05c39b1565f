"""Review ▸ Waiting decisions: what waits for the server, and what it did not take, with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.step_names import step_named
from annotator.domain.wording import worded
from annotator.services.team.away import KeptLine
from annotator.ui.bulk.decide_dialog import fit
from annotator.ui.corpus.wording import day_of
from annotator.ui.language import several, shown, tr
from annotator.ui.lines_table import choose_row, fill, lines_table
from annotator.ui.packets.dressing import choice_sheet
from annotator.ui.pieces import plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.punctuation import in_quotes
from annotator.ui.theme.theme import Theme

_HEADS = (worded("When"), worded("What"), worded("Words"), "")


class WaitingDialog(QDialog):
    """Shows both lists.

    ``dropped`` carries the id of a refused decision that is to go; ``wanted``: send now.
    """

    dropped = Signal(str)
    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Waiting Decisions"))
        self.setStyleSheet(choice_sheet(theme))
        self._lines: list[KeptLine] = []
        self.head = plain_label("strong", "", wrap=True)
        self.table = lines_table(
            tr("Decisions that wait or were refused"), [shown(words) for words in _HEADS], wide=3
        )
        self.told = plain_label("dim", "", wrap=True)
        self.sending = VerbButton(tr("Send now"), theme)
        self.copying = VerbButton(tr("Copy"), theme)
        self.dropping = VerbButton(tr("Drop"), theme)
        self.leaving = VerbButton(tr("Close"), theme, primary=True)
        self.sending.setToolTip(tr("Try to reach the server now"))
        self.copying.setToolTip(tr("Copy all of the list as text"))
        self.dropping.setToolTip(tr("Let go of the chosen decision that was refused"))
        self._arrange()
        self.table.itemSelectionChanged.connect(self._enable)
        self.sending.clicked.connect(self.wanted)
        self.copying.clicked.connect(self._copy)
        self.dropping.clicked.connect(self._drop)
        self.leaving.clicked.connect(self.reject)

    def show_lines(self, refused: Sequence[KeptLine], waiting: Sequence[KeptLine]) -> None:
        """Show what was refused, and below it what waits."""
        self._lines = [*refused, *waiting]
        self.head.setText(_head(len(refused), len(waiting)))
        lost = tr(
            "What was refused is not in the project. Decide it anew where it still matters, then drop it."
        )
        self.told.setText(lost if refused else "")
        self.told.setVisible(bool(refused))
        fill(self.table, [_cells(line) for line in self._lines])
        self.sending.setEnabled(bool(waiting))
        self.copying.setEnabled(bool(self._lines))
        if refused:
            choose_row(self.table, 0)
        self._enable()

    def _chosen(self) -> KeptLine | None:
        row = self.table.currentRow()
        if not self.table.selectedItems() or not 0 <= row < len(self._lines):
            return None
        return self._lines[row]

    def _enable(self) -> None:
        line = self._chosen()
        self.dropping.setEnabled(line is not None and bool(line.reason))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(_in_a_line(line) for line in self._lines))

    def _drop(self) -> None:
        line = self._chosen()
        if line is not None and line.reason:
            self.dropped.emit(line.uid)

    def _arrange(self) -> None:
        doing = QHBoxLayout()
        doing.setSpacing(8)
        for button in (self.sending, self.copying, self.dropping):
            doing.addWidget(button)
        doing.addStretch(1)
        doing.addWidget(self.leaving)
        for button in (self.sending, self.copying, self.dropping, self.leaving):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)
        column.addLayout(doing)
        fit(self, 820, 460)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _head(refused: int, waiting: int) -> str:
    if waiting and refused:
        return several(
            "%Ln decision waits for the server; the server refused {refused:,}.",
            "%Ln decisions wait for the server; the server refused {refused:,}.",
            waiting,
            refused=refused,
        )
    if waiting:
        return several("%Ln decision waits for the server.", "%Ln decisions wait for the server.", waiting)
    if refused:
        return tr("Nothing waits; the server refused {refused:,}.", refused=refused)
    return tr("Nothing waits: the server has all that was decided here.")


def _cells(line: KeptLine) -> tuple[str, str, str, str]:
    when = f"{day_of(line.when[:10])} {line.when[11:16]}" if line.when else ""
    return when, shown(step_named(line.name)), line.words, shown(line.reason) or tr("waits")


def _in_a_line(line: KeptLine) -> str:
    """All of it, to be pasted elsewhere."""
    when, what, words, reason = _cells(line)
    return " · ".join(part for part in (when, what, in_quotes(words) if words else "", reason) if part)
