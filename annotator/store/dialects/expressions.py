"""Expressions that both databases know under other names.

JSON is kept as text in both, so that what is recorded compares letter by letter.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Boolean, Integer, String, Text, literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class _OfKey(FunctionElement[Any]):
    """Something about one key of a JSON object: the text, the key as SQLite names it, and the key."""

    def __init__(self, text: Any, key: str) -> None:
        # Part of the statement, so that an expression is the same wherever it stands, GROUP BY as well.
        path, name = (literal(word, String, literal_execute=True) for word in (f'$."{key}"', key))
        super().__init__(text, path, name)


class json_value(_OfKey):  # noqa: N801  # reads as a function of SQL does
    """What a JSON object says under a key; NULL where it says nothing."""

    inherit_cache = True
    type = Text()


class json_number(_OfKey):  # noqa: N801  # reads as a function of SQL does
    """The whole number that a JSON object says under a key; NULL where it says nothing."""

    inherit_cache = True
    type = BigInteger()


class json_has(_OfKey):  # noqa: N801  # reads as a function of SQL does
    """Whether a JSON object has a key."""

    inherit_cache = True
    type = Boolean()


class as_json(FunctionElement[Any]):  # noqa: N801  # reads as a function of SQL does
    """A text to be read as JSON by a function that takes it apart."""

    inherit_cache = True
    type = Text()


class place_of(FunctionElement[Any]):  # noqa: N801  # reads as a function of SQL does
    """Where letters first stand in a text, counted from 1; 0 where they don't."""

    inherit_cache = True
    type = Integer()

    def __init__(self, text: Any, letters: str) -> None:
        super().__init__(text, literal(letters, Text))


def _parts(element: FunctionElement[Any], compiler: SQLCompiler, *which: int, **kw: Any) -> list[str]:
    clauses = list(element.clauses)
    return [compiler.process(clauses[number], **kw) for number in which]


@compiles(json_value, "sqlite")
@compiles(json_number, "sqlite")
def _sqlite_value(element: Any, compiler: SQLCompiler, **kw: Any) -> str:
    text, path = _parts(element, compiler, 0, 1, **kw)
    return f"json_extract({text}, {path})"


@compiles(json_has, "sqlite")
def _sqlite_has(element: Any, compiler: SQLCompiler, **kw: Any) -> str:
    text, path = _parts(element, compiler, 0, 1, **kw)
    return f"(json_type({text}, {path}) IS NOT NULL)"


@compiles(as_json, "sqlite")
def _sqlite_json(element: Any, compiler: SQLCompiler, **kw: Any) -> str:
    return _parts(element, compiler, 0, **kw)[0]


@compiles(place_of, "sqlite")
def _sqlite_place(element: Any, compiler: SQLCompiler, **kw: Any) -> str:
    return f"instr({', '.join(_parts(element, compiler, 0, 1, **kw))})"


@compiles(json_value, "postgresql")
def _postgresql_value(element: Any, compiler: SQLCompiler, **kw: Any) -> str:
    text, key = _parts(element, compiler, 0, 2, **kw)
    return f"(CAST({text} AS JSON) ->> {key})"


@compiles(json_number, "postgresql")
def _postgresql_number(element: Any, compiler: SQLCompiler, **kw: Any) -> str:
    text, key = _parts(element, compiler, 0, 2, **kw)
    return f"CAST(CAST({text} AS JSON) ->> {key} AS BIGINT)"


@compiles(json_has, "postgresql")
def _postgresql_has(element: Any, compiler: SQLCompiler, **kw: Any) -> str:
    text, key = _parts(element, compiler, 0, 2, **kw)
    # A key that holds null is there: -> gives JSON's null for it, and SQL's for one that is missing.
    return f"((CAST({text} AS JSON) -> {key}) IS NOT NULL)"


@compiles(as_json, "postgresql")
def _postgresql_json(element: Any, compiler: SQLCompiler, **kw: Any) -> str:
    return f"CAST({_parts(element, compiler, 0, **kw)[0]} AS JSON)"


@compiles(place_of, "postgresql")
def _postgresql_place(element: Any, compiler: SQLCompiler, **kw: Any) -> str:
    return f"strpos({', '.join(_parts(element, compiler, 0, 1, **kw))})"
