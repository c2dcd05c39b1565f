"""Takes a snapshot of a project, open or not: one state of it, checked, there whole or not at all."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from annotator.domain.errors import DamagedProject, SnapshotFailed, UserFixable
from annotator.domain.snapshot import Reason, Snapshot, to_remove
from annotator.domain.wording import worded
from annotator.store.engine import address_of
from annotator.store.snapshots.listing import FACT, SUFFIX, folder_of, listed, looking_at, read, stamp

REMOVED = ".removed-"
"""How the name of a snapshot begins that was taken away and can still be brought back."""
_PARTIAL = ".making-"
_AT_ONCE = 256  # pages; about 1 MB, and a key press never waits for more than that to reach the disk
_ROOM = 32 << 20  # bytes that a snapshot leaves free: room for the work comes first
_STALE = 3600.0  # seconds after which what was being made is what a crash left

Asked = Callable[[], bool]
Told = Callable[[int, int | None, str], None]


class SnapshotStopped(Exception):  # an event, not an error
    """The person wants no more of it: nothing of it is kept."""


def never() -> bool:
    """Nobody stops it."""
    return False


def silent(_done: int, _of: int | None, _what: str) -> None:
    """Nobody watches it."""


def state_of(project: Path) -> str:
    """What tells whether a project is as it was: the same in a snapshot of it as long as nothing was done.

    Raises:
        SnapshotFailed: if it can't be read.
    """
    with said(project), closing(_source(project)) as connection:
        return _state(connection)


def take(
    project: Path, reason: Reason, *, name: str = "", progress: Told = silent, cancelled: Asked = never
) -> Snapshot:
    """Copy a project as it is at this moment, check the copy, and thin out the older ones.

    It may be open and worked on meanwhile, here or elsewhere. Takes seconds for a large one: never on
    the window's thread.

    Raises:
        SnapshotFailed: if there is no room, or the place can't be written.
        DamagedProject: if the copy fails its check, since then the project does.
        SnapshotStopped: if it was stopped. Nothing is left behind in any case.
    """
    folder = folder_of(project)
    with said(project):
        folder.mkdir(parents=True, exist_ok=True)
        sweep(folder)
        _refuse_without_room(project, folder)
        made = datetime.now().astimezone()
        with partial_in(folder) as partial:
            work = copied(project, partial, progress, cancelled)
            snapshot = replace(work, made=made, reason=reason, name=name)
            stamp(partial, snapshot)
            verify(partial, project, cancelled)
            target = _free_name(folder, made, reason)
            put(partial, target)
    for old in to_remove(listed(project), spared={target}, now=made):
        with suppress(OSError):
            old.path.unlink()
    return read(target) or replace(snapshot, path=target)


def logs_of(path: Path) -> tuple[Path, Path]:
    """The write-ahead log of a file, and its index."""
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def _source(project: Path) -> sqlite3.Connection:
    return sqlite3.connect(address_of(project, read_only=True), uri=True, isolation_level=None)


@contextmanager
def partial_in(folder: Path) -> Iterator[Path]:
    """The path of a file to be filled, which is gone afterwards unless it was renamed."""
    path = folder / f"{_PARTIAL}{uuid.uuid4().hex[:12]}"
    try:
        yield path
    finally:
        for left in (path, path.with_name(f"{path.name}-journal"), *logs_of(path)):
            with suppress(OSError):
                left.unlink()


def sweep(folder: Path) -> None:
    """Remove what a crash left half made, or taken away, an hour later."""
    for left in (*folder.glob(f"{_PARTIAL}*"), *folder.glob(f"{REMOVED}*")):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _STALE:
                left.unlink()


def _refuse_without_room(project: Path, folder: Path) -> None:
    needed = sum(path.stat().st_size for path in (project, logs_of(project)[0]) if path.exists())
    free = shutil.disk_usage(folder).free
    if free < needed + _ROOM:
        raise SnapshotFailed(
            worded(
                "There is too little room for a snapshot: {free:,} MB are free, and it takes "
                "{needed:,} MB with what is left free for the work.",
                free=free >> 20,
                needed=(needed + _ROOM >> 20) + 1,
            ),
            where=str(folder),
            next_step=worded("Make room on the disk."),
        )


def copied(source: Path, target: Path, progress: Told, cancelled: Asked, *, still: bool = False) -> Snapshot:
    """Copy one state of ``source``; returns what it holds."""
    target.touch()
    with (
        target.open("r+b") as file,  # to bring it to the disk bit by bit
        closing(looking_at(source) if still else _source(source)) as reading,
        closing(sqlite3.connect(target, isolation_level=None)) as writing,
    ):
        # Nobody will miss a half-made copy: it needs no journal, and is brought to the disk by us.
        writing.execute("PRAGMA journal_mode=OFF")
        writing.execute("PRAGMA synchronous=OFF")
        reading.execute("BEGIN")  # one state, whatever is written meanwhile
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()

        def step(_status: int, remaining: int, total: int) -> None:
            os.fsync(file.fileno())
            progress(total - remaining, total, "snapshot")
            if cancelled():
                raise SnapshotStopped

        reading.backup(writing, pages=_AT_ONCE, progress=step)
        reading.execute("ROLLBACK")
        writing.execute("PRAGMA journal_mode=DELETE")  # one file, with no log beside it
        return content(writing, target)


def content(connection: sqlite3.Connection, path: Path) -> Snapshot:
    """What a project file holds, as a snapshot would say it.

    Raises:
        sqlite3.Error: if it can't be read.
    """
    articles = connection.execute(
        "SELECT count(*) FROM document WHERE batch_id IN (SELECT id FROM batch WHERE state = 'live')"
    ).fetchone()[0]
    work = connection.execute(
        "SELECT p.name, count(*) FROM annotation a JOIN annotator p ON p.id = a.annotator_id "
        "WHERE a.batch_id IS NULL OR a.batch_id IN (SELECT id FROM batch WHERE state = 'live') "
        "GROUP BY p.id ORDER BY p.id"
    ).fetchall()
    return Snapshot(
        path=path,
        made=datetime.now().astimezone(),
        reason=Reason.NAMED,
        articles=articles,
        work=tuple((str(who), int(count)) for who, count in work),
        state=_state(connection),
    )


def _state(connection: sqlite3.Connection) -> str:
    step = connection.execute("SELECT max(id) FROM operation").fetchone()[0]
    facts = connection.execute("SELECT key, value FROM project WHERE key <> ? ORDER BY key", (FACT,))
    return f"{step or 0}-{hashlib.sha256(repr(facts.fetchall()).encode('utf-8')).hexdigest()[:16]}"


def verify(path: Path, of: Path, cancelled: Asked) -> None:
    """Let SQLite check a copy ``of`` a file.

    Raises:
        DamagedProject: if it is not sound.
        SnapshotStopped: if it was stopped.
    """
    with closing(looking_at(path)) as connection:
        connection.set_progress_handler(cancelled, 100_000)
        try:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except sqlite3.OperationalError:
            if cancelled():
                raise SnapshotStopped from None
            raise
    if found != "ok":
        raise _damaged(of, str(found))


def _free_name(folder: Path, made: datetime, reason: Reason) -> Path:
    start = f"{made:%Y-%m-%d-%H%M%S}-{reason.value}"
    names = (start, *(f"{start}-{n}" for n in range(2, 1000)))
    return next(path for name in names if not (path := folder / f"{name}{SUFFIX}").exists())


def put(partial: Path, target: Path) -> None:
    """Bring a file to the disk and give it its name.

    Raises:
        OSError: if that fails; what had the name is as it was.
    """
    with partial.open("r+b") as file:
        os.fsync(file.fileno())
    partial.replace(target)
    if os.name != "nt":
        descriptor = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def said(path: Path) -> Iterator[None]:
    """Say in plain words why a snapshot could not be taken or put back."""
    try:
        yield
    except UserFixable:
        raise
    except sqlite3.OperationalError as error:
        if "no such" in str(error):  # a table or column that every project has
            raise _damaged(path, str(error)) from error
        raise SnapshotFailed(
            worded("No snapshot could be kept: {reason}.", reason=str(error)),
            where=str(path),
            next_step=worded("Make room on the disk."),
        ) from error
    except sqlite3.DatabaseError as error:
        raise _damaged(path, str(error)) from error
    except OSError as error:
        raise SnapshotFailed(
            worded("No snapshot could be kept: {reason}.", reason=error.strerror or str(error)),
            where=str(path),
            next_step=worded("See that there is room, and that the folder may be written."),
        ) from error


def _damaged(path: Path, reason: str) -> DamagedProject:
    return DamagedProject(
        worded("The file is damaged: {reason}.", reason=reason),
        where=str(path),
        next_step=worded("Run “goldspan check” on it, and look at its snapshots."),
    )
