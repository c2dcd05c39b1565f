"""People's work on articles that an import brings, as rows of its batch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from annotator.domain.span import Relation
from annotator.domain.span_columns import SpanColumns
from annotator.store import tables
from annotator.store.journal import Journal
from annotator.store.repository import now
from annotator.store.spans import joined_columns, relation_columns

_A = tables.annotation
_R = tables.relation
_S = tables.suggestion
_L = tables.suggested_relation
_T = TypeVar("_T", int, str)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedProposals:
    """What a suggester proposed in one article, as a file has it."""

    document: int
    suggester: str
    spans: SpanColumns
    relations: Sequence[Relation] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedWork:
    """Somebody's spans and relations of one article.

    ``decides`` gives, by span id, the row number of the suggestion a span decided.
    """

    document: int
    annotator: int
    spans: SpanColumns
    relations: Sequence[Relation] = ()
    decides: Mapping[str, int] = field(default_factory=dict)


def add_imported(journal: Journal, works: Sequence[ImportedWork], batch: int) -> None:
    """Add the work on several articles as part of a batch."""
    moment = now()
    columns, alike = joined_columns([work.spans for work in works])
    count = sum(work.spans.number for work in works)
    first = journal.next_row(_A, count)
    columns["id"] = range(first, first + count)
    columns["document_id"] = _repeated((work.document, work.spans.number) for work in works)
    columns["annotator_id"] = _repeated((work.annotator, work.spans.number) for work in works)
    if any(work.decides for work in works):
        columns["suggestion_id"] = [work.decides.get(uid) for work in works for uid in work.spans.ids]
    else:
        alike["suggestion_id"] = None
    alike |= {"batch_id": batch, "created": moment, "modified": moment}
    journal.insert_columns(_A, columns, alike)
    relations: list[dict[str, Any]] = []
    for work in works:
        if work.relations:
            ends = {uid: row for row, uid in enumerate(work.spans.ids, first)}
            relations += _relation_rows(work, ends, batch)
        first += work.spans.number
    journal.insert_bulk(_R, relations)


def add_proposed(journal: Journal, works: Sequence[ImportedProposals], batch: int) -> None:
    """Add what suggesters proposed in several articles as part of a batch."""
    columns, alike = joined_columns([work.spans for work in works])
    for present in (columns, alike):
        present.pop("status", None)
    count = sum(work.spans.number for work in works)
    first = journal.next_row(_S, count)
    columns["id"] = range(first, first + count)
    columns["document_id"] = _repeated((work.document, work.spans.number) for work in works)
    columns["suggester"] = _repeated((work.suggester, work.spans.number) for work in works)
    journal.insert_columns(_S, columns, {**alike, "batch_id": batch})
    relations: list[dict[str, Any]] = []
    for work in works:
        if work.relations:
            ends = {uid: row for row, uid in enumerate(work.spans.ids, first)}
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
        first += work.spans.number
    journal.insert_bulk(_L, relations)
    journal.touch(documents=[work.document for work in works])


def _repeated(values: Iterable[tuple[_T, int]]) -> list[_T]:
    """Each value so many times."""
    column: list[_T] = []
    for value, count in values:
        column += [value] * count
    return column


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
