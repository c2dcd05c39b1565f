"""Everybody's work side by side, in few columns: what agreement is measured on.

Reads plain tuples from the driver: a comparison takes in hundreds of thousands of rows at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, literal, select

from annotator.domain.span import Status
from annotator.store import tables
from annotator.store.repository import Repository, in_force, standing

_A = tables.annotation
_S = tables.suggestion
_R = tables.relation
_W = tables.assignment

ComparedSpan = tuple[int, int, int, int, str, str, str, str]
"""Row number, article, start, end (code points), layer, label, features (JSON), when it was last changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRelation:
    """A relation between two of an annotator's spans, by their row numbers."""

    document: int
    label: str
    head: int
    child: int


class Comparison(Repository):
    """Reads the work of several annotators for measuring how alike it is."""

    def spans(
        self, annotator: int, layers: Sequence[str], documents: Sequence[int] = ()
    ) -> list[ComparedSpan]:
        """An annotator's spans of some layers, rejections left out; of all articles, or of those named."""
        columns = (_A.c.id, _A.c.document_id, _A.c.start, _A.c.end, _A.c.layer, _A.c.label, _A.c.features)
        query = select(*columns, _A.c.modified).where(
            _A.c.annotator_id == annotator,
            _A.c.status != Status.REJECTED.value,
            _A.c.layer.in_(bindparam("layers", expanding=True)),
            in_force(_A),
        )
        if documents:
            query = query.where(_A.c.document_id.in_(documents))
        return self._shared(query, layers)

    def suggested(self, layers: Sequence[str], documents: Sequence[int] = ()) -> list[ComparedSpan]:
        """What is suggested in some layers, as if the suggesters were one annotator."""
        columns = (_S.c.id, _S.c.document_id, _S.c.start, _S.c.end, _S.c.layer, _S.c.label, _S.c.features)
        query = select(*columns).where(_S.c.layer.in_(bindparam("layers", expanding=True)), standing(_S))
        if documents:
            query = query.where(_S.c.document_id.in_(documents))
        return self._shared(query.add_columns(literal("")), layers)

    def relations(self, annotator: int, documents: Sequence[int] = ()) -> list[ComparedRelation]:
        """An annotator's relations within articles, rejections left out."""
        query = select(_R.c.document_id, _R.c.label, _R.c.head_id, _R.c.child_id).where(
            _R.c.annotator_id == annotator,
            _R.c.child_document_id.is_(None),
            _R.c.status != Status.REJECTED.value,
            in_force(_R),
        )
        if documents:
            query = query.where(_R.c.document_id.in_(documents))
        return [
            ComparedRelation(document=document, label=label, head=head, child=child)
            for document, label, head, child in self._connection.execute(query)
        ]

    def statuses(self, annotator: int, documents: Sequence[int] = ()) -> dict[int, str]:
        """Where an annotator stands with each article they have touched, or with each of those named."""
        query = select(_W.c.document_id, _W.c.status).where(_W.c.annotator_id == annotator, in_force(_W))
        if documents:
            query = query.where(_W.c.document_id.in_(documents))
        return dict(self._connection.execute(query).all())

    def with_status(self, statuses: Sequence[str]) -> set[int]:
        """The annotators who have put any article at one of these statuses."""
        query = select(_W.c.annotator_id).where(_W.c.status.in_(statuses), in_force(_W)).distinct()
        return set(self._connection.scalars(query))

    def _shared(self, query: Select[Any], layers: Sequence[str]) -> list[ComparedSpan]:
        """The rows of a query; words that come again in the columns of words are kept once."""
        known: dict[str, str] = {}
        same = known.setdefault
        return [
            (row, article, start, end, same(layer, layer), same(label, label), same(said, said), same(at, at))
            for row, article, start, end, layer, label, said, at in self._connection.execute(
                query, {"layers": list(layers)}
            )
        ]
