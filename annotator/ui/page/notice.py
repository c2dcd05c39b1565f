"""A calm line over the page for what went wrong in drawing it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.theme.theme import Theme


class Notice(QLabel):
    """One line at the foot of ``parent``, hidden until it has something to say."""

    def __init__(self, parent: QWidget) -> None:
        """Make the line; it lets clicks through."""
        super().__init__(parent)
        self.setObjectName("notice")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.setStyleSheet(
            f"background: {theme.contradicts_ground}; color: {theme.contradicts_text}; padding: 6px 12px;"
        )

    def say(self, words: str) -> None:
        """Show ``words`` until the next article."""
        self.setText(words)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Stand at the foot of the parent, in its middle."""
        parent = self.parentWidget()
        if parent is None:
            return
        room = parent.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 12)
