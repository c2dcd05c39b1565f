"""Connections to one project file, with the settings that keep it safe.

SQLAlchemy's own transaction handling on SQLite does not roll back DDL and begins deferred; both
are replaced here: writers begin IMMEDIATE, so a read-then-write never fails half-way for a lock.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from annotator.store.prepared import driven

BUSY_SECONDS = 10.0
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 2**28,  # bytes of one value or row: far above the longest article
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 2,  # a project has none
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,  # VACUUM needs one
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
READING = {"goldspan_reading": True}
"""Execution options of a connection that only reads."""
FILLING = {"goldspan_filling": True}
"""Those of one that writes what nobody sees before a later step brings it into force.

Such a write need not be on the disk when it ends: the step that brings it into force waits for the whole log,
and what a loss of power takes before that is part of an import that never was.
"""


def address_of(path: Path, *, read_only: bool = False, briefly: bool = False) -> str:
    """The URI of the project file at ``path`` for SQLite.

    In a folder that can't be written SQLite can't keep its index of the log; a file without a log is
    read there as one that nobody changes. So is one that is only looked at ``briefly``: else a log would
    be left beside a file that is then refused.
    """
    mode = "ro" if read_only else "rw"
    alone = not path.with_name(f"{path.name}-wal").exists()
    if read_only and alone and (briefly or not os.access(path.parent, os.W_OK)):
        mode = "ro&immutable=1"
    return f"file:{quote(str(path.absolute()))}?mode={mode}"


def connect(path: Path, *, read_only: bool = False, durable: bool = True) -> Engine:
    """An engine for the project file at ``path``, which must exist.

    One that is not ``durable`` does not wait for the disk: for what is worth nothing after the program.
    """
    address = address_of(path, read_only=read_only)

    def raw() -> sqlite3.Connection:
        return sqlite3.connect(
            address, uri=True, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False
        )

    # The connection used last goes first: it holds the pages it read, and knows what it wrote itself.
    engine = create_engine("sqlite://", creator=raw, poolclass=QueuePool, pool_size=4, pool_use_lifo=True)
    synchronous = "FULL" if durable else "OFF"
    event.listen(engine, "connect", _settings_for(read_only, synchronous))
    event.listen(engine, "begin", _begin_with(synchronous))
    return engine


def restrain(connection: sqlite3.Connection) -> None:
    """Let a file from anybody do no harm: no functions from its schema, no values beyond all measure."""
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    cursor = connection.cursor()
    cursor.execute("PRAGMA trusted_schema=OFF")
    cursor.execute("PRAGMA cell_size_check=ON")
    cursor.close()


def fold_log(engine: Engine) -> None:
    """Fold the write-ahead log into the file, so that the file alone holds everything."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _settings_for(read_only: bool, synchronous: str) -> Any:
    def settings(connection: sqlite3.Connection, _record: object) -> None:
        restrain(connection)
        cursor = connection.cursor()
        cursor.execute("PRAGMA foreign_keys=ON")
        if not read_only:
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.execute(f"PRAGMA synchronous={synchronous}")
        cursor.close()

    return settings


def _begin_with(synchronous: str) -> Callable[[Connection], None]:
    lasting = (f"PRAGMA synchronous={synchronous}", "PRAGMA wal_autocheckpoint=1000")
    # The log is folded into the file each 32 MB, not each 4: the same pages are filled by many steps.
    relaxed = "NORMAL" if synchronous == "FULL" else synchronous
    passing = (f"PRAGMA synchronous={relaxed}", "PRAGMA wal_autocheckpoint=8000")

    def begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        reading, filling = options.get("goldspan_reading", False), options.get("goldspan_filling", False)
        if not reading and connection.info.get("goldspan_filling", False) != filling:
            connection.info["goldspan_filling"] = filling
            for setting in passing if filling else lasting:
                connection.exec_driver_sql(setting)
        driven(connection, "BEGIN" if reading else "BEGIN IMMEDIATE").close()

    return begin
