"""The strip of the tour: which step, what to press, and the ways out. Not there while no tour is taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.language import tr
from annotator.ui.page.announce import announce
from annotator.ui.pieces import plain_label


class TourBar(QWidget):
    """Says one step. ``skipped``: the next one is wanted undone; ``ended``: no more of it."""

    skipped = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Tour"))
        self.number = plain_label("section")
        self.words = plain_label("strong", wrap=True)
        self.more = plain_label("value", wrap=True)
        self.skip = self._button(tr("Skip this step"))
        self.end = self._button(tr("End the tour"))
        self.skip.clicked.connect(self.skipped)
        self.end.clicked.connect(self.ended)
        column = QVBoxLayout()
        column.setSpacing(3)
        for label in (self.number, self.words, self.more):
            column.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 14, 9)
        row.setSpacing(8)
        row.addLayout(column, 1)
        row.addWidget(self.skip)
        row.addWidget(self.end)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_step(self, number: str, words: str, more: str, *, last: bool = False) -> None:
        """Say a step; the ``last`` one can only be left."""
        self.number.setText(number)
        self.words.setText(words)
        self.more.setText(more)
        self.skip.setVisible(not last)
        self.end.setText(tr("Close the tour") if last else tr("End the tour"))
        self.show()
        announce(self, " ".join((words, more)))

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("plain")
        # A click must not take the focus, and with it the caret, away from the article.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
