"""What stands where the entries will be: that names are being gathered, or what brings some."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.pieces import plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import LIGHT, Theme

_NONE = "No names yet: suggestions find them in every article, and you can mark them yourself in Annotate."


class Nothing(QWidget):
    """``commandGiven(str)`` carries the id of a command that was clicked."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain_label("value", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = VerbButton("Make suggestions", LIGHT, primary=True)
        self.button.clicked.connect(lambda: self.commandGiven.emit("file.suggest"))
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_reading()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.button.dress(theme)

    def show_reading(self) -> None:
        """Say that the names are being gathered."""
        self.words.setText("Gathering the names…")
        self.button.hide()

    def show_none(self) -> None:
        """Say that there are no names, and what brings some."""
        self.words.setText(_NONE)
        self.button.show()
