"""Bulk changes of single columns: one recorded difference a row, written and taken back by a few statements.

A change of the scheme may touch every span of a project. Recording each row whole would double the
file, and undoing them one by one would take minutes. Such a difference names the changed columns
alone; its row of the history has no ``id`` in its JSON, which tells it from a whole row.

Only the Journal uses this.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    and_,
    bindparam,
    delete,
    func,
    insert,
    literal,
    not_,
    or_,
    select,
    update,
)

from annotator.store import tables
from annotator.store.dialects.expressions import json_has, json_value
from annotator.store.prepared import Prepared

NOTED = Table(
    "shift",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("table_name", String, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Index("ix_shift_table_name_row_id", "table_name", "row_id", unique=True),
    prefixes=["TEMPORARY"],
)
"""What is noted on a connection, to be written or to be looked at first."""

_E = tables.delta
_AT_ONCE = 10_000

COLUMNS: Mapping[Table, tuple[str, ...]] = {
    tables.annotation: ("layer", "label", "features"),
    tables.suggestion: ("layer", "label", "features"),
    tables.relation: ("label",),
    tables.suggested_relation: ("label",),
    tables.entry: ("label",),
    tables.rule: ("layer", "label"),
    tables.note: ("label",),
    tables.verdict: ("layer", "versions"),
}
"""The tables whose rows may be shifted, and the columns that may differ."""


def is_partial() -> ColumnElement[bool]:
    """The recorded differences that name changed columns alone."""
    return not_(json_has(func.coalesce(_E.c.before, _E.c.after), "id"))


_PARTIAL = Prepared(select(_E.c.id).where(_E.c.operation_id == bindparam("operation"), is_partial()).limit(1))
"""Whether an operation has recorded any."""


class Shifts:
    """The bulk differences of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._any = False

    @property
    def any(self) -> bool:
        """Whether there are any."""
        return self._any

    def take(self, differences: Iterable[tuple[str, int, Mapping[str, Any], Mapping[str, Any]]]) -> int:
        """Note differences (table, row, columns before and after), to be written; returns how many."""
        self._begin()
        count = 0
        rows: list[dict[str, Any]] = []
        was, texts = None, ("", "")
        for table, row, before, after in differences:
            if was is None or was[0] is not before or was[1] is not after:
                was = (before, after)
                texts = (_packed(before), _packed(after))
            rows.append({"table_name": table, "row_id": row, "before": texts[0], "after": texts[1]})
            if len(rows) == _AT_ONCE:
                count += self._put(rows)
                rows = []
        return count + self._put(rows)

    def take_recorded(self, operation: int, *, back: bool) -> int:
        """Note the differences of an operation, the other way round to take it ``back``; returns how many."""
        if not _PARTIAL.column(self._connection, operation=operation):
            return 0
        here = and_(_E.c.operation_id == operation, is_partial())
        self._begin()
        ends = (_E.c.after, _E.c.before) if back else (_E.c.before, _E.c.after)
        rows = select(_E.c.table_name, _E.c.row_id, *ends).where(here)
        names = ["table_name", "row_id", "before", "after"]
        result = self._connection.execute(insert(NOTED).from_select(names, rows))
        self._any = True
        return result.rowcount

    def strayed(self) -> int:
        """How many of the rows are not, or not any more, as the differences have them."""
        count = 0
        for table, columns in COLUMNS.items():
            was = [
                and_(
                    json_has(NOTED.c.before, name),
                    table.c[name].is_distinct_from(json_value(NOTED.c.before, name)),
                )
                for name in columns
            ]
            query = (
                select(func.count())
                .select_from(NOTED.outerjoin(table, table.c.id == NOTED.c.row_id))
                .where(NOTED.c.table_name == table.name, or_(table.c.id.is_(None), *was))
            )
            count += self._connection.scalar(query) or 0
        return count

    def differs_from(self, operation: int) -> bool:
        """Whether the differences are not just those that an operation has recorded."""
        there = and_(
            _E.c.table_name == NOTED.c.table_name, _E.c.row_id == NOTED.c.row_id, _E.c.after == NOTED.c.after
        )
        recorded = select(func.count(), func.count(NOTED.c.id)).select_from(_E.outerjoin(NOTED, there))
        counts = self._connection.execute(recorded.where(_E.c.operation_id == operation, is_partial())).one()
        here = self._connection.scalar(select(func.count()).select_from(NOTED))
        return not counts[0] == counts[1] == here

    def decided_since(self, version: int) -> int:
        """How many shifted spans and suggestions were decided under a version or a later one."""
        if not self._any:  # the table they are noted in may not be there
            return 0
        a = tables.annotation
        count = 0
        for table, end in ((a, a.c.id), (tables.suggestion, a.c.suggestion_id)):
            query = (
                select(func.count())
                .select_from(NOTED.join(a, end == NOTED.c.row_id))
                .where(NOTED.c.table_name == table.name, a.c.scheme_version >= version)
            )
            count += self._connection.scalar(query) or 0
        return count

    def carry_out(self) -> None:
        """Write what was noted to the rows."""
        if not self._any:
            return
        for table, columns in COLUMNS.items():
            here = NOTED.c.table_name == table.name
            if self._connection.scalar(select(NOTED.c.id).where(here).limit(1)) is None:
                continue
            values = {name: func.coalesce(json_value(NOTED.c.after, name), table.c[name]) for name in columns}
            self._connection.execute(update(table).values(values).where(table.c.id == NOTED.c.row_id, here))

    def record(self, operation: int, *, again: bool) -> None:
        """Write the differences to the history, as those of ``operation``.

        Those taken back or brought ``again`` are on record already, with the operation that is passed over.
        """
        if not self._any:
            return
        if again:
            self.forget()
            return
        rows = select(literal(operation), NOTED.c.table_name, NOTED.c.row_id, NOTED.c.before, NOTED.c.after)
        names = ["operation_id", "table_name", "row_id", "before", "after"]
        self._connection.execute(insert(_E).from_select(names, rows.order_by(NOTED.c.id)))
        self.forget()

    def forget(self) -> None:
        """Let go of what was noted."""
        if self._any:
            self._connection.execute(delete(NOTED))
            self._any = False

    def _begin(self) -> None:
        assert not self._any, "one bulk change in a transaction"
        NOTED.create(self._connection, checkfirst=True)
        self._connection.execute(delete(NOTED))

    def _put(self, rows: list[dict[str, Any]]) -> int:
        if rows:
            self._connection.execute(insert(NOTED), rows)
            self._any = True
        return len(rows)


def _packed(columns: Mapping[str, Any]) -> str:
    return json.dumps(dict(columns), ensure_ascii=False)
