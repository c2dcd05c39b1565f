"""What people say about articles and spans, and answer one another. Each call is one step of the history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.domain.changes import Changes, Place
from annotator.domain.errors import UserFixable
from annotator.domain.note import NoteState
from annotator.domain.wording import worded
from annotator.store.access import Writing
from annotator.store.notes import KeptNote, NotePlace
from annotator.store.people import Person
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A first note, and what was answered to it in the order of writing."""

    first: KeptNote
    answers: tuple[KeptNote, ...] = ()

    @property
    def open(self) -> bool:
        """Whether it still waits."""
        return self.first.note.state is NoteState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """What a note is put on: a range of code points, and the label of the span there, if any."""

    start: int
    end: int
    label: str = ""


class Noting:
    """What ``person`` does to the notes of ``workspace``: all may be read, and changed by who wrote them."""

    def __init__(self, workspace: Workspace, person: Person) -> None:
        self._workspace = workspace
        self.person = person

    def threads(self, document: int) -> tuple[Thread, ...]:
        """The threads of an article: open ones first, then by place and time."""
        with self._workspace.read() as reading:
            notes = reading.notes.of_documents([document])[document]
        return threads_of(notes)

    def write(self, document: int, body: str, spot: Spot | None = None) -> Changes:
        """Say something about an article, or about a spot of it.

        Raises:
            UserFixable: if there are no words.
            ValueError: if the spot does not lie in the text.
        """
        words = _words(body)

        def work(writing: Writing) -> None:
            place = None
            if spot is not None:
                text = writing.documents.text(document)
                if not 0 <= spot.start < spot.end <= len(text):
                    message = f"not a range of this article: {spot.start} to {spot.end}"
                    raise ValueError(message)
                place = (spot.start, spot.end, text[spot.start : spot.end])
            writing.place = _place(document, spot.start if spot else None, spot.end if spot else None)
            writing.notes.add(
                document, self.person.row, words, place=place, label=spot.label if spot is not None else ""
            )

        return self._perform("write note", work)

    def answer(self, row: int, body: str) -> Changes:
        """Answer a note; an answer to an answer joins the thread.

        Raises:
            UserFixable: if there are no words.
        """
        words = _words(body)

        def work(writing: Writing) -> None:
            first = self._first(writing, row)
            writing.place = _place_of(first)
            writing.notes.add(first.document, self.person.row, words, answers=first.row)

        return self._perform("answer note", work)

    def rewrite(self, row: int, body: str) -> Changes:
        """Give one's own note other words.

        Raises:
            UserFixable: if it is somebody else's, or there are no words.
        """
        words = _words(body)

        def work(writing: Writing) -> None:
            note = self._own(writing, row)
            writing.place = _place_of(self._first(writing, row))
            if note.note.body != words:
                writing.notes.rewrite(row, words)

        return self._perform("edit note", work)

    def settle(self, row: int) -> Changes:
        """Say that a thread needs nothing more; anybody may."""
        return self._put("settle note", row, NoteState.SETTLED)

    def reopen(self, row: int) -> Changes:
        """Let a settled thread wait again; anybody may."""
        return self._put("reopen note", row, NoteState.OPEN)

    def delete(self, row: int) -> Changes:
        """Take back one's own note.

        Raises:
            UserFixable: if it is somebody else's, or was answered.
        """

        def work(writing: Writing) -> None:
            self._own(writing, row)
            writing.place = _place_of(self._first(writing, row))
            if writing.notes.answers(row):
                raise UserFixable(
                    worded("This note has been answered."), next_step=worded("Settle it instead.")
                )
            writing.notes.remove(row)

        return self._perform("delete note", work)

    def next_open(self, after: Place, *, backwards: bool = False) -> NotePlace | None:
        """The next open thread of the corpus after (before) a place, round the end; None if none is open.

        ``after`` is an article, and a position in it where something is chosen there.
        """
        with self._workspace.read() as reading:
            places = reading.notes.open_places()
        if not places:
            return None
        here = (after.document or 0, -1 if after.start is None else after.start)
        if backwards:
            return next((p for p in reversed(places) if p.order[:2] < here), places[-1])
        return next((p for p in places if p.order[:2] > here), places[0])

    def _put(self, name: str, row: int, state: NoteState) -> Changes:
        def work(writing: Writing) -> None:
            first = self._first(writing, row)
            writing.place = _place_of(first)
            writing.notes.put_state(first.row, state)

        return self._perform(name, work)

    def _perform(self, name: str, work: Callable[[Writing], None]) -> Changes:
        return self._workspace.perform(name, work, annotator=self.person.row).changes

    def _own(self, writing: Writing, row: int) -> KeptNote:
        note = writing.notes.get(row)
        if note.annotator != self.person.row:
            raise UserFixable(
                worded("This note was written by {author}.", author=note.note.author),
                next_step=worded("Answer it; only they can change it."),
            )
        return note

    @staticmethod
    def _first(writing: Writing, row: int) -> KeptNote:
        note = writing.notes.get(row)
        while note.answers is not None:
            note = writing.notes.get(note.answers)
        return note


def threads_of(notes: Sequence[KeptNote]) -> tuple[Thread, ...]:
    """The threads that the notes of an article make: open ones first, then by place and time."""
    rows = {kept.row for kept in notes}
    answers: dict[int, list[KeptNote]] = {}
    firsts: list[KeptNote] = []
    for kept in notes:
        # An answer whose thread was taken back stands by itself.
        if kept.answers in rows and kept.answers is not None:
            answers.setdefault(kept.answers, []).append(kept)
        else:
            firsts.append(kept)
    threads = [Thread(first=kept, answers=tuple(answers.get(kept.row, ()))) for kept in firsts]
    return tuple(
        sorted(
            threads,
            key=lambda t: (
                not t.open,
                -1 if t.first.note.start is None else t.first.note.start,
                t.first.note.created,
                t.first.row,
            ),
        )
    )


def _words(body: str) -> str:
    lines = [" ".join(line.split()) for line in body.strip().splitlines()]
    words = "\n".join(lines)
    if not words:
        raise UserFixable(worded("A note needs words."), next_step=worded("Write some, or press Esc."))
    return words


def _place(document: int, start: int | None, end: int | None) -> Place:
    return Place(document=document, start=start, end=end)


def _place_of(kept: KeptNote) -> Place:
    return _place(kept.document, kept.note.start, kept.note.end)
