"""What people say about an article, or about a stretch of it, as it travels in and out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NoteState(StrEnum):
    """Whether a question still waits; that of its first note holds for a whole thread."""

    OPEN = "open"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One thing that somebody said.

    ``start`` and ``end`` are code points, half-open, and ``text`` is their slice; a note on the whole
    article has neither. ``label`` is that of the span it was put on, where there was one: the note
    keeps its place whatever becomes of the span. ``answers`` is the id of the note that it answers, or
    empty. Times are UTC, ISO 8601.
    """

    id: str
    author: str
    body: str
    created: str
    modified: str
    state: NoteState = NoteState.OPEN
    start: int | None = None
    end: int | None = None
    text: str = ""
    label: str = ""
    answers: str = ""
