"""The text widget under the article: read-only, with a caret, and with what it leaves to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from annotator.ui.page.keys import belongs_to_page

NOTCH = 120
"""Eighths of a degree by which a wheel turns at a time; finer ones add up."""
_ZOOMING = Qt.KeyboardModifier.ControlModifier


class PlainPage(QTextEdit):
    """Text that is read and selected. ``zoomTurned``: by how many notches the wheel was turned with Ctrl.

    Away from the person is positive.
    """

    zoomTurned = Signal(int)  # noqa: N815 - Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turned = 0
        self.viewport().setMouseTracking(True)
        self.setReadOnly(True)
        # After setReadOnly, which resets them.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        # Else the width of the text would change with the length of the article.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_margins(self, left: int, right: int) -> None:
        """Keep so many pixels free at both sides of the viewport."""
        self.setViewportMargins(left, 0, right, 0)

    def event(self, event: QEvent) -> bool:
        """Leave every shortcut to the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        if isinstance(event, QWheelEvent) and not event.modifiers() & _ZOOMING:
            # The wheel over the side margins, which are not the viewport.
            return QApplication.sendEvent(self.verticalScrollBar(), event)
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the window zooms; Qt would take another font here and nowhere else."""
        if not event.modifiers() & _ZOOMING:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        if notches:
            self.zoomTurned.emit(notches)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Caret, selection and copying are ours; every other key is passed on."""
        if belongs_to_page(event):
            super().keyPressEvent(event)
        else:
            event.ignore()
