"""The relations that programs propose between their suggestions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from annotator.domain.span import Relation
from annotator.store import statements, tables
from annotator.store.repository import Repository, standing
from annotator.store.spans import Row, relation_columns, unpacked

_S = tables.suggestion
_R = tables.suggested_relation


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedLink:
    """A proposed relation: ``head`` and ``child`` are rows of suggestions.

    ``child_span`` is the child's layer, label, start and end.
    """

    row: int
    label: str
    head: int
    child: int
    child_span: tuple[str, str, int, int]
    features: Mapping[str, Any]
    origin: str
    score: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldRelation:
    """A suggested relation with its id; ``head`` and ``child`` are rows of suggestions."""

    row: int
    uid: str
    label: str
    head: int
    child: int
    features: Mapping[str, Any]
    origin: str
    score: float | None


class SuggestedRelations(Repository):
    """Suggested relations; both ends are suggestions of one article."""

    def relation_rows_of(self, document: int, suggester: str) -> dict[int, tuple[str, int, int, Any]]:
        """A suggester's present relations by row number: label, head and child row, features."""
        query = select(_R).where(_R.c.document_id == document, _R.c.suggester == suggester, standing(_R))
        return {
            r["id"]: (r["label"], r["head_id"], r["child_id"], unpacked(r["features"]))
            for r in self._connection.execute(query).mappings()
        }

    def relations_told(self, document: int, suggester: str) -> list[ToldRelation]:
        """A suggester's present relations of an article, in order of their ids."""
        query = select(_R).where(_R.c.document_id == document, _R.c.suggester == suggester, standing(_R))
        return [
            ToldRelation(
                row=r["id"],
                uid=r["uid"],
                label=r["label"],
                head=r["head_id"],
                child=r["child_id"],
                features=unpacked(r["features"]),
                origin=r["origin"],
                score=r["score"],
            )
            for r in self._connection.execute(query.order_by(_R.c.uid, _R.c.id)).mappings()
        ]

    def links(self, document: int) -> list[SuggestedLink]:
        """The relations that programs propose between the suggestions of an article."""
        return _links(statements.LINKS.rows(self._connection, document=document))

    def links_at(self, suggestion: int) -> list[SuggestedLink]:
        """The proposed relations that start or end at a suggestion."""
        return _links(statements.LINKS_AT.rows(self._connection, suggestion=suggestion))

    def add_relations(
        self,
        document: int,
        suggester: str,
        relations: Sequence[tuple[Relation, int, int]],
        batch: int,
    ) -> None:
        """Add relations of a batch, each with the row numbers of the suggestions it starts and ends at."""
        self._journal.insert_bulk(
            _R,
            [
                {
                    "document_id": document,
                    "suggester": suggester,
                    "batch_id": batch,
                    "head_id": head,
                    "child_id": child,
                    **relation_columns(relation),
                }
                for relation, head, child in relations
            ],
        )

    def add_relations_bulk(
        self, document: int, suggester: str, relations: Sequence[Relation], batch: int
    ) -> None:
        """Add suggested relations of a batch; their ends were added before."""
        query = select(_S.c.uid, _S.c.id).where(
            _S.c.document_id == document, _S.c.suggester == suggester, _S.c.batch_id == batch
        )
        rows = dict(self._connection.execute(query).all())
        self._journal.insert_bulk(
            _R,
            [
                {
                    "document_id": document,
                    "suggester": suggester,
                    "batch_id": batch,
                    "head_id": rows[r.head],
                    "child_id": rows[r.child],
                    **relation_columns(r),
                }
                for r in relations
            ],
        )


def _links(rows: Iterable[Row]) -> list[SuggestedLink]:
    return [
        SuggestedLink(
            row=r["id"],
            label=r["label"],
            head=r["head_id"],
            child=r["child_id"],
            child_span=(r["child_layer"], r["child_label"], r["child_start"], r["child_end"]),
            features=unpacked(r["features"]),
            origin=r["origin"],
            score=r["score"],
        )
        for r in rows
    ]
