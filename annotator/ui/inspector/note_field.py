"""A field for a few words about a span: Enter keeps them, Escape leaves them as they were."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from annotator.ui.inspector.own_keys import keeps

_FRAME = 18  # pixels of border and padding above and below the lines together


class NoteField(QPlainTextEdit):
    """Holds one text, shown on ``lines``. ``kept(str)``: changed words; ``left``: the writing is over."""

    kept = Signal(str)
    left = Signal()
    stepped = Signal(int)

    def __init__(self, name: str, hint: str, *, lines: int) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * lines + _FRAME)
        self._text = ""
        self._about: Hashable = None

    def show_text(self, text: str, about: Hashable) -> None:
        """Show what ``about`` has; what is being written about the same thing stays."""
        if about == self._about and self.hasFocus() and self.words() != self._text:
            return
        self._about, self._text = about, text
        if self.words() != text:
            self.setPlainText(text)

    def words(self) -> str:
        """What stands in the field, on one line."""
        return " ".join(self.toPlainText().split())

    def keep(self) -> None:
        """Hand over what was written, when it differs."""
        words = self.words()
        if words != self._text:
            self._text = words
            self.kept.emit(words)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end the writing from being taken as commands."""
        return keeps(event, writing=True) or super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's own signature
        """Tab goes to the next control here, and nowhere else."""
        self.stepped.emit(1 if next else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Escape leaves; everything else is writing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._text)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written is kept, however the field is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()
