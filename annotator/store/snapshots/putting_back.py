"""Puts a snapshot in the place of its project; what was there is kept first."""

from __future__ import annotations

import shutil
import sqlite3
import uuid
from contextlib import closing
from datetime import datetime
from pathlib import Path

from annotator.domain.errors import DamagedProject, SnapshotFailed
from annotator.domain.snapshot import Reason, Snapshot
from annotator.domain.wording import worded
from annotator.store.engine import address_of
from annotator.store.lock import ProjectLock
from annotator.store.snapshots.listing import SUFFIX, folder_of, unstamp
from annotator.store.snapshots.taking import (
    Told,
    copied,
    logs_of,
    never,
    partial_in,
    put,
    said,
    silent,
    sweep,
    take,
    verify,
)


def put_back(project: Path, snapshot: Path, *, progress: Told = silent) -> Snapshot | None:
    """Make a project what a snapshot holds; what was there is kept as a snapshot first, which is returned.

    The project must be closed. A damaged one, of which no snapshot can be taken, is put aside as it
    is, with its log, in the folder of its snapshots; None is returned then, and where there was no file.

    Raises:
        ProjectLocked: if the project is open.
        SnapshotFailed: if there is no room, or the place can't be written; the project is as it was.
        DamagedProject: if the snapshot itself is damaged; the project is as it was.
    """
    with said(project):
        project.parent.mkdir(parents=True, exist_ok=True)
    lock = ProjectLock(project)
    lock.acquire()
    try:
        sweep(project.parent)
        with said(project), partial_in(project.parent) as partial:
            copied(snapshot, partial, progress, never, still=True)
            unstamp(partial)
            verify(partial, snapshot, never)
            kept = None
            if project.exists():
                try:
                    kept = take(project, Reason.RESTORE, progress=progress)
                    _fold(project)
                except DamagedProject:
                    _put_aside(project)
            put(partial, project)
    finally:
        lock.release()
    return kept


def _fold(project: Path) -> None:
    """Bring the log into the file, so that none is left for the file that takes its place."""
    with closing(sqlite3.connect(address_of(project), uri=True)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if any(log.exists() for log in logs_of(project)):
        raise SnapshotFailed(
            worded("Another program is reading the project."),
            where=str(project),
            next_step=worded("Close it there first."),
        )


def _put_aside(project: Path) -> None:
    """Keep a file that can't be read, and its log, among its snapshots: something of it may be saved."""
    folder = folder_of(project)
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{datetime.now().astimezone():%Y-%m-%d-%H%M%S}-put-aside-{uuid.uuid4().hex[:4]}{SUFFIX}"
    shutil.copyfile(project, folder / name)
    for log in logs_of(project):
        if log.exists():
            shutil.move(log, folder / f"{name}{log.name.removeprefix(project.name)}")
