"""One article as one annotator sees it: read once, then only what a change touched is read again."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.changes import Changes
from annotator.domain.document import Document
from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.domain.span import Status
from annotator.store.access import Reading
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Where an annotator stands in an article. ``suggested`` counts all suggestions, decided or not."""

    suggested: int
    undecided: int
    entities: int
    claims: int


class Article:
    """The marks of one document for one annotator, kept up to date by ``refresh``."""

    def __init__(self, workspace: Workspace, person: Person, row: int) -> None:
        self._workspace = workspace
        self._person = person
        self.row = row
        self._marks: dict[MarkKey, Mark] = {}
        with workspace.read() as reading:
            self.document: Document = reading.documents.get(row)
            self.status = self._read_status(reading)
            self._read_all(reading)
        self._ordered: tuple[Mark, ...] | None = None

    def marks(self) -> tuple[Mark, ...]:
        """Every mark in reading order, rejections included."""
        if self._ordered is None:
            self._ordered = tuple(sorted(self._marks.values(), key=lambda m: m.order))
        return self._ordered

    def get(self, key: MarkKey | None) -> Mark | None:
        """One mark, or None when it is there no more."""
        return self._marks.get(key) if key is not None else None

    def refresh(self, changes: Changes) -> bool:
        """Read again what ``changes`` touched here; says whether anything may differ."""
        if changes.corpus:
            with self._workspace.read() as reading:
                self._read_all(reading)
                self.status = self._read_status(reading)
            self._ordered = None
            return True
        if self.row not in changes.documents:
            return False
        if not (changes.annotations or changes.suggestions):  # a bulk step, or the status alone
            with self._workspace.read() as reading:
                self._read_all(reading)
                self.status = self._read_status(reading)
            self._ordered = None
            return True
        annotations, suggestions = sorted(changes.annotations), sorted(changes.suggestions)
        with self._workspace.read() as reading:
            mine = reading.annotations.marks_among(self.row, self._person.row, annotations)
            waiting = reading.suggestions.undecided_among(self.row, self._person.row, suggestions)
            self.status = self._read_status(reading)
        for row in annotations:
            self._marks.pop(MarkKey(MarkKind.ANNOTATION, row), None)
        for row in suggestions:
            self._marks.pop(MarkKey(MarkKind.SUGGESTION, row), None)
        for mark in (*mine, *waiting):
            self._marks[mark.key] = mark
        self._ordered = None
        return True

    def standing_for(self, key: MarkKey, changes: Changes) -> MarkKey | None:
        """Which mark now stands where ``key`` stood: its decision, or the suggestion once undone."""
        if key in self._marks:
            return key
        place = changes.place
        rows = changes.annotations if key.kind is MarkKind.SUGGESTION else changes.suggestions
        kind = MarkKind.ANNOTATION if key.kind is MarkKind.SUGGESTION else MarkKind.SUGGESTION
        candidates = [k for k in (MarkKey(kind, r) for r in rows) if k in self._marks]
        at_place = [k for k in candidates if self._marks[k].start == place.start]
        return next(iter(at_place or candidates), None)

    def next_undecided(self, position: int, *, backwards: bool = False) -> Mark | None:
        """The next suggestion after ``position`` (code points) that waits, round the end if need be."""
        waiting = [m for m in self.marks() if m.undecided]
        if not waiting:
            return None
        if backwards:
            return next((m for m in reversed(waiting) if m.start < position), waiting[-1])
        return next((m for m in waiting if m.start > position), waiting[0])

    def after(self, mark: Mark, *, backwards: bool = False) -> Mark | None:
        """The next suggestion that waits after (before) ``mark`` in reading order, round the end."""
        waiting = [m for m in self.marks() if m.undecided and m.key != mark.key]
        if not waiting:
            return None
        if backwards:
            return next((m for m in reversed(waiting) if m.order < mark.order), waiting[-1])
        return next((m for m in waiting if m.order > mark.order), waiting[0])

    def counts(self) -> Counts:
        """Where the annotator stands here."""
        marks = self.marks()
        undecided = sum(m.undecided for m in marks)
        decided = [m for m in marks if not m.undecided and m.status is not Status.REJECTED]
        with self._workspace.read() as reading:
            suggested = reading.suggestions.count([self.row]).get(self.row, 0)
        return Counts(
            suggested=suggested,
            undecided=undecided,
            entities=sum(m.layer == "entity" for m in decided),
            claims=sum(m.layer == "claim" for m in decided),
        )

    def _read_all(self, reading: Reading) -> None:
        mine = reading.annotations.marks(self.row, self._person.row)
        own = {(m.layer, m.label, m.start, m.end) for m in mine if m.status is not Status.REJECTED}
        waiting = [
            m
            for m in reading.suggestions.undecided(self.row, self._person.row)
            if (m.layer, m.label, m.start, m.end) not in own
        ]
        self._marks = {m.key: m for m in (*mine, *waiting)}

    def _read_status(self, reading: Reading) -> WorkStatus:
        return reading.assignments.statuses([self.row], self._person.row).get(self.row, WorkStatus.NEW)
