"""One writer per project: a lock file beside it that names who holds it.

The operating system's lock on the open file tells whether the holder still lives on this machine,
so a crash leaves nothing to clean up. A lock left by another machine can't be checked that way and
is never broken automatically.
"""

from __future__ import annotations

import getpass
import json
import os
import socket
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from annotator.domain.errors import ProjectLocked, UnusableProject
from annotator.domain.wording import worded
from annotator.store.strange_log import FileMark


def lock_of(project: Path) -> Path:
    """The lock file of a project."""
    return project.with_name(f".{project.name}.lock")


class ProjectLock:
    """Holds the lock of one project file from ``acquire`` to ``release``."""

    def __init__(self, project: Path) -> None:
        self.path = lock_of(project)
        self._project = project
        self._file: IO[str] | None = None
        self._told: dict[str, Any] = {}

    @property
    def held(self) -> bool:
        """Whether it was taken, and not given back."""
        return self._file is not None

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            ProjectLocked: if another process, or another machine, holds it.
            UnusableProject: if the folder can't be written.
        """
        while True:
            try:
                file = self.path.open("a+", encoding="utf-8")
            except OSError as error:
                raise UnusableProject(
                    worded(
                        "The project can't be opened for work: {reason}.", reason=error.strerror or str(error)
                    ),
                    where=str(self._project),
                    next_step=worded("Copy it to a folder you may write in."),
                ) from error
            if not _try_lock(file):
                holder = _holder(file)
                file.close()
                raise self._refusal(holder)
            if not self._same_file(file):  # the last holder removed it between open and lock
                file.close()
                continue
            break
        holder = _holder(file)
        if holder and holder.get("host") != socket.gethostname():
            file.close()
            raise self._refusal(holder)
        # Which file a crash has left a log of stays told until that is settled.
        self._told = {**_self(), "file": holder.get("file")}
        try:
            self._write(file)
        except OSError as error:  # a full disk
            with suppress(OSError):
                file.close()
            with suppress(OSError):
                self.path.unlink()
            raise UnusableProject(
                worded(
                    "The project can't be opened for work: {reason}.", reason=error.strerror or str(error)
                ),
                where=str(self._project),
                next_step=worded("Make room on the disk and open it again."),
            ) from error
        self._file = file

    def note_file(self) -> None:
        """Say which file the lock is of, and how it is: what a log that a crash leaves belongs to."""
        if self._file is None:
            return
        with suppress(OSError):  # what was told stays, and a log is looked at more closely
            told = FileMark.of(self._project).as_json()
            if told != self._told["file"]:
                self._told["file"] = told
                self._write(self._file)

    def _write(self, file: IO[str]) -> None:
        file.seek(0)
        file.truncate()
        json.dump(self._told, file)
        file.flush()

    def release(self) -> None:
        """Give the lock back. Harmless when it is not held."""
        if self._file is None:
            return
        file, self._file = self._file, None
        if sys.platform == "win32":  # an open file can't be removed there
            file.close()
        # It may stay behind (the folder is gone, or somebody is just reading it): unlocked, it binds nobody.
        with suppress(OSError):
            self.path.unlink()
        file.close()

    def _same_file(self, file: IO[str]) -> bool:
        try:
            return os.path.samestat(os.fstat(file.fileno()), self.path.stat())
        except OSError:
            return False

    def _refusal(self, holder: dict[str, Any]) -> ProjectLocked:
        who = holder.get("user", worded("somebody"))
        host = holder.get("host", "")
        since = holder.get("since", "")
        if host and host != socket.gethostname():
            return ProjectLocked(
                worded(
                    "{who} has this project open on {host} since {since}.", who=who, host=host, since=since
                ),
                where=str(self._project),
                next_step=worded(
                    "Close it there; if that machine is gone for good, delete {name}.", name=self.path.name
                ),
            )
        return ProjectLocked(
            worded(
                "This project is already open (by {who}, process {process}).",
                who=who,
                process=holder.get("process", "?"),
            ),
            where=str(self._project),
            next_step=worded("Use that window, or close it first."),
        )


def _self() -> dict[str, Any]:
    return {
        "user": _user(),
        "host": socket.gethostname(),
        "process": os.getpid(),
        "since": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
    }


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "somebody"


def _holder(file: IO[str]) -> dict[str, Any]:
    try:
        file.seek(0)
        value = json.loads(file.read() or "{}")
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[str]) -> bool:
        file.seek(4096)  # beyond the text, so that others can still read who holds it
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(file: IO[str]) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
