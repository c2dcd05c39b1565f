"""One annotator's work on one article, and the steps that led to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

SpanState = Literal["accepted", "corrected", "added", "rejected", "gold"]
WorkState = Literal["new", "in_progress", "done", "skipped", "flagged"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedSpan:
    """A decision. ``suggestion`` names the suggester and id of what it decided, where it decided one."""

    id: str
    layer: str
    label: str
    start: int
    end: int
    text: str
    status: SpanState
    created: str
    modified: str
    features: dict[str, Any] = field(default_factory=dict)
    suggestion: tuple[str, str] | None = None
    origin: str = ""
    score: float | None = None
    scheme_version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedRelation:
    """A link between two of the annotator's spans; ``article`` is the child's where that is another one."""

    id: str
    label: str
    head: str
    child: str
    status: SpanState
    article: str = ""
    features: dict[str, Any] = field(default_factory=dict)
    origin: str = ""
    score: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedNote:
    """Something the annotator said; ``answers`` is the id of the note it answers, or empty."""

    id: str
    body: str
    created: str
    modified: str
    state: Literal["open", "settled"] = "open"
    start: int | None = None
    end: int | None = None
    text: str = ""
    label: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleWork:
    """What one annotator made of one article.

    ``operations`` are the ids of every step that ever touched it, sorted: the work is what these led to, so
    work with more of them is later, and work with others was done elsewhere. ``seconds`` at work are told by
    day.
    """

    article: str
    text_sha256: str
    operations: tuple[str, ...] = ()
    status: WorkState = "new"
    reason: str = ""
    modified: str = ""
    spans: tuple[WorkedSpan, ...] = ()
    relations: tuple[WorkedRelation, ...] = ()
    notes: tuple[WorkedNote, ...] = ()
    seconds: dict[str, float] = field(default_factory=dict)

    @property
    def latest(self) -> str:
        """When anything in it was changed last; empty for nothing."""
        moments = [s.modified for s in self.spans] + [n.modified for n in self.notes]
        return max([self.modified, *moments])


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """What a step did to one thing: before and after, None where it was not there.

    ``kind`` is ``annotation``, ``relation``, ``note`` or ``assignment`` (where somebody stands with an
    article, which has no ``id`` of its own). ``other`` is the child's article of a relation across two.
    """

    kind: Literal["annotation", "relation", "note", "assignment"]
    article: str
    id: str = ""
    other: str = ""
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkStep:
    """One thing the annotator did: ``kind`` is ``do``, ``undo`` or ``redo``."""

    id: str
    name: str
    kind: Literal["do", "undo", "redo"]
    made: str
    rows: tuple[StepRow, ...] = ()
