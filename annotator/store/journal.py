"""Records each row's before and after: the only place that inserts, updates or deletes.

Undo swaps the records back, so no feature needs undo code of its own. Bulk rows (an import, a run
of suggestions) belong to a batch instead: the batch's own row is recorded, and taking it back hides
all of them at once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    ColumnDefault,
    Connection,
    Table,
    Update,
    and_,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from annotator.domain.changes import Changes, Place
from annotator.domain.errors import NotYours
from annotator.domain.wording import worded
from annotator.store import tables
from annotator.store.dialects import dialect_of
from annotator.store.many_rows import VERSION, defaults, insert_columns
from annotator.store.one_row import row_of
from annotator.store.prepared import Prepared
from annotator.store.row_writing import delete_row, insert_row, insert_rows, run, update_row
from annotator.store.shifts import Shifts
from annotator.store.touched import Touched

Row = Mapping[str, Any]

_FEW = 20
"""Rows of history up to which each is a statement of its own."""

_SCHEME_VERSION = Prepared(select(tables.scheme.c.version))


@dataclass(frozen=True, slots=True, kw_only=True)
class Delta:
    """One row before and after a write; None where it did not exist."""

    table: str
    row_id: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None

    def reversed(self) -> Delta:
        """The write that takes this one back."""
        return Delta(table=self.table, row_id=self.row_id, before=self.after, after=self.before)


class Journal:
    """Writes rows on one connection and remembers what it did, for the length of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._touched = Touched()
        self._scheme_version: int | None = None
        self.operation: Row | None = None
        """The operation that was recorded, once it was."""
        self.deltas: list[Delta] = []
        self.shifts = Shifts(connection)

    def insert(self, table: Table, row: Row) -> int:
        """Add one recorded row; returns its row number."""
        whole = _whole(table, self._stamped(table, row))
        if whole["id"] is None:
            del whole["id"]
        row_id = insert_row(self._connection, table, whole)
        self._note(table, row_id, None, {"id": row_id, **whole})
        return row_id

    def next_row(self, table: Table, count: int) -> int:
        """The first of the numbers that the next ``count`` rows of a table get; none is ever used twice."""
        return dialect_of(self._connection).next_row(self._connection, table.name, count)

    def insert_many(self, table: Table, rows: Sequence[Row]) -> None:
        """Add recorded rows that bring their row numbers, from ``next_row`` on."""
        if not rows:
            return
        whole = [_whole(table, self._stamped(table, row)) for row in rows]
        self._connection.execute(insert(table), whole)
        for row in whole:
            self._note(table, row["id"], None, row)

    def update(self, table: Table, row_id: int, **values: Any) -> None:
        """Change one recorded row; nothing is recorded when the values are already there.

        Raises:
            LookupError: if there is no such row.
        """
        before = self.row(table, row_id)
        if before is None:
            message = f"no row {row_id} in {table.name}"
            raise LookupError(message)
        values = self._stamped(table, values)
        after = {**before, **values}
        if after == before:
            return
        self._one(update_row(self._connection, table, row_id, values))
        self._note(table, row_id, before, after)

    def delete(self, table: Table, row_id: int) -> None:
        """Remove one recorded row.

        Raises:
            LookupError: if there is no such row.
        """
        before = self.row(table, row_id)
        if before is None:
            message = f"no row {row_id} in {table.name}"
            raise LookupError(message)
        self._one(delete_row(self._connection, table, row_id))
        self._note(table, row_id, before, None)

    def apply(self, change: Delta) -> None:
        """Make one row what ``change.after`` says; the caller has checked ``change.before``."""
        table = tables.RECORDED[change.table]
        if change.after is None:
            self._one(delete_row(self._connection, table, change.row_id))
        elif change.before is None:
            insert_row(self._connection, table, change.after)
        else:
            # What has not changed is not everybody's to write: on a server a row keeps its owner.
            values = {k: v for k, v in change.after.items() if change.before.get(k) != v}
            self._one(update_row(self._connection, table, change.row_id, values))
        self._note(table, change.row_id, change.before, change.after)

    def begin_batch(self, row: Row) -> int:
        """Add a batch that is still being filled; not recorded, since nothing shows it yet."""
        key = self._connection.execute(insert(tables.batch).values(**row)).inserted_primary_key
        assert key is not None
        return int(key[0])

    def complete_batch(self, batch_id: int) -> None:
        """End the filling of a batch; the recorded step that brings it into force comes next."""
        self._connection.execute(
            update(tables.batch).where(tables.batch.c.id == batch_id).values(state="withdrawn")
        )

    def insert_bulk(self, table: Table, rows: Sequence[Row]) -> None:
        """Add rows of a batch: not recorded one by one, so each must name its batch or its parent."""
        if not rows:
            return
        names = tuple(sorted({name for row in rows for name in row}))
        columns = {name: [row.get(name) for row in rows] for name in names}
        self.insert_columns(table, columns, {})

    def insert_columns(self, table: Table, columns: Mapping[str, Sequence[Any]], alike: Row) -> None:
        """The same from columns of one length; ``alike`` holds what all rows share."""
        besides = {
            name: self.scheme_version() if value is VERSION else value
            for name, value in defaults(table).items()
            if name not in columns and name not in alike
        }
        insert_columns(self._connection, table, columns, {**alike, **besides})

    def insert_of_batch(self, table: Table, row: Row) -> int:
        """Add one row of a batch whose number others of the batch name; not recorded, as its rows aren't."""
        key = self._connection.execute(insert(table).values(**self._stamped(table, row))).inserted_primary_key
        assert key is not None
        return int(key[0])

    def count_time(self, document_id: int, annotator_id: int, day: str, seconds: float) -> None:
        """Count seconds at work to a day: a measurement, in no history, and nothing that views follow."""
        w = tables.work_time.c
        here = and_(w.document_id == document_id, w.annotator_id == annotator_id, w.day == day)
        counted = self._connection.execute(
            update(tables.work_time).where(here).values(seconds=w.seconds + seconds)
        )
        if not counted.rowcount:
            self._connection.execute(
                insert(tables.work_time).values(
                    document_id=document_id, annotator_id=annotator_id, day=day, seconds=seconds
                )
            )

    def bring_time(self, document_id: int, annotator_id: int, seconds: float, batch_id: int) -> None:
        """Keep the time that an import tells, in place of what one that was taken back told."""
        w = tables.work_time
        self._connection.execute(
            delete(w).where(
                w.c.document_id == document_id, w.c.annotator_id == annotator_id, w.c.batch_id.is_not(None)
            )
        )
        self._connection.execute(
            insert(w).values(
                document_id=document_id,
                annotator_id=annotator_id,
                batch_id=batch_id,
                day="",
                seconds=seconds,
            )
        )

    def index_texts(self, rows: Sequence[Row]) -> None:
        """Let new texts (``document_id``, ``text``) be found by their words."""
        if rows:
            dialect_of(self._connection).index_texts(self._connection, rows)

    def reuse_assignment(self, row_id: int, row: Row) -> None:
        """Let a batch have the assignment of one that was taken back; not recorded, as its rows aren't."""
        self._connection.execute(
            update(tables.assignment).where(tables.assignment.c.id == row_id).values(**row)
        )

    def supersede(self, table: Table, row_ids: Sequence[int], batch_id: int) -> None:
        """Mark suggested rows as overtaken by a later run; they stay for decisions that name them."""
        for start in range(0, len(row_ids), 500):
            part = row_ids[start : start + 500]
            self._connection.execute(update(table).where(table.c.id.in_(part)).values(superseded_by=batch_id))

    def forget_decisions(self, batch_id: int, documents: Sequence[int]) -> None:
        """Remove what a batch that never went live says of some articles."""
        for table in (tables.verdict, tables.relation, tables.annotation):
            self._connection.execute(
                delete(table).where(table.c.batch_id == batch_id, table.c.document_id.in_(documents))
            )

    def purge(self, table: Table, batch_id: int) -> None:
        """Remove the rows of a batch that never went live."""
        column = table.c.batch_id if "batch_id" in table.c else table.c.id
        self._connection.execute(delete(table).where(column == batch_id))

    def purge_texts(self, batch_id: int) -> None:
        """Remove the article texts of a batch that never went live."""
        documents = select(tables.document.c.id).where(tables.document.c.batch_id == batch_id)
        dialect_of(self._connection).forget_texts(self._connection, batch_id)
        self._connection.execute(
            delete(tables.document_text).where(tables.document_text.c.document_id.in_(documents))
        )

    def forget_analysis(self, document_id: int, suggester: str) -> None:
        """Remove what a suggester saw in an article, before it looks again."""
        a = tables.analysis.c
        self._connection.execute(
            delete(tables.analysis).where(a.document_id == document_id, a.suggester == suggester)
        )

    def rename_suggester(self, former: str, suggester: str) -> None:
        """Give a suggester the rows it wrote under a former name, but not what it saw then."""
        self._connection.execute(delete(tables.analysis).where(tables.analysis.c.suggester == former))
        for table in (tables.suggestion, tables.suggested_relation):
            self._connection.execute(
                update(table).where(table.c.suggester == former).values(suggester=suggester)
            )

    def put(self, key: str, value: Any) -> None:
        """Set a fact about the project itself; facts are not undone."""
        self._connection.execute(delete(tables.project).where(tables.project.c.key == key))
        self._connection.execute(insert(tables.project).values(key=key, value=json.dumps(value)))

    def row(self, table: Table, row_id: int) -> dict[str, Any] | None:
        """One row as it is now, or None."""
        return row_of(table).first(self._connection, row_number=row_id)

    def touch(self, *, documents: Sequence[int] = (), corpus: bool = False) -> None:
        """Name documents that changed without a recorded row (bulk work)."""
        self._touched.documents.update(documents)
        self._touched.corpus |= corpus
        self._touched.standings = True  # any row may be among what is bulk

    def changes(self, operation: str, place: Place) -> Changes:
        """What this transaction touched."""
        return self._touched.changes(operation, place)

    def shift(self, differences: Iterable[tuple[str, int, Row, Row]]) -> int:
        """Change single columns of many rows (table, row, columns before and after), recorded; how many."""
        count = self.shifts.take(differences)
        self.carry_out_shifts()
        return count

    def carry_out_shifts(self) -> None:
        """Write the bulk differences that ``shifts`` has noted."""
        if self.shifts.any:
            self.shifts.carry_out()
            self._touched.corpus = self._touched.entries = self._touched.notes = self._touched.rules = True

    def scheme_version(self) -> int:
        """The number of the scheme in force, asked for once in a transaction."""
        if self._scheme_version is None:
            found = _SCHEME_VERSION.column(self._connection)
            self._scheme_version = int(found[0] if found else 1)
        return self._scheme_version

    def record(self, operation: Row) -> int:
        """Write the operation and its deltas to the history; returns the operation's row number."""
        operation_id = insert_row(self._connection, tables.operation, operation)
        self.operation = {"id": operation_id, **operation}
        if self.deltas:
            recorded = [
                {
                    "operation_id": operation_id,
                    "table_name": d.table,
                    "row_id": d.row_id,
                    "before": packed_row(d.before),
                    "after": packed_row(d.after),
                }
                for d in self.deltas
            ]
            if len(recorded) <= _FEW:
                insert_rows(self._connection, tables.delta, recorded)
            else:
                self._connection.execute(insert(tables.delta), recorded)
        self.shifts.record(operation_id, again=operation["reverts"] is not None)
        return operation_id

    def mark_operation(self, operation_id: int, state: str) -> None:
        """Move one operation of the history to another state."""
        update_row(self._connection, tables.operation, operation_id, {"state": state})

    def drop_undone(self, annotator_id: int | None) -> None:
        """Forget what could have been redone: something new was done instead."""
        run(self._connection, _drop_undone(annotator_id is None), {"whose": annotator_id})

    def _one(self, written: int) -> None:
        """A server takes no notice of a write to a row that is somebody else's: it must not pass for done."""
        if written != 1:
            raise NotYours(
                worded("This belongs to somebody else, and the server keeps it as it is."),
                next_step=worded("Nothing was changed."),
            )

    def _stamped(self, table: Table, row: Row) -> dict[str, Any]:
        """A row as it is written: what somebody decides is decided under the scheme in force."""
        if table is tables.annotation:
            return {"scheme_version": self.scheme_version(), **row}
        return dict(row)

    def _note(
        self, table: Table, row_id: int, before: dict[str, Any] | None, after: dict[str, Any] | None
    ) -> None:
        self.deltas.append(Delta(table=table.name, row_id=row_id, before=before, after=after))
        self._touched.note(table, row_id, before, after)


# Put together once: that takes longer than running it.
@cache
def _drop_undone(of_nobody: bool) -> Update:
    o = tables.operation.c
    mine = o.annotator_id.is_(None) if of_nobody else o.annotator_id == bindparam("whose")
    return update(tables.operation).where(mine, o.state == "undone").values(state="dropped")


def _whole(table: Table, row: Row) -> dict[str, Any]:
    """A row with every column of its table, as it will be stored."""
    return {name: row.get(name, default) for name, default in _defaults(table)}


@cache
def _defaults(table: Table) -> tuple[tuple[str, Any], ...]:
    return tuple((column.name, _default(column)) for column in table.columns)


def _default(column: Column[Any]) -> Any:
    """What a column holds where nothing is said."""
    return column.default.arg if isinstance(column.default, ColumnDefault) else None


def packed_row(row: dict[str, Any] | None) -> str | None:
    """A recorded row as it is written to the history."""
    return None if row is None else json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def unpacked(value: str | None) -> dict[str, Any] | None:
    """A recorded row, as it was before it was written to the history."""
    return None if value is None else dict(json.loads(value))
