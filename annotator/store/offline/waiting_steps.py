"""The steps that wait for a team's server, in a file of this machine that outlives the program.

One file for each window, private to the person, locked while the window lives. It holds no password
and no article; of articles it holds the words of the spans that were decided. Each step is written
through to the disk before the window calls it kept.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import threading
import uuid
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from annotator.domain.errors import ProjectLocked, UnusableProject, UserFixable
from annotator.domain.server_address import ServerAddress, server_address
from annotator.domain.wording import Worded, put_together, taken_apart, worded
from annotator.folders import cache_folder
from annotator.store.lock import ProjectLock
from annotator.store.offline.kept_step import KeptStep, unpacked_step

_FORMAT = "1"
_SUFFIX = ".waiting"
_TABLES = (
    "CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE step (number INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, "
    "body TEXT NOT NULL, sha256 TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '')",
)


class StepState(StrEnum):
    """Where a kept step stands."""

    WAITING = "waiting"
    SENT = "sent"  # kept while later ones wait that may name its rows
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A line of the file; ``step`` is None where the disk has damaged it."""

    uid: str
    step: KeptStep | None
    state: StepState
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """For whom steps wait: the project's id and the annotator's, and the name they are called by."""

    project: str
    annotator: str
    name: str


class WaitingSteps:
    """The file of one window. Safe to use from several threads."""

    def __init__(self, path: Path, lock: ProjectLock, whose: Whose, address: str) -> None:
        self.path = path
        self.whose = whose
        self.address = address
        self._lock = lock
        self._using = threading.RLock()
        self._file = _connected(path)

    @property
    def copy(self) -> Path:
        """Where the window's copy of articles lies."""
        return self.path.with_suffix(".near")

    def keep(self, step: KeptStep) -> None:
        """Add a step, written through to the disk when this returns.

        Raises:
            UnusableProject: if the disk does not take it.
        """
        body = step.packed()
        self._write(
            "INSERT INTO step (uid, body, sha256, state) VALUES (?, ?, ?, ?)",
            (step.uid, body, _sum(body), StepState.WAITING),
        )

    def take_over(self, other: WaitingSteps) -> None:
        """Take in what the server refused to a window that is gone, for a person to look at."""
        for kept in other.refused():
            body = kept.step.packed() if kept.step is not None else ""
            self._write(
                "INSERT OR IGNORE INTO step (uid, body, sha256, state, reason) VALUES (?, ?, ?, ?, ?)",
                (kept.uid, body, _sum(body), StepState.REFUSED, _carried(kept.reason)),
            )
            other.drop(kept.uid)

    def drop(self, uid: str) -> None:
        """Take a step out."""
        self._write("DELETE FROM step WHERE uid = ?", (uid,))

    def mark(self, uid: str, state: StepState, reason: str = "") -> None:
        """Say where a step stands."""
        self._write("UPDATE step SET state = ?, reason = ? WHERE uid = ?", (state, _carried(reason), uid))

    def forget_sent(self) -> None:
        """Let go of what the server has, once nothing waits that may name it."""
        self._write(
            "DELETE FROM step WHERE state = ? AND NOT EXISTS (SELECT 1 FROM step WHERE state = ?)",
            (StepState.SENT, StepState.WAITING),
        )

    def steps(self) -> list[Kept]:
        """Everything there is, in the order it was done."""
        with self._using:
            rows = self._file.execute("SELECT uid, body, sha256, state, reason FROM step ORDER BY number")
            return [_kept(*row) for row in rows.fetchall()]

    def refused(self) -> list[Kept]:
        """What the server did not take."""
        return [kept for kept in self.steps() if kept.state is StepState.REFUSED]

    @property
    def waiting(self) -> int:
        """How many steps wait."""
        return self._count(StepState.WAITING)

    @property
    def empty(self) -> bool:
        """Whether nothing waits and nothing was refused."""
        return not self._count(StepState.WAITING) and not self._count(StepState.REFUSED)

    def close(self) -> None:
        """Let go of the file; an empty one is removed."""
        with self._using:
            empty = self.empty
            self._file.close()
            if empty:
                with suppress(OSError):
                    self.path.unlink()
            self._lock.release()

    def _count(self, state: StepState) -> int:
        with self._using:
            found = self._file.execute("SELECT count(*) FROM step WHERE state = ?", (state,))
            return int(found.fetchone()[0])

    def _write(self, words: str, values: Sequence[str]) -> None:
        with self._using:
            try:
                self._file.execute(words, tuple(values))
            except sqlite3.Error as error:
                raise UnusableProject(
                    worded("The decision could not be kept on this machine: {reason}.", reason=str(error)),
                    where=str(self.path),
                    next_step=worded("Make room on the disk, and decide it again."),
                ) from error


def new_steps(address: ServerAddress, whose: Whose) -> WaitingSteps:
    """A file for a window that has a project of a server open.

    Raises:
        UnusableProject: if the cache folder can't be written.
    """
    path = _folder(address) / f"{whose.annotator}-{uuid.uuid4().hex[:8]}{_SUFFIX}"
    lock = ProjectLock(path)
    lock.acquire()
    try:
        # Before anything is in it: nobody else is to read it.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        file = _connected(path)
        for statement in _TABLES:
            file.execute(statement)
        about = {
            "format": _FORMAT,
            "project": whose.project,
            "annotator": whose.annotator,
            "name": whose.name,
            "address": address.shown,
        }
        file.executemany("INSERT INTO about VALUES (?, ?)", about.items())
        file.close()
        return WaitingSteps(path, lock, whose, address.shown)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            path.unlink()
        lock.release()
        raise UnusableProject(
            worded("What is decided while the server is away can't be kept: {reason}.", reason=str(error)),
            where=str(path.parent),
            next_step=worded("Make room on the disk, or give yourself the right to write there."),
        ) from error


def left_steps(address: ServerAddress, whose: Whose | None = None) -> Iterator[WaitingSteps]:
    """The files of windows that are gone, oldest first: of one person's, or of everybody's on this machine.

    Each is to be closed by who takes it.
    """
    found = [p for p in _folder(address).glob(f"*{_SUFFIX}") if p.is_file()]
    for path in sorted(found, key=lambda p: (p.stat().st_mtime, p.name)):
        steps = _taken(path)
        if steps is None:
            continue
        if whose is None or (steps.whose.project, steps.whose.annotator) == (whose.project, whose.annotator):
            yield steps
        else:
            steps.close()


def left_anywhere() -> Iterator[WaitingSteps]:
    """The files of windows that are gone, of every server this machine has worked with."""
    for path in sorted((cache_folder() / "waiting").glob(f"*/*{_SUFFIX}")):
        steps = _taken(path)
        if steps is not None:
            yield steps


def _taken(path: Path) -> WaitingSteps | None:
    lock = ProjectLock(path)
    try:
        lock.acquire()
    except UserFixable as error:
        if isinstance(error, ProjectLocked):
            return None  # its window lives
        raise
    try:
        file = _connected(path)
        about = dict(file.execute("SELECT name, value FROM about").fetchall())
        file.close()
        whose = Whose(project=about["project"], annotator=about["annotator"], name=about["name"])
        if about["format"] != _FORMAT:
            raise KeyError(about["format"])
        return WaitingSteps(path, lock, whose, about["address"])
    except (sqlite3.Error, KeyError):
        lock.release()  # none of ours, or cut off before anything was kept in it: left as it is
        return None


def _folder(address: ServerAddress) -> Path:
    """Where steps wait for one database; who asks for it, and how, makes no difference."""
    place = f"{address.host}\n{address.port}\n{address.database}"
    folder = cache_folder() / "waiting" / hashlib.sha256(place.encode()).hexdigest()[:16]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def same_place(one: str, other: ServerAddress) -> bool:
    """Whether an address names the same database, whoever it is asked for as."""
    address = server_address(one).address
    return (address.host, address.port, address.database) == (other.host, other.port, other.database)


def _connected(path: Path) -> sqlite3.Connection:
    file = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    file.execute("PRAGMA synchronous=EXTRA")
    return file


def _carried(reason: str) -> str:
    """A reason as the file holds it: as it was said, so that it is shown in the window's language."""
    return json.dumps(taken_apart(reason)) if isinstance(reason, Worded) else str(reason)


def _brought(reason: str) -> str:
    if not reason.startswith("{"):
        return reason
    try:
        return put_together(json.loads(reason))
    except ValueError:
        return reason


def _kept(uid: str, body: str, checked: str, state: str, reason: str) -> Kept:
    step: KeptStep | None = None
    if _sum(body) == checked:
        with suppress(ValueError, KeyError, TypeError):
            step = unpacked_step(body)
    return Kept(uid=uid, step=step, state=StepState(state), reason=_brought(reason))


def _sum(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()
