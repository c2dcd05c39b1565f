"""What stands where a screen's content will be: how far its reading is, or what to do to have some."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from annotator.domain.wording import worded
from annotator.ui.language import shown, tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import LIGHT, Theme


class Step(NamedTuple):
    """What would help: the id of a command, and its words on a button."""

    command: str
    verb: str


SUGGEST = Step("file.suggest", worded("Make suggestions"))
IMPORT = Step("file.import", worded("Import articles…"))
ANNOTATE = Step("screen.annotate", worded("Go to the articles"))
WORK = Step("review.work", worded("See everybody's work"))
WHO = Step("file.annotator", worded("Choose who annotates…"))


class WaitingPage(QWidget):
    """Words in the middle, with a bar while something is read, or a button with the next step.

    ``commandGiven(str)`` carries the id of a command that was clicked.
    """

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, bar_name: str, parent: QWidget | None = None) -> None:
        """``bar_name`` is what screen readers call the bar."""
        super().__init__(parent)
        self.setObjectName("waiting")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = plain_label("value", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = QProgressBar()
        self._bar.setObjectName("thin")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(bar_name)
        self._bar.setFixedWidth(320)
        self._step = SUGGEST
        self.button = VerbButton(shown(self._step.verb), LIGHT, primary=True)
        self.button.clicked.connect(lambda: self.commandGiven.emit(self._step.command))
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.words)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.button.dress(theme)

    def show_progress(self, words: str, done: int, of: int | None, stop: Step | None = None) -> None:
        """Say what is read, and how far that is (``of`` None: not known); ``stop`` is what ends it."""
        self.words.setText(
            f"{words}…" if of is None else tr("{doing}: {done:,} of {of:,}", doing=words, done=done, of=of)
        )
        self.setAccessibleName(words)
        self._bar.setRange(0, of or 0)
        self._bar.setValue(done)
        self._bar.show()
        self._offer(stop)

    def show_nothing(self, words: str, step: Step | None) -> None:
        """Say that there is nothing, and offer the step that would bring some, where there is one."""
        self.setAccessibleName(words)
        self.words.setText(words)
        self._bar.hide()
        self._offer(step)

    def _offer(self, step: Step | None) -> None:
        self.button.setVisible(step is not None)
        if step is not None and step != self._step:
            self._step = step
            self.button.setText(shown(step.verb))
            self.button.updateGeometry()
