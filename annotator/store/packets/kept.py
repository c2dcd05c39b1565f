"""The packets that came in: which are in force, what they hold, and what was chosen between them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from annotator.domain.errors import DamagedProject
from annotator.domain.packets.work import WorkStep
from annotator.domain.wording import worded
from annotator.store import tables
from annotator.store.packets.own_steps import PACKET
from annotator.store.packets.tables import packet_body, packet_step, set_aside
from annotator.store.parts import in_parts
from annotator.store.repository import Repository, now

_B, _P, _S, _X = tables.batch, packet_body, packet_step, set_aside


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPacket:
    """A packet in force: its id, whose work it brought (id), and when it came in (UTC, ISO 8601)."""

    batch: int
    id: str
    annotator: str
    came: str


class Packets(Repository):
    """What packets brought. A packet that was taken back is not in force, but its bytes stay."""

    def in_force(self, annotator: str | None = None) -> list[KeptPacket]:
        """The packets in force, of one annotator (id) or of all, in the order they came in."""
        query = select(_B).where(_B.c.kind == PACKET, _B.c.state == "live").order_by(_B.c.id)
        found = []
        for r in self._connection.execute(query):
            detail = json.loads(r.detail)
            kept = KeptPacket(batch=r.id, id=detail["packet"], annotator=detail["annotator"], came=r.created)
            if annotator is None or kept.annotator == annotator:
                found.append(kept)
        return found

    def body(self, packet: str) -> bytes:
        """The bytes of a packet that came in at some time.

        Raises:
            DamagedProject: if it is not there any more.
        """
        body = self._connection.scalar(select(_P.c.body).where(_P.c.uid == packet))
        if body is None:
            raise DamagedProject(
                worded(
                    "A packet that was taken in before ({packet}) is missing from the project.",
                    packet=packet[:12],
                ),
                next_step=worded("Open a copy you kept, or take that packet back and in again."),
            )
        return bytes(body)

    def keep(self, packet: str, annotator: str, body: bytes, steps: Sequence[WorkStep]) -> None:
        """Keep a packet with the steps it tells, and bring it into force; steps known already stay."""
        if self._connection.scalar(select(_P.c.uid).where(_P.c.uid == packet)) is None:
            self._journal.insert_bulk(_P, [{"uid": packet, "body": body}])
        self._keep_steps(annotator, steps)
        detail = json.dumps({"packet": packet, "annotator": annotator})
        batch = self._journal.begin_batch(
            {"kind": PACKET, "state": "building", "detail": detail, "created": now()}
        )
        self._journal.complete_batch(batch)
        self._journal.update(_B, batch, state="live")

    def set_asides(self, annotator: int) -> dict[int, set[str]]:
        """The versions of this annotator's work that were decided against, by article."""
        query = select(_X.c.document_id, _X.c.version).where(_X.c.annotator_id == annotator)
        found: dict[int, set[str]] = {}
        for document, version in self._connection.execute(query):
            found.setdefault(document, set()).add(version)
        return found

    def set_aside(self, annotator: int, document: int, version: str) -> None:
        """Decide against a version of an annotator's work on an article."""
        self._journal.insert(
            _X,
            {"annotator_id": annotator, "document_id": document, "version": version, "created": now()},
        )

    def take_up(self, annotator: int, document: int, version: str) -> None:
        """Decide for a version that had been decided against."""
        query = select(_X.c.id).where(
            _X.c.annotator_id == annotator, _X.c.document_id == document, _X.c.version == version
        )
        for row in self._connection.scalars(query).all():
            self._journal.delete(_X, row)

    def _keep_steps(self, annotator: str, steps: Sequence[WorkStep]) -> None:
        known: set[str] = set()
        for part in in_parts([step.id for step in steps]):
            query = select(_S.c.operation_uid).where(_S.c.operation_uid.in_(part))
            known.update(self._connection.scalars(query))
        rows = [
            {
                "operation_uid": step.id,
                "number": number,
                "annotator_uid": annotator,
                "name": step.name,
                "kind": step.kind,
                "made": step.made,
                "row_kind": row.kind,
                "row_uid": row.id,
                "document_uid": row.article,
                "before": _packed(row.before),
                "after": _packed(row.after),
            }
            for step in steps
            if step.id not in known
            for number, row in enumerate(step.rows)
        ]
        self._journal.insert_bulk(_S, rows)


def _packed(row: dict[str, Any] | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False, separators=(",", ":"))
