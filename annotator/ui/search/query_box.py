"""The line in which is written what to look for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.domain.positions import Utf16Map
from annotator.ui.inspector.own_keys import keeps

_GLASS_ROOM = 24


class QueryBox(QLineEdit):
    """A line of words. ``wanted``: they are to be looked for; ``left``: the person is done here."""

    wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("What to look for")
        self.setClearButtonEnabled(True)
        self.setTextMargins(_GLASS_ROOM, 0, 0, 0)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a looking glass before the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.palette().placeholderText().color()), 1.5))
            middle = self.height() / 2
            painter.drawEllipse(QRectF(12.5, middle - 6.5, 9, 9))
            painter.drawLine(20, round(middle + 1.5), 25, round(middle + 6.5))
        finally:
            painter.end()
