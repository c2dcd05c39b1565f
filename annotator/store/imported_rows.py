"""People's work on articles that an import brings, as rows of its batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.span import Relation, Span
from annotator.store import tables
from annotator.store.journal import Journal
from annotator.store.repository import now
from annotator.store.spans import SPAN_FIELDS, add_span_columns, relation_columns

_A = tables.annotation
_R = tables.relation
_S = tables.suggestion
_L = tables.suggested_relation


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedProposals:
    """What a suggester proposed in one article, as a file has it."""

    document: int
    suggester: str
    spans: Sequence[Span]
    relations: Sequence[Relation] = ()


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
    count = sum(len(work.spans) for work in works)
    first = journal.next_row(_A, count)
    columns: dict[str, list[Any]] = {"id": list(range(first, first + count))}
    columns |= {name: [] for name in ("document_id", "annotator_id", "suggestion_id", *SPAN_FIELDS)}
    for work in works:
        _add_spans(columns, work)
    journal.insert_columns(_A, columns, {"batch_id": batch, "created": moment, "modified": moment})
    relations: list[dict[str, Any]] = []
    for work in works:
        if work.relations:
            ends = {span.id: row for row, span in enumerate(work.spans, first)}
            relations += _relation_rows(work, ends, batch)
        first += len(work.spans)
    journal.insert_bulk(_R, relations)


def add_proposed(journal: Journal, works: Sequence[ImportedProposals], batch: int) -> None:
    """Add what suggesters proposed in several articles as part of a batch."""
    count = sum(len(work.spans) for work in works)
    first = journal.next_row(_S, count)
    columns: dict[str, list[Any]] = {"id": list(range(first, first + count))}
    columns |= {name: [] for name in ("document_id", "suggester", *SPAN_FIELDS) if name != "status"}
    relations: list[dict[str, Any]] = []
    for work in works:
        columns["document_id"] += [work.document] * len(work.spans)
        columns["suggester"] += [work.suggester] * len(work.spans)
        add_span_columns(columns, work.spans)
        if work.relations:
            ends = {span.id: row for row, span in enumerate(work.spans, first)}
            relations += [
                {
                    "document_id": work.document,
                    "suggester": work.suggester,
                    "batch_id": batch,
                    "head_id": ends[r.head],
                    "child_id": ends[r.child],
                    **relation_columns(r),
                }
                for r in work.relations
            ]
        first += len(work.spans)
    journal.insert_columns(_S, columns, {"batch_id": batch})
    journal.insert_bulk(_L, relations)
    journal.touch(documents=[work.document for work in works])


def _add_spans(columns: Mapping[str, list[Any]], work: ImportedWork) -> None:
    count = len(work.spans)
    columns["document_id"] += [work.document] * count
    columns["annotator_id"] += [work.annotator] * count
    decides = work.decides
    columns["suggestion_id"] += [decides.get(s.id) for s in work.spans] if decides else [None] * count
    add_span_columns(columns, work.spans)


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
