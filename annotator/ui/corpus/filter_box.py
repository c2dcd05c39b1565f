"""The box above the list: what is typed there filters it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

_OWN_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Down}
_GLASS_ROOM = 20


class FilterBox(QLineEdit):
    """A line of words. ``left`` says that the person is done here; Escape empties it first."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("Filter by title or outlet")
        self.setAccessibleName("Filter the list of articles")
        self.setClearButtonEnabled(True)
        self.setTextMargins(_GLASS_ROOM, 0, 0, 0)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end the typing from being taken as commands."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            and event.key() in _OWN_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go on to the list; Escape empties the box, then goes on as well."""
        if event.key() in _OWN_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a looking glass before the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.palette().placeholderText().color()), 1.4))
            middle = self.height() / 2
            painter.drawEllipse(QRectF(11.5, middle - 5.5, 8, 8))
            painter.drawLine(18, round(middle + 1.5), 22, round(middle + 5.5))
        finally:
            painter.end()
