"""One step of the history with all that it changed, as it is kept until the server has it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from annotator.store import tables
from annotator.store.journal import Delta, Journal

FIRST_OWN = 1_500_000_000
"""Rows that are added while the server is away get numbers from here on, which no server has come to: what
shows rows in lists takes numbers up to 2^31."""
_SINGLE = frozenset(
    {"annotation", "relation", "assignment", "note", "rule", "entry", "variant", "camp", "verdict"}
)
"""Tables whose rows are decided one by one; steps that touch others are not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptStep:
    """A step: its row of the history, the id of the step it takes back or brings again, and its rows.

    ``uid`` was drawn before the step was first sent: by it the server knows a step it has already.
    """

    operation: Mapping[str, Any]
    reverts: str
    deltas: tuple[Delta, ...]

    @property
    def uid(self) -> str:
        """The step's id, the same in every copy."""
        return str(self.operation["uid"])

    @property
    def name(self) -> str:
        """What was done, as a person would say it."""
        return str(self.operation["name"])

    @property
    def made(self) -> tuple[tuple[str, int], ...]:
        """The rows that the step added: table and number, in order."""
        return tuple((d.table, d.row_id) for d in self.deltas if d.before is None)

    @property
    def documents(self) -> frozenset[int]:
        """The articles that the step touched."""
        rows = (row for d in self.deltas for row in (d.before, d.after) if row is not None)
        return frozenset(row["document_id"] for row in rows if row.get("document_id") is not None)

    def packed(self) -> str:
        """The step as JSON."""
        rows = [[d.table, d.row_id, d.before, d.after] for d in self.deltas]
        told = {"operation": dict(self.operation), "reverts": self.reverts, "deltas": rows}
        return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def unpacked_step(text: str) -> KeptStep:
    """A step that was packed.

    Raises:
        ValueError, KeyError, TypeError: if it is none.
    """
    told = json.loads(text)
    return KeptStep(
        operation=told["operation"],
        reverts=str(told["reverts"]),
        deltas=tuple(Delta(table=t, row_id=row, before=b, after=a) for t, row, b, a in told["deltas"]),
    )


def step_of(connection: Connection, journal: Journal) -> KeptStep | None:
    """What a transaction recorded, before it ends; None where it is nothing that is decided by itself."""
    operation, deltas = journal.operation, journal.deltas
    if operation is None or not deltas or not _are_single(deltas):
        return None
    reverts = ""
    if operation["reverts"] is not None:
        o = tables.operation.c
        reverts = str(connection.scalar(select(o.uid).where(o.id == operation["reverts"])) or "")
    return KeptStep(operation=dict(operation), reverts=reverts, deltas=tuple(deltas))


def _are_single(deltas: Sequence[Delta]) -> bool:
    return all(d.table in _SINGLE for d in deltas)
