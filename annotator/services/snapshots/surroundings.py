"""What a project lies in and beside: synced folders, network drives, copies made by a syncing program."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from annotator.domain.errors import UserFixable
from annotator.domain.snapshot import Reason, Snapshot
from annotator.store.admission import admit
from annotator.store.places import conflicted, where
from annotator.store.snapshots.listing import looking_at
from annotator.store.snapshots.taking import content


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """Who syncs a project's folder, the network drive it is on ("" for none), and its conflicted copies."""

    synced_by: str = ""
    network: str = ""
    copies: tuple[Snapshot, ...] = ()


def surroundings(project: Path) -> Surroundings:
    """Look where a project lies; asks the file system, which may take its time on a network. Never fails."""
    place = where(project)
    return Surroundings(
        synced_by=place.synced_by, network=place.network, copies=tuple(conflicted_copies(project))
    )


def conflicted_copies(project: Path) -> list[Snapshot]:
    """The copies of this very project beside it that a syncing program made, the latest first.

    They can be looked at and put back as snapshots can; they are only read. What does not open as a project,
    or is another project, is left out.
    """
    beside = conflicted(project)
    own = _id(project) if beside else ""
    found = [copy for path in beside if (copy := _described(path, own)) is not None]
    return sorted(found, key=lambda s: s.made, reverse=True)


def _described(path: Path, own: str) -> Snapshot | None:
    try:
        admit(path, whole=False)
        if not own or _id(path) != own:
            return None
        with closing(looking_at(path)) as connection:
            told = content(connection, path)
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        known = path.stat()
    except (UserFixable, sqlite3.Error, OSError):
        return None
    made = datetime.fromtimestamp(known.st_mtime).astimezone()
    return replace(
        told, made=made, reason=Reason.CONFLICT, name=path.name, format=version, size=known.st_size
    )


def _id(path: Path) -> str:
    """What a project was called when it was made: the same in its copies."""
    try:
        with closing(looking_at(path)) as connection:
            row = connection.execute("SELECT value FROM project WHERE key = 'id'").fetchone()
        return str(json.loads(row[0])) if row else ""
    except (sqlite3.Error, ValueError, TypeError):
        return ""
