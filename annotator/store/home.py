"""Where an open project lives, as the workspace needs to know it: in a file, or on a server."""

from __future__ import annotations

import json
import logging
import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing, nullcontext
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, OperationalError

from annotator.domain.errors import DamagedProject, UnusableProject, UserFixable
from annotator.domain.wording import worded
from annotator.store.copying import copy_open, put_log_aside
from annotator.store.engine import FILLING, READING, connect, fold_log
from annotator.store.lock import ProjectLock
from annotator.store.written_over import OpenFile, log_kept_out

_log = logging.getLogger(__name__)

_STEPS = {
    "disk is full": worded("Make room on the disk, then go on; nothing that was saved is lost."),
    "readonly": worded("Copy the project to a folder you may write in."),
    "locked": worded("Another program is writing to it; try again in a moment."),
    "unable to open": worded("Put the file back in its place, or open it from where it is now."),
    "disk I/O error": worded("Check that the drive is still there."),
}
"""What a person can do, by words of what SQLite says."""


class Home(Protocol):
    """What a workspace asks of the place its project is kept in."""

    @property
    def in_file(self) -> bool:
        """Whether it is a file on this machine."""

    @property
    def path(self) -> Path:
        """The project's file; for a project elsewhere, the name its things on this machine go by."""

    @property
    def where(self) -> str:
        """The place as it is shown; never with a password."""

    @property
    def read_only(self) -> bool:
        """Whether it was opened for looking only."""

    @property
    def reading(self) -> Mapping[str, Any]:
        """The execution options of a connection that only reads."""

    @property
    def filling(self) -> Mapping[str, Any]:
        """The execution options of one that writes what nobody sees before a later step."""

    def refuse_if_gone(self) -> None:
        """Let a write go on only where it will be found again.

        Raises:
            UnusableProject: if it would not be.
        """

    def wrote(self) -> None:
        """Something was written."""

    def mended(self, error: Exception) -> UserFixable | None:
        """What happened in words a person can act on; None where the error is ours."""

    def kept_after_all(self, engine: Engine, operation: str) -> bool:
        """Whether a write was saved though its end was not heard; ``operation`` is its id in the history."""

    def moved_to(self, engine: Engine, target: Path) -> tuple[Home, Engine]:
        """Copy the project as it is now to a new file, for work to go on there; the old one stays.

        Raises:
            UnusableProject: if the copy can't be made; all is as it was then.
        """

    def signed_in(self, engine: Engine) -> int | None:
        """The annotator (row) that the place knows us as, if it knows people."""

    def leave(self, engine: Engine) -> None:
        """Let go of it all."""


class FileHome:
    """A project file on this machine, and the lock on it; without a lock it is open for looking only."""

    in_file = True
    reading = READING
    filling = FILLING

    def __init__(self, path: Path, lock: ProjectLock | None) -> None:
        self.path = path
        self._lock = lock
        self._opened = path.stat()
        self._content = OpenFile(path)
        self.wrote()

    @property
    def where(self) -> str:
        """The path."""
        return str(self.path)

    @property
    def read_only(self) -> bool:
        """Whether there is no lock."""
        return self._lock is None

    def refuse_if_gone(self) -> None:
        """A file that was removed, replaced or written over would take writes that nobody finds again.

        Raises:
            UnusableProject: if it was.
        """
        if not self._is_there():
            raise UnusableProject(
                worded(
                    "The project file was moved, removed or replaced while it was open; this was not saved."
                ),
                where=self.where,
                next_step=worded(
                    "Put the file back in its place and do it again, or open it from where it is now."
                ),
            )
        self._content.refuse_if_written_over()

    def wrote(self) -> None:
        """The log may have been folded into the file."""
        if self._lock is not None and self._lock.held:
            self._content.wrote()
            self._lock.note_file()

    def mended(self, error: Exception) -> UserFixable | None:
        """What the file system or a damaged file did."""
        if isinstance(error, json.JSONDecodeError | UnicodeDecodeError):  # what is stored was written by us
            return self._damaged()
        cause = error.orig if isinstance(error, DatabaseError) else error
        reason = str(cause)
        if isinstance(error, OperationalError | sqlite3.OperationalError):
            step = next((s for key, s in _STEPS.items() if key in reason), worded("Nothing was changed."))
            return UnusableProject(
                worded("The project can't be used: {reason}.", reason=reason),
                where=self.where,
                next_step=step,
            )
        # What reads past SQLAlchemy raises the driver's own errors.
        if isinstance(error, sqlite3.DatabaseError):
            return self._damaged()
        ours = isinstance(error, DatabaseError) and ("malformed" in reason or "not a database" in reason)
        return self._damaged() if ours else None

    def kept_after_all(self, engine: Engine, operation: str) -> bool:
        """Never: SQLite always says how a write ended."""
        return False

    def signed_in(self, engine: Engine) -> int | None:
        """A file knows nobody."""
        return None

    def moved_to(self, engine: Engine, target: Path) -> tuple[Home, Engine]:
        """Copy the project as it is now to a new file.

        Raises:
            UnusableProject: if the copy can't be made.
        """
        if not self._is_there() and not engine.pool.checkedin():  # type: ignore[attr-defined]  # a QueuePool
            raise UnusableProject(
                worded("The file is gone, and nothing of it is open any more."),
                where=self.where,
                next_step=worded("Look at its snapshots."),
            )
        lock = ProjectLock(target)
        lock.acquire()
        try:
            with closing(engine.raw_connection()) as connection:
                copy_open(connection.driver_connection, target)
            moved = connect(target)
            moved.connect().close()  # it gets its log before anybody notes how it is
            if self._content.written_over():
                _refuse_mixed(moved, target)
        except BaseException:
            lock.release()
            raise
        self._let_go(engine)
        return FileHome(target, lock), moved

    def leave(self, engine: Engine) -> None:
        """Fold the write-ahead log into the file, and release the lock."""
        try:
            if self._lock is not None and not self._content.written_over():
                self._fold(engine)
        finally:
            self._let_go(engine)

    def _fold(self, engine: Engine) -> None:
        try:
            fold_log(engine)
        except (sqlite3.Error, DatabaseError):
            # The disk is full or gone: the log stays beside the file, and holds all.
            _log.warning("the log of the project could not be folded into it")
        finally:
            self._content.wrote()

    def _let_go(self, engine: Engine) -> None:
        """Close the file; what another program put in its place, or into it, gets nothing of our log."""
        replaced, over = self._is_replaced(), self._content.written_over()
        with log_kept_out(self.path) if over else nullcontext():
            engine.dispose()
        self._content.close()
        if self._lock is not None:
            if replaced:
                put_log_aside(self.path)
            self._lock.release()

    def _is_there(self) -> bool:
        """Whether the file that was opened still has its name."""
        try:
            return os.path.samestat(self._opened, self.path.stat())
        except OSError:
            return False

    def _is_replaced(self) -> bool:
        """Whether another file has the name of the one that was opened."""
        return not self._is_there() and self.path.exists()

    def _damaged(self) -> UserFixable:
        try:
            self._content.refuse_if_written_over()
        except UnusableProject as error:
            return error
        return DamagedProject(
            worded("The project file is damaged."),
            where=self.where,
            next_step=worded("Run “goldspan check” on it, or open a copy you kept."),
        )


def _refuse_mixed(engine: Engine, copy: Path) -> None:
    """Remove a copy that was put together from two states.

    Raises:
        UnusableProject: if it was.
    """
    from annotator.store.checking.examination import Soundness

    with engine.connect().execution_options(**READING) as connection, connection.begin():
        wrong = next(Soundness(connection, None).findings(), None)
    if wrong is None:
        return
    engine.dispose()
    copy.unlink()
    raise UnusableProject(
        worded("What was open can't be put together any more: another program wrote over the file."),
        where=str(copy),
        next_step=worded("Look at the snapshots."),
    )
