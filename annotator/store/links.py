"""Links between claims of one or several articles: relations that their own annotator made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select

from annotator.domain.document import NOTHING
from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.domain.span import Status
from annotator.store import tables
from annotator.store.annotations import fresh_uid
from annotator.store.parts import in_parts
from annotator.store.repository import Repository, in_force, standing
from annotator.store.spans import mark_of, packed, unpacked

_A = tables.annotation
_S = tables.suggestion
_R = tables.relation
_P = tables.suggested_relation
_MINE = _A.alias("mine")
_HEAD, _CHILD, _PROPOSED = _A.alias("head"), _A.alias("child"), _S.alias("proposed")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredLink:
    """A link from ``head`` to ``child`` (rows of annotations) in ``document`` and ``other`` (rows)."""

    row: int
    label: str
    status: Status
    head: int
    child: int
    document: int
    other: int
    score: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFacts:
    """What a link has beside its label and ends."""

    status: Status
    score: float | None = None
    origin: str = ""
    features: Mapping[str, Any] = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """Who a claim is linked to as its claimer: the words, their label, and what else is known of them."""

    claim: MarkKey
    text: str
    label: str
    resolved: str
    entry: str


class Links(Repository):
    """Which claims one annotator has linked with one another, or set apart."""

    def of(
        self, annotator: int, labels: Sequence[str], documents: Sequence[int] | None = None
    ) -> list[StoredLink]:
        """An annotator's links of these labels, rejected ones included; at ``documents`` when given."""
        if documents is None:
            return self._links(annotator, labels)
        found: dict[int, StoredLink] = {}
        for part in in_parts(documents):
            at = or_(_R.c.document_id.in_(part), _R.c.child_document_id.in_(part))
            found.update((link.row, link) for link in self._links(annotator, labels, at))
        return list(found.values())

    def between(self, annotator: int, labels: Sequence[str], one: int, other: int) -> list[StoredLink]:
        """An annotator's links of these labels between two annotations, whichever way they point."""
        ways = or_(
            and_(_R.c.head_id == one, _R.c.child_id == other),
            and_(_R.c.head_id == other, _R.c.child_id == one),
        )
        return self._links(annotator, labels, ways)

    def beyond(self, annotation: int) -> list[StoredLink]:
        """What is said of an annotation beside the relations within its article: across, and set apart."""
        ends = or_(_R.c.head_id == annotation, _R.c.child_id == annotation)
        past = or_(_R.c.child_document_id.is_not(None), _R.c.status == Status.REJECTED.value)
        return self._found(ends, past)

    def add(
        self, annotator: int, label: str, head: tuple[int, int], child: tuple[int, int], status: Status
    ) -> int:
        """Link two annotations, each given as (document, row). Returns the link's row number."""
        across = child[0] if child[0] != head[0] else None
        return self._journal.insert(
            _R,
            {
                "document_id": head[0],
                "child_document_id": across,
                "annotator_id": annotator,
                "uid": fresh_uid(),
                "label": label,
                "head_id": head[1],
                "child_id": child[1],
                "features": "{}",
                "status": status.value,
                "origin": "",
                "score": None,
            },
        )

    def remove(self, row: int) -> None:
        """Remove a link."""
        self._journal.delete(_R, row)

    def add_bulk(
        self,
        annotator: int,
        links: Sequence[tuple[str, tuple[int, int], tuple[int, int], LinkFacts]],
        batch: int,
    ) -> None:
        """Add links as part of a batch, each with its label and ends as ``add`` takes them."""
        self._journal.insert_bulk(
            _R,
            [
                {
                    "document_id": head[0],
                    "child_document_id": child[0] if child[0] != head[0] else None,
                    "annotator_id": annotator,
                    "batch_id": batch,
                    "uid": fresh_uid(),
                    "label": label,
                    "head_id": head[1],
                    "child_id": child[1],
                    "features": packed(facts.features),
                    "status": facts.status.value,
                    "origin": facts.origin,
                    "score": facts.score,
                }
                for label, head, child, facts in links
            ],
        )

    def across(self, annotator: int) -> Iterator[tuple[str, tuple[str, str], tuple[str, str], LinkFacts]]:
        """An annotator's links between articles: label, ends as ids of document and span, and the rest.

        In the order of the articles, so that equal projects give equal files.
        """
        d = tables.document
        at, far = d.alias("at"), d.alias("far")
        query = (
            select(_R, at.c.uid, _HEAD.c.uid, far.c.uid, _CHILD.c.uid)
            .select_from(
                _R.join(_HEAD, _HEAD.c.id == _R.c.head_id)
                .join(_CHILD, _CHILD.c.id == _R.c.child_id)
                .join(at, at.c.id == _R.c.document_id)
                .join(far, far.c.id == _R.c.child_document_id)
            )
            .where(_R.c.annotator_id == annotator, in_force(_R))
            .order_by(at.c.id, _HEAD.c.start, _HEAD.c.uid, far.c.id, _CHILD.c.start, _CHILD.c.uid, _R.c.label)
        )
        columns = len(_R.c)
        for row in self._connection.execute(query):
            head_doc, head, child_doc, child = row[columns:]
            facts = LinkFacts(
                status=Status(row.status),
                score=row.score,
                origin=row.origin,
                features=unpacked(row.features),
            )
            yield row.label, (head_doc, head), (child_doc, child), facts

    def ends(self, document: int, spans: Sequence[str]) -> dict[str, dict[int, int]]:
        """The rows of spans of an article, by span id and annotator; those of a batch being filled count.

        Rejected spans are left out: nothing is linked to them.
        """
        withdrawn = select(tables.batch.c.id).where(tables.batch.c.state == "withdrawn").scalar_subquery()
        found: dict[str, dict[int, int]] = {}
        for part in in_parts(spans):
            query = select(_A.c.uid, _A.c.annotator_id, _A.c.id).where(
                _A.c.document_id == document,
                _A.c.uid.in_(part),
                _A.c.status != Status.REJECTED.value,
                or_(_A.c.batch_id.is_(None), _A.c.batch_id.not_in(withdrawn)),
            )
            for uid, annotator, row in self._connection.execute(query):
                found.setdefault(uid, {})[annotator] = row
        return found

    def suggested_ends(self, documents: Sequence[int], suggester: str) -> dict[int, str]:
        """The ids of a suggester's proposals for several articles, by row."""
        found: dict[int, str] = {}
        for part in in_parts(documents):
            query = select(_S.c.id, _S.c.uid).where(
                _S.c.document_id.in_(part), _S.c.suggester == suggester, standing(_S)
            )
            found.update(self._connection.execute(query).all())
        return found

    def marks(self, documents: Sequence[int], annotator: int, suggester: str = "") -> dict[int, list[Mark]]:
        """An annotator's spans of several articles, and the suggestions not decided, by article; in order.

        Rejections are left out. With a ``suggester`` the suggestions are its alone.
        """
        found: dict[int, list[Mark]] = {row: [] for row in documents}
        for part in in_parts(documents):
            own = select(_A).where(
                _A.c.document_id.in_(part),
                _A.c.annotator_id == annotator,
                _A.c.status != Status.REJECTED.value,
                in_force(_A),
            )
            for r in self._connection.execute(own).mappings():
                found[r["document_id"]].append(mark_of(r, MarkKind.ANNOTATION, Status(r["status"])))
            waiting = (
                select(_S)
                .select_from(_S.outerjoin(_MINE, _decided(annotator)))
                .where(_S.c.document_id.in_(part), standing(_S), _MINE.c.id.is_(None))
            )
            if suggester:
                waiting = waiting.where(_S.c.suggester == suggester)
            for r in self._connection.execute(waiting).mappings():
                found[r["document_id"]].append(mark_of(r, MarkKind.SUGGESTION, Status.SUGGESTED))
        for marks in found.values():
            marks.sort(key=lambda m: m.order)
        return found

    def sayings(self, documents: Sequence[int], annotator: int, label: str) -> dict[MarkKey, Saying]:
        """Who claims what in several articles, by the claim: decided relations, and proposed ones."""
        found: dict[MarkKey, Saying] = {}
        for part in in_parts(documents):
            proposed = (
                select(_P.c.head_id, _P.c.features, _PROPOSED.c.text, _PROPOSED.c.label, _PROPOSED.c.features)
                .select_from(_P.join(_PROPOSED, _PROPOSED.c.id == _P.c.child_id))
                .where(_P.c.document_id.in_(part), _P.c.label == label, standing(_P))
                .order_by(_P.c.id)
            )
            own = (
                select(_R.c.head_id, _R.c.features, _CHILD.c.text, _CHILD.c.label, _CHILD.c.features)
                .select_from(_R.join(_CHILD, _CHILD.c.id == _R.c.child_id))
                .where(
                    _R.c.document_id.in_(part),
                    _R.c.annotator_id == annotator,
                    _R.c.label == label,
                    _R.c.status != Status.REJECTED.value,
                    in_force(_R),
                )
                .order_by(_R.c.id)
            )
            for kind, query in ((MarkKind.SUGGESTION, proposed), (MarkKind.ANNOTATION, own)):
                for head, features, text, mark_label, mark_features in self._connection.execute(query):
                    claim = MarkKey(kind, head)
                    found[claim] = Saying(
                        claim=claim,
                        text=text,
                        label=mark_label,
                        resolved=_word(unpacked(features).get("resolved")),
                        entry=_word(unpacked(mark_features).get("entry")),
                    )
        return found

    def _links(self, annotator: int, labels: Sequence[str], *which: ColumnElement[bool]) -> list[StoredLink]:
        return self._found(_R.c.annotator_id == annotator, _R.c.label.in_(labels), *which)

    def _found(self, *which: ColumnElement[bool]) -> list[StoredLink]:
        query = select(_R).where(in_force(_R), *which)
        return [
            StoredLink(
                row=r["id"],
                label=r["label"],
                status=Status(r["status"]),
                head=r["head_id"],
                child=r["child_id"],
                document=r["document_id"],
                other=r["document_id"] if r["child_document_id"] is None else r["child_document_id"],
                score=r["score"],
            )
            for r in self._connection.execute(query.order_by(_R.c.id)).mappings()
        ]


def _decided(annotator: int) -> ColumnElement[bool]:
    return and_(_MINE.c.suggestion_id == _S.c.id, _MINE.c.annotator_id == annotator, in_force(_MINE))


def _word(value: Any) -> str:
    return value if isinstance(value, str) else ""
