"""Rows by the thousand, put straight to the driver: an import may bring a million.

Only the Journal uses this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Connection, Table

from annotator.store import tables
from annotator.store.dialects import dialect_of

VERSION = object()
"""Stands for the version of the scheme in force."""

_PLAIN = frozenset((str, int, type(None)))  # what is equal among these is stored alike
_SIZES = (128, 32, 8, 1)  # rows of one statement


def insert_columns(
    connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]], alike: Mapping[str, Any]
) -> None:
    """Add rows from columns, all of one length, and in further columns what is ``alike`` in all rows.

    What a table's columns hold where nothing is said must be among ``alike`` (``defaults``).
    """
    count = max(map(len, columns.values()), default=0)
    if not count:
        return
    ways = dialect_of(connection)
    if not ways.values_together:
        shared = tuple(alike.values())
        words = ways.written(_words(table, tuple(alike), tuple(columns), 1))
        rows = [(*shared, *row) for row in zip(*columns.values(), strict=True)]
        connection.exec_driver_sql(words, rows)
        return
    same, differing = dict(alike), dict[str, Sequence[Any]]()
    for name, column in columns.items():
        first = column[0]
        if first == column[-1] and type(first) in _PLAIN and column.count(first) == count:
            same[name] = column[0]
        else:
            differing[name] = column
    if not differing:  # rows that are all the same
        name, value = same.popitem()
        differing[name] = [value] * count
    width = len(differing)
    values: list[Any] = [None] * (width * count)
    for place, column in enumerate(differing.values()):  # a third of the time of going row by row
        values[place::width] = column
    shared = tuple(same.values())
    done = 0
    while done < count:
        # Few statements, each of a size that comes again: the driver then has it ready.
        size = next(s for s in _SIZES if s == 1 or (s <= count - done and s * width <= ways.values_together))
        part = values[done * width : (done + size) * width]
        connection.exec_driver_sql(_words(table, tuple(same), tuple(differing), size), (*shared, *part))
        done += size


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


@lru_cache(maxsize=256)
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
