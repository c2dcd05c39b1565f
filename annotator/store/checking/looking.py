"""The connection that the examiners read: plain SQL, with letters that can't be read shown as such."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection

NO_LETTER = "�"

Row = sqlite3.Row


class Looking:
    """Reads rows as they are, past SQLAlchemy's types: a damaged row may hold anything."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def rows(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Row]:
        """The rows of a query, one after the other; bytes that are no UTF-8 are lone surrogates."""
        cursor = self._connection.cursor()
        cursor.row_factory = sqlite3.Row
        yield from cursor.execute(sql, values)

    def first(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        return next(self.rows(sql, values), None)

    def one(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The only value of a query, or None."""
        row = self.first(sql, values)
        return None if row is None else row[0]

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Do something to a temporary table."""
        self._connection.cursor().execute(sql, values)

    def has(self, table: str) -> bool:
        """Whether there is a table of that name."""
        return self.one("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)) is not None

    @property
    def raw(self) -> sqlite3.Connection:
        """The connection itself."""
        return self._connection


@contextmanager
def looking_through(connection: Connection) -> Iterator[Looking]:
    """Look through the connection of a transaction, whatever is in it."""
    raw: Any = connection.connection.dbapi_connection
    before = raw.text_factory
    raw.text_factory = _as_it_is
    try:
        yield Looking(raw)
    finally:
        raw.text_factory = before


def _as_it_is(letters: bytes) -> str:
    return letters.decode("utf-8", "surrogateescape")


def readable(text: str) -> str:
    """A text as it can be shown and stored: each byte that is no letter becomes U+FFFD."""
    return "".join(NO_LETTER if "\udc80" <= c <= "\udcff" else c for c in text)
