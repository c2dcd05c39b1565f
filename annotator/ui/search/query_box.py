"""The line in which is written what to look for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.positions import Utf16Map
from annotator.ui.glass_line import GlassLine
from annotator.ui.inspector.own_keys import keeps
from annotator.ui.language import tr


class QueryBox(GlassLine):
    """A line of words. ``wanted``: they are to be looked for; ``left``: the person is done here."""

    wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What to look for"))
        self.setMinimumHeight(36)

    def show_wrong(self, start: int, end: int) -> None:
        """Select the part ``[start, end)`` (code points) that can't be understood."""
        units = Utf16Map(self.text())
        first, last = units.to_utf16(start), units.to_utf16(end)
        self.setSelection(first, max(1, last - first))

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end the typing from being taken as commands."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
            and not event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            event.accept()
            return True
        return keeps(event, writing=True) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look for it, or leave."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
