"""Moves a project between a file and a server, every row of every table, the history included."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, text

from annotator.domain.errors import DamagedProject, UnusableProject, UserFixable
from annotator.domain.server_address import ServerAddress
from annotator.domain.wording import worded
from annotator.store import tables
from annotator.store.dialects.postgresql import POSTGRESQL
from annotator.store.engine import address_of, connect
from annotator.store.file import APPLICATION_ID, open_project
from annotator.store.migration import stamp
from annotator.store.server.opening import keeping, refuse_other_format
from annotator.store.server.schema import kind_of, quoted

# ruff: noqa: S608 - statements are joined of our own words alone; values are bound

_TABLES = tables.metadata.sorted_tables
_AT_ONCE = 2000  # rows
Told = Callable[[int, int], None]
"""Is told how many rows are done, and of how many."""


def push(project: Path, address: ServerAddress, password: str = "", *, told: Told) -> int:
    """Copy the project file at ``project`` into an empty database; returns how many rows it has.

    All of it is there in the end, or nothing.

    Raises:
        UserFixable: if the file can't be read, or the database is not empty or not the caller's to fill.
    """
    # A file of an older format is brought up to date by being opened; a damaged one is refused.
    open_project(project, checked=True).close()
    with closing(_only_read(project)) as file, keeping(address, password) as connection:
        refuse_other_format(connection, address)
        if connection.scalar(text("SELECT count(*) FROM project")):
            raise UnusableProject(
                worded("There is a project in this database already."),
                where=address.shown,
                next_step=worded("Name an empty database: one server holds many."),
            )
        file.execute("BEGIN")
        total = fill_server(connection, file, project, told)
        # Whoever brought a batch into force may take it back.
        connection.exec_driver_sql(
            "UPDATE batch SET owner = (SELECT o.annotator_id FROM delta e "
            "JOIN operation o ON o.id = e.operation_id "
            "WHERE e.table_name = 'batch' AND e.row_id = batch.id ORDER BY e.id LIMIT 1)"
        )
    return total


def fill_server(connection: Connection, file: sqlite3.Connection, project: Path, told: Told) -> int:
    """Put every row of a file of the current format into empty tables; returns how many there are."""
    rows = {table.name: _count(file, table) for table in _TABLES}
    total, done = sum(rows.values()), 0
    for table in _TABLES:
        for part in _from_file(file, table):
            _copy_in(connection, table, part, project)
            done += len(part)
            told(done, total)
        _continue_numbers(connection, file, table)
    for table in _TABLES:
        found = connection.scalar(text(f"SELECT count(*) FROM {quoted(table.name)}"))
        assert found == rows[table.name], f"{table.name} did not arrive whole"
    return total


def pull(address: ServerAddress, project: Path, password: str = "", *, told: Told) -> int:
    """Copy the project at ``address`` into a new file; returns how many rows it has.

    Raises:
        UserFixable: if there is a file already, or the caller doesn't see the whole project.
    """
    if project.exists():
        raise UnusableProject(
            worded("There is a file of this name already."),
            where=str(project),
            next_step=worded("Choose another name."),
        )
    fresh = project.with_name(f".{project.name}.{uuid.uuid4().hex[:8]}")
    try:
        project.parent.mkdir(parents=True, exist_ok=True)
        total = _pull(address, password, fresh, told)
        fresh.replace(project)
    except OSError as error:
        raise UnusableProject(
            worded("The project can't be made: {reason}.", reason=error.strerror or str(error)),
            where=str(project),
            next_step=worded("Choose a folder with room that you may write in."),
        ) from error
    except sqlite3.Error as error:
        raise UnusableProject(
            worded("The project can't be made: {reason}.", reason=str(error)),
            where=str(project),
            next_step=worded("Choose a folder with room that you may write in."),
        ) from error
    finally:
        for left in (fresh, fresh.with_name(f"{fresh.name}-wal"), fresh.with_name(f"{fresh.name}-shm")):
            with suppress(OSError):
                left.unlink()
    return total


def _pull(address: ServerAddress, password: str, fresh: Path, told: Told) -> int:
    sqlite3.connect(fresh).close()
    _make_tables(fresh)
    with (
        closing(sqlite3.connect(fresh, isolation_level=None)) as file,
        # Writers wait their turn meanwhile, so that one state is copied.
        keeping(address, password) as connection,
    ):
        refuse_other_format(connection, address)
        _refuse_part(connection, address)
        file.execute("PRAGMA foreign_keys=OFF")
        file.execute("BEGIN IMMEDIATE")
        total = sum(
            int(connection.scalar(text(f"SELECT count(*) FROM {quoted(table.name)}")) or 0)
            for table in _TABLES
        )
        done = 0
        for table in _TABLES:
            marks = ", ".join("?" for _ in table.columns)
            words = f'INSERT INTO "{table.name}" ({_columns(table)}) VALUES ({marks})'
            for part in _from_server(connection, table):
                file.executemany(words, part)
                done += len(part)
                told(done, total)
            if "id" in table.c and table.dialect_options["sqlite"]["autoincrement"]:
                keep_numbers(connection, file, table.name)
        file.execute("INSERT INTO search(search) VALUES('rebuild')")
        broken = file.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None or done != total:
            raise DamagedProject(worded("The project on the server is not whole."), where=address.shown)
        file.execute("COMMIT")
    return total


def _make_tables(fresh: Path) -> None:
    engine = connect(fresh)
    try:
        with engine.begin() as made:
            made.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            tables.metadata.create_all(made)
            stamp(made)
        with closing(engine.raw_connection()) as raw:
            # One file, without a log beside it, to be moved into its place.
            raw.cursor().execute("PRAGMA journal_mode=DELETE")
    finally:
        engine.dispose()


def _refuse_part(connection: Connection, address: ServerAddress) -> None:
    """Let only those go on who see every row: the keeper and leads, or anybody where all see all."""
    if not connection.scalar(text("SELECT me() IS NULL OR sees_all()")):
        raise UserFixable(
            worded("Annotators see only their own work here: a copy would be part of the project."),
            where=address.shown,
            next_step=worded("Ask a lead to make it."),
        )


def _only_read(project: Path) -> sqlite3.Connection:
    return sqlite3.connect(address_of(project, read_only=True), uri=True, isolation_level=None)


def _columns(table: Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.columns)


def _order(table: Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.primary_key.columns)


def _count(file: sqlite3.Connection, table: Table) -> int:
    return int(file.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0])


def _from_file(file: sqlite3.Connection, table: Table) -> Iterator[list[tuple[Any, ...]]]:
    rows = file.execute(f'SELECT {_columns(table)} FROM "{table.name}" ORDER BY {_order(table)}')
    while part := rows.fetchmany(_AT_ONCE):
        yield part


def _from_server(connection: Connection, table: Table) -> Iterator[Sequence[tuple[Any, ...]]]:
    rows = connection.exec_driver_sql(
        f"SELECT {_columns(table)} FROM {quoted(table.name)} ORDER BY {_order(table)}",
        execution_options={"stream_results": True, "max_row_buffer": _AT_ONCE},
    )
    while part := rows.fetchmany(_AT_ONCE):
        yield [tuple(row) for row in part]


def _copy_in(connection: Connection, table: Table, rows: list[tuple[Any, ...]], project: Path) -> None:
    _refuse_unknown_letters(table, rows, project)
    # Not by COPY, which row-level security forbids even the keeper.
    lists = ", ".join(f"%s::{kind_of(column)}[]" for column in table.columns)
    words = f"INSERT INTO {quoted(table.name)} ({_columns(table)}) SELECT * FROM unnest({lists})"
    connection.exec_driver_sql(words, tuple(list(values) for values in zip(*rows, strict=True)))
    if table is tables.document_text:
        POSTGRESQL.index_texts(connection, [{"document_id": row, "text": words} for row, words in rows])


def _refuse_unknown_letters(table: Table, rows: list[tuple[Any, ...]], project: Path) -> None:
    """PostgreSQL's texts have every letter but NUL."""
    for row in rows:
        if any(isinstance(value, str) and "\0" in value for value in row):
            raise UnusableProject(
                worded(
                    "A row of {table} ({row}) holds a NUL, which a server can't keep.",
                    table=table.name,
                    row=row[0],
                ),
                where=str(project),
                next_step=worded("Import that article again: NULs are taken out then."),
            )


def _continue_numbers(connection: Connection, file: sqlite3.Connection, table: Table) -> None:
    """Let the server's numbers go on where those of the file ended."""
    if "id" not in table.c:
        return
    highest = file.execute(f'SELECT max(id) FROM "{table.name}"').fetchone()[0] or 0
    if table.dialect_options["sqlite"]["autoincrement"]:
        seen = file.execute("SELECT max(seq) FROM sqlite_sequence WHERE name = ?", (table.name,))
        highest = max(highest, seen.fetchone()[0] or 0)
    if highest:
        connection.execute(
            text("SELECT setval(pg_get_serial_sequence(:name, 'id'), greatest(:highest, :least))"),
            {"name": table.name, "highest": highest, "least": 1},
        )


def keep_numbers(connection: Connection, file: sqlite3.Connection, table: str) -> None:
    """Let the file's numbers go on where those of the server ended: none is given twice."""
    last = connection.scalar(
        text("SELECT pg_sequence_last_value(pg_get_serial_sequence(:name, 'id')::regclass)"), {"name": table}
    )
    if last is not None:
        file.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        file.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, last))
