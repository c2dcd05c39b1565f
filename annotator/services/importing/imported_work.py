"""Puts somebody's work on an article, read from a file, beside what the project holds.

An exported record says in its provenance what its spans alone can't: the article's status and the
reason for it, how long its annotator was at work, the suggestions that were rejected, which
suggestion each decision decided, and of gold how it was come to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from annotator.domain.note import Note
from annotator.domain.record import GOLD, SUGGESTIONS, Record
from annotator.domain.span import Span, Status
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
from annotator.store.access import Writing
from annotator.store.people import Standing, WorkStatus

_LONGEST = 10_000_000  # seconds that somebody may say they were at work in one article


def add_work(
    writing: Writing, row: int, whose: str, record: Record, batch: int, *, fresh: bool = False
) -> bool:
    """Add a record's spans and relations to article ``row``; False when that work is there already.

    Nobody has done anything yet in an article that is ``fresh``: that is then not looked for.
    """
    if whose.startswith(SUGGESTIONS):
        return _add_suggestions(writing, row, whose.partition(":")[2] or "imported", record, batch)
    person = writing.people.ensure(whose)
    if not fresh and writing.annotations.spans(row, person.row):
        return False
    spans = [*(_own(s) for s in record.spans), *rejected_of(record)]
    standing = _standing_of(record)
    if not spans and (standing.status is WorkStatus.NEW or writing.assignments.standings([row], person.row)):
        return False
    decides = _decided_rows(writing, row, record)
    writing.annotations.add_bulk(row, person.row, (spans, record.relations), batch, decides)
    if whose == GOLD:
        add_verdicts(writing, row, person.row, record, batch)
    if standing.status is not WorkStatus.NEW:
        writing.assignments.add_bulk([row], person.row, standing, batch, fresh=fresh)
    seconds = _seconds_of(record)
    if seconds:
        writing.work_time.bring(row, person.row, seconds, batch)
    return True


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


def _add_suggestions(writing: Writing, row: int, suggester: str, record: Record, batch: int) -> bool:
    if writing.suggestions.rows_of(row, suggester):
        return False
    writing.suggestions.add_bulk(row, suggester, record.spans, batch)
    if record.relations:
        writing.suggestions.add_relations_bulk(row, suggester, record.relations, batch)
    return True


def _own(span: Span) -> Span:
    """Somebody's spans are decisions: what a file calls suggested was accepted by naming its owner."""
    return replace(span, status=Status.ADDED) if span.status is Status.SUGGESTED else span


def _decided_rows(writing: Writing, row: int, record: Record) -> dict[str, int]:
    """Which suggestion (row number) each span id of the record decided, where that is here too."""
    decides = record.provenance.get(DECIDES)
    if not isinstance(decides, dict):
        return {}
    present = writing.suggestions.rows_by_uid(row)
    named = {span: tuple(value) for span, value in decides.items() if isinstance(value, list)}
    return {span: present[value] for span, value in named.items() if value in present}


def _standing_of(record: Record) -> Standing:
    value = record.provenance.get(STATUS)
    reason = record.provenance.get(REASON)
    if isinstance(value, str) and value in set(WorkStatus):
        return Standing(status=WorkStatus(value), reason=reason if isinstance(reason, str) else "")
    return Standing(status=WorkStatus.DONE if record.spans else WorkStatus.NEW)


def _seconds_of(record: Record) -> float:
    value = record.provenance.get(SECONDS)
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < _LONGEST:
        return float(value)
    return 0.0


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
