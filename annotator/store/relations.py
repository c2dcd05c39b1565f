"""The relations within articles, decided and suggested, read many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sqlalchemy import ColumnElement, FromClause, bindparam, func, not_, or_, select

from annotator.domain.span import Relation, Status
from annotator.store import tables
from annotator.store.prepared import Prepared
from annotator.store.repository import Repository, in_force, standing
from annotator.store.spans import linked, relations_by_document

_R, _P = tables.relation, tables.suggested_relation
_HEAD, _CHILD = tables.annotation.alias("head"), tables.annotation.alias("child")
_HEAD_P, _CHILD_P = tables.suggestion.alias("head"), tables.suggestion.alias("child")


# Put together once: an export asks for a hundred articles at a time, and runs them in less.
@cache
def _own() -> Prepared:
    return Prepared(
        linked(_R, _HEAD, _CHILD).where(
            _R.c.document_id.in_(bindparam("documents", expanding=True)),
            _R.c.child_document_id.is_(None),
            _R.c.annotator_id == bindparam("annotator"),
            in_force(_R),
        )
    )


@cache
def _suggested() -> Prepared:
    return Prepared(
        linked(_P, _HEAD_P, _CHILD_P).where(
            _P.c.document_id.in_(bindparam("documents", expanding=True)),
            _P.c.suggester == bindparam("suggester"),
            standing(_P),
        )
    )


class Relations(Repository):
    """What annotators linked within articles, and what programs proposed to link there."""

    def own(self, documents: Sequence[int], annotator: int) -> dict[int, list[Relation]]:
        """An annotator's relations within each of several articles in order, by article."""
        rows = _own().rows(self._connection, documents=documents, annotator=annotator)
        return relations_by_document(rows, documents, lambda r: Status(r["status"]))

    def suggested(self, documents: Sequence[int], suggester: str) -> dict[int, list[Relation]]:
        """A suggester's relations of several articles in order, by article."""
        rows = _suggested().rows(self._connection, documents=documents, suggester=suggester)
        return relations_by_document(rows, documents, lambda _: Status.SUGGESTED)

    def own_astray(self) -> list[tuple[int, str]]:
        """Relations (head's article, label) with an end that is elsewhere, taken back, or somebody else's."""
        return self._astray(
            (_R, _HEAD, _CHILD),
            in_force(_R),
            _CHILD.c.document_id != func.coalesce(_R.c.child_document_id, _R.c.document_id),
            _HEAD.c.annotator_id != _R.c.annotator_id,
            _CHILD.c.annotator_id != _R.c.annotator_id,
            not_(in_force(_HEAD)),
            not_(in_force(_CHILD)),
        )

    def suggested_astray(self) -> list[tuple[int, str]]:
        """Suggested relations (article, label) that stand though an end lies elsewhere or stands no more."""
        return self._astray(
            (_P, _HEAD_P, _CHILD_P),
            standing(_P),
            _CHILD_P.c.document_id != _P.c.document_id,
            ~standing(_HEAD_P),
            ~standing(_CHILD_P),
        )

    def _astray(
        self,
        tables_: tuple[FromClause, FromClause, FromClause],
        stands: ColumnElement[bool],
        *wrong: ColumnElement[bool],
    ) -> list[tuple[int, str]]:
        """Those that stand and have something wrong at an end; the head must lie in their article."""
        relation, head, child = tables_
        ends = relation.join(head, head.c.id == relation.c.head_id).join(
            child, child.c.id == relation.c.child_id
        )
        query = (
            select(relation.c.document_id, relation.c.label)
            .select_from(ends)
            .where(stands, or_(head.c.document_id != relation.c.document_id, *wrong))
        )
        return [(document, label) for document, label in self._connection.execute(query)]
