"""A button that lets several of some values be chosen, or all of them by choosing none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from annotator.ui.punctuation import listed
from annotator.ui.scheme.arrow_box import paint_arrow

_SHORT = 22  # letters for which there is always room


class _TickMenu(QMenu):
    """Stays open while something is ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what was clicked."""
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; Enter does so and closes."""
        if event.key() != Qt.Key.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    @staticmethod
    def _tick(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class SeveralBox(QPushButton):
    """``changed``: other values are chosen."""

    changed = Signal()

    def __init__(
        self, name: str, every: str, some: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        """``name`` for screen readers; ``every`` stands there for all; ``some`` counts ("3 labels")."""
        super().__init__(parent)
        self._name, self._every, self._some = name, every, some
        self._words: dict[str, str] = {}
        self._menu = _TickMenu(self)
        self.setMenu(self._menu)
        self.setObjectName("plain")
        # Qt's own arrow is lost where the window runs from the right.
        self.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values chosen, in the order they are offered in; none for all."""
        return tuple(str(each.data()) for each in self._menu.actions() if each.data() and each.isChecked())

    def offer(self, values: Sequence[tuple[str, str]]) -> None:
        """Offer values with their words; those that were chosen and are still offered stay so."""
        kept = self.chosen
        offered = {value: words for words, value in values}
        if offered == self._words and self._menu.actions():
            return  # the list may be open, and would change under somebody's pointer
        self._words = offered
        self._menu.clear()
        every = self._menu.addAction(self._every)
        every.triggered.connect(lambda _checked=False: self.choose(()))
        self._menu.addSeparator()
        for value, words in self._words.items():
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value in kept)
            action.toggled.connect(self._changed)
        self._say()
        if self.chosen != kept:
            self.changed.emit()

    def choose(self, values: Sequence[str]) -> None:
        """Choose these of the values that are offered; none chooses all."""
        before = self.chosen
        for action in self._menu.actions():
            if action.data():
                action.blockSignals(True)
                action.setChecked(action.data() in values)
                action.blockSignals(False)
        self._say()
        if self.chosen != before:
            self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and an arrow at its end."""
        super().paintEvent(event)
        paint_arrow(self)

    def _changed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        chosen = [self._words[value] for value in self.chosen]
        words = listed(chosen) or self._every
        if len(words) > _SHORT and len(chosen) > 1:
            words = self._some(len(chosen))
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{self._name}: {', '.join(chosen) or self._every}")
