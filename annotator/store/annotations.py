"""What annotators decided: each row belongs to the annotator who made it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import func, or_, select

from annotator.domain.document import NOTHING
from annotator.domain.errors import NotThere
from annotator.domain.mark import Mark, MarkKey, MarkKind, MarkRelation
from annotator.domain.span import SPAN_ORDER, Span, Status
from annotator.domain.wording import worded
from annotator.store import statements, tables
from annotator.store.imported_rows import ImportedWork, add_imported
from annotator.store.repository import Repository, in_force, now, standing
from annotator.store.schemes import FIRST
from annotator.store.spans import (
    STATUSES,
    Decisions,
    Row,
    mark_of,
    packed,
    span_columns,
    span_of,
    unpacked,
)
from annotator.store.suggested_relations import SuggestedLink
from annotator.store.suggestions import asked

if TYPE_CHECKING:
    from annotator.store.gathered import Gathering

_A = tables.annotation
_R = tables.relation
_D = tables.document
# Made once: an alias costs more than the query it stands in.
_OTHER = _A.alias("other")

S = TypeVar("S")


class Annotations(Repository):
    """Annotated spans and their relations."""

    def marks(self, document: int, annotator: int) -> list[Mark]:
        """An annotator's own spans of an article, rejections included."""
        return [mark_of(r, MarkKind.ANNOTATION, Status(r["status"])) for r in self._own(document, annotator)]

    def marks_among(self, document: int, annotator: int, rows: Sequence[int]) -> list[Mark]:
        """Those of ``rows`` that are this annotator's spans of the article."""
        return [
            mark_of(r, MarkKind.ANNOTATION, Status(r["status"]))
            for r in self._own(document, annotator, among=rows)
        ]

    def spans(self, document: int, annotator: int) -> list[Span]:
        """An annotator's own spans of an article in order, rejections included."""
        found = self._own(document, annotator)
        return sorted((span_of(r, Status(r["status"])) for r in found), key=lambda s: s.order)

    def spans_of(self, documents: Sequence[int], annotator: int) -> dict[int, Decisions[Span]]:
        """An annotator's spans of several articles in order, by article."""
        found: dict[int, Decisions[Span]] = {row: Decisions() for row in documents}
        rows = statements.DECISIONS_OF.each(self._connection, documents=documents, annotator=annotator)
        # Written out, past the constructor: a corpus has spans by the million.
        new = tuple.__new__
        for row, uid, layer, label, start, end, text, features, origin, score, status, at, by, which in rows:
            decisions = found[row]
            held = unpacked(features) if features != "{}" else NOTHING
            decisions.spans.append(
                new(Span, (uid, layer, label, start, end, text, held, STATUSES[status], origin, score))
            )
            if which is not None:
                decisions.suggestions[uid] = (by, which)
            if at and at != FIRST:
                decisions.versions[uid] = at
        for decisions in found.values():
            decisions.spans.sort(key=SPAN_ORDER)
        return found

    def gathering(
        self, annotator: int, kind: Callable[..., S], alone: AbstractContextManager[object]
    ) -> Gathering[S]:
        """The same for a whole corpus, as values of ``kind``."""
        # What few steps need is loaded by them.
        from annotator.store import gathered

        return gathered.Gathering(
            self._connection,
            gathered.DECISIONS,
            {"annotator": annotator},
            lambda documents: self.spans_of(documents, annotator),
            kind,
            alone,
        )

    def decided_strings(self, layer: str) -> list[tuple[str, str, Status, int]]:
        """The words everybody's spans of a layer name: text, label, status, and how often.

        Rejections are left out where the same annotator has a span on some of the words.
        """
        marked = (
            select(_OTHER.c.id)
            .where(
                _OTHER.c.document_id == _A.c.document_id,
                _OTHER.c.annotator_id == _A.c.annotator_id,
                _OTHER.c.layer == layer,
                _OTHER.c.start < _A.c.end,
                _OTHER.c.end > _A.c.start,
                _OTHER.c.status != Status.REJECTED.value,
                in_force(_OTHER),
            )
            .exists()
        )
        query = (
            select(_A.c.text, _A.c.label, _A.c.status, func.count())
            .where(_A.c.layer == layer, in_force(_A), or_(_A.c.status != Status.REJECTED.value, ~marked))
            .group_by(_A.c.text, _A.c.label, _A.c.status)
        )
        return [(text, label, Status(s), n) for text, label, s, n in self._connection.execute(query)]

    def documents_of(self, annotator: int) -> set[int]:
        """The row numbers of the articles this annotator has any span in."""
        # Article by article, which looks at one span of each, not at all of them.
        has = select(_A.c.id).where(_A.c.document_id == _D.c.id, _A.c.annotator_id == annotator, in_force(_A))
        return set(self._connection.scalars(select(_D.c.id).where(has.exists())))

    def relations_at(self, annotation: int) -> list[int]:
        """The row numbers of the relations that start or end at an annotation."""
        return statements.RELATIONS_AT.column(self._connection, annotation=annotation)

    def mark_relations(
        self, document: int, annotator: int, at: Sequence[int] | None = None
    ) -> list[MarkRelation]:
        """An annotator's relations within an article, of ``at`` (annotation rows) alone when given."""
        found = (
            statements.RELATIONS.rows(self._connection, document=document, annotator=annotator)
            if at is None
            else statements.RELATIONS_AMONG.rows(
                self._connection, document=document, annotator=annotator, at=list(at)
            )
        )
        return [
            MarkRelation(
                label=r["label"],
                head=MarkKey(MarkKind.ANNOTATION, r["head_id"]),
                child=MarkKey(MarkKind.ANNOTATION, r["child_id"]),
                row=r["id"],
                features=unpacked(r["features"]),
                score=r["score"],
            )
            for r in found
        ]

    def get(self, row: int) -> dict[str, Any]:
        """One annotation's columns.

        Raises:
            NotThere: if there is none at ``row``.
        """
        found = statements.ANNOTATION.first(self._connection, row_number=row)
        if found is None:
            raise NotThere(
                worded("This span is not there any more."),
                next_step=worded("It was changed or taken back meanwhile."),
            )
        return found

    def of_suggestion(self, suggestion: int, annotator: int) -> int | None:
        """The row number of this annotator's decision on a suggestion, or None."""
        found = statements.DECISION_ON.column(self._connection, suggestion=suggestion, annotator=annotator)
        return next(iter(found), None)

    def corrected_places(
        self, document: int, annotator: int, among: Sequence[int] | None = None
    ) -> dict[int, tuple[str, str, int, int]]:
        """Where the suggestions stand that an annotator corrected in an article, by the correction's row."""
        found = (
            statements.CORRECTED.rows(self._connection, document=document, annotator=annotator)
            if among is None
            else statements.CORRECTED_AMONG.rows(
                self._connection, document=document, annotator=annotator, rows=list(among)
            )
        )
        return {r["id"]: (r["layer"], r["label"], r["start"], r["end"]) for r in found}

    def same(self, document: int, annotator: int, span: tuple[str, str, int, int]) -> int | None:
        """This annotator's annotation with the same layer, label, start and end, or None."""
        layer, label, start, end = span
        found = statements.OWN_SAME.column(
            self._connection,
            document=document,
            annotator=annotator,
            layer=layer,
            label=label,
            start=start,
            end=end,
        )
        return next(iter(found), None)

    def rows_by_uid(self, document: int, annotator: int) -> dict[str, int]:
        """This annotator's spans in an article: rows by ids, those of batches not yet live too."""
        query = select(_A.c.uid, _A.c.id).where(_A.c.document_id == document, _A.c.annotator_id == annotator)
        return dict(self._connection.execute(query).all())

    def decisions(self, documents: Sequence[int], annotator: int) -> dict[int, int]:
        """How many suggestions of each article this annotator has decided; those alike count once."""
        s = tables.suggestion
        places = (
            select(_A.c.document_id, s.c.layer, s.c.label, s.c.start, s.c.end)
            .select_from(_A.join(s, s.c.id == _A.c.suggestion_id))
            .where(
                _A.c.document_id.in_(documents),
                _A.c.annotator_id == annotator,
                standing(s),
                asked(),
                in_force(_A),
            )
            .distinct()
            .subquery()
        )
        query = select(places.c.document_id, func.count()).group_by(places.c.document_id)
        return dict(self._connection.execute(query).all())

    def add(self, document: int, annotator: int, span: Span, *, suggestion: int | None = None) -> int:
        """Add an annotation; an empty ``span.id`` gets a fresh one. Returns its row number."""
        moment = now()
        return self._journal.insert(
            _A,
            {
                "document_id": document,
                "annotator_id": annotator,
                "suggestion_id": suggestion,
                "status": span.status.value,
                "created": moment,
                "modified": moment,
                **span_columns(span),
                "uid": span.id or fresh_uid(),
            },
        )

    def add_decision(self, document: int, annotator: int, suggested: Row, status: Status) -> int:
        """Add a decision that takes over a suggestion's columns. Returns its row number."""
        moment = now()
        shared = ("uid", "layer", "label", "start", "end", "text", "features", "origin", "score")
        return self._journal.insert(
            _A,
            {
                "document_id": document,
                "annotator_id": annotator,
                "suggestion_id": suggested["id"],
                "status": status.value,
                "created": moment,
                "modified": moment,
                **{name: suggested[name] for name in shared},
                "uid": fresh_uid(),
            },
        )

    @staticmethod
    def features(row: Row) -> dict[str, Any]:
        """The features of a row, to be changed freely."""
        return dict(unpacked(row["features"]))

    @staticmethod
    def columns(values: dict[str, Any]) -> dict[str, Any]:
        """Values of a span as its columns hold them."""
        return {k: packed(v) if k == "features" else v for k, v in values.items()}

    def change(self, row: int, **values: Any) -> None:
        """Change some columns of an annotation."""
        self._journal.update(_A, row, modified=now(), **values)

    def relate(
        self,
        document: int,
        annotator: int,
        label: str,
        ends: tuple[int, int],
        suggested: SuggestedLink | None = None,
        *,
        fresh: bool = False,
    ) -> int:
        """Add a relation from the first to the second annotation. Returns its row number.

        It is accepted where it was ``suggested``. The first annotation counts as modified, unless it
        is as ``fresh`` as the relation.
        """
        head, child = ends
        if not fresh:
            self.change(head)
        return self._journal.insert(
            _R,
            {
                "document_id": document,
                "annotator_id": annotator,
                "uid": fresh_uid(),
                "label": label,
                "head_id": head,
                "child_id": child,
                "features": packed(suggested.features if suggested is not None else {}),
                "status": (Status.ACCEPTED if suggested is not None else Status.ADDED).value,
                "origin": suggested.origin if suggested is not None else "",
                "score": suggested.score if suggested is not None else None,
            },
        )

    def unrelate(self, relation: int) -> None:
        """Remove a relation; the annotation it starts at counts as modified."""
        row = self._journal.row(_R, relation)
        self._journal.delete(_R, relation)
        if row is not None:
            self.change(row["head_id"])

    def remove(self, row: int) -> None:
        """Remove an annotation and the relations that start or end at it."""
        self.unlink(row)
        self._journal.delete(_A, row)

    def unlink(self, row: int) -> None:
        """Remove the relations that start or end at an annotation."""
        for relation in self.relations_at(row):
            self.unrelate(relation)

    def add_bulk(self, works: Sequence[ImportedWork], batch: int) -> None:
        """Add people's spans and relations of several articles as part of a batch."""
        add_imported(self._journal, works, batch)

    def _own(self, document: int, annotator: int, among: Sequence[int] | None = None) -> list[dict[str, Any]]:
        if among is None:
            return statements.OWN.rows(self._connection, document=document, annotator=annotator)
        return statements.OWN_AMONG.rows(
            self._connection, document=document, annotator=annotator, rows=list(among)
        )


def fresh_uid() -> str:
    """A new span id; 12 hex digits are unique enough within one document."""
    return f"n{secrets.token_hex(6)}"
