"""One thread: where it stands, what was said, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.store.notes import KeptNote
from annotator.ui.inspector.own_keys import keeps
from annotator.ui.language import tr
from annotator.ui.notes.wording import place_words, who_and_when
from annotator.ui.notes.writing_field import WritingField
from annotator.ui.pieces import plain_label
from annotator.ui.tip import tip_of

if TYPE_CHECKING:
    from annotator.services.annotating.notes import Thread

_INDENT = 12


class LinkButton(QPushButton):
    """A verb in the accent colour; Enter and Space press it."""

    def __init__(self, words: str, tip: str, do: Callable[[], None]) -> None:
        super().__init__(words)
        self.setObjectName("link")
        self.setToolTip(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: do())

    def event(self, event: QEvent) -> bool:
        """Keep the keys that press it from being taken as commands."""
        return keeps(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class PlaceButton(LinkButton):
    """Where a thread stands, cut where there is no room."""

    def __init__(self, words: str, do: Callable[[], None]) -> None:
        super().__init__("", tip_of(words), do)
        self.setObjectName("place")
        self.setAccessibleName(tr("Show {words}", words=words))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the words as fits."""
        super().resizeEvent(event)
        self.ensurePolished()
        room = self.width() - 4
        words = QFontMetrics(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(words.replace("&", "&&"))


class ThreadCard(QFrame):
    """Shows a thread to the annotator at row ``me``.

    ``answered``, ``rewritten``: a note's row and words; ``settled``, ``reopened``, ``deleted``: a row;
    ``placeWanted``: the first note; ``stepped``: to the next card or the one before; ``left``.
    """

    answered = Signal(int, str)
    rewritten = Signal(int, str)
    settled = Signal(int)
    reopened = Signal(int)
    deleted = Signal(int)
    placeWanted = Signal(object)  # noqa: N815  # Qt's way of naming signals
    stepped = Signal(int)
    left = Signal()

    def __init__(self, thread: Thread, me: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thread")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.thread_ = thread
        self._me = me
        self._today = datetime.now().astimezone()
        first = thread.first.note
        self.setAccessibleName(
            tr("Open note on {place}: {words}", place=place_words(first), words=first.body)
            if thread.open
            else tr("Settled note on {place}: {words}", place=place_words(first), words=first.body)
        )
        self.setAccessibleDescription(tr("Enter shows its place; Tab goes to what can be done with it."))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 9, 12, 9)
        self._column.setSpacing(4)
        head = QHBoxLayout()
        place = PlaceButton(place_words(first), lambda: self.placeWanted.emit(thread.first))
        head.addWidget(place, 1)
        if not thread.open:
            head.addWidget(plain_label("settled", "settled"))
        self._column.addLayout(head)
        self._add(thread.first, self._column)
        for kept in thread.answers:
            inner = QVBoxLayout()
            inner.setContentsMargins(_INDENT, 4, 0, 0)
            inner.setSpacing(4)
            self._add(kept, inner)
            self._column.addLayout(inner)
        self._field: WritingField | None = None

    @property
    def writes(self) -> bool:
        """Whether somebody is writing in it."""
        return self._field is not None

    def begin_answer(self) -> None:
        """Let the person answer the thread."""
        self._write(self.thread_.first.row, "", self.answered.emit)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that work the card from being taken as commands."""
        return (self.hasFocus() and keeps(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the place, arrows go to the next card, Escape leaves."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.placeWanted.emit(self.thread_.first)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that it has the focus."""
        super().focusInEvent(event)
        self.mark(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has the focus no more."""
        super().focusOutEvent(event)
        self.mark(False)

    def mark(self, marked: bool) -> None:
        """Draw it as the one that is looked at."""
        self.setProperty("marked", marked)
        self.style().unpolish(self)
        self.style().polish(self)

    def _add(self, kept: KeptNote, column: QVBoxLayout) -> None:
        own = kept.annotator == self._me
        column.addWidget(plain_label("small", who_and_when(kept.note, own, self._today)))
        column.addWidget(plain_label("value", kept.note.body, wrap=True))
        verbs = QHBoxLayout()
        verbs.setSpacing(10)
        for button in self._verbs(kept, own):
            verbs.addWidget(button)
        if verbs.count():
            verbs.addStretch(1)
            column.addLayout(verbs)

    def _verbs(self, kept: KeptNote, own: bool) -> list[LinkButton]:
        row, thread = kept.row, self.thread_
        verbs = []
        if kept is thread.first:
            verbs.append(LinkButton(tr("Answer"), tr("Answer this note"), self.begin_answer))
            if thread.open:
                verbs.append(
                    LinkButton(tr("Settle"), tr("Nothing more is needed"), lambda: self.settled.emit(row))
                )
            else:
                verbs.append(LinkButton(tr("Reopen"), tr("It waits again"), lambda: self.reopened.emit(row)))
        if own:
            body = kept.note.body
            verbs.append(
                LinkButton(
                    tr("Edit"), tr("Change your words"), lambda: self._write(row, body, self.rewritten.emit)
                )
            )
            if kept is not thread.first or not thread.answers:
                verbs.append(
                    LinkButton(tr("Delete"), tr("Take this note back"), lambda: self.deleted.emit(row))
                )
        return verbs

    def _write(self, row: int, words: str, give: Callable[[int, str], None]) -> None:
        """Open a field in the card; ``give`` gets what is written."""
        self._leave_field()
        field = self._field = WritingField(tr("Your words"), tr("Enter keeps it, Esc leaves"))
        field.setPlainText(words)
        field.given.connect(lambda body: self._give(row, body, give))
        field.left.connect(self._leave_writing)
        self._column.addWidget(field)
        field.setFocus()
        field.moveCursor(field.textCursor().MoveOperation.End)

    def _give(self, row: int, body: str, give: Callable[[int, str], None]) -> None:
        self._leave_writing()
        give(row, body)

    def _leave_writing(self) -> None:
        self._leave_field()
        self.setFocus()

    def _leave_field(self) -> None:
        if self._field is not None:
            field, self._field = self._field, None
            self._column.removeWidget(field)
            field.hide()
            field.deleteLater()
