"""Puts somebody's work on an article, read from a file, beside what the project holds.

An exported record says in its provenance what its spans alone can't: the article's status, the
suggestions that were rejected, and which suggestion each decision decided.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from annotator.domain.record import SUGGESTIONS, Record
from annotator.domain.span import Span, Status
from annotator.store.access import Writing
from annotator.store.people import WorkStatus

STATUS = "status"
REJECTED = "rejected"
DECIDES = "decides"
LABELS = "labels"


class RejectedSpan(msgspec.Struct, frozen=True, omit_defaults=True):
    """A rejected suggestion, as the provenance of a record keeps it."""

    id: str
    layer: str
    label: str
    start: int
    end: int
    text: str
    features: dict[str, Any] = {}  # msgspec copies it for every value
    origin: str = ""
    score: float | None = None


def add_work(writing: Writing, row: int, whose: str, record: Record, batch: int) -> bool:
    """Add a record's spans and relations to article ``row``; False when that work is there already."""
    if whose.startswith(SUGGESTIONS):
        return _add_suggestions(writing, row, whose.partition(":")[2] or "imported", record, batch)
    person = writing.people.ensure(whose)
    if writing.annotations.spans(row, person.row):
        return False
    spans = [*(_own(s) for s in record.spans), *rejected_of(record)]
    decides = _decided_rows(writing, row, record)
    writing.annotations.add_bulk(row, person.row, (spans, record.relations), batch, decides)
    status = _status_of(record)
    if status is not WorkStatus.NEW:
        writing.assignments.add_bulk([row], person.row, status, batch)
    return True


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


def _status_of(record: Record) -> WorkStatus:
    value = record.provenance.get(STATUS)
    if isinstance(value, str) and value in set(WorkStatus):
        return WorkStatus(value)
    return WorkStatus.DONE if record.spans else WorkStatus.NEW


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
