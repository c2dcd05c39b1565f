"""What people have said of a place: its threads, and the keys that answer, settle and carry them over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.wording import worded
from annotator.services.annotating.notes import Thread
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.language import shown, tr
from annotator.ui.notes.thread_card import ThreadCard
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.theme.theme import Theme

_BUTTONS = (
    ("gold.answer", worded("Answer")),
    ("gold.settle_note", worded("Settle")),
    ("gold.carry", worded("Carry over")),
)
_LEAST = 96  # pixels: one note of two lines


class CaseNotes(QWidget):
    """The threads on a place. ``commandGiven(str)``: a button was clicked; ``left``: the writing is over.

    ``answered(int, str)``: a note's row and words; ``settled``, ``reopened``, ``deleted``: a row;
    ``rewritten(int, str)``: a row and other words; ``placeWanted``: the place in its article.
    """

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals
    answered = Signal(int, str)
    rewritten = Signal(int, str)
    settled = Signal(int)
    reopened = Signal(int)
    deleted = Signal(int)
    placeWanted = Signal()  # noqa: N815  # as above
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cards: list[ThreadCard] = []
        self._shown: tuple[tuple[Thread, ...], int] = ((), 0)
        self._title = plain_label("strong", tr("Notes on this place"))
        self.buttons = {name: self._button(name, words) for name, words in _BUTTONS}
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        for button in self.buttons.values():
            head.addWidget(button)
        body = dressed("panel")
        self._threads = QVBoxLayout(body)
        self._threads.setContentsMargins(0, 0, 8, 0)
        self._threads.setSpacing(6)
        self._threads.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setMinimumHeight(_LEAST)
        self._area.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        self.hide()

    def show_threads(self, threads: Sequence[Thread], me: int) -> None:
        """Show the threads of a place to the annotator at row ``me``; nothing where there are none."""
        if (tuple(threads), me) == self._shown:
            return
        self._shown = (tuple(threads), me)
        for card in self.cards:
            self._threads.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(thread, me) for thread in threads]
        for place, card in enumerate(self.cards):
            self._threads.insertWidget(place, card)
        self.setVisible(bool(threads))

    def card(self) -> ThreadCard | None:
        """The thread somebody works in, else the first that is open, else the first."""
        focus = QApplication.focusWidget()
        worked = (c for c in self.cards if focus is not None and (c is focus or c.isAncestorOf(focus)))
        still = (card for card in self.cards if card.thread_.open)
        return next(worked, None) or next(still, None) or next(iter(self.cards), None)

    def answer(self) -> None:
        """Let the person answer the thread that is looked at."""
        card = self.card()
        if card is not None:
            card.begin_answer()
            self._area.ensureWidgetVisible(card)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for button in self.buttons.values():
            button.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the buttons."""
        for button in self.buttons.values():
            button.show_keys(shown)

    def _card(self, thread: Thread, me: int) -> ThreadCard:
        card = ThreadCard(thread, me)
        card.answered.connect(self.answered)
        card.rewritten.connect(self.rewritten)
        card.settled.connect(self.settled)
        card.reopened.connect(self.reopened)
        card.deleted.connect(self.deleted)
        card.placeWanted.connect(lambda _note: self.placeWanted.emit())
        card.left.connect(self.left)
        card.stepped.connect(lambda step: self._step(card, step))
        return card

    def _step(self, card: ThreadCard, step: int) -> None:
        place = self.cards.index(card) + step
        if 0 <= place < len(self.cards):
            self.cards[place].setFocus()
            self._area.ensureWidgetVisible(self.cards[place])

    def _button(self, name: str, words: str) -> KeyButton:
        button = KeyButton(shown(words), [], shown(BY_ID[name].tip))
        button.follow(name)
        button.clicked.connect(lambda: self.commandGiven.emit(name))
        return button
