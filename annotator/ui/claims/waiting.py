"""What stands where the board will be: how far its reading is, or what to do when there are no claims."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from annotator.ui.pieces import plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import LIGHT, Theme

_NONE = (
    "No claims yet. Suggestions find them in every article; you can also mark them yourself in Annotate (C)."
)
_NO_ARTICLES = "No articles yet. File ▸ Import Articles… (Ctrl+I) brings some in."


class Waiting(QWidget):
    """``commandGiven(str)`` carries the id of a command that was clicked."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain_label("value", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = QProgressBar()
        self._bar.setObjectName("thin")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Claims read")
        self._bar.setFixedWidth(320)
        self.button = VerbButton("Make suggestions", LIGHT, primary=True)
        self.button.clicked.connect(lambda: self.commandGiven.emit("file.suggest"))
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._words)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_reading(0, None)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.button.dress(theme)

    def show_reading(self, done: int, of: int | None) -> None:
        """Show how far the reading is."""
        self._words.setText(
            "Reading the claims…" if of is None else f"Reading the claims: {done:,} of {of:,}"
        )
        self._bar.setRange(0, of or 0)
        self._bar.setValue(done)
        self._bar.show()
        self.button.hide()

    def show_none(self, *, articles: bool) -> None:
        """Say that there are no claims, or not even articles, and what brings some."""
        self._words.setText(_NONE if articles else _NO_ARTICLES)
        self._bar.hide()
        self.button.setVisible(articles)
