"""The Notes tab of the inspector: how the annotator stands with the article, threads, a field for more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.actions.key_map import key_map
from annotator.ui.inspector.facts import Facts, Section
from annotator.ui.language import tr
from annotator.ui.notes.thread_card import ThreadCard
from annotator.ui.notes.writing_field import WritingField
from annotator.ui.pieces import dressed, plain_label

if TYPE_CHECKING:
    from annotator.services.annotating.notes import Thread

_MOST = 60  # threads that are shown: a card is made of a dozen widgets


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesShown:
    """What the panel shows: facts of the article as lines, its threads, and whose panel it is (a row)."""

    article: int | None = None
    facts: tuple[tuple[str, str], ...] = ()
    threads: tuple[Thread, ...] = ()
    me: int = 0


class NotesPanel(QWidget):
    """Lists threads and takes new notes. The signals are those of ``ThreadCard``, and ``written(str)``."""

    written = Signal(str)
    answered = Signal(int, str)
    rewritten = Signal(int, str)
    settled = Signal(int)
    reopened = Signal(int)
    deleted = Signal(int)
    placeWanted = Signal(object)  # noqa: N815  # Qt's way of naming signals
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = NotesShown()
        self.cards: list[ThreadCard] = []
        self._facts = Facts()
        self._article = Section(tr("This article"), [self._facts], first=True)
        self._nothing = plain_label("dim", wrap=True)
        self._more = plain_label("small", wrap=True)
        self._body = dressed("panel")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 12)
        self._column.setSpacing(0)
        self._threads = QVBoxLayout()
        self._threads.setContentsMargins(14, 12, 14, 0)
        self._threads.setSpacing(8)
        self._threads.addWidget(self._nothing)
        self._threads.addWidget(self._more)
        self._column.addWidget(self._article)
        self._column.addLayout(self._threads)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._body)
        self._target = plain_label("small", wrap=True)
        self.field = WritingField(tr("New note"), tr("Write a note; Enter keeps it"))
        self._target.setBuddy(self.field)
        self._foot = dressed("stripe")
        under = QVBoxLayout(self._foot)
        under.setContentsMargins(14, 10, 14, 12)
        under.setSpacing(5)
        under.addWidget(self._target)
        under.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot)
        self.field.given.connect(self._give)
        self.field.left.connect(self.left)
        self.setFocusProxy(self.field)
        self.show_notes(self._shown)

    def show_notes(self, shown: NotesShown) -> None:
        """Show the notes of an article; the same again changes nothing."""
        same = (shown.article, shown.threads, shown.me)
        if same != (self._shown.article, self._shown.threads, self._shown.me) or not self.cards:
            self._show_threads(shown)
        self._shown = shown
        self._facts.show_lines(shown.facts)
        there = shown.article is not None
        self._article.setVisible(bool(shown.facts))
        self._foot.setVisible(there)
        self._nothing.setVisible(not shown.threads)
        none = tr(
            "No notes yet. Ask the lead or tell others something: choose a span for a note on it ({key}).",
            key=key_map().words("note.write"),
        )
        self._nothing.setText(none if there else tr("No article is open. Choose one in the list."))

    def show_target(self, words: str) -> None:
        """Say what a new note would be put on."""
        self._target.setText(words)

    def show_thread(self, row: int) -> bool:
        """Bring the thread of a note into view and give it the focus; says whether it is here."""
        for card in self.cards:
            rows = [card.thread_.first.row, *(kept.row for kept in card.thread_.answers)]
            if row in rows:
                card.setFocus()
                self._area.ensureWidgetVisible(card)
                return True
        return False

    def card_of(self, row: int | None) -> ThreadCard | None:
        """The card somebody works in, else that of the note at ``row``, else the first that is open."""
        focus = QApplication.focusWidget()
        worked = (c for c in self.cards if focus is not None and (c is focus or c.isAncestorOf(focus)))
        there = (card for card in self.cards if card.thread_.first.row == row)
        still = (card for card in self.cards if card.thread_.open)
        return next(chain(worked, there, still), None)

    def _show_threads(self, shown: NotesShown) -> None:
        focus = next((card.thread_.first.row for card in self.cards if card.hasFocus()), None)
        for card in self.cards:
            self._threads.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(thread, shown.me) for thread in shown.threads[:_MOST]]
        for place, card in enumerate(self.cards):
            self._threads.insertWidget(place + 1, card)
        left = len(shown.threads) - len(self.cards)
        self._more.setVisible(left > 0)
        self._more.setText(tr("{left:,} more; settle or delete some to see them.", left=left))
        if focus is not None:
            self.show_thread(focus)

    def _card(self, thread: Thread, me: int) -> ThreadCard:
        card = ThreadCard(thread, me)
        card.answered.connect(self.answered)
        card.rewritten.connect(self.rewritten)
        card.settled.connect(self.settled)
        card.reopened.connect(self.reopened)
        card.deleted.connect(self.deleted)
        card.placeWanted.connect(self.placeWanted)
        card.left.connect(self.left)
        card.stepped.connect(lambda step: self._step(card, step))
        return card

    def _step(self, card: ThreadCard, step: int) -> None:
        order: Sequence[QWidget] = [*self.cards, self.field]
        place = order.index(card) + step
        if 0 <= place < len(order):
            order[place].setFocus()
            if order[place] is not self.field:
                self._area.ensureWidgetVisible(order[place])

    def _give(self, words: str) -> None:
        self.written.emit(words)
