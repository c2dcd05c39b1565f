"""The snapshots of a project: where they lie, and what each says of itself.

Each is an ordinary project file with one fact more, which says when and why it was taken and what it holds.
They lie beside the project, or, where a program would carry each of them to other machines or their
paths would be too long, among the program's own files (decision 23).
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from contextlib import closing
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from annotator.domain.snapshot import Reason, Snapshot
from annotator.folders import state_folder
from annotator.store.places import where

FACT = "snapshot"
SUFFIX = ".goldspan"
_LONGEST = (
    512 - 96
)  # bytes: of a path SQLite opens on Unix (MAX_PATHNAME), less a snapshot's name and its log's


def folder_of(project: Path) -> Path:
    """Where new ones go: ``NAME.snapshots`` beside the project, or our own folder where that is synced.

    Our own folder, too, where the project's path is so long that SQLite could open no file in one beside it.
    """
    near = _near(project)
    too_long = len(os.fsencode(near.absolute())) > _LONGEST
    return _far(project) if too_long or where(project).synced_by else near


def listed(project: Path) -> list[Snapshot]:
    """The snapshots of a project, the latest first. What is no snapshot, or can't be read, is left out."""
    found: dict[str, Snapshot] = {}
    for folder in (_near(project), _far(project)):
        try:
            files = sorted(folder.glob(f"*{SUFFIX}"))
        except OSError:
            continue
        for path in files:
            snapshot = None if path.name.startswith(".") else read(path)
            if snapshot is not None:
                found.setdefault(snapshot.id, snapshot)
    return sorted(found.values(), key=lambda s: (s.made, s.id), reverse=True)


def read(path: Path) -> Snapshot | None:
    """What a snapshot says of itself; None for a file that is none."""
    try:
        with closing(looking_at(path)) as connection:
            row = connection.execute("SELECT value FROM project WHERE key = ?", (FACT,)).fetchone()
            version = connection.execute("PRAGMA user_version").fetchone()[0]
        told = json.loads(row[0]) if row else None
        size = path.stat().st_size
        if not isinstance(told, dict):
            return None
        return Snapshot(
            path=path,
            made=datetime.fromisoformat(told["made"]).astimezone(),
            reason=Reason(told["reason"]),
            name=str(told["name"]),
            articles=int(told["articles"]),
            work=tuple((str(who), int(count)) for who, count in told["work"]),
            state=str(told["state"]),
            format=int(version),
            size=size,
        )
    except (sqlite3.Error, OSError, ValueError, KeyError, TypeError, OverflowError):
        return None


def stamp(copy: Path, snapshot: Snapshot) -> None:
    """Write into a copy what it is a snapshot of; the copy is no project anybody works in yet.

    Raises:
        sqlite3.Error: if it can't be written.
    """
    told = asdict(snapshot)
    value = {key: told[key] for key in ("reason", "name", "articles", "work", "state")}
    value["made"] = snapshot.made.isoformat(timespec="milliseconds")
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("REPLACE INTO project(key, value) VALUES(?, ?)", (FACT, json.dumps(value)))


def unstamp(copy: Path) -> None:
    """Let a copy of a snapshot be a project again.

    Raises:
        sqlite3.Error: if it can't be written.
    """
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("DELETE FROM project WHERE key = ?", (FACT,))


def looking_at(path: Path) -> sqlite3.Connection:
    """A connection to a snapshot, which nobody changes.

    Raises:
        sqlite3.Error: if it can't be read.
    """
    return sqlite3.connect(unchanging(path), uri=True, isolation_level=None)


def unchanging(path: Path) -> str:
    """The URI of a snapshot for SQLite."""
    return f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1"


def _near(project: Path) -> Path:
    return project.with_name(f"{project.stem}.snapshots")


def _far(project: Path) -> Path:
    place = hashlib.sha256(str(project.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return state_folder() / "snapshots" / f"{project.stem[:60]}-{place}"
