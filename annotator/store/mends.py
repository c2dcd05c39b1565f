"""Carries out what mends a project: the only writes that go round what a sound project needs.

What the history records is recorded here too, so that views and undo learn of it; a row that can't even be
recorded (its letters are none) is changed past the record.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy.exc import DBAPIError

from annotator.store import tables
from annotator.store.checking.finding import (
    Add,
    Change,
    Complete,
    PutAside,
    RebuildSearch,
    Reindex,
    Remedy,
)
from annotator.store.checking.looking import Looking, looking_through
from annotator.store.repository import Repository

_BESIDE = "INSERT INTO {}(rowid, text) SELECT document_id, text FROM main.document_text"


class CantMend(Exception):  # told in the record of the repair
    """A remedy that the file does not take."""


class Mends(Repository):
    """Remedies, carried out inside one write."""

    def begin(self) -> None:
        """Let rows go in any order: what they name is looked at when all is done."""
        self._connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")

    def looking(self) -> AbstractContextManager[Looking]:
        """What is in the project, as it is in the middle of this write."""
        return looking_through(self._connection)

    def lost_references(self) -> bool:
        """Whether a row names one that is missing."""
        return self._connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None

    def whole(self) -> bool:
        """Whether every page of the file is sound."""
        return self._connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar() == "ok"

    def carry_out(self, look: Looking, remedy: Remedy) -> dict[str, Any] | None:
        """Do what a remedy says; returns the row as it was, where it is about one that is there.

        Raises:
            CantMend: if the file does not take it; nothing was changed then.
        """
        look.run("SAVEPOINT remedy")
        try:
            before = self._carried_out(look, remedy)
        except (sqlite3.Error, DBAPIError, LookupError) as error:
            look.run("ROLLBACK TO remedy")
            reason = error.orig if isinstance(error, DBAPIError) else error
            raise CantMend(str(reason)) from error
        finally:
            look.run("RELEASE remedy")
        return before

    def _carried_out(self, look: Looking, remedy: Remedy) -> dict[str, Any] | None:
        match remedy:
            case PutAside(table, row):
                return self._put_aside(look, table, row)
            case Change(table, row, values):
                return self._change(look, table, row, values)
            case Add(table, values):
                self._journal.insert(tables.metadata.tables[table], dict(values))
            case Complete():
                for known in tables.metadata.tables.values():
                    for index in known.indexes:
                        index.create(self._connection, checkfirst=True)
            case Reindex():
                self._connection.exec_driver_sql("REINDEX")
            case RebuildSearch():
                _rebuild_search(look)
            case _:
                message = f"no way to carry out {remedy}"
                raise TypeError(message)
        return None

    def _put_aside(self, look: Looking, name: str, row: int) -> dict[str, Any] | None:
        before = _row(look, name, row)
        if before is not None:
            if self._recordable(name, before):
                self._journal.delete(tables.RECORDED[name], row)
            else:
                look.run(f'DELETE FROM "{name}" WHERE rowid = ?', (row,))  # noqa: S608  # our own names
                self._journal.touch(corpus=True)
        return before

    def _change(self, look: Looking, name: str, row: int, values: Mapping[str, Any]) -> dict[str, Any] | None:
        before = _row(look, name, row)
        if before is not None:
            if self._recordable(name, before):
                kept = {"scheme_version": before["scheme_version"]} if name == "annotation" else {}
                self._journal.update(tables.RECORDED[name], row, **{**kept, **values})
            else:
                changed = ", ".join(f'"{column}" = ?' for column in values)
                statement = f'UPDATE "{name}" SET {changed} WHERE rowid = ?'  # noqa: S608  # our own names
                look.run(statement, (*values.values(), row))
                self._journal.touch(corpus=True)
        return before

    def _recordable(self, name: str, row: Mapping[str, Any]) -> bool:
        if name not in tables.RECORDED:
            return False
        plain = all(v is None or isinstance(v, str | int | float) for v in row.values())
        return plain and all(_storable(v) for v in row.values() if isinstance(v, str))


class TakingOver(Repository):
    """Fills a fresh project with rows from elsewhere, numbers and all."""

    def begin(self, look: Looking) -> None:
        """Take away the few rows that a new project is made with."""
        self._connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        for name in ("delta", "operation"):
            look.run(f'DELETE FROM "{name}"')  # noqa: S608  # our own names

    def take(self, look: Looking, name: str, rows: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
        """Add rows; returns those that the table does not take, beside what it has already."""
        names = [c.name for c in tables.metadata.tables[name].columns]
        columns, marks = ", ".join(f'"{n}"' for n in names), ", ".join("?" for _ in names)
        verb = "INSERT OR REPLACE" if name in {"scheme", "project"} else "INSERT"
        statement = f'{verb} INTO "{name}" ({columns}) VALUES ({marks})'
        refused = []
        for row in rows:
            try:
                look.run(statement, [row[n] for n in names])
            except sqlite3.IntegrityError:
                refused.append(row)
        return refused

    def finish(self, look: Looking, sequences: Mapping[str, int], *, whole: bool) -> None:
        """Let numbers go on where they were; steps of which something is lost can't be taken back."""
        for name, number in sequences.items():
            look.run("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, name))
        if not whole:
            look.run("UPDATE operation SET state = 'dropped' WHERE state IN ('done', 'undone')")


def fill_beside(look: Looking, table: str) -> None:
    """Read all texts into a temporary search index."""
    look.run(_BESIDE.format(table))


def _rebuild_search(look: Looking) -> None:
    if look.has("search"):
        try:
            look.run("INSERT INTO search(search) VALUES('rebuild')")
        except sqlite3.DatabaseError:  # not even that can be read
            look.run("DROP TABLE search")
        else:
            return
    look.run(tables.SEARCH)
    look.run("INSERT INTO search(search) VALUES('rebuild')")


def _row(look: Looking, table: str, row: int) -> dict[str, Any] | None:
    found = look.first(f'SELECT rowid AS "row", * FROM "{table}" WHERE rowid = ?', (row,))  # noqa: S608  # our own names
    return None if found is None else dict(zip(found.keys(), found, strict=True))


def _storable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
