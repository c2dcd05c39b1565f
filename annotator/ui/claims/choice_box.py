"""A chooser in the shape of a pill: quiet while it chooses nothing, in the accent when it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from annotator.ui.claims.inks import font
from annotator.ui.claims.pill import HEIGHT, paint_pill, pill_size
from annotator.ui.inspector.own_keys import keeps
from annotator.ui.theme.theme import LIGHT, Theme


class ChoiceBox(QComboBox):
    """Chooses one of several values, or any of them.

    ``chosen(str)`` is empty for any; ``opening`` comes before the values are shown, ``closed`` after.
    """

    chosen = Signal(str)
    opening = Signal()
    closed = Signal()

    def __init__(self, name: str, anything: str, parent: QWidget | None = None) -> None:
        """``name`` for screen readers; ``anything`` stands there while no value is chosen."""
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._anything = anything
        self.setAccessibleName(name)
        self.setFont(font(12))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMaxVisibleItems(16)
        self.addItem(anything, "")
        self.activated.connect(lambda _row: self.chosen.emit(self.value))
        self.currentIndexChanged.connect(self.updateGeometry)

    @property
    def value(self) -> str:
        """The value chosen; empty for any."""
        return str(self.currentData() or "")

    def offer(self, values: Sequence[tuple[str, str]]) -> None:
        """Offer values with their words; what is chosen stays so, also when it is offered no more."""
        kept, words = self.value, self.currentText()
        self.blockSignals(True)
        self.clear()
        self.addItem(self._anything, "")
        for shown, value in values:
            self.addItem(shown, value)
        if kept and self.findData(kept) < 0:
            self.addItem(words, kept)
        self.setCurrentIndex(max(0, self.findData(kept)))
        self.blockSignals(False)
        self.updateGeometry()
        self.update()

    def choose(self, value: str, words: str) -> None:
        """Choose a value, also one that is not offered, which ``words`` stand for; nothing is told of it."""
        if value and self.findData(value) < 0:
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(value)))
        self.update()

    def reset(self) -> None:
        """Choose any value; nothing is told of it."""
        self.setCurrentIndex(0)
        self.update()

    def showPopup(self) -> None:
        """Show the values."""
        self.opening.emit()
        super().showPopup()

    def hidePopup(self) -> None:
        """Show the values no longer."""
        shown = self.view().isVisible()
        super().hidePopup()
        if shown:
            self.closed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have values to walk through, also without showing them."""
        self.opening.emit()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that work the control from being taken as commands."""
        return keeps(event) or super().event(event)

    def sizeHint(self) -> QSize:
        """As wide as its words, up to a bound."""
        return pill_size(self, self.currentText())

    def minimumSizeHint(self) -> QSize:
        """It can be cut to a few letters."""
        return QSize(60, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, its words and an arrow."""
        paint_pill(self, self.currentText(), self.theme, active=bool(self.value))
