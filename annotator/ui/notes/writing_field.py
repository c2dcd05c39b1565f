"""A field for a note: Enter keeps the words, Shift+Enter begins a line, Escape leaves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from annotator.ui.inspector.own_keys import keeps

_FRAME = 18  # pixels of border and padding above and below the lines together
_MOST_LINES = 8


class WritingField(QPlainTextEdit):
    """Grows with what is written. ``given(str)``: words to keep; ``left``: the writing is over."""

    given = Signal(str)
    left = Signal()

    def __init__(self, name: str, hint: str, *, lines: int = 2) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines = lines
        self.textChanged.connect(self._grow)
        self._grow()

    def words(self) -> str:
        """What stands in the field."""
        return self.toPlainText().strip()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(120, self.height())

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end the writing from being taken as commands."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _ends(event):
            # With Ctrl too, as many are used to: it must not finish the article instead.
            event.accept()
            return True
        return keeps(event, writing=True) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Escape leaves; everything else is writing."""
        if _ends(event):
            if self.words():
                self.given.emit(self.words())
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _grow(self) -> None:
        lines = max(self._lines, min(_MOST_LINES, round(self.document().size().height())))
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * lines + _FRAME)


def _ends(event: QKeyEvent) -> bool:
    """Whether a key keeps the words: Enter, but not with Shift."""
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
