"""What travels in and out of the program: one document with one person's (or program's) work."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.domain.document import Document
from annotator.domain.note import Note
from annotator.domain.span import Relation, Span

SUGGESTIONS = "suggestions"
GOLD = "gold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A document and the work of one ``annotator``.

    ``annotator`` is a person's name, ``"gold"``, ``"suggestions:<suggester>"``, or empty when the
    source names nobody. ``notes`` are plain sentences on what was changed or doubtful on reading;
    ``comments`` what people said about the document. ``format`` is what it was read as: one of
    ``formats.options.FORMATS``, ``"goldspan"`` or ``"hugging-face"``; ``unit`` is what the positions
    of its spans counted there, one of ``formats.options.UNITS``, or empty.
    """

    document: Document
    annotator: str = ""
    spans: tuple[Span, ...] = ()
    relations: tuple[Relation, ...] = ()
    comments: tuple[Note, ...] = ()
    notes: tuple[str, ...] = ()
    provenance: dict[str, object] = field(default_factory=dict)
    # How it came is told before an import; two records are the same however each of them came.
    format: str = field(default="", compare=False)
    unit: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Something that could not be taken, so that a report can list it.

    ``file`` as the person named it (``articles.zip/inner.txt`` inside a zip), ``place`` a line,
    byte or position ("line 3", "byte 17") or empty, ``reason`` one plain sentence, ``next_step``
    one plain sentence or empty.
    """

    file: str
    place: str = ""
    reason: str
    next_step: str = ""

    def __str__(self) -> str:
        """One line: file, place, reason, next step."""
        place = f", {self.place}" if self.place else ""
        step = f" {self.next_step}" if self.next_step else ""
        return f"{self.file}{place}: {self.reason}{step}"
