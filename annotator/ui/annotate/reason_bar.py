"""Asks in place why an article is skipped or flagged."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.inspector.own_keys import keeps
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.tip import tip_of

_HEIGHT = 28  # pixels; the style sheet rounds by half of it
_LONGEST = 180  # pixels of a reason on its button


class ReasonLine(QLineEdit):
    """One line of words. ``done``: Enter; ``left``: Escape; Up and Down walk through former reasons."""

    done = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(300)
        self.setPlaceholderText(tr("In a few words, or nothing"))
        self.former: Sequence[str] = ()
        self._at = -1

    def begin(self, words: str, former: Sequence[str]) -> None:
        """Begin anew with these words."""
        self.former = former
        self._at = -1
        self.setText(words)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end the writing from being taken as commands."""
        return keeps(event, writing=True) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Escape leaves, arrows bring former reasons; everything else is writing."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.former:
            self._at = (self._at + (1 if key == Qt.Key.Key_Down else -1)) % len(self.former)
            self.setText(self.former[self._at])
        else:
            super().keyPressEvent(event)


class ReasonButton(QPushButton):
    """One former reason, cut where it is long; keeps the keys that press it. ``left``: Escape."""

    left = Signal()

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.setObjectName("badge")
        self.setFixedHeight(_HEIGHT)
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(reason, Qt.TextElideMode.ElideRight, _LONGEST).replace("&", "&&"))
        self.setToolTip(tip_of(reason))
        self.setAccessibleName(reason)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        """Space and Enter press it while it has the focus."""
        return keeps(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ReasonBar(QWidget):
    """A line to write in, and the reasons given last. ``left``: the question is over, answered or not."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stripe")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._take: Callable[[str], None] | None = None
        self._question = plain_label("strong")
        self._hint = plain_label("small")
        self.line = ReasonLine()
        self._question.setBuddy(self.line)
        self._former = QHBoxLayout()
        self._former.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._question)
        head.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._former)
        column.addWidget(self._hint)
        self.line.done.connect(lambda: self._given(self.line.text()))
        self.line.left.connect(self.leave)
        self.hide()

    def ask(self, question: str, words: str, former: Sequence[str], take: Callable[[str], None]) -> None:
        """Ask; ``take`` gets the answer, which may be empty."""
        self._take = take
        self._question.setText(question)
        self.line.setAccessibleName(question)
        self.line.begin(words, former)
        self._hint.setText(
            tr("Enter takes it, also without words. ↓ brings former reasons. Esc leaves.")
            if former
            else tr("Enter takes it, also without words. Esc leaves.")
        )
        self._offer(former)
        self.show()
        self.line.setFocus()

    def leave(self) -> None:
        """Ask no more."""
        self._take = None
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def _given(self, words: str) -> None:
        take = self._take
        self.leave()
        if take is not None:
            take(" ".join(words.split()))

    def _offer(self, former: Sequence[str]) -> None:
        while (item := self._former.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        before: QWidget = self.line
        for reason in former:
            button = ReasonButton(reason)
            button.clicked.connect(lambda _checked=False, reason=reason: self._given(reason))
            button.left.connect(self.leave)
            self._former.addWidget(button)
            QWidget.setTabOrder(before, button)  # else it would come last in the window
            before = button
        self._former.addStretch(1)
