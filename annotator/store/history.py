"""The record of what was done: read for the history, swapped back for undo and redo."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, bindparam, or_, select
from sqlalchemy.exc import IntegrityError

from annotator.domain.changes import Place
from annotator.domain.errors import HistoryConflict
from annotator.domain.scheme import Scheme, scheme_from_json
from annotator.domain.step_names import step_named
from annotator.domain.wording import Worded, worded, worded_count
from annotator.store import statements, tables
from annotator.store.batches import DECIDE, Batches
from annotator.store.journal import Delta, unpacked
from annotator.store.packets.tables import packet_step
from annotator.store.prepared import Prepared
from annotator.store.repository import Repository, in_force, standing
from annotator.store.shifts import is_partial

if TYPE_CHECKING:
    from annotator.domain.scheme_changes.change import Change

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
        return self._step(_next(annotator is None, back=True).first(self._connection, whose=annotator))

    def redoable(self, annotator: int | None) -> Step | None:
        """The step this annotator would redo next, or None."""
        return self._step(_next(annotator is None, back=False).first(self._connection, whose=annotator))

    def touches_more_than(self, step: Step, rows: int) -> bool:
        """Whether more than so many rows are recorded with a step."""
        return bool(_BEYOND.column(self._connection, operation=step.row, rows=rows))

    def undo(self, step: Step) -> None:
        """Swap back what ``step`` changed.

        Raises:
            HistoryConflict: if a row has changed since.
        """
        deltas = self._deltas(step.row)
        self._shift_back(deltas, step)
        self._swap([d.reversed() for d in reversed(deltas)], step, back=True)
        self._journal.mark_operation(step.row, "undone")

    def redo(self, step: Step) -> None:
        """Bring again what ``step`` changed.

        Raises:
            HistoryConflict: if a row has changed since.
        """
        deltas = self._deltas(step.row)
        self._shift_again(deltas, step)
        self._swap(deltas, step, back=False)
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
        rows = self._connection.execute(query).all()
        in_bulk = {
            r.id: r for r in rows if "id" not in (unpacked(r.before) or unpacked(r.after) or {"id": 0})
        }
        found = [(r.id, _entry(r, r)) for r in rows]
        if in_bulk:
            # What was written in bulk is on record once; that it was taken back, with the step that did so.
            passing = (
                select(_O, tables.annotator.c.name.label("who"))
                .outerjoin(tables.annotator, tables.annotator.c.id == _O.c.annotator_id)
                .where(_O.c.reverts.in_(in_bulk))
            )
            found += [(r.id, _entry(r, in_bulk[r.reverts])) for r in self._connection.execute(passing)]
        here = [entry for _, entry in sorted(found, key=lambda item: item[0])]
        return sorted([*self._brought(row), *here], key=lambda entry: entry.when)

    def _brought(self, row: int) -> list[Entry]:
        """What packets tell of how an annotation came about, before it came in with them."""
        a, d, p, s = tables.annotation, tables.document, tables.annotator, packet_step
        query = (
            select(s, p.c.name.label("who"))
            .join(p, p.c.uid == s.c.annotator_uid)
            .join(a, (a.c.uid == s.c.row_uid) & (a.c.annotator_id == p.c.id))
            .join(d, (d.c.id == a.c.document_id) & (d.c.uid == s.c.document_uid))
            .where(a.c.id == row, s.c.row_kind == a.name)
            .order_by(s.c.made, s.c.operation_uid, s.c.number)
        )
        return [
            Entry(
                when=r.made,
                who=r.who,
                operation=r.name,
                kind=r.kind,
                before=_whole_row(r.before, row),
                after=_whole_row(r.after, row),
            )
            for r in self._connection.execute(query)
        ]

    def _deltas(self, operation: int) -> list[Delta]:
        return [
            Delta(table=table, row_id=row, before=unpacked(before), after=unpacked(after))
            for table, row, before, after in _DELTAS.each(self._connection, operation=operation)
        ]

    def _shift_back(self, deltas: list[Delta], step: Step) -> None:
        """Take back what was written in bulk, unless one of its rows has been decided since."""
        shifts = self._journal.shifts
        shifts.take_recorded(step.row, back=True)
        change = _scheme_change(deltas)
        if change is not None:
            from annotator.store.carrying import Carrying

            scheme, changes, version = change
            since = Carrying(self._connection, None).decided_since(scheme, changes, version)
            since = since or shifts.decided_since(version)
            if since:
                raise HistoryConflict(
                    worded_count(
                        "“{step}” can't be undone: %Ln span was decided by it since.",
                        "“{step}” can't be undone: %Ln spans were decided by it since.",
                        since,
                        step=_named(step),
                    ),
                    next_step=worded("Change the scheme once more instead; nothing was changed."),
                )
        if shifts.any and shifts.strayed():
            raise HistoryConflict(
                _refusal(step, back=True, why=worded("what it touched has changed since")),
                next_step=worded("Change the scheme once more instead; nothing was changed."),
            )
        self._journal.carry_out_shifts()

    def _shift_again(self, deltas: list[Delta], step: Step) -> None:
        """Bring again what was written in bulk, unless it would be something else by now."""
        change = _scheme_change(deltas)
        if change is None:
            return
        from annotator.store.carrying import Carrying

        scheme, changes, _ = change
        shifts = self._journal.shifts
        shifts.take(list(Carrying(self._connection, None).differences(scheme, changes)))
        if shifts.differs_from(step.row):
            raise HistoryConflict(
                _refusal(step, back=False, why=worded("what it touched has changed since")),
                next_step=worded("Change the scheme once more instead; nothing was changed."),
            )
        self._journal.carry_out_shifts()

    def _swap(self, deltas: list[Delta], step: Step, *, back: bool) -> None:
        for d in deltas:
            if d.table == tables.batch.name:
                self._refuse_to_lose(d, step, back=back)
            if self._journal.row(tables.RECORDED[d.table], d.row_id) != d.before:
                raise HistoryConflict(
                    _refusal(step, back=back, why=worded("what it touched has changed since")),
                    next_step=worded("Correct the span by hand; nothing was changed."),
                )
            if d.table == tables.annotation.name and d.after is None:
                self._let_go(d.row_id, step, back=back)
            try:
                self._journal.apply(d)
            except IntegrityError as error:
                # A row that came in with a batch stands in its place, or its own parent is gone.
                raise HistoryConflict(
                    _refusal(step, back=back, why=worded("something else has taken its place since")),
                    next_step=worded("Nothing was changed."),
                ) from error
        for d in deltas:
            if d.table == tables.scheme.name:
                self._refuse_to_strip(d, step, back=back)
        self._refuse_unknown(deltas, step, back=back)

    def _let_go(self, annotation: int, step: Step, *, back: bool) -> None:
        """A span does not go from under a relation that came in with a batch; one taken back goes along."""
        r = tables.relation
        linked = statements.RELATIONS_AT.column(self._connection, annotation=annotation)
        if not linked:
            return
        standing_there = select(r.c.id).where(r.c.id.in_(linked), in_force(r)).limit(1)
        if self._connection.scalar(standing_there) is not None:
            raise HistoryConflict(
                _refusal(step, back=back, why=worded("its span has been linked since")),
                next_step=worded("Take the links away first; nothing was changed."),
            )
        for row in linked:
            self._journal.delete(r, row)

    def _refuse_to_lose(self, batch: Delta, step: Step, *, back: bool) -> None:
        """Taking articles back must not hide work on them; bringing them back must not double any."""
        batches = Batches(self._connection, self._journal)
        after = batch.after or {}
        if after.get("state") == "withdrawn" and batches.worked_on(batch.row_id):
            raise HistoryConflict(
                _refusal(step, back=back, why=worded("somebody has worked on it since")),
                next_step=worded("Their work would be lost; nothing was changed."),
            )
        if after.get("state") == "withdrawn" and batches.built_upon(batch.row_id):
            raise HistoryConflict(
                _refusal(step, back=back, why=worded("suggestions were made anew since")),
                next_step=worded("Take the later ones back first; nothing was changed."),
            )
        if after.get("state") == "live" and batches.doubled(batch.row_id):
            raise HistoryConflict(
                _refusal(step, back=back, why=worded("the same has come in since")),
                next_step=worded("Nothing was changed, and nothing is missing."),
            )

    def _refuse_to_strip(self, scheme: Delta, step: Step, *, back: bool) -> None:
        """A label that spans carry must not leave the scheme."""
        before, after = (_labels(row) for row in (scheme.before, scheme.after))
        a, s = tables.annotation, tables.suggestion
        used = select(a.c.layer, a.c.label).where(in_force(a))
        proposed = select(s.c.layer, s.c.label).where(standing(s))
        for layer, label in self._connection.execute(used.union(proposed)):
            if (layer, label) in before - after:
                raise HistoryConflict(
                    _refusal(
                        step,
                        back=back,
                        why=worded("the label {label} that came with it is in use", label=label),
                    ),
                    next_step=worded("Give those spans another label first; nothing was changed."),
                )

    def _refuse_unknown(self, deltas: list[Delta], step: Step, *, back: bool) -> None:
        """A span must not come back under a label that the scheme has no more."""
        brought = [
            d.after for d in deltas if d.table == tables.annotation.name and d.before is None and d.after
        ]
        if not brought:
            return
        known = _labels(self._journal.row(tables.scheme, 1))
        for row in brought:
            if (row["layer"], row["label"]) not in known:
                raise HistoryConflict(
                    _refusal(
                        step,
                        back=back,
                        why=worded("the label scheme has no {label} any more", label=row["label"]),
                    ),
                    next_step=worded("Mark the words anew; nothing was changed."),
                )

    @staticmethod
    def _step(row: dict[str, Any] | None) -> Step | None:
        if row is None:
            return None
        place = Place(document=row["document_id"], start=row["start"], end=row["end"])
        return Step(row=row["id"], name=row["name"], kind=row["kind"], place=place)


def _refusal(step: Step, *, back: bool, why: Worded) -> Worded:
    if back:
        return worded("“{step}” can't be undone: {why}.", step=_named(step), why=why)
    return worded("“{step}” can't be brought back: {why}.", step=_named(step), why=why)


def _named(step: Step) -> str:
    return step_named(step.name)


# An undo runs these; putting one together takes longer.
_BEYOND = Prepared(
    select(_E.c.id)
    .where(_E.c.operation_id == bindparam("operation"))
    .limit(1)
    .offset(bindparam("rows", type_=Integer))
)
_DELTAS = Prepared(
    select(_E.c.table_name, _E.c.row_id, _E.c.before, _E.c.after)
    .where(_E.c.operation_id == bindparam("operation"), ~is_partial())
    .order_by(_E.c.id)
)


@cache
def _next(of_nobody: bool, *, back: bool) -> Prepared:
    """The step that somebody (``whose``) would undo next, or redo next."""
    mine = _O.c.annotator_id.is_(None) if of_nobody else _O.c.annotator_id == bindparam("whose")
    passable = select(_O).where(mine, _O.c.state == ("done" if back else "undone"))
    return Prepared(passable.order_by(_O.c.id.desc() if back else _O.c.id).limit(1))


def _entry(step: Any, of: Any) -> Entry:
    """What a step did to a row; ``of`` holds the row before and after, the other way round for an undo."""
    before, after = unpacked(of.before), unpacked(of.after)
    if step is not of and step.kind == "undo":
        before, after = after, before
    return Entry(
        when=step.created, who=step.who or "", operation=step.name, kind=step.kind, before=before, after=after
    )


def _whole_row(told: str | None, row: int) -> dict[str, object] | None:
    """A row as a packet tells it, with the number it has here."""
    found = unpacked(told)
    return None if found is None else {"id": row, **found}


def _scheme_change(deltas: list[Delta]) -> tuple[Scheme, tuple[Change, ...], int] | None:
    """The scheme before, the changes and the version that a step made; None where it made none."""
    made = next((d.after for d in deltas if d.table == tables.scheme_version.name), None)
    before = next((d.before for d in deltas if d.table == tables.scheme.name), None)
    if made is None or before is None:
        return None
    from annotator.domain.scheme_changes.json_form import changes_from_json  # few steps change a scheme

    scheme = scheme_from_json(json.loads(before["body"]))
    return scheme, changes_from_json(json.loads(made["changes"])), int(made["id"])


def _labels(row: Mapping[str, Any] | None) -> set[tuple[str, str]]:
    """Every layer and label of a recorded scheme."""
    if row is None:
        return set()
    scheme = scheme_from_json(json.loads(row["body"]))
    return {(layer.name, label.name) for layer in scheme.layers for label in layer.labels}
