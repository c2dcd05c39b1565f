"""A choice among a few values, side by side; none need be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from annotator.ui.inspector.own_keys import keeps
from annotator.ui.pieces import dressed

_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class Segment(QPushButton):
    """One value. Left and Right go to its neighbours, Space and Enter choose it, Escape leaves."""

    left = Signal()
    turned = Signal(int)
    stepped = Signal(int)

    def __init__(self, value: str) -> None:
        super().__init__(value.replace("&", "&&"))
        self.setObjectName("segment")
        self.setCheckable(True)
        self.setAutoDefault(False)
        # A click must not take the focus, and with it the caret, away from the article.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that work the control from being taken as commands."""
        return keeps(event) or super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's own signature
        """Tab goes to the next control here, and nowhere else."""
        self.stepped.emit(1 if next else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back, choose, leave."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turned.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in _STEPS:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Segments(QWidget):
    """Shows the values of a feature.

    ``picked(str)`` is the value wanted now, empty for none; ``stepped(int)`` goes to the next
    control, or the one before.
    """

    picked = Signal(str)
    left = Signal()
    stepped = Signal(int)

    def __init__(self, name: str, values: Sequence[str], tip: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(tip)
        frame = dressed("segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self.buttons: dict[str, Segment] = {}
        for value in values:
            button = self.buttons[value] = Segment(value)
            button.setAccessibleName(f"{name}: {value}")
            button.setAccessibleDescription(tip)
            # Not clicked: a screen reader turns a button without a click.
            button.toggled.connect(lambda _on, value=value: self._pick(value))
            button.turned.connect(lambda step, value=value: self._turn(value, step))
            button.left.connect(self.left)
            button.stepped.connect(self.stepped)
            row.addWidget(button)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._value = ""

    def show_value(self, value: str) -> None:
        """Show which value the span has; empty, or one that is not offered, shows none."""
        self._value = value
        for name, button in self.buttons.items():
            with QSignalBlocker(button):
                button.setChecked(name == value)
            button.update()

    def take_focus(self) -> None:
        """Give the focus to the value the span has, else to the first."""
        self.buttons.get(self._value, next(iter(self.buttons.values()))).setFocus()

    def _pick(self, value: str) -> None:
        wanted = "" if value == self._value else value
        self.show_value(self._value)  # what is shown is what was committed
        self.picked.emit(wanted)

    def _turn(self, value: str, step: int) -> None:
        names = list(self.buttons)
        self.buttons[names[(names.index(value) + step) % len(names)]].setFocus()
