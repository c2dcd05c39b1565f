"""Notes on the Annotate screen: what the tab shows, what its controls and the keys do."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from annotator.domain.changes import Changes, Place
from annotator.domain.errors import UserFixable
from annotator.services.annotating.notes import Noting, Spot, Thread
from annotator.services.queue.standings import standing_of
from annotator.services.queue.work_time import in_words
from annotator.store.notes import KeptNote, NotePlace
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.view import PageView
from annotator.ui.corpus.wording import status_words
from annotator.ui.inspector.inspector import NOTES, Inspector
from annotator.ui.language import several, shown, tr
from annotator.ui.notes.notes_panel import NotesShown
from annotator.ui.notes.signs import NoteSigns
from annotator.ui.notes.thread_card import ThreadCard
from annotator.ui.notes.wording import target_words


class NotesView(PageView, Protocol):
    """The page, and the inspector beside it."""

    inspector: Inspector
    signs: NoteSigns


class NotesKeeper(QObject):
    """Follows one desk until it is taken off the screen."""

    def __init__(self, desk: Desk, view: NotesView, at_work: Callable[[int], float]) -> None:
        """``at_work`` says how many seconds the person was at work in an article."""
        super().__init__(desk)
        self._desk = desk
        self._view = view
        self._panel = view.inspector.notes
        self._at_work = at_work
        self._drafts: dict[int, str] = {}
        self._article: int | None = None
        self._threads: tuple[Thread, ...] = ()
        self._at_row: int | None = None
        self._at: Place | None = None  # the open note gone to last, until something else is chosen
        panel = self._panel
        self._links = [
            panel.written.connect(self.write),
            panel.answered.connect(lambda row, words: self._do(lambda: self._noting.answer(row, words))),
            panel.rewritten.connect(lambda row, words: self._do(lambda: self._noting.rewrite(row, words))),
            panel.settled.connect(lambda row: self._do(lambda: self._noting.settle(row))),
            panel.reopened.connect(lambda row: self._do(lambda: self._noting.reopen(row))),
            panel.deleted.connect(lambda row: self._do(lambda: self._noting.delete(row))),
            panel.placeWanted.connect(self._show_place_of),
            view.signs.wanted.connect(self._show_row),
        ]
        desk.articleOpened.connect(self._article_opened)
        desk.changed.connect(self._changed)
        desk.chosenChanged.connect(self._choice_changed)
        self._article_opened()

    @property
    def _noting(self) -> Noting:
        return Noting(self._desk.near, self._desk.person)

    def leave(self) -> None:
        """Show no notes any more."""
        for link in self._links:
            QObject.disconnect(link)
        self._panel.field.clear()
        self._panel.show_notes(NotesShown())
        self._view.signs.show_threads(())
        self._view.inspector.count_notes(0)

    def shown(self) -> NotesShown:
        """What the tab shows."""
        desk, row = self._desk, self._desk.row
        self.show_target()
        if row is None:
            return NotesShown()
        standing = standing_of(desk.near, desk.person, row)
        facts = [(tr("Status"), status_words(standing.status)), (tr("Reason"), standing.reason)]
        facts.append((tr("Time at work"), shown(in_words(self._at_work(row)))))
        return NotesShown(
            article=row,
            facts=tuple((name, value) for name, value in facts if value),
            threads=self._threads,
            me=desk.person.row,
        )

    def begin(self) -> None:
        """Go to the field for a new note, on the chosen span, the selected words or the article."""
        if self._desk.row is None:
            return
        self._view.inspector.turn_to(NOTES)
        self.show_target()
        self._panel.field.setFocus()

    def write(self, words: str) -> None:
        """Keep a new note."""
        row, spot = self._desk.row, self._spot()
        if row is None or self._desk.commit(lambda: self._noting.write(row, words, spot)) is None:
            return
        self._panel.field.clear()
        self._drafts.pop(row, None)
        self._view.inspector.show_now()
        on = target_words(spot, self._text(spot))
        self._desk.say(tr("Note kept. {on}.", on=on))

    def next_open(self, *, backwards: bool = False) -> None:
        """Go to the next open note of the corpus."""
        chosen = self._at or self._here()
        try:
            found = self._noting.next_open(chosen, backwards=backwards)
        except UserFixable as error:
            self._desk.troubled.emit(error)
            return
        if found is None:
            self._desk.say(tr("No note is open in this project."))
            return
        self._show(found)

    def answer(self) -> None:
        """Answer the note that is looked at."""
        card = self._card()
        if card is not None:
            card.begin_answer()

    def turn(self) -> None:
        """Settle the note that is looked at, or open it again."""
        card = self._card()
        if card is None:
            return
        row, opened = card.thread_.first.row, card.thread_.open
        self._do(lambda: self._noting.settle(row) if opened else self._noting.reopen(row))
        self._panel.show_thread(row)
        self._desk.say(tr("Settled. F8 goes to the next open note.") if opened else tr("Open again."))

    def _card(self) -> ThreadCard | None:
        """The card of the note that is looked at; None after saying that there is none."""
        self._view.inspector.turn_to(NOTES)
        self._view.inspector.show_now()
        card = self._panel.card_of(self._at_row)
        if card is None:
            self._desk.say(
                tr("There is no open note here. F8 goes to the next in the project, Ctrl+M writes one.")
            )
        return card

    def show_target(self) -> None:
        """Say what a new note would be put on."""
        if self._panel.isVisible():
            spot = self._spot()
            self._panel.show_target(target_words(spot, self._text(spot)))

    def _choice_changed(self) -> None:
        self._at = None
        self.show_target()

    def _here(self) -> Place:
        mark = self._desk.chosen
        return Place(document=self._desk.row, start=mark.start if mark is not None else None)

    def _show_row(self, row: int) -> None:
        found = next((t.first for t in self._threads if t.first.row == row), None)
        if found is not None:
            self._show_place_of(found)

    def _show_place_of(self, kept: KeptNote) -> None:
        self._show(NotePlace(row=kept.row, document=kept.document, start=kept.note.start, end=kept.note.end))

    def _show(self, place: NotePlace) -> None:
        desk, view = self._desk, self._view
        if desk.row != place.document and not desk.open(place.document):
            return
        if place.start is not None and place.end is not None:
            exact = [m for m in desk.marks() if (m.start, m.end) == (place.start, place.end)]
            drawn = [m for m in exact if m.status != "rejected"]
            mark = next(iter(drawn), None)
            view.choose(mark.key if mark is not None else None)
            if mark is None:
                view.place_caret(place.start, place.end)
        else:
            view.choose(None)
            view.place_caret(0, 0)
        view.inspector.turn_to(NOTES)
        view.inspector.show_now()
        self._panel.show_thread(place.row)
        self._at_row = place.row
        self._at = Place(document=place.document, start=place.start)
        waiting = self._waiting()
        desk.say(
            several(
                "%Ln open note here. F8 goes to the next.",
                "%Ln open notes here. F8 goes to the next.",
                waiting,
            )
        )

    def _spot(self) -> Spot | None:
        selected = self._view.selected_range()
        mark = self._desk.chosen
        if mark is not None:
            return Spot(start=mark.start, end=mark.end, label=mark.label)
        return Spot(start=selected[0], end=selected[1]) if selected is not None else None

    def _text(self, spot: Spot | None) -> str:
        document = self._desk.document
        return document.text[spot.start : spot.end] if document is not None and spot is not None else ""

    def _do(self, work: Callable[[], Changes]) -> None:
        if self._desk.commit(work) is not None:
            self._view.inspector.show_now()

    def _article_opened(self) -> None:
        field, row = self._panel.field, self._desk.row
        if self._article is not None and field.words():
            self._drafts[self._article] = field.words()
        self._article = row
        self._at = self._at_row = None
        field.setPlainText(self._drafts.pop(row, "") if row is not None else "")
        self.show_target()
        self._read()

    def _changed(self, changes: Changes) -> None:
        if changes.notes or changes.corpus:
            self._read()
        if self._desk.row in changes.documents or changes.corpus:
            self._view.inspector.notes_changed()

    def _waiting(self) -> int:
        return sum(thread.open for thread in self._threads)

    def _read(self) -> None:
        row = self._desk.row
        self._threads = ()
        if row is not None:
            with contextlib.suppress(UserFixable):  # whoever opens or commits says what is wrong
                self._threads = self._noting.threads(row)
        self._view.signs.show_threads(self._threads)
        self._view.inspector.count_notes(self._waiting())
        self._view.inspector.notes_changed()
