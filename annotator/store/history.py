"""The record of what was done: read for the history, swapped back for undo and redo."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, or_, select
from sqlalchemy.exc import IntegrityError

from annotator.domain.changes import Place
from annotator.domain.errors import HistoryConflict
from annotator.domain.scheme import scheme_from_json
from annotator.store import tables
from annotator.store.batches import DECIDE, Batches
from annotator.store.journal import Delta, unpacked
from annotator.store.repository import Repository, in_force

_O = tables.operation
_E = tables.delta


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One operation of the history."""

    row: int
    name: str
    kind: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that happened to a row: when (UTC, ISO 8601), who, what, and the row before and after."""

    when: str
    who: str
    operation: str
    kind: str
    before: dict[str, object] | None
    after: dict[str, object] | None


class History(Repository):
    """Everything that was done, by whom, and what it changed."""

    def undoable(self, annotator: int | None) -> Step | None:
        """The step this annotator would undo next, or None."""
        query = (
            select(_O)
            .where(_O.c.annotator_id.is_(annotator), _O.c.state == "done")
            .order_by(_O.c.id.desc())
            .limit(1)
        )
        return self._step(self._connection.execute(query).first())

    def redoable(self, annotator: int | None) -> Step | None:
        """The step this annotator would redo next, or None."""
        query = (
            select(_O)
            .where(_O.c.annotator_id.is_(annotator), _O.c.state == "undone")
            .order_by(_O.c.id)
            .limit(1)
        )
        return self._step(self._connection.execute(query).first())

    def undo(self, step: Step) -> None:
        """Swap back what ``step`` changed.

        Raises:
            HistoryConflict: if a row has changed since.
        """
        self._swap([d.reversed() for d in reversed(self._deltas(step.row))], step, "undone")
        self._journal.mark_operation(step.row, "undone")

    def redo(self, step: Step) -> None:
        """Bring again what ``step`` changed.

        Raises:
            HistoryConflict: if a row has changed since.
        """
        self._swap(self._deltas(step.row), step, "brought back")
        self._journal.mark_operation(step.row, "done")

    def of_annotation(self, row: int) -> list[Entry]:
        """What happened to one annotation, oldest first.

        One that was decided with many others came and went with their batch.
        """
        a, b = tables.annotation, tables.batch
        bulk = select(b.c.id).join(a, a.c.batch_id == b.c.id).where(a.c.id == row, b.c.kind == DECIDE)
        decided_with = self._connection.scalar(bulk)
        query = (
            select(_O, _E.c.before, _E.c.after, tables.annotator.c.name.label("who"))
            .join(_E, _E.c.operation_id == _O.c.id)
            .outerjoin(tables.annotator, tables.annotator.c.id == _O.c.annotator_id)
            .where(
                or_(
                    (_E.c.table_name == a.name) & (_E.c.row_id == row),
                    (_E.c.table_name == b.name) & (_E.c.row_id == decided_with),
                )
            )
            .order_by(_E.c.id)
        )
        return [
            Entry(
                when=r.created,
                who=r.who or "",
                operation=r.name,
                kind=r.kind,
                before=unpacked(r.before),
                after=unpacked(r.after),
            )
            for r in self._connection.execute(query)
        ]

    def _deltas(self, operation: int) -> list[Delta]:
        query = select(_E).where(_E.c.operation_id == operation).order_by(_E.c.id)
        return [
            Delta(table=r.table_name, row_id=r.row_id, before=unpacked(r.before), after=unpacked(r.after))
            for r in self._connection.execute(query)
        ]

    def _swap(self, deltas: list[Delta], step: Step, verb: str) -> None:
        for d in deltas:
            if d.table == tables.batch.name:
                self._refuse_to_lose(d, step, verb)
            if self._journal.row(tables.RECORDED[d.table], d.row_id) != d.before:
                raise HistoryConflict(
                    f"“{step.name}” can't be {verb}: what it touched has changed since.",
                    next_step="Correct the span by hand; nothing was changed.",
                )
            if d.table == tables.annotation.name and d.after is None:
                self._let_go(d.row_id, step, verb)
            try:
                self._journal.apply(d)
            except IntegrityError as error:
                # A row that came in with a batch stands in its place, or its own parent is gone.
                raise HistoryConflict(
                    f"“{step.name}” can't be {verb}: something else has taken its place since.",
                    next_step="Nothing was changed.",
                ) from error
        for d in deltas:
            if d.table == tables.scheme.name:
                self._refuse_to_strip(d, step, verb)

    def _let_go(self, annotation: int, step: Step, verb: str) -> None:
        """A span does not go from under a relation that came in with a batch; one taken back goes along."""
        r = tables.relation
        ends = or_(r.c.head_id == annotation, r.c.child_id == annotation)
        if self._connection.scalar(select(r.c.id).where(ends, in_force(r)).limit(1)) is not None:
            raise HistoryConflict(
                f"“{step.name}” can't be {verb}: its span has been linked since.",
                next_step="Take the links away first; nothing was changed.",
            )
        for row in self._connection.scalars(select(r.c.id).where(ends)).all():
            self._journal.delete(r, row)

    def _refuse_to_lose(self, batch: Delta, step: Step, verb: str) -> None:
        """Taking articles back must not hide work on them; bringing them back must not double any."""
        batches = Batches(self._connection, self._journal)
        after = batch.after or {}
        if after.get("state") == "withdrawn" and batches.worked_on(batch.row_id):
            raise HistoryConflict(
                f"“{step.name}” can't be {verb}: somebody has worked on it since.",
                next_step="Their work would be lost; nothing was changed.",
            )
        if after.get("state") == "withdrawn" and batches.built_upon(batch.row_id):
            raise HistoryConflict(
                f"“{step.name}” can't be {verb}: suggestions were made anew since.",
                next_step="Take the later ones back first; nothing was changed.",
            )
        if after.get("state") == "live" and batches.doubled(batch.row_id):
            raise HistoryConflict(
                f"“{step.name}” can't be {verb}: the same has come in since.",
                next_step="Nothing was changed, and nothing is missing.",
            )

    def _refuse_to_strip(self, scheme: Delta, step: Step, verb: str) -> None:
        """A label that spans carry must not leave the scheme."""
        before, after = (_labels(row) for row in (scheme.before, scheme.after))
        a = tables.annotation
        used = select(a.c.layer, a.c.label).where(in_force(a)).distinct()
        for layer, label in self._connection.execute(used):
            if (layer, label) in before - after:
                raise HistoryConflict(
                    f"“{step.name}” can't be {verb}: the label {label} that came with it is in use.",
                    next_step="Give those spans another label first; nothing was changed.",
                )

    @staticmethod
    def _step(row: Row[tuple[object, ...]] | None) -> Step | None:
        if row is None:
            return None
        place = Place(document=row.document_id, start=row.start, end=row.end)
        return Step(row=row.id, name=row.name, kind=row.kind, place=place)


def _labels(row: Mapping[str, Any] | None) -> set[tuple[str, str]]:
    """Every layer and label of a recorded scheme."""
    if row is None:
        return set()
    scheme = scheme_from_json(json.loads(row["body"]))
    return {(layer.name, label.name) for layer in scheme.layers for label in layer.labels}
