"""Looks at a project file before anything else is done with it: nobody knows who made it.

It is read on a connection of its own that can't write, within limits, and what is not as Goldspan makes it
is refused with the reason. What it may take is counted by the processor's time: a slow disk, or a machine
busy with other things, says nothing of the file.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.domain.errors import DamagedProject, NewerProject, UnusableProject
from annotator.domain.wording import worded
from annotator.store.engine import address_of, restrain
from annotator.store.expected_schema import Named, SchemaDifference, schema_difference
from annotator.store.lock import lock_of
from annotator.store.migration import CURRENT
from annotator.store.strange_log import refuse_strange_log

_PATIENCE = 30.0
"""Seconds of the processor that looking may take at least."""
_BYTES_A_SECOND = 5_000_000
"""How fast a large sound file is read through by a slow processor."""
_STEPS = 20_000  # of SQLite's machine between two looks at the clock: a few milliseconds


def admit(path: Path, *, whole: bool) -> int:
    """Let a file pass and tell its format, or refuse it; with ``whole`` every page is looked at.

    The format is asked of SQLite: a program that was killed may have left it in the log beside the file.

    Raises:
        DamagedProject: if it is damaged, or holds what no project holds.
        NewerProject: if a newer version made it.
        UnusableProject: if it can't be read.
    """
    with looking(path) as connection:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        refuse_version(path, version)
        _refuse_strange(path, schema_difference(connection, version))
        if whole:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()
            if found is None or found[0] != "ok":
                raise damaged(path, str(found[0]) if found else worded("it can't be checked"))
    return version


def refuse_version(path: Path, version: int) -> None:
    """Refuse a format that this program does not know.

    Raises:
        NewerProject: if a newer version made it.
        DamagedProject: if there is no such format.
    """
    if version > CURRENT:
        raise NewerProject(
            worded(
                "A newer Goldspan made this project (format {version}; this one knows {current}).",
                version=version,
                current=CURRENT,
            ),
            where=str(path),
            next_step=worded("Update Goldspan."),
        )
    if version < 1:
        raise damaged(path, worded("it does not say its format"))


@contextmanager
def looking(path: Path) -> Iterator[sqlite3.Connection]:
    """A restrained connection that only reads, for as long as a sound file of this size could need.

    Letters that can't be read come back as U+FFFD.

    Raises:
        DamagedProject: if the file is damaged, or looking takes too long.
        UnusableProject: if it can't be read.
    """
    refuse_strange_log(path, lock_of(path), held=False)
    try:
        until = time.thread_time() + _PATIENCE + path.stat().st_size / _BYTES_A_SECOND
        connection = sqlite3.connect(
            address_of(path, read_only=True, briefly=True), uri=True, isolation_level=None
        )
    except (OSError, sqlite3.Error) as error:
        raise _unreadable(path, str(error)) from error
    try:
        restrain(connection)
        connection.text_factory = lambda letters: letters.decode("utf-8", "replace")
        connection.set_progress_handler(lambda: time.thread_time() > until, _STEPS)
        yield connection
    except sqlite3.OperationalError as error:
        if "interrupted" in str(error):
            raise damaged(path, worded("looking through it takes too long")) from error
        raise _unreadable(path, str(error)) from error
    except UnicodeDecodeError as error:  # SQLite tells of a name in the schema, whose letters are none
        raise damaged(path, worded("its schema can't be read")) from error
    except (sqlite3.DatabaseError, MemoryError) as error:
        raise damaged(path, str(error) or worded("it asks for too much memory")) from error
    finally:
        connection.close()


def damaged(path: Path, reason: str) -> DamagedProject:
    """The refusal of a file that fails its own checks."""
    return DamagedProject(
        worded("The project file is damaged: {reason}.", reason=reason),
        where=str(path),
        next_step=worded("Open a copy you kept, or salvage what can be read; this file was left as it is."),
    )


def _unreadable(path: Path, reason: str) -> UnusableProject:
    return UnusableProject(
        worded("The project can't be opened: {reason}.", reason=reason),
        where=str(path),
        next_step=worded("Check that the drive is there, has room, and lets you write."),
    )


def _refuse_strange(path: Path, found: SchemaDifference) -> None:
    if any(kind in {"trigger", "view"} for kind, _ in found.strange):
        raise DamagedProject(
            worded("The file holds triggers or views, which no Goldspan project has."),
            where=str(path),
            next_step=worded("Don't use it unless you know who made it."),
        )
    if found.strange or found.altered:
        kind, name = (*found.strange, *found.altered)[0]
        raise DamagedProject(
            worded("The file holds the index {name}, which is not as Goldspan makes it.", name=_shown(name))
            if kind == "index"
            else worded(
                "The file holds the table {name}, which is not as Goldspan makes it.", name=_shown(name)
            ),
            where=str(path),
            next_step=worded(
                "Don't use it unless you know who made it; what is Goldspan's in it can be salvaged."
            ),
        )
    lost = _tables(found.missing)
    if lost:
        raise damaged(path, worded("it lacks the table {table}", table=lost[0]))


def _tables(names: tuple[Named, ...]) -> list[str]:
    return [name for kind, name in names if kind == "table"]


def _shown(name: str) -> str:
    return "".join(c if c.isprintable() else "�" for c in name[:40])
