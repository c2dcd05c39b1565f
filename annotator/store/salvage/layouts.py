"""Which column of a row is which, and whether a row can be one of a table at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Column, ColumnDefault, Float, Integer, Table, create_engine

from annotator.store import tables
from annotator.store.checking.values import WORDS
from annotator.store.migration import upgrade
from annotator.store.salvage.records import Value

Layout = tuple[str, ...]
"""The names of a table's columns, in the order of its file."""

_NO_COLUMN = {"constraint", "primary", "foreign", "unique", "check"}


def layout_of(sql: str) -> Layout:
    """The columns that a statement which makes a table names, in order."""
    inside = sql[sql.find("(") + 1 : sql.rfind(")")]
    names = []
    for part in _parts(inside):
        word = re.match(r'\s*["\'`\[]?(\w+)', part)
        if word and word[1].lower() not in _NO_COLUMN:
            names.append(word[1])
    return tuple(names)


def _parts(inside: str) -> Iterator[str]:
    depth, begin = 0, 0
    for at, sign in enumerate(inside):
        depth += (sign == "(") - (sign == ")")
        if sign == "," and not depth:
            yield inside[begin:at]
            begin = at + 1
    yield inside[begin:]


def usual_layouts(name: str) -> list[Layout]:
    """The orders in which a table's columns stand in files: made new, and brought up to date."""
    new = tuple(c.name for c in tables.metadata.tables[name].columns)
    return list(dict.fromkeys((new, _migrated()[name])))


@cache
def _migrated() -> dict[str, Layout]:
    engine = create_engine("sqlite://", isolation_level=None)
    with engine.connect() as connection:
        upgrade(connection)
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all()
    engine.dispose()
    return {name: layout_of(sql) for name, sql in rows if name in tables.metadata.tables}


def row_of(table: Table, layout: Layout, number: int, values: Sequence[Value]) -> dict[str, Any] | None:
    """A row of a table with every column, or None where these values can't be one."""
    if len(values) > len(layout):
        return None
    named = dict(zip(layout, values, strict=False))
    row: dict[str, Any] = {}
    for column in table.columns:
        value = named.get(column.name, _default(column)) if column.name in named else _default(column)
        if is_row_number(column):
            value = number
        if not _fits(column, value):
            return None
        row[column.name] = value
    return row if _says_known_words(table.name, row) else None


def is_row_number(column: Column[Any]) -> bool:
    """Whether a column is another name of the row's number."""
    return column.primary_key and isinstance(column.type, Integer) and len(column.table.primary_key) == 1


def _fits(column: Column[Any], value: Any) -> bool:
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, Integer):
        return isinstance(value, int)
    return isinstance(value, int | float) if isinstance(column.type, Float) else isinstance(value, str)


def _says_known_words(name: str, row: dict[str, Any]) -> bool:
    return all(row[column] in known for column, (known, _) in WORDS.get(name, {}).items())


def _default(column: Column[Any]) -> Any:
    return column.default.arg if isinstance(column.default, ColumnDefault) else None
