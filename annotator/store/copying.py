"""Copies a project through a connection that is open on it: its file may be gone, or not to be written."""

from __future__ import annotations

import os
import sqlite3
import uuid
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from annotator.domain.errors import UnusableProject
from annotator.domain.wording import worded
from annotator.store.engine import address_of


def copy_open(connection: Any, target: Path) -> None:
    """Copy what ``connection`` (of SQLite) sees to a new file, which is there whole or not at all.

    Raises:
        UnusableProject: if there is a file of that name, or it can't be written.
    """
    if target.exists():
        raise UnusableProject(
            worded("There is a file of this name already."),
            where=str(target),
            next_step=worded("Choose another name."),
        )
    partial = target.with_name(f".{target.name}.{uuid.uuid4().hex[:8]}")
    try:
        with closing(sqlite3.connect(partial, isolation_level=None)) as copy:
            copy.execute("PRAGMA journal_mode=OFF")
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
            sound = copy.execute("PRAGMA quick_check(1)").fetchone()
        if sound != ("ok",):
            raise UnusableProject(
                worded("The copy would be damaged: {reason}.", reason=sound[0]),
                where=str(target),
                next_step=worded("Look at the snapshots."),
            )
        with partial.open("r+b") as file:
            os.fsync(file.fileno())
        partial.rename(target)
    except (OSError, sqlite3.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise UnusableProject(
            worded("The copy can't be made: {reason}.", reason=reason),
            where=str(target),
            next_step=worded("Choose another place."),
        ) from error
    finally:
        for left in (
            partial,
            partial.with_name(f"{partial.name}-wal"),
            partial.with_name(f"{partial.name}-shm"),
        ):
            with suppress(OSError):
                left.unlink()


def copy_looked_at(path: Path, target: Path) -> None:
    """Copy a project that is open for looking only to a new file.

    Raises:
        UnusableProject: if the copy can't be made.
    """
    address = address_of(path, read_only=True)
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        copy_open(connection, target)


def put_log_aside(path: Path) -> Path:
    """Take away the log of a project that another file has replaced: it would be laid over that one.

    It is renamed, not removed: it holds decisions. Returns where it is now.
    """
    aside = aside_of(path)
    for ending in ("-wal", "-shm"):
        with suppress(OSError):
            path.with_name(f"{path.name}{ending}").rename(f"{aside}{ending}")
    return aside.with_name(f"{aside.name}-wal")


def aside_of(path: Path) -> Path:
    """A free name for what is put aside; its log has the ending besides."""
    return path.with_name(f"{path.stem}.replaced-{uuid.uuid4().hex[:8]}{path.suffix}")
