"""A copy of the articles at hand, made while the server answers, to work in while it does not.

The copy is a project of its own with the row numbers of the server, so that everything that reads and
decides works in it as it is. Rows that are added in it get numbers from ``FIRST_OWN`` on; the server
gives them others. The file lies in the cache and is worth nothing after its window.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Table
from sqlalchemy.exc import DatabaseError

from annotator.domain.errors import UnusableProject, UserFixable
from annotator.domain.wording import worded
from annotator.store import tables
from annotator.store.engine import READING, connect
from annotator.store.home import Home
from annotator.store.journal import Delta, packed_row
from annotator.store.nearby import OF_ARTICLES, WHOLE, Rows
from annotator.store.offline.kept_step import FIRST_OWN, KeptStep
from annotator.store.workspace import StepWatch, Workspace

# ruff: noqa: S608 - statements are joined of our own words alone

_FOLLOWED = {
    table.name: table for table in (tables.annotation, tables.relation, tables.assignment, tables.note)
}


class NearCopy:
    """The articles at hand. Filled from a worker thread, followed and worked in on the window's."""

    def __init__(self, file: Path, where: str, path: Path) -> None:
        self._path = file
        os.close(os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        self._engine = _made(self._path)
        self._using = threading.RLock()
        # Rows come and go here as they are told, ends of links in other articles missing.
        self._raw = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False, timeout=10)
        self._raw.execute("PRAGMA synchronous=OFF")
        self._raw.execute("PRAGMA foreign_keys=OFF")
        self._filling: list[KeptStep] | None = None
        self._there: set[int] = set()
        self.workspace = Workspace(NearHome(where, path), self._engine)
        self._count_on()

    def watch(self, watch: StepWatch) -> None:
        """Have every step that is taken here told before it is saved."""
        self.workspace.watched_by(watch)

    @property
    def articles(self) -> frozenset[int]:
        """The articles at hand."""
        with self._using:
            return frozenset(self._there)

    def begin(self) -> None:
        """The server's rows are about to be read: what is decided meanwhile comes on top of them."""
        with self._using:
            self._filling = []

    def fill(self, documents: Sequence[int], whole: Mapping[Table, Rows], rows: Mapping[Table, Rows]) -> None:
        """Take in articles as the server has them, in place of what was here of them."""
        with self._using:
            later, self._filling = self._filling or [], None
            self._raw.execute("BEGIN IMMEDIATE")
            try:
                for table in WHOLE:
                    self._raw.execute(f'DELETE FROM "{table.name}"')
                    self._put(table, whole[table])
                self._forget(documents)
                for table in OF_ARTICLES:
                    self._put(table, rows[table])
                there = {row[0] for row in rows[tables.document]}
                self._there = (self._there - set(documents)) | there
                for step in later:
                    self._take(step, history=False)
                self._raw.execute("COMMIT")
            except BaseException:
                self._raw.execute("ROLLBACK")
                raise

    def give_up(self) -> None:
        """Reading the server's rows failed."""
        with self._using:
            self._filling = None

    def follow(self, step: KeptStep) -> None:
        """Take in a step that the server has, or may have: undo reaches it here too."""
        with self._using:
            if self._filling is not None:
                self._filling.append(step)
            self._raw.execute("BEGIN IMMEDIATE")
            try:
                self._take(step, history=True)
                self._raw.execute("COMMIT")
            except BaseException:
                self._raw.execute("ROLLBACK")
                raise

    def clear(self) -> None:
        """Forget every article and step; numbers go on from where they are."""
        with self._using:
            self._raw.execute("BEGIN IMMEDIATE")
            for table in (tables.delta, tables.operation, *reversed(OF_ARTICLES)):
                self._raw.execute(f'DELETE FROM "{table.name}"')
            self._raw.execute("COMMIT")
            self._there = set()

    def close(self) -> None:
        """Remove the copy."""
        self.workspace.close()
        with self._using:
            self._raw.close()
        remove_copy(self._path)

    def _forget(self, documents: Sequence[int]) -> None:
        marks = ", ".join("?" for _ in documents)
        for table in OF_ARTICLES:
            column = "id" if table is tables.document else "document_id"
            self._raw.execute(f'DELETE FROM "{table.name}" WHERE {column} IN ({marks})', tuple(documents))

    def _put(self, table: Table, rows: Rows) -> None:
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        marks = ", ".join("?" for _ in table.columns)
        self._raw.executemany(f'INSERT OR REPLACE INTO "{table.name}" ({names}) VALUES ({marks})', rows)

    def _take(self, step: KeptStep, *, history: bool) -> None:
        taken: list[Delta] = []
        for delta in step.deltas:
            table = _FOLLOWED.get(delta.table)
            if table is None or not self._is_here(delta):
                continue
            taken.append(delta)
            if delta.after is None:
                self._raw.execute(f'DELETE FROM "{table.name}" WHERE id = ?', (delta.row_id,))
            else:
                self._put(table, [tuple(delta.after.get(column.name) for column in table.columns)])
        if history and len(taken) == len(step.deltas):
            self._note(step)

    def _is_here(self, delta: Delta) -> bool:
        rows = (row for row in (delta.before, delta.after) if row is not None)
        return any(row.get("document_id") in self._there for row in rows)

    def _note(self, step: KeptStep) -> None:
        """Put the step into the copy's history, with numbers of its own."""
        told = dict(step.operation)
        reverted = self._raw.execute("SELECT id FROM operation WHERE uid = ?", (step.reverts,)).fetchone()
        told["reverts"] = reverted[0] if reverted else None
        if told["kind"] == "do" and told["state"] == "done":
            self._raw.execute(
                "UPDATE operation SET state = 'dropped' WHERE state = 'undone' AND annotator_id IS ?",
                (told["annotator_id"],),
            )
        elif reverted:
            state = "undone" if told["kind"] == "undo" else "done"
            self._raw.execute("UPDATE operation SET state = ? WHERE id = ?", (state, reverted[0]))
        told.pop("id", None)
        names = ", ".join(f'"{name}"' for name in told)
        marks = ", ".join("?" for _ in told)
        number = self._raw.execute(
            f"INSERT INTO operation ({names}) VALUES ({marks})", tuple(told.values())
        ).lastrowid
        self._raw.executemany(
            'INSERT INTO delta (operation_id, table_name, row_id, "before", "after") VALUES (?, ?, ?, ?, ?)',
            [(number, d.table, d.row_id, packed_row(d.before), packed_row(d.after)) for d in step.deltas],
        )

    def _count_on(self) -> None:
        for name in _FOLLOWED:
            self._raw.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, FIRST_OWN))


def remove_copy(file: Path) -> None:
    """Remove the file of a copy, whoever made it."""
    for end in ("", "-wal", "-shm"):
        with suppress(OSError):
            file.with_name(f"{file.name}{end}").unlink()


class NearHome:
    """Where the copy lives, shown as the project it is a copy of."""

    in_file = False
    read_only = False
    reading: Mapping[str, Any] = READING
    filling: Mapping[str, Any] = {}

    def __init__(self, where: str, path: Path) -> None:
        self.where = where
        self.path = path

    def refuse_if_gone(self) -> None:
        """The window that made it has it."""

    def wrote(self) -> None:
        """What is waited with is told of by the server's own home."""

    def mended(self, error: Exception) -> UserFixable | None:
        """The disk of this machine is all that can fail."""
        if isinstance(error, DatabaseError | sqlite3.Error):
            return UnusableProject(
                worded("The copy on this machine can't be used: {reason}.", reason=str(error)),
                where=self.where,
                next_step=worded("Wait for the server; nothing that was kept is lost."),
            )
        return None

    def kept_after_all(self, engine: Engine, operation: str) -> bool:
        """Never: SQLite always says how a write ended."""
        return False

    def moved_to(self, engine: Engine, target: Path) -> tuple[Home, Engine]:
        """Never.

        Raises:
            UnusableProject: always.
        """
        raise UnusableProject(worded("This is a part of a project alone."), where=self.where)

    def signed_in(self, engine: Engine) -> int | None:
        """Whoever opened it is asked for elsewhere."""
        return None

    def leave(self, engine: Engine) -> None:
        """Close the connections."""
        engine.dispose()


def _made(path: Path) -> Engine:
    engine = connect(path, durable=False)
    with engine.begin() as connection:
        tables.metadata.create_all(connection)
    return engine
