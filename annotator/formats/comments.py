"""The ``comments`` of a native line: what people said about the document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Annotated, Any

import msgspec

from annotator.domain.note import Note, NoteState
from annotator.domain.wording import worded

_Name = Annotated[str, msgspec.Meta(min_length=1)]
_Position = Annotated[int, msgspec.Meta(ge=0)]


class CommentLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """A note as it stands in a line; keys that are not known are left out."""

    id: _Name
    author: _Name
    body: _Name
    created: str = ""
    modified: str = ""
    state: NoteState = NoteState.OPEN
    start: _Position | None = None
    end: _Position | None = None
    text: str = ""
    label: str = ""
    answers: str = ""


def comments_of(notes: Iterable[Note]) -> list[dict[str, Any]]:
    """What stands in a line for some notes: by when they were written, what is empty left out."""
    ordered = sorted(notes, key=lambda note: (note.created, note.id))
    return [msgspec.to_builtins(msgspec.convert(note, CommentLine, from_attributes=True)) for note in ordered]


def notes_of(comments: Sequence[dict[str, Any]], text: str) -> tuple[tuple[Note, ...], list[str]]:
    """The notes that the comments of a line are, and sentences on what was left out of them.

    A note whose range does not hold the words it names stays, as one on the whole document.
    """
    found: dict[str, Note] = {}
    foreign = astray = 0
    for comment in comments:
        try:
            line = msgspec.convert(comment, CommentLine)
        except msgspec.ValidationError:
            foreign += 1
            continue
        note = Note(**msgspec.structs.asdict(line))
        if not _fits(note, text):
            note = replace(note, start=None, end=None)
            astray += 1
        found[note.id] = replace(note, modified=note.modified or note.created)
    said: list[str] = []
    if foreign:
        said.append(
            worded("Comments that are no notes of Goldspan's were left out: {foreign}.", foreign=foreign)
        )
    if astray:
        said.append(
            worded(
                "Notes that did not stand at their words were put on the whole article: {astray}.",
                astray=astray,
            )
        )
    return tuple(found.values()), said


def _fits(note: Note, text: str) -> bool:
    if note.start is None or note.end is None:
        return note.start is note.end
    return note.start < note.end and text[note.start : note.end] == note.text
