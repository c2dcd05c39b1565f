"""A button that waits for one key press, whatever key it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.ui.actions.presses import press_name
from annotator.ui.language import tr


class PressButton(QPushButton):
    """Waits, once it was clicked, for a key. ``pressedKey(str)`` carries its name as Qt writes it."""

    pressedKey = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, words: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setObjectName("plain")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._turned)

    def wait(self) -> None:
        """Wait for a key."""
        self.setFocus()
        self.setChecked(True)

    def event(self, event: QEvent) -> bool:
        """Take every key while it waits, also those that walk from control to control or close a dialog."""
        if self.isChecked() and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no more."""
        super().focusOutEvent(event)
        self.setChecked(False)

    def _take(self, event: QKeyEvent) -> None:
        event.accept()
        # The key that set it waiting may still be held.
        name = "" if event.isAutoRepeat() else press_name(event)
        if name:
            self.setChecked(False)
            self.pressedKey.emit(name)

    def _turned(self, waits: bool) -> None:
        self.setText(tr("Press the key…") if waits else self._words)
