"""What stands where a screen's content will be: how far its reading is, or what to do to have some."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from annotator.ui.pieces import plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import LIGHT, Theme


class WaitingPage(QWidget):
    """Words in the middle, with a bar while something is read, or a button that has suggestions made.

    ``commandGiven(str)`` carries the id of a command that was clicked.
    """

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, bar_name: str, parent: QWidget | None = None) -> None:
        """``bar_name`` is what screen readers call the bar."""
        super().__init__(parent)
        self.words = plain_label("value", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = QProgressBar()
        self._bar.setObjectName("thin")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(bar_name)
        self._bar.setFixedWidth(320)
        self.button = VerbButton("Make suggestions", LIGHT, primary=True)
        self.button.clicked.connect(lambda: self.commandGiven.emit("file.suggest"))
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

    def show_progress(self, words: str, done: int, of: int | None) -> None:
        """Say what is read, and how far that is; ``of`` is None where it is not known."""
        self.words.setText(f"{words}…" if of is None else f"{words}: {done:,} of {of:,}")
        self._bar.setRange(0, of or 0)
        self._bar.setValue(done)
        self._bar.show()
        self.button.hide()

    def show_nothing(self, words: str, *, suggest: bool) -> None:
        """Say that there is nothing; ``suggest``: suggestions would bring some."""
        self.words.setText(words)
        self._bar.hide()
        self.button.setVisible(suggest)
