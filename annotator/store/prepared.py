"""Queries that are put together once and handed to the driver as they are.

SQLAlchemy's road to the driver takes several times as long as a query for one row does, and a key
press runs ten of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection, Dialect, Select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import DBAPIError

Value = int | str | Sequence[int] | None
"""A value of a parameter; a sequence where the query has a list of row numbers."""

_LONGEST_KEPT = 500  # entries of lists up to which a query is kept as text
_MOST_KEPT = 32  # texts of one query: lists of many lengths come, those of a corpus are all of one


@dataclass(frozen=True, slots=True)
class _Text:
    """A query as the driver takes it: each parameter's name and place in a list, or its constant."""

    sql: str
    names: tuple[str, ...]
    parameters: tuple[tuple[str | None, int | None, Any], ...]

    def values(self, given: dict[str, Value]) -> tuple[Any, ...]:
        found: list[Any] = []
        for name, place, constant in self.parameters:
            value = given[name] if name is not None else constant
            found.append(value[place] if place is not None and isinstance(value, Sequence) else value)
        return tuple(found)


class Prepared:
    """One query with named parameters. Only for columns of text and numbers, which need no conversion."""

    def __init__(self, query: Select[Any]) -> None:
        """``query`` takes its parameters by ``bindparam``."""
        self._query = query
        self._texts: dict[tuple[str, *tuple[int, ...]], _Text] = {}

    def rows(self, connection: Connection, /, **values: Value) -> list[dict[str, Any]]:
        """Every row, by column name.

        Raises:
            DBAPIError: whatever the driver raised, as SQLAlchemy would say it.
        """
        text = self._text(connection.dialect, values)
        return [dict(zip(text.names, row, strict=True)) for row in _run(connection, text, values)]

    def each(self, connection: Connection, /, **values: Value) -> Iterator[tuple[Any, ...]]:
        """Every row as the driver gives it, columns in the query's order, one in memory at a time.

        Raises as ``rows``.
        """
        return _each(connection, self._text(connection.dialect, values), values)

    def first(self, connection: Connection, /, **values: Value) -> dict[str, Any] | None:
        """The first row, or None; raises as ``rows``."""
        return next(iter(self.rows(connection, **values)), None)

    def column(self, connection: Connection, /, **values: Value) -> list[Any]:
        """The first column of every row; raises as ``rows``."""
        text = self._text(connection.dialect, values)
        return [row[0] for row in _run(connection, text, values)]

    def _text(self, dialect: Dialect, values: dict[str, Value]) -> _Text:
        # A list has as many parameters as it is long.
        lengths = tuple(len(v) for v in values.values() if isinstance(v, Sequence) and not isinstance(v, str))
        known = self._texts.get((dialect.name, *lengths))
        if known is None:
            known = self._written(dialect, values)
            if sum(lengths) <= _LONGEST_KEPT:
                if len(self._texts) >= _MOST_KEPT:
                    self._texts.clear()
                self._texts[dialect.name, *lengths] = known
        return known

    def _written(self, dialect: Dialect, values: dict[str, Value]) -> _Text:
        state = self._query.compile(dialect=dialect).construct_expanded_state(dict(values))
        of_lists = {
            expanded: (name, place)
            for name, several in state.parameter_expansion.items()
            for place, expanded in enumerate(several)
        }
        assert state.positiontup is not None, "a driver that takes its parameters by place"
        return _Text(
            sql=state.statement,
            names=tuple(str(column.key) for column in self._query.selected_columns),
            parameters=tuple(
                (*of_lists[name], None)
                if name in of_lists
                else (name, None, None)
                if name in values
                else (None, None, state.parameters[name])
                for name in state.positiontup
            ),
        )


def _run(connection: Connection, text: _Text, given: dict[str, Value]) -> list[tuple[Any, ...]]:
    return list(_each(connection, text, given))


def _each(connection: Connection, text: _Text, given: dict[str, Value]) -> Iterator[tuple[Any, ...]]:
    return straight(connection, text.sql, text.values(given))


def straight(connection: Connection, sql: str, values: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """The rows of a query in the driver's own words, as the driver gives them, one in memory at a time.

    Raises as ``driven``.
    """
    cursor = driven(connection, sql, tuple(values))
    try:
        yield from cast("Iterable[tuple[Any, ...]]", cursor)  # every driver's cursor is
    except connection.dialect.loaded_dbapi.Error as error:
        raise _said(connection, sql, tuple(values), error) from error
    finally:
        cursor.close()


def driven(connection: Connection, sql: str, values: tuple[Any, ...] = ()) -> DBAPICursor:
    """Have the driver run a statement; gives its cursor.

    Raises:
        DBAPIError: whatever the driver raised, as SQLAlchemy would say it.
    """
    cursor = connection.connection.cursor()
    try:
        cursor.execute(sql, values)
    except connection.dialect.loaded_dbapi.Error as error:
        raise _said(connection, sql, values, error) from error
    return cursor


def _said(connection: Connection, sql: str, values: tuple[Any, ...], error: Exception) -> BaseException:
    kind = connection.dialect.loaded_dbapi.Error
    return DBAPIError.instance(sql, values, error, kind, dialect=connection.dialect)
