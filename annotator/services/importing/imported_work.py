"""Puts somebody's work on an article, read from a file, beside what the project holds.

An exported record says in its provenance what its spans alone can't: the article's status and the
reason for it, how long its annotator was at work, the suggestions that were rejected, which
suggestion each decision decided, and of gold how it was come to.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from annotator.domain.note import Note
from annotator.domain.record import GOLD, SUGGESTIONS, Record
from annotator.domain.span import Span, Status
from annotator.domain.span_columns import SpanColumns
from annotator.formats.provenance import (
    DECIDES,
    LABELS,
    REASON,
    REJECTED,
    SECONDS,
    STATUS,
    RejectedSpan,
)
from annotator.services.importing.imported_verdicts import add_verdicts
from annotator.services.reading.arrival import Arrival
from annotator.store.access import Writing
from annotator.store.imported_rows import ImportedProposals, ImportedWork
from annotator.store.people import Standing, WorkStatus

_LONGEST = 10_000_000  # seconds that somebody may say they were at work in one article


class WorkIntake:
    """Takes people's work in, inside one write: gathered by ``add``, written by ``put``, all at once.

    ``people`` are row numbers by name, of all that the import has met.
    """

    def __init__(self, writing: Writing, batch: int, people: dict[str, int]) -> None:
        self._writing = writing
        self._batch = batch
        self._people = people
        self._proposals: list[ImportedProposals] = []
        self._works: list[ImportedWork] = []
        self._standings: list[tuple[int, int, Standing]] = []  # of articles where nobody stood yet
        self._golden: list[tuple[int, int, Record]] = []

    def add(self, row: int, whose: str, item: Arrival, *, fresh: bool) -> bool:
        """Add a record's spans and relations to article ``row``; False when that work is there already.

        Nobody has done anything yet in an article that is ``fresh``: that is then not looked for.
        """
        writing, record = self._writing, item.record
        if whose.startswith(SUGGESTIONS):
            suggester = whose.partition(":")[2] or "imported"
            return self._propose(row, suggester, item, fresh=fresh)
        person = self._person(whose)
        if not fresh and writing.annotations.spans(row, person):
            return False
        spans = item.spans.decided()
        if rejected := rejected_of(record):
            spans = SpanColumns.of([*spans.spans(), *rejected])
        standing = _standing_of(item)
        if not spans.number and (
            standing.status is WorkStatus.NEW or (not fresh and writing.assignments.standings([row], person))
        ):
            return False
        self._works.append(
            ImportedWork(
                document=row,
                annotator=person,
                spans=spans,
                relations=record.relations,
                decides=self._decided_rows(row, record),
            )
        )
        if whose == GOLD:
            self._golden.append((row, person, item.whole()))
        if standing.status is not WorkStatus.NEW:
            if fresh:
                self._standings.append((row, person, standing))
            else:
                writing.assignments.add_bulk([row], person, standing, self._batch)
        seconds = _seconds_of(record)
        if seconds:
            writing.work_time.bring(row, person, seconds, self._batch)
        return True

    def put(self) -> None:
        """Write what was gathered."""
        self._put_proposals()
        self._writing.annotations.add_bulk(self._works, self._batch)
        for row, person, record in self._golden:  # which speak of spans that are there
            add_verdicts(self._writing, row, person, record, self._batch)
        self._writing.assignments.add_first(self._standings, self._batch)

    def _propose(self, row: int, suggester: str, item: Arrival, *, fresh: bool) -> bool:
        if not fresh and self._writing.suggestions.rows_of(row, suggester):
            return False
        self._proposals.append(
            ImportedProposals(
                document=row, suggester=suggester, spans=item.spans, relations=item.record.relations
            )
        )
        return True

    def _put_proposals(self) -> None:
        if self._proposals:
            self._writing.suggestions.add_imported(self._proposals, self._batch)
            self._proposals.clear()

    def _decided_rows(self, row: int, record: Record) -> dict[str, int]:
        """Which suggestion (row number) each span id of the record decided, where that is here too."""
        decides = record.provenance.get(DECIDES)
        if not isinstance(decides, dict):
            return {}
        self._put_proposals()  # those of the same article may be among them
        present = self._writing.suggestions.rows_by_uid(row)
        named = {span: tuple(value) for span, value in decides.items() if isinstance(value, list)}
        return {span: present[value] for span, value in named.items() if value in present}

    def _person(self, name: str) -> int:
        if name not in self._people:
            self._people[name] = self._writing.people.ensure(name).row
        return self._people[name]


def add_notes(writing: Writing, row: int, comments: Sequence[Note], batch: int) -> int:
    """Add what people said about article ``row`` and is not there yet; returns how many notes are new."""
    if not comments:
        return 0
    known = writing.notes.ids_of(row)
    fresh = {note.id: note for note in comments if note.id not in known}
    authors = {note.author: writing.people.ensure(note.author).row for note in fresh.values()}
    # What is answered comes before its answers, whatever the clocks of their writers said.
    ordered = sorted(fresh.values(), key=lambda note: (bool(note.answers), note.created, note.id))
    return len(writing.notes.add_bulk(row, ordered, authors, batch))


def rejected_of(record: Record) -> list[Span]:
    """The rejected suggestions a record's provenance keeps; malformed ones are left out."""
    found: list[Span] = []
    for item in _list(record.provenance.get(REJECTED)):
        try:
            r = msgspec.convert(item, RejectedSpan)
        except msgspec.ValidationError:
            continue
        if record.document.text[r.start : r.end] == r.text and r.start < r.end:
            found.append(
                Span(
                    id=r.id,
                    layer=r.layer,
                    label=r.label,
                    start=r.start,
                    end=r.end,
                    text=r.text,
                    features=r.features,
                    status=Status.REJECTED,
                    origin=r.origin,
                    score=r.score,
                )
            )
    return found


def labels_named(record: Record) -> list[tuple[str, str]]:
    """The (layer, label) pairs that the record's source allows, used or not."""
    found: list[tuple[str, str]] = []
    for item in _list(record.provenance.get(LABELS)):
        match item:
            case [str() as layer, str() as label] if layer and label:
                found.append((layer, label))
    return found


def _standing_of(item: Arrival) -> Standing:
    record = item.record
    value = record.provenance.get(STATUS)
    reason = record.provenance.get(REASON)
    if isinstance(value, str) and value in set(WorkStatus):
        return Standing(status=WorkStatus(value), reason=reason if isinstance(reason, str) else "")
    return Standing(status=WorkStatus.DONE if item.spans.number else WorkStatus.NEW)


def _seconds_of(record: Record) -> float:
    value = record.provenance.get(SECONDS)
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < _LONGEST:
        return float(value)
    return 0.0


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
