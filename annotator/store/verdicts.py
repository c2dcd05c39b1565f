"""What leads decided where annotators' work was settled."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from annotator.store import tables
from annotator.store.annotations import fresh_uid
from annotator.store.parts import in_parts
from annotator.store.repository import Repository, in_force, now

_V = tables.verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A decision on one case. ``versions`` are those it was made from, as they were then.

    ``gold`` is the row of the span it led to, None for "no span here"; ``by`` is the lead's row.
    """

    row: int
    document: int
    by: int
    layer: str
    start: int
    end: int
    choice: str
    gold: int | None
    versions: tuple[dict[str, Any], ...]
    reason: str
    created: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVerdict:
    """A decision that is one of many; as ``Verdict``, made now where ``created`` is empty."""

    by: int
    layer: str
    start: int
    end: int
    choice: str
    gold: int | None
    versions: Sequence[dict[str, Any]]
    reason: str
    created: str


class Verdicts(Repository):
    """The verdicts of a project."""

    def of(self, document: int) -> list[Verdict]:
        """Those of one article, as they were made."""
        query = select(_V).where(_V.c.document_id == document, in_force(_V)).order_by(_V.c.id)
        return [_verdict(r) for r in self._connection.execute(query).mappings()]

    def led_to(self, gold: int) -> bool:
        """Whether any decision led to a span of gold."""
        query = select(_V.c.id).where(_V.c.gold_id == gold).limit(1)
        return self._connection.execute(query).first() is not None

    def all(self) -> dict[int, list[Verdict]]:
        """Those of every article."""
        found: dict[int, list[Verdict]] = {}
        for r in self._connection.execute(select(_V).where(in_force(_V)).order_by(_V.c.id)).mappings():
            found.setdefault(r["document_id"], []).append(_verdict(r))
        return found

    def of_documents(self, documents: Sequence[int]) -> dict[int, list[Verdict]]:
        """Those of several articles, as they were made; articles without any are left out."""
        found: dict[int, list[Verdict]] = {}
        for part in in_parts(documents):
            query = select(_V).where(_V.c.document_id.in_(part), in_force(_V)).order_by(_V.c.id)
            for r in self._connection.execute(query).mappings():
                found.setdefault(r["document_id"], []).append(_verdict(r))
        return found

    def with_spans(self, documents: Sequence[int]) -> dict[int, list[tuple[Verdict, str]]]:
        """Those of several articles, as they were made, each with the id of the span it led to, or ""."""
        a = tables.annotation
        query = (
            select(_V, a.c.uid.label("span_uid"))
            .select_from(_V.outerjoin(a, a.c.id == _V.c.gold_id))
            .where(_V.c.document_id.in_(documents), in_force(_V))
            .order_by(_V.c.id)
        )
        found: dict[int, list[tuple[Verdict, str]]] = {}
        for r in self._connection.execute(query).mappings():
            found.setdefault(r["document_id"], []).append((_verdict(r), r["span_uid"] or ""))
        return found

    def add(
        self,
        document: int,
        by: int,
        place: tuple[str, int, int],
        choice: str,
        gold: int | None,
        *,
        versions: Sequence[dict[str, Any]],
        reason: str = "",
    ) -> int:
        """Record a decision on ``place`` (layer, start, end); returns its row number."""
        layer, start, end = place
        return self._journal.insert(
            _V,
            {
                "uid": fresh_uid(),
                "document_id": document,
                "annotator_id": by,
                "layer": layer,
                "start": start,
                "end": end,
                "choice": choice,
                "gold_id": gold,
                "versions": _packed(versions),
                "reason": reason,
                "created": now(),
            },
        )

    def add_bulk(self, document: int, verdicts: Sequence[NewVerdict], batch: int) -> None:
        """Add decisions on one article as part of a batch."""
        moment = now()
        self._journal.insert_bulk(
            _V,
            [
                {
                    "uid": fresh_uid(),
                    "document_id": document,
                    "annotator_id": v.by,
                    "layer": v.layer,
                    "start": v.start,
                    "end": v.end,
                    "choice": v.choice,
                    "gold_id": v.gold,
                    "versions": _packed(v.versions),
                    "reason": v.reason,
                    "created": v.created or moment,
                    "batch_id": batch,
                }
                for v in verdicts
            ],
        )

    def remove(self, row: int) -> None:
        """Take a decision away; the span it led to is not touched."""
        self._journal.delete(_V, row)


def _packed(versions: Sequence[dict[str, Any]]) -> str:
    return json.dumps(list(versions), ensure_ascii=False, sort_keys=True)


def _verdict(r: Any) -> Verdict:
    return Verdict(
        row=r["id"],
        document=r["document_id"],
        by=r["annotator_id"],
        layer=r["layer"],
        start=r["start"],
        end=r["end"],
        choice=r["choice"],
        gold=r["gold_id"],
        versions=tuple(json.loads(r["versions"])),
        reason=r["reason"],
        created=r["created"],
    )
