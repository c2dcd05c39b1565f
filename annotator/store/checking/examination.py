"""Looks through a whole project, kind by kind; what can't even be looked at is a finding too."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator

from sqlalchemy import Select, func, select
from sqlalchemy.exc import DatabaseError

from annotator.domain.wording import worded
from annotator.store import tables
from annotator.store.checking.finding import Complete, Finding, Kind, Reindex
from annotator.store.checking.history_order import broken_history
from annotator.store.checking.looking import Looking, looking_through
from annotator.store.checking.references import lost_references
from annotator.store.checking.scheme_labels import lost_scheme, unknown_labels
from annotator.store.checking.search_words import stale_search
from annotator.store.checking.texts import Heard, texts_and_places
from annotator.store.checking.values import odd_values
from annotator.store.expected_schema import schema_difference
from annotator.store.migration import CURRENT
from annotator.store.repository import Repository, in_force, standing

_A, _D, _S = tables.annotation, tables.document, tables.suggestion
_FOUND_BELOW = ("NULL value in",)
"""What integrity_check says of values is found with its row by ``odd_values``."""


def nobody_hears(_done: int, _title: str) -> None:
    """Progress nobody watches."""


class Soundness(Repository):
    """Whether everything in a project is as it should be."""

    def findings(self, heard: Heard = nobody_hears, *, file_too: bool = True) -> Iterator[Finding]:
        """What is wrong, in the order of ``Kind``; with ``file_too`` every page is looked at first."""
        with looking_through(self._connection) as look:
            yield from findings(look, heard, file_too=file_too)

    def unusable(self) -> Iterator[Finding]:
        """What nothing that reads a project expects: values that are none, and rows that name nothing."""
        with looking_through(self._connection) as look:
            yield from odd_values(look)
            yield from lost_references(look)
            yield from lost_scheme(look)

    def documents(self) -> int:
        """How many articles there are, as far as that can be told."""
        return self._count(select(func.count()).select_from(_D).where(in_force(_D)))

    def spans(self) -> int:
        """How many spans stand: suggested, and decided by anybody, as far as that can be told."""
        return sum(
            self._count(select(func.count()).select_from(table).where(stands))
            for table, stands in ((_A, in_force(_A)), (_S, standing(_S)))
        )

    def _count(self, query: Select[int]) -> int:
        try:
            return int(self._connection.scalar(query) or 0)
        except (DatabaseError, MemoryError):  # SQLite asks for gigabytes where a page lies about a size
            return 0


def findings(look: Looking, heard: Heard = nobody_hears, *, file_too: bool = True) -> Iterator[Finding]:
    """What is wrong with the project that ``look`` reads."""
    examiners: list[tuple[Kind, Callable[[], Iterator[Finding]]]] = [
        (Kind.SCHEMA, lambda: _schema(look)),
        (Kind.VALUES, lambda: odd_values(look)),
        (Kind.REFERENCES, lambda: lost_references(look)),
        (Kind.PLACES, lambda: texts_and_places(look, heard)),
        (Kind.LABELS, lambda: unknown_labels(look)),
        (Kind.HISTORY, lambda: broken_history(look)),
        (Kind.SEARCH, lambda: stale_search(look)),
        (Kind.BATCHES, lambda: _left_behind(look)),
    ]
    if file_too:
        examiners.insert(0, (Kind.FILE, lambda: _file(look)))
    for kind, examine in examiners:
        try:
            yield from examine()
        except (sqlite3.DatabaseError, UnicodeDecodeError, MemoryError) as error:
            yield Finding(
                kind=Kind.FILE,
                what=worded(
                    "The file can't be read for its {kind}: {error}.", kind=kind, error=error or "too large"
                ),
            )


def _file(look: Looking) -> Iterator[Finding]:
    for (line,) in look.rows("PRAGMA integrity_check"):
        if line == "ok" or any(words in line for words in _FOUND_BELOW):
            continue
        yield Finding(
            kind=Kind.FILE,
            what=f"{' '.join(line.split())}.",
            mend=worded("All indexes are made again, which helps where it is an index."),
            remedies=(Reindex(),),
        )


def _schema(look: Looking) -> Iterator[Finding]:
    difference = schema_difference(look.raw, CURRENT)
    for kind, name in (*difference.strange, *difference.altered):
        yield Finding(kind=Kind.SCHEMA, what=_odd(kind, name))
    for kind, name in difference.missing:
        yield Finding(
            kind=Kind.SCHEMA,
            what=_missing(kind, name),
            mend=worded("It is made.") if kind == "index" else "",
            remedies=(Complete(),) if kind == "index" else (),
        )


def _odd(kind: str, name: str) -> str:
    if kind == "index":
        return worded("The index {name} is not as Goldspan makes it.", name=name)
    if kind == "table":
        return worded("The table {name} is not as Goldspan makes it.", name=name)
    return worded("The {kind} {name} is not as Goldspan makes it.", kind=kind, name=name)


def _missing(kind: str, name: str) -> str:
    if kind == "index":
        return worded("The index {name} is missing.", name=name)
    if kind == "table":
        return worded("The table {name} is missing.", name=name)
    return worded("The {kind} {name} is missing.", kind=kind, name=name)


def _left_behind(look: Looking) -> Iterator[Finding]:
    for row, kind in look.rows("SELECT id, kind FROM batch WHERE state = 'building'"):
        yield Finding(
            kind=Kind.BATCHES,
            what=worded("An unfinished step ({kind} {row}) was left behind.", kind=kind, row=row),
            mend=worded("It is cleared as soon as the project is opened for work."),
        )
