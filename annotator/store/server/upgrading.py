"""Brings a project of an older format on a server up to date, by the migrations of project files.

All in one transaction: the rows are copied to a file of the older format, which is migrated as any project
is; the tables are made anew, and the rows put back. Nothing but the row's numbers ties them to the server.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, text

from annotator.domain.errors import NewerProject, NotYours
from annotator.domain.server_address import ServerAddress
from annotator.domain.wording import worded
from annotator.store import migration
from annotator.store.engine import connect as connect_file
from annotator.store.migration import CURRENT
from annotator.store.server.engine import SCHEMA
from annotator.store.server.opening import keeping, make_tables, team_of
from annotator.store.server.schema import OWN_TABLES, quoted
from annotator.store.server.transfer import Told, fill_server, keep_numbers

# ruff: noqa: S608 - statements are joined of our own words alone; values are bound

_AT_ONCE = 2000  # rows


def bring_up_to_date(address: ServerAddress, password: str = "", *, told: Told) -> tuple[int, int]:
    """Bring the tables at ``address`` to this program's format; returns the formats before and after.

    Raises:
        NewerProject: if a newer program made them.
        UserFixable: if the caller is not the keeper, or a row would not fit; all is as it was then.
    """
    with keeping(address, password) as connection:
        before = int(connection.scalar(text("SELECT format FROM server")) or 0)
        if before > CURRENT:
            raise NewerProject(
                worded(
                    "A newer Goldspan made this project (format {version}; this one knows {current}).",
                    version=before,
                    current=CURRENT,
                ),
                where=address.shown,
                next_step=worded("Update Goldspan."),
            )
        keeper = connection.scalar(
            text("SELECT tableowner FROM pg_tables WHERE schemaname = :name AND tablename = 'server'"),
            {"name": SCHEMA},
        )
        if keeper != connection.scalar(text("SELECT current_user")):
            raise NotYours(
                worded("Only its keeper can bring a project up to date."),
                where=address.shown,
                next_step=worded("Ask {keeper}.", keeper=keeper),
            )
        if before == CURRENT:
            return before, CURRENT
        with tempfile.TemporaryDirectory(prefix="goldspan-") as folder:
            path = Path(folder) / "older"
            _copy_out(connection, path, before)
            _migrate(path, before)
            seats = connection.execute(text("SELECT login, annotator_id FROM seat")).all()
            owners = connection.execute(text("SELECT id, owner FROM batch WHERE owner IS NOT NULL")).all()
            blind = bool(connection.scalar(text("SELECT blind FROM server")))
            connection.exec_driver_sql(f"DROP SCHEMA {SCHEMA} CASCADE")
            make_tables(connection, str(keeper), team_of(address), blind=blind)
            with closing(sqlite3.connect(path)) as file:
                fill_server(connection, file, path, told)
        for login, person in seats:
            connection.execute(text("INSERT INTO seat VALUES (:l, :p)"), {"l": login, "p": person})
        for batch, owner in owners:
            connection.execute(text("UPDATE batch SET owner = :o WHERE id = :b"), {"o": owner, "b": batch})
    return before, CURRENT


def _copy_out(connection: Connection, path: Path, version: int) -> None:
    """Copy every row to a file of the older format, which is made by the migrations up to it."""
    sqlite3.connect(path).close()
    engine = connect_file(path, durable=False)
    with engine.begin() as made:
        migration.upgrade(made, version)
    engine.dispose()
    columns: dict[str, list[str]] = {}
    told = connection.execute(
        text(
            "SELECT table_name, column_name FROM information_schema.columns "
            "WHERE table_schema = :name ORDER BY ordinal_position"
        ),
        {"name": SCHEMA},
    )
    for table, column in told:
        columns.setdefault(table, []).append(column)
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("PRAGMA foreign_keys=OFF")
        numbered = {
            name
            for (name,) in file.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")
        }
        for table, there in columns.items():
            if table in OWN_TABLES:
                continue
            kept = [row[1] for row in file.execute(f'PRAGMA table_info("{table}")') if row[1] in there]
            names = ", ".join(f'"{column}"' for column in kept)
            words = f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" for _ in kept)})'
            rows = connection.exec_driver_sql(
                f"SELECT {names} FROM {quoted(table)}",
                execution_options={"stream_results": True, "max_row_buffer": _AT_ONCE},
            )
            while part := rows.fetchmany(_AT_ONCE):
                file.executemany(words, [tuple(row) for row in part])
            if table in numbered:
                keep_numbers(connection, file, table)


def _migrate(path: Path, version: int) -> None:
    engine = connect_file(path, durable=False)
    try:
        with engine.connect() as connection:
            migration.without_foreign_keys(connection)
            with connection.begin():
                migration.upgrade(connection)
                migration.refuse_broken(connection, path, version)
    finally:
        engine.dispose()
