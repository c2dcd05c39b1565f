"""Columns that hold what they may not: another type, no JSON, a word that is none of its words."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, Float, Integer, LargeBinary, Table

from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.store import tables
from annotator.store.checking.finding import Change, Finding, Kind, PutAside, Remedy
from annotator.store.checking.looking import Looking, readable
from annotator.store.people import Role, WorkStatus

_JSON = {
    "batch": {"detail": "{}"},
    "document": {"furniture": "[]", "extra": "{}"},
    "suggestion": {"features": "{}"},
    "suggested_relation": {"features": "{}"},
    "annotation": {"features": "{}"},
    "relation": {"features": "{}"},
    "entry": {"features": "{}"},
    "verdict": {"versions": "[]"},
    "scheme_version": {"changes": "[]"},
}
"""The columns that hold JSON, and what is put where it can't be read."""

WORDS: dict[str, dict[str, tuple[frozenset[str], str | None]]] = {
    "annotation": {"status": (frozenset(Status), None)},
    "relation": {"status": (frozenset(Status), None)},
    "assignment": {"status": (frozenset(WorkStatus), WorkStatus.IN_PROGRESS)},
    "annotator": {"role": (frozenset(Role), Role.ANNOTATOR)},
    "batch": {"state": (frozenset({"building", "live", "withdrawn"}), "live")},
    "variant": {"status": (frozenset({"accepted", "rejected"}), None)},
    "note": {"state": (frozenset({"open", "settled"}), "open")},
    "operation": {
        "kind": (frozenset({"do", "undo", "redo"}), "do"),
        "state": (frozenset({"done", "undone", "dropped", "passing"}), "dropped"),
    },
}
"""The columns that hold one of a few words, and what is put where it is none; None puts the row aside."""


def odd_values(look: Looking) -> Iterator[Finding]:
    """What is wrong with single columns, whatever they mean."""
    for table in tables.metadata.sorted_tables:
        if look.has(table.name):
            yield from _of_another_type(look, table)
    for name, columns in _JSON.items():
        for column, instead in columns.items():
            yield from _no_json(look, name, column, instead)
    for name, words in WORDS.items():
        for column, (known, otherwise) in words.items():
            yield from _no_word(look, name, column, known, otherwise)


def _of_another_type(look: Looking, table: Table) -> Iterator[Finding]:
    columns = [c for c in table.columns if not _is_row_number(c)]
    odd = " OR ".join(f'typeof("{c.name}") NOT IN ({_types(c)})' for c in columns)
    letters = [c for c in columns if not isinstance(c.type, Integer | Float | LargeBinary)]
    names = ", ".join(f'"{c.name}", typeof("{c.name}")' for c in columns)
    for row in look.rows(f'SELECT rowid, {names} FROM "{table.name}" WHERE {odd}'):  # noqa: S608  # our own names
        wrong = [c for i, c in enumerate(columns) if f"'{row[2 + 2 * i]}'" not in _types(c)]
        clears = all(c.nullable for c in wrong)
        remedy: Remedy = PutAside(table.name, row[0])
        if clears:
            remedy = Change(table.name, row[0], {c.name: None for c in wrong})
        yield Finding(
            kind=Kind.VALUES,
            where=f"{table.name} {row[0]}",
            what=worded("{columns} can't be what it is there.", columns=", ".join(c.name for c in wrong)),
            mend=worded("It is emptied.") if clears else worded("The row is put aside."),
            remedies=(remedy,),
        )
    yield from _no_letters(look, table, letters)


def _no_letters(look: Looking, table: Table, letters: list[Column[object]]) -> Iterator[Finding]:
    if not letters:
        return
    names = ", ".join(f'"{c.name}"' for c in letters)
    for row in look.rows(f'SELECT rowid, {names} FROM "{table.name}"'):  # noqa: S608  # our own names
        values = {}
        for column, value in zip(letters, row[1:], strict=True):
            if isinstance(value, str) and not value.isascii() and (mended := readable(value)) != value:
                values[column.name] = mended
        if values:
            yield Finding(
                kind=Kind.VALUES,
                where=f"{table.name} {row[0]}",
                what=worded("{columns} holds bytes that are no letters.", columns=", ".join(values)),
                mend=worded("Each becomes the sign for an unknown letter."),
                remedies=(Change(table.name, row[0], values),),
            )


def _no_json(look: Looking, table: str, column: str, instead: str) -> Iterator[Finding]:
    kind = "object" if instead == "{}" else "array"
    valid = f'CASE WHEN json_valid("{column}") THEN json_type("{column}") ELSE \'\' END'
    query = f'SELECT rowid FROM "{table}" WHERE typeof("{column}") = \'text\' AND {valid} <> ?'  # noqa: S608  # our own names
    for (row,) in look.rows(query, (kind,)):
        yield Finding(
            kind=Kind.VALUES,
            where=f"{table} {row}",
            what=worded("{column} can't be read.", column=column),
            mend=worded("It is emptied; what stood there is kept in the record of the repair."),
            remedies=(Change(table, row, {column: instead}),),
        )


def _no_word(
    look: Looking, table: str, column: str, known: frozenset[str], otherwise: str | None
) -> Iterator[Finding]:
    marks = ", ".join("?" for _ in known)
    query = f'SELECT rowid FROM "{table}" WHERE "{column}" NOT IN ({marks})'  # noqa: S608  # our own names
    for (row,) in look.rows(query, sorted(known)):
        remedy: Remedy = PutAside(table, row)
        if otherwise is not None:
            remedy = Change(table, row, {column: str(otherwise)})
        yield Finding(
            kind=Kind.VALUES,
            where=f"{table} {row}",
            what=worded("{column} says something that Goldspan never writes.", column=column),
            mend=worded("The row is put aside.")
            if otherwise is None
            else worded("It is taken for “{word}”.", word=otherwise),
            remedies=(remedy,),
        )


def _is_row_number(column: Column[object]) -> bool:
    return column.primary_key and isinstance(column.type, Integer) and len(column.table.primary_key) == 1


def _types(column: Column[object]) -> str:
    allowed = ["'text'"]
    if isinstance(column.type, Integer):
        allowed = ["'integer'"]
    elif isinstance(column.type, Float):
        allowed = ["'real'", "'integer'"]
    elif isinstance(column.type, LargeBinary):
        allowed = ["'blob'"]
    return ", ".join([*allowed, "'null'"] if column.nullable else allowed)
