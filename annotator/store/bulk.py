"""Many decisions of one annotator at once: recorded row by row, or as the rows of a batch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import and_, func, select

from annotator.domain.span import Status
from annotator.store import tables
from annotator.store.annotations import fresh_uid
from annotator.store.dialects.expressions import json_number
from annotator.store.parts import in_parts
from annotator.store.repository import Repository, in_force, now, standing
from annotator.store.spans import packed, unpacked
from annotator.store.suggested_relations import SuggestedLink

_A = tables.annotation
_R = tables.relation
_S = tables.suggestion
_L = tables.suggested_relation
_D = tables.document
_V = tables.verdict
_O = tables.operation
_E = tables.delta
_MINE = _A.alias("mine")
_HEAD, _CHILD = _S.alias("head"), _S.alias("child")

Place = tuple[str, str, int, int]  # layer, label, start, end in code points


@dataclass(frozen=True, slots=True)
class OwnSpan:
    """A span of the annotator's that is there: its row, and the suggestion it decides."""

    row: int
    place: Place
    status: Status
    suggestion: int | None


@dataclass(frozen=True, slots=True)
class Proposed:
    """A suggestion that waits: its row, and what a decision takes over; features as they are stored."""

    row: int
    place: Place
    text: str
    features: str
    origin: str
    score: float | None


@dataclass(slots=True)
class ArticleState:
    """What an annotator has in an article, what waits for them there, and what is proposed to be linked."""

    own: list[OwnSpan] = field(default_factory=list)
    waiting: dict[int, Proposed] = field(default_factory=dict)
    links: list[SuggestedLink] = field(default_factory=list)


@dataclass(slots=True, kw_only=True, eq=False)
class Made:
    """A span to be made: a decision on ``suggestion`` (a row), or an own one. ``row`` is 0 until it is."""

    document: int
    place: Place
    text: str
    status: Status
    suggestion: int | None = None
    features: str = "{}"
    origin: str = ""
    score: float | None = None
    row: int = 0

    @classmethod
    def deciding(cls, document: int, proposed: Proposed, status: Status) -> Made:
        """The decision that takes over what was suggested."""
        return cls(
            document=document,
            place=proposed.place,
            text=proposed.text,
            status=status,
            suggestion=proposed.row,
            features=proposed.features,
            origin=proposed.origin,
            score=proposed.score,
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Joined:
    """A proposed relation to be taken over, from a span to be made to another, or to an own row."""

    head: Made
    child: Made | int
    link: SuggestedLink


class Bulk(Repository):
    """Reads articles for planning, writes what was planned, and watches what happened meanwhile."""

    def states(self, documents: Sequence[int], annotator: int) -> dict[int, ArticleState]:
        """Several articles at once, by row number; a few queries however many they are."""
        found = {document: ArticleState() for document in documents}
        for part in in_parts(documents):
            self._read(found, part, annotator)
        return found

    def make(self, made: Sequence[Made], annotator: int, batch: int | None) -> None:
        """Add spans; recorded one by one where there is no ``batch``."""
        if not made:
            return
        moment = now()
        rows = []
        for row, m in enumerate(made, self._journal.next_row(_A, len(made))):
            m.row = row
            layer, label, start, end = m.place
            rows.append(
                {
                    "id": row,
                    "document_id": m.document,
                    "annotator_id": annotator,
                    "batch_id": batch,
                    "uid": fresh_uid(),
                    "layer": layer,
                    "label": label,
                    "start": start,
                    "end": end,
                    "text": m.text,
                    "features": m.features,
                    "status": m.status.value,
                    "suggestion_id": m.suggestion,
                    "origin": m.origin,
                    "score": m.score,
                    "created": moment,
                    "modified": moment,
                }
            )
        self._insert(_A, rows, batch)

    def join(
        self,
        joined: Sequence[Joined],
        annotator: int,
        batch: int | None,
        status: Status = Status.ACCEPTED,
    ) -> None:
        """Add relations whose ends are there."""
        rows: list[dict[str, Any]] = [
            {
                "document_id": j.head.document,
                "annotator_id": annotator,
                "batch_id": batch,
                "uid": fresh_uid(),
                "label": j.link.label,
                "head_id": j.head.row,
                "child_id": j.child if isinstance(j.child, int) else j.child.row,
                "features": packed(j.link.features),
                "status": status.value,
                "origin": j.link.origin,
                "score": j.link.score,
            }
            for j in joined
        ]
        if batch is None and rows:
            for row, columns in enumerate(rows, self._journal.next_row(_R, len(rows))):
                columns["id"] = row
        self._insert(_R, rows, batch)

    def latest_step(self) -> int:
        """The row number of the last operation of the history."""
        return self._connection.scalar(select(func.max(_O.c.id))) or 0

    def touched_since(self, step: int) -> set[int]:
        """The articles whose spans, relations or verdicts were changed by operations after ``step``."""
        rows = (
            select(json_number(func.coalesce(_E.c.after, _E.c.before), "document_id"))
            .where(_E.c.operation_id > step, _E.c.table_name.in_((_A.name, _R.name, _V.name)))
            .distinct()
        )
        # Decisions that came or went with their batch.
        batches = select(_E.c.row_id).where(_E.c.operation_id > step, _E.c.table_name == tables.batch.name)
        many = select(_A.c.document_id).where(_A.c.batch_id.in_(batches.scalar_subquery())).distinct()
        found = {*self._connection.scalars(rows), *self._connection.scalars(many)}
        return {row for row in found if row is not None}

    def articles_gone(self, batch: int) -> set[int]:
        """The articles of a batch of decisions that are not in force any more."""
        there = select(_D.c.id).where(in_force(_D)).scalar_subquery()
        query = select(_A.c.document_id).where(_A.c.batch_id == batch, _A.c.document_id.not_in(there))
        return set(self._connection.scalars(query.distinct()))

    def forget(self, batch: int, documents: Iterable[int]) -> None:
        """Remove what a batch that is still being filled says of some articles."""
        for part in in_parts(sorted(documents)):
            self._journal.forget_decisions(batch, part)

    def _read(self, found: dict[int, ArticleState], documents: Sequence[int], annotator: int) -> None:
        own = (
            select(
                _A.c.document_id,
                _A.c.id,
                _A.c.layer,
                _A.c.label,
                _A.c.start,
                _A.c.end,
                _A.c.status,
                _A.c.suggestion_id,
            )
            .where(_A.c.document_id.in_(documents), _A.c.annotator_id == annotator, in_force(_A))
            .order_by(_A.c.id)
        )
        for document, row, layer, label, start, end, status, suggestion in self._connection.execute(own):
            place = (layer, label, start, end)
            found[document].own.append(OwnSpan(row, place, Status(status), suggestion))
        decided = and_(_MINE.c.suggestion_id == _S.c.id, _MINE.c.annotator_id == annotator, in_force(_MINE))
        waiting = (
            select(
                _S.c.document_id,
                _S.c.id,
                _S.c.layer,
                _S.c.label,
                _S.c.start,
                _S.c.end,
                _S.c.text,
                _S.c.features,
                _S.c.origin,
                _S.c.score,
            )
            .select_from(_S.outerjoin(_MINE, decided))
            .where(_S.c.document_id.in_(documents), standing(_S), _MINE.c.id.is_(None))
            .order_by(_S.c.id)
        )
        for document, row, layer, label, start, end, *rest in self._connection.execute(waiting):
            found[document].waiting[row] = Proposed(row, (layer, label, start, end), *rest)
        links = (
            select(
                _L.c.document_id,
                _L.c.id,
                _L.c.label,
                _L.c.head_id,
                _L.c.child_id,
                _L.c.features,
                _L.c.origin,
                _L.c.score,
                _CHILD.c.layer,
                _CHILD.c.label,
                _CHILD.c.start,
                _CHILD.c.end,
            )
            .select_from(
                _L.join(_HEAD, _HEAD.c.id == _L.c.head_id).join(_CHILD, _CHILD.c.id == _L.c.child_id)
            )
            .where(_L.c.document_id.in_(documents), standing(_L), standing(_HEAD), standing(_CHILD))
            .order_by(_L.c.id)
        )
        for document, row, label, head, child, features, origin, score, *at in self._connection.execute(
            links
        ):
            found[document].links.append(
                SuggestedLink(
                    row=row,
                    label=label,
                    head=head,
                    child=child,
                    child_span=(at[0], at[1], at[2], at[3]),
                    features=unpacked(features),
                    origin=origin,
                    score=score,
                )
            )

    def _insert(self, table: Any, rows: Sequence[dict[str, Any]], batch: int | None) -> None:
        if batch is None:
            self._journal.insert_many(table, rows)
        else:
            self._journal.insert_bulk(table, rows)
