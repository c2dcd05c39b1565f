"""Many decisions of one annotator at once: recorded row by row, or as the rows of a batch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select

from annotator.domain.document import NOTHING
from annotator.domain.mark import Mark
from annotator.domain.span import Status
from annotator.store import tables
from annotator.store.annotations import fresh_uid
from annotator.store.repository import Repository, in_force, now
from annotator.store.spans import packed
from annotator.store.suggestions import SuggestedLink

_A = tables.annotation
_R = tables.relation
_D = tables.document
_O = tables.operation
_E = tables.delta
_PART = 500  # a query names only so many rows


@dataclass(slots=True, kw_only=True, eq=False)
class Made:
    """A span to be made: a decision on ``suggestion`` (a row), or an own one. ``row`` is 0 until it is."""

    layer: str
    label: str
    start: int
    end: int
    text: str
    status: Status
    suggestion: int | None = None
    features: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    origin: str = ""
    score: float | None = None
    row: int = 0

    @classmethod
    def deciding(cls, mark: Mark, status: Status) -> Made:
        """The decision that takes over what was suggested."""
        return cls(
            layer=mark.layer,
            label=mark.label,
            start=mark.start,
            end=mark.end,
            text=mark.text,
            status=status,
            suggestion=mark.key.row,
            features=mark.features,
            origin=mark.origin,
            score=mark.score,
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Joined:
    """A proposed relation to be taken over, from a span to be made to another, or to an own row."""

    head: Made
    child: Made | int
    link: SuggestedLink


class Bulk(Repository):
    """Writes what was planned for an article, and watches what happened meanwhile."""

    def make(self, document: int, annotator: int, made: Sequence[Made], batch: int | None) -> None:
        """Add spans; recorded one by one where there is no ``batch``."""
        if not made:
            return
        moment = now()
        first = self._journal.next_row(_A)
        rows = []
        for row, m in enumerate(made, first):
            m.row = row
            rows.append(
                {
                    "id": row,
                    "document_id": document,
                    "annotator_id": annotator,
                    "batch_id": batch,
                    "uid": fresh_uid(),
                    "layer": m.layer,
                    "label": m.label,
                    "start": m.start,
                    "end": m.end,
                    "text": m.text,
                    "features": packed(m.features),
                    "status": m.status.value,
                    "suggestion_id": m.suggestion,
                    "origin": m.origin,
                    "score": m.score,
                    "created": moment,
                    "modified": moment,
                }
            )
        self._insert(_A, rows, batch)

    def join(self, document: int, annotator: int, joined: Sequence[Joined], batch: int | None) -> None:
        """Add relations whose ends are there."""
        rows = [
            {
                "document_id": document,
                "annotator_id": annotator,
                "batch_id": batch,
                "uid": fresh_uid(),
                "label": j.link.label,
                "head_id": j.head.row,
                "child_id": j.child if isinstance(j.child, int) else j.child.row,
                "features": packed(j.link.features),
                "status": Status.ACCEPTED.value,
                "origin": j.link.origin,
                "score": j.link.score,
            }
            for j in joined
        ]
        if batch is None and rows:
            for row, columns in enumerate(rows, self._journal.next_row(_R)):
                columns["id"] = row
        self._insert(_R, rows, batch)

    def latest_step(self) -> int:
        """The row number of the last operation of the history."""
        return self._connection.scalar(select(func.max(_O.c.id))) or 0

    def touched_since(self, step: int) -> set[int]:
        """The articles whose spans or relations were changed by operations after ``step``."""
        query = (
            select(
                func.json_extract(func.coalesce(_E.c.after, _E.c.before), "$.document_id"),
            )
            .where(_E.c.operation_id > step, _E.c.table_name.in_((_A.name, _R.name)))
            .distinct()
        )
        return {row for row in self._connection.scalars(query) if row is not None}

    def articles_gone(self, batch: int) -> set[int]:
        """The articles of a batch of decisions that are not in force any more."""
        there = select(_D.c.id).where(in_force(_D)).scalar_subquery()
        query = select(_A.c.document_id).where(_A.c.batch_id == batch, _A.c.document_id.not_in(there))
        return set(self._connection.scalars(query.distinct()))

    def forget(self, batch: int, documents: Iterable[int]) -> None:
        """Remove what a batch that is still being filled says of some articles."""
        ordered = sorted(documents)
        for at in range(0, len(ordered), _PART):
            self._journal.forget_decisions(batch, ordered[at : at + _PART])

    def _insert(self, table: Any, rows: Sequence[dict[str, Any]], batch: int | None) -> None:
        if batch is None:
            self._journal.insert_many(table, rows)
        else:
            self._journal.insert_bulk(table, rows)
