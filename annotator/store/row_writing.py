"""Single rows written straight to the driver, each statement put together once.

SQLAlchemy's road to the driver takes longer than the database does over one row, and a key press writes five.
Only the Journal uses this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Delete, Dialect, Insert, Table, Update, bindparam, delete, insert, update

from annotator.store.one_row import ROW_NUMBER
from annotator.store.prepared import driven

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Statement:
    """A statement as the driver takes it; ``names`` are its parameters by place. ``tells``: it answers."""

    sql: str
    names: tuple[str, ...]
    constants: Row
    tells: bool

    def values(self, row: Row) -> tuple[Any, ...]:
        constants = self.constants
        if not constants:
            return tuple([row[name] for name in self.names])
        return tuple([row[name] if name in row else constants[name] for name in self.names])


def insert_row(connection: Connection, table: Table, row: Row) -> int:
    """Add one row; returns its row number, which ``row`` may bring.

    Raises:
        DBAPIError: whatever the driver raised, as SQLAlchemy would say it.
    """
    statement = _inserting(connection.dialect, table, tuple(row))
    cursor = driven(connection, statement.sql, statement.values(row))
    if "id" in row:
        number = row["id"]
    else:
        told = cursor.fetchone() if statement.tells else None
        number = told[0] if told is not None else cursor.lastrowid
    cursor.close()
    return int(number)


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Add a few rows that name the same columns; raises as ``insert_row``."""
    for row in rows:
        statement = _inserting(connection.dialect, table, tuple(row))
        driven(connection, statement.sql, statement.values(row)).close()


def update_row(connection: Connection, table: Table, row_id: int, values: Row) -> int:
    """Change columns of one row; returns how many rows that found. Raises as ``insert_row``."""
    return _counted(
        connection, _updating(connection.dialect, table, tuple(values)), {**values, ROW_NUMBER: row_id}
    )


def delete_row(connection: Connection, table: Table, row_id: int) -> int:
    """Remove one row; returns how many rows that found. Raises as ``insert_row``."""
    return _counted(connection, _deleting(connection.dialect, table), {ROW_NUMBER: row_id})


def run(connection: Connection, statement: Update, values: Row) -> int:
    """Run a statement that is kept as a value; returns how many rows it found. Raises as ``insert_row``."""
    return _counted(connection, _compiled(connection.dialect, statement), values)


def _counted(connection: Connection, statement: _Statement, values: Row) -> int:
    cursor = driven(connection, statement.sql, statement.values(values))
    found = cursor.rowcount
    cursor.close()
    return found


# An engine keeps its dialect, and a project its engine.
@lru_cache(maxsize=256)
def _inserting(dialect: Dialect, table: Table, names: tuple[str, ...]) -> _Statement:
    return _written(dialect, insert(table), names)


@lru_cache(maxsize=256)
def _updating(dialect: Dialect, table: Table, names: tuple[str, ...]) -> _Statement:
    return _written(dialect, update(table).where(table.c.id == bindparam(ROW_NUMBER)), names)


@lru_cache(maxsize=64)
def _deleting(dialect: Dialect, table: Table) -> _Statement:
    return _written(dialect, delete(table).where(table.c.id == bindparam(ROW_NUMBER)))


@lru_cache(maxsize=64)
def _compiled(dialect: Dialect, statement: Update) -> _Statement:
    return _written(dialect, statement)


def _written(
    dialect: Dialect, statement: Insert | Update | Delete, names: tuple[str, ...] | None = None
) -> _Statement:
    compiled: Any = statement.compile(dialect=dialect, column_keys=list(names) if names is not None else None)
    assert compiled.positiontup is not None, "a driver that takes its parameters by place"
    assert not [*compiled.insert_prefetch, *compiled.update_prefetch], "every value is given"
    constants = {name: bound.value for name, bound in compiled.binds.items() if not bound.required}
    return _Statement(
        sql=str(compiled),
        names=tuple(compiled.positiontup),
        constants={name: value for name, value in constants.items() if name in compiled.positiontup},
        tells=bool(compiled.effective_returning),
    )
