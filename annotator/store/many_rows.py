"""Rows by the thousand, put straight to the driver: an import may bring a million.

Only the Journal uses this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Table

from annotator.store import tables
from annotator.store.dialects import dialect_of

VERSION = object()
"""Stands for the version of the scheme in force."""


def insert_rows(
    connection: Connection,
    table: Table,
    names: tuple[str, ...],
    rows: Sequence[Sequence[Any]],
    alike: Mapping[str, Any],
) -> None:
    """Add rows that hold the columns ``names``, and in further columns what is ``alike`` in all of them.

    What a table's columns hold where nothing is said must be among ``alike`` (``defaults``).
    """
    same = tuple(alike.values())
    ways = dialect_of(connection)
    together = ways.rows_together
    whole = len(rows) // together * together if together > 1 else 0
    if whole:
        words = _words(table, tuple(alike), names, together)
        for start in range(0, whole, together):
            values = tuple(chain(same, chain.from_iterable(rows[start : start + together])))
            connection.exec_driver_sql(words, values)
    if whole < len(rows):
        words = ways.written(_words(table, tuple(alike), names, 1))
        connection.exec_driver_sql(words, [(*same, *row) for row in rows[whole:]])


@cache
def defaults(table: Table) -> dict[str, Any]:
    """What the columns of a table hold where nothing is said."""
    given = {
        column.name: getattr(column.default, "arg", None)
        for column in table.c
        if column.default is not None and column.default.is_scalar
    }
    if table is tables.annotation:
        given["scheme_version"] = VERSION
    return given


@cache
def _words(table: Table, alike: tuple[str, ...], names: tuple[str, ...], count: int) -> str:
    quoted = ", ".join(f'"{name}"' for name in (*alike, *names))
    # Numbered, so that what is alike is handed over once for all rows of a statement.
    shared = [f"?{number}" for number in range(1, len(alike) + 1)]
    first = len(alike) + 1
    lines = (
        ", ".join((*shared, *(f"?{n}" for n in range(at, at + len(names)))))
        for at in range(first, first + count * len(names), len(names))
    )
    values = ", ".join(f"({line})" for line in lines)
    return f'INSERT INTO "{table.name}" ({quoted}) VALUES {values}'  # noqa: S608  # our own names
