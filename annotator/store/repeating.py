"""Repeats on a team's server a step that was taken while it was away, once and only where it still fits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, and_, select
from sqlalchemy.exc import IntegrityError

from annotator.domain.errors import NotTaken
from annotator.domain.scheme import scheme_from_json
from annotator.domain.wording import worded
from annotator.store import tables
from annotator.store.journal import Delta
from annotator.store.offline.kept_step import FIRST_OWN, KeptStep
from annotator.store.repository import Repository, in_force

_O = tables.operation
_E = tables.delta
_A = tables.annotation
_W = tables.assignment
_MOMENTS = frozenset({"modified", "scheme_version"})
"""Columns that follow from the others."""

Numbers = dict[tuple[str, int], int]
"""By table and number in the copy: the number that the server gave a row."""


class Repeating(Repository):
    """What the server has of kept steps, and how one is added."""

    def made_by(self, uid: str) -> list[tuple[str, int]] | None:
        """The rows that a step added, in order; None where the server does not have the step."""
        operation = self._connection.scalar(select(_O.c.id).where(_O.c.uid == uid))
        if operation is None:
            return None
        query = (
            select(_E.c.table_name, _E.c.row_id)
            .where(_E.c.operation_id == operation, _E.c.before.is_(None))
            .order_by(_E.c.id)
        )
        return [(row.table_name, row.row_id) for row in self._connection.execute(query)]

    def repeat(self, step: KeptStep, numbers: Numbers) -> bool:
        """Take a step as it was taken elsewhere; says whether it was new here.

        ``numbers`` learns which numbers its rows have here.

        Raises:
            NotTaken: if what it touches has changed since, or has gone.
        """
        there = self.made_by(step.uid)
        if there is not None:
            learn(numbers, step, there)
            return False
        made: Numbers = {}
        known = numbers | made
        for delta in step.deltas:
            try:
                row = self._take(delta, known)
            except IntegrityError as error:
                raise NotTaken(
                    worded("What it builds on has gone, or something stands in its place.")
                ) from error
            if delta.before is None and row is not None:
                made[delta.table, delta.row_id] = known[delta.table, delta.row_id] = row
        self._record(step)
        numbers.update(made)
        return True

    def _take(self, delta: Delta, numbers: Numbers) -> int | None:
        table = tables.RECORDED[delta.table]
        before, after = (self._here(table, row, numbers) for row in (delta.before, delta.after))
        if before is None:
            assert after is not None
            return self._add(table, after)
        row_id = before["id"]
        if row_id >= FIRST_OWN:
            raise NotTaken(worded("It builds on a step that the server did not take."))
        standing = self._journal.row(table, row_id)
        if after is None:
            if standing is not None:
                self._compare(standing, before, before.keys())
                self._journal.delete(table, row_id)
            return None
        if standing is None:
            raise NotTaken(worded("What it changed has been deleted since."))
        changed = {name: value for name, value in after.items() if before.get(name) != value}
        self._compare(standing, before, [n for n in changed if standing[n] != changed[n]])
        self._refuse_unknown_label(table, after)
        self._journal.update(table, row_id, **changed)
        return None

    def _add(self, table: Table, row: dict[str, Any]) -> int:
        if row["id"] >= FIRST_OWN:
            row = {name: value for name, value in row.items() if name != "id"}
        if table is _W:
            w = _W.c
            mine = and_(w.document_id == row["document_id"], w.annotator_id == row["annotator_id"])
            given = self._connection.scalar(select(w.id).where(mine))
            if given is not None:  # the lead has handed it out meanwhile
                fresh = {name: row[name] for name in ("status", "modified", "reason")}
                self._journal.update(table, given, **fresh)
                return int(given)
        if table is _A:
            self._refuse_doubled(row)
        self._refuse_unknown_label(table, row)
        return self._journal.insert(table, row)

    def _refuse_doubled(self, row: Mapping[str, Any]) -> None:
        """The same annotator has decided the same at another machine or in another window."""
        a, d = _A.c, tables.document
        mine = and_(a.document_id == row["document_id"], a.annotator_id == row["annotator_id"], in_force(_A))
        names = ("layer", "label", "start", "end")
        alike = and_(*(a[name] == row[name] for name in names))
        if row["suggestion_id"] is not None:
            alike = a.suggestion_id == row["suggestion_id"]
        if self._connection.scalar(select(a.id).where(mine, alike).limit(1)) is not None:
            raise NotTaken(worded("You have decided the same elsewhere since."))
        there = select(d.c.id).where(d.c.id == row["document_id"], in_force(d))
        if self._connection.scalar(there) is None:
            raise NotTaken(worded("The article has been taken out of the project since."))

    def _refuse_unknown_label(self, table: Table, row: Mapping[str, Any]) -> None:
        if table is not _A:
            return
        body = self._connection.scalar(select(tables.scheme.c.body))
        labels = scheme_from_json(json.loads(str(body))).labels()
        if (row["layer"], row["label"]) not in {(layer.name, label.name) for layer, label in labels}:
            raise NotTaken(worded("The label scheme has no {label} any more.", label=row["label"]))

    @staticmethod
    def _compare(standing: Mapping[str, Any], before: Mapping[str, Any], names: Any) -> None:
        if any(standing[name] != before[name] for name in names if name not in _MOMENTS):
            raise NotTaken(worded("It has been changed since."))

    def _record(self, step: KeptStep) -> None:
        operation = {name: value for name, value in step.operation.items() if name != "id"}
        reverted: int | None = None
        if operation["kind"] != "do":
            reverted = self._connection.scalar(select(_O.c.id).where(_O.c.uid == step.reverts))
            if reverted is None:
                raise NotTaken(worded("The step that it takes back or brings again is not there."))
            self._journal.mark_operation(reverted, "undone" if operation["kind"] == "undo" else "done")
        elif operation["state"] == "done":
            self._journal.drop_undone(operation["annotator_id"])
        self._journal.record({**operation, "reverts": reverted})

    @staticmethod
    def _here(table: Table, row: Mapping[str, Any] | None, numbers: Numbers) -> dict[str, Any] | None:
        """A row of the copy with the numbers that it and what it names have here."""
        if row is None:
            return None
        here = dict(row)
        own = (table.name, here["id"])
        here["id"] = numbers.get(own, here["id"])
        for column in table.columns:
            for key in column.foreign_keys:
                value = here.get(column.name)
                if isinstance(value, int) and value >= FIRST_OWN:
                    found = numbers.get((key.column.table.name, value))
                    if found is None:
                        raise NotTaken(worded("It builds on a step that the server did not take."))
                    here[column.name] = found
        return here


def learn(numbers: Numbers, step: KeptStep, there: list[tuple[str, int]]) -> None:
    """Know the rows of a step by the numbers that the server gave them, in the same order."""
    for (table, own), (_, row) in zip(step.made, there, strict=False):
        numbers[table, own] = row
