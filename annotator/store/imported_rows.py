"""People's work on articles that an import brings, as rows of its batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from annotator.domain.span import Relation, Span
from annotator.store import tables
from annotator.store.journal import Journal
from annotator.store.repository import now
from annotator.store.spans import packed, relation_columns

_A = tables.annotation
_R = tables.relation
_COLUMNS = (
    "id",
    "document_id",
    "annotator_id",
    "suggestion_id",
    "uid",
    "layer",
    "label",
    "start",
    "end",
    "text",
    "features",
    "status",
    "origin",
    "score",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedWork:
    """Somebody's spans and relations of one article.

    ``decides`` gives, by span id, the row number of the suggestion a span decided.
    """

    document: int
    annotator: int
    spans: Sequence[Span]
    relations: Sequence[Relation] = ()
    decides: Mapping[str, int] = field(default_factory=dict)


def add_imported(journal: Journal, works: Sequence[ImportedWork], batch: int) -> None:
    """Add the work on several articles as part of a batch."""
    moment = now()
    first = journal.next_row(_A, sum(len(work.spans) for work in works))
    rows = [(row, *told) for row, told in enumerate(chain.from_iterable(map(_span_rows, works)), first)]
    journal.insert_lot(_A, _COLUMNS, rows, {"batch_id": batch, "created": moment, "modified": moment})
    relations: list[dict[str, Any]] = []
    for work in works:
        if work.relations:
            ends = {span.id: row for row, span in enumerate(work.spans, first)}
            relations += _relation_rows(work, ends, batch)
        first += len(work.spans)
    journal.insert_bulk(_R, relations)


def _span_rows(work: ImportedWork) -> list[tuple[Any, ...]]:
    document, annotator, decided = work.document, work.annotator, work.decides.get
    return [
        (
            document,
            annotator,
            decided(uid),
            uid,
            layer,
            label,
            start,
            end,
            text,
            packed(features) if features else "{}",
            str(status),
            origin,
            score,
        )
        for uid, layer, label, start, end, text, features, status, origin, score in work.spans
    ]


def _relation_rows(work: ImportedWork, ends: Mapping[str, int], batch: int) -> list[dict[str, Any]]:
    return [
        {
            "document_id": work.document,
            "annotator_id": work.annotator,
            "batch_id": batch,
            "head_id": ends[r.head],
            "child_id": ends[r.child],
            "status": r.status.value,
            **relation_columns(r),
        }
        for r in work.relations
    ]
