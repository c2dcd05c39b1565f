"""Tells whether the log beside a project belongs to it, or to a file that lay there before.

SQLite lays any whole log it finds over the file, whoever wrote it. After a crash a log stays behind; when
the project's file is then replaced by another one, its pages would be mixed with that one's. The lock file,
which a crash leaves behind too, says which file it was, and how that one was when it was last written to.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from annotator.domain.errors import UnusableProject
from annotator.domain.wording import worded
from annotator.store.copying import put_log_aside
from annotator.store.engine import address_of, restrain

_HEADER = 32  # bytes of a log that holds nothing
_SOON = 60 * 10**9  # nanoseconds in which a log that was written last is folded into its file


@dataclass(frozen=True, slots=True)
class FileMark:
    """Which file it is, and its size (bytes) and time of change (nanoseconds) when it was looked at."""

    device: int
    inode: int
    size: int
    modified: int

    @classmethod
    def of(cls, path: Path) -> FileMark:
        """The mark of the file at ``path``.

        Raises:
            OSError: if there is none.
        """
        known = path.stat()
        return cls(known.st_dev, known.st_ino, known.st_size, known.st_mtime_ns)

    @classmethod
    def told(cls, value: Any) -> FileMark | None:
        """The mark that a lock file tells; None where it tells none."""
        if not isinstance(value, dict):
            return None
        found = [value.get(name) for name in ("device", "inode", "size", "modified")]
        numbers = [number for number in found if isinstance(number, int)]
        return cls(*numbers) if len(numbers) == len(found) else None

    def as_json(self) -> dict[str, int]:
        """As the lock file tells it."""
        return asdict(self)


def holds_something(log: Path) -> bool:
    """Whether a log (``-wal``) is there and has more in it than its own beginning."""
    try:
        return log.stat().st_size > _HEADER
    except OSError:
        return False


def refuse_strange_log(path: Path, lock: Path, *, held: bool) -> None:
    """Let a project pass unless the log beside it is another file's.

    With ``held``, by who holds the lock, that log is put aside: the project can be opened then.

    Raises:
        UnusableProject: if it is.
    """
    if not _is_strange(path, _told(lock)):
        return
    if not held:
        raise UnusableProject(
            worded(
                "A crash has left a log beside this project, which belongs to another file that lay "
                "here before."
            ),
            where=str(path),
            next_step=worded("Open it for work: the log is put aside then, and nothing of it comes in."),
        )
    aside = put_log_aside(path)
    raise UnusableProject(
        worded(
            "A crash has left a log beside this project, which belongs to another file that lay "
            "here before. It was put aside as {name}; nothing of it came into this project.",
            name=aside.name,
        ),
        where=str(path),
        next_step=worded(
            "Open it again. If decisions are missing, look for the file that lay here: the log is its."
        ),
    )


def _is_strange(path: Path, before: FileMark | None) -> bool:
    log = path.with_name(f"{path.name}-wal")
    try:
        written = log.stat()
        now = FileMark.of(path)
    except OSError:
        return False
    if before is None or not holds_something(log):
        return False
    if (now.size, now.modified) == (before.size, before.modified):
        return False  # as it was, also where both were copied elsewhere
    if (now.device, now.inode) != (before.device, before.inode):
        return True
    # Its own log was being folded into it when the program ended, or it was written over since.
    last = written.st_mtime_ns
    set_back = last < before.modified - _SOON  # the clock was, before the log was written to
    soon = (last - _SOON if set_back else before.modified) <= now.modified <= last + _SOON
    return not soon or not _goes_on(path)


def _goes_on(path: Path) -> bool:
    """Whether the file with its log is sound, and its history goes on where that of the file alone ends."""
    last = _last_step(path)
    try:
        with closing(sqlite3.connect(address_of(path, read_only=True), uri=True)) as both:
            restrain(both)
            if last is not None:
                found = both.execute("SELECT uid FROM operation WHERE id = ?", (last[0],)).fetchone()
                if found != (last[1],):
                    return False
            return bool(both.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",))
    except sqlite3.Error:
        return False


def _last_step(path: Path) -> tuple[int, str] | None:
    """The last step of the file alone; None where it has none, or is torn: its log was being folded in."""
    alone = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(alone, uri=True)) as file:
            restrain(file)
            row = file.execute("SELECT id, uid FROM operation ORDER BY id DESC LIMIT 1").fetchone()
    except sqlite3.Error:
        return None
    return (row[0], row[1]) if row is not None else None


def _told(lock: Path) -> FileMark | None:
    try:
        value = json.loads(lock.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return FileMark.told(value.get("file")) if isinstance(value, dict) else None
