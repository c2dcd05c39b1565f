"""Takes in how gold was come to, where a file tells it: who decided each span, when, why, from what.

What is malformed is left out: the gold itself comes in without it, as gold of other programs does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TypeVar

import msgspec

from annotator.domain.record import Record
from annotator.formats.provenance import NO_SPAN, VERDICTS, ToldAbsence, ToldVerdict
from annotator.store.access import Writing
from annotator.store.verdicts import NewVerdict

_Told = TypeVar("_Told", bound=ToldVerdict)
_NO_ROW = 0  # of a version whose span is not known by its row


def add_verdicts(writing: Writing, document: int, gold: int, record: Record, batch: int) -> None:
    """Add the verdicts on a record's spans, which have just come in as those of annotator ``gold``."""
    told = record.provenance.get(VERDICTS)
    on_spans = told if isinstance(told, Mapping) else {}
    absent = record.provenance.get(NO_SPAN)
    if not on_spans and not absent:
        return
    rows = writing.annotations.rows_by_uid(document, gold) if on_spans else {}
    spans = {span.id: span for span in record.spans}
    people: dict[str, int] = {}
    length = len(record.document.text)
    found: list[tuple[str, NewVerdict]] = []

    def keep(verdict: ToldVerdict, layer: str, place: tuple[int, int], row: int | None) -> None:
        if verdict.by not in people:
            people[verdict.by] = writing.people.ensure(verdict.by).row
        versions = [
            {**msgspec.to_builtins(v), "features": v.features, "relations": v.relations, "row": _NO_ROW}
            for v in verdict.versions
        ]
        new = NewVerdict(
            by=people[verdict.by],
            layer=layer,
            start=place[0],
            end=place[1],
            choice=verdict.choice,
            gold=row,
            versions=versions,
            reason=verdict.reason,
            created=verdict.when,
        )
        found.append((verdict.when, new))

    for uid, item in on_spans.items():
        verdict = _read(item, ToldVerdict, length)
        if verdict is None or uid not in spans or uid not in rows:
            continue
        span = spans[uid]
        starts = [v.start for v in verdict.versions] or [span.start]
        ends = [v.end for v in verdict.versions] or [span.end]
        keep(verdict, span.layer, (min(starts), max(ends)), rows[uid])
    for absence in _absences(absent, length):
        keep(absence, absence.layer, (absence.start, absence.end), None)
    # In the order they were made, which is the order they go out in.
    found.sort(key=lambda item: item[0])
    writing.verdicts.add_bulk(document, [verdict for _, verdict in found], batch)


def _absences(told: object, length: int) -> Iterator[ToldAbsence]:
    for item in told if isinstance(told, list) else ():
        absence = _read(item, ToldAbsence, length)
        if absence is not None and 0 <= absence.start < absence.end <= length:
            yield absence


def _read(item: object, kind: type[_Told], length: int) -> _Told | None:
    """A verdict as a file tells it; None where it is malformed or speaks of places beyond the article."""
    try:
        told = msgspec.convert(item, kind)
        datetime.fromisoformat(told.when)
    except (msgspec.ValidationError, ValueError):
        return None
    fits = all(0 <= v.start < v.end <= length for v in told.versions)
    return told if fits and told.by.strip() else None
