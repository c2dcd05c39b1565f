"""Counts that filter the table: all, new, already here, refused."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from annotator.domain.wording import worded
from annotator.ui.language import number as grouped
from annotator.ui.language import shown
from annotator.ui.project.import_dialog.candidate import State

_WORDS: tuple[tuple[State | None, str], ...] = (
    (None, worded("All")),
    (State.NEW, worded("New")),
    (State.WORK, worded("More work")),
    (State.KNOWN, worded("Already here")),
    (State.REFUSED, worded("Refused")),
)


class Chips(QWidget):
    """One is pressed at a time; ``chosen`` carries its ``State``, or None for all."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[State | None, QPushButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for state, words in _WORDS:
            button = QPushButton(words, self)
            button.setObjectName("chip")
            button.setCheckable(True)
            button.setChecked(state is None)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, state=state: self.chosen.emit(state))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[state] = button
        self.show_counts({})

    def show_counts(self, counts: Mapping[State, int]) -> None:
        """Show how many there are of each; kinds that are not there are hidden."""
        for state, words in _WORDS:
            number = sum(counts.values()) if state is None else counts.get(state, 0)
            button = self._buttons[state]
            button.setText(f"{shown(words)} {grouped(number)}")
            button.setVisible(number > 0)

    def press(self, state: State | None) -> None:
        """Show one kind, as if its chip had been clicked."""
        self._buttons[state].click()
