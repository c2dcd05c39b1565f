"""An open project: the one door through which it is read and written."""

from __future__ import annotations

import json
import logging
import os
import sqlite3
import sys
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, OperationalError

from annotator.domain.changes import Changes, Place
from annotator.domain.errors import DamagedProject, UnusableProject
from annotator.store.access import Reading, Writing
from annotator.store.copying import copy_open, put_log_aside
from annotator.store.engine import READING, connect, fold_log
from annotator.store.history import Step
from annotator.store.journal import Journal
from annotator.store.lock import ProjectLock
from annotator.store.repository import now

_log = logging.getLogger(__name__)

T = TypeVar("T")
Listener = Callable[[Changes], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Done(Generic[T]):
    """What a write returned, and what it touched."""

    result: T
    changes: Changes


class Workspace:
    """One project, open. Safe to use from several threads; writes happen one after the other.

    Made by ``annotator.store.file.create`` and ``open_project``; ``close`` it, or use it in a
    ``with`` statement.
    """

    def __init__(self, path: Path, engine: Engine, lock: ProjectLock | None) -> None:
        self.path = path
        self._engine = engine
        self._lock = lock
        self._writing = threading.RLock()
        self._listeners: list[Listener] = []
        self._opened = path.stat()
        self._closed = False

    @property
    def read_only(self) -> bool:
        """Whether this workspace was opened for looking only."""
        return self._lock is None

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with the changes of every commit, on the thread that made it.

        What a listener raises is reported (``sys.excepthook``), not passed on: the write has been saved.
        """
        self._listeners.append(listener)

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """Read one unchanging state of the project.

        Raises:
            DamagedProject: if the file can't be read properly.
        """
        with (
            self._plainly_said(),
            self._engine.connect().execution_options(**READING) as connection,
            connection.begin(),
        ):
            yield Reading(connection)

    def perform(
        self,
        operation: str,
        work: Callable[[Writing], T],
        *,
        annotator: int | None = None,
        undoable: bool = True,
    ) -> Done[T]:
        """Run ``work`` as one transaction, record what it did, and tell the listeners.

        ``operation`` names the step as a person would ("relabel span"); ``annotator`` is whose
        step it is. With ``undoable=False`` the step is kept in the history but not offered for
        undo (filling a batch, say). Nothing is written if ``work`` raises.

        Raises:
            UnusableProject: if the file can't be written (full disk, read-only, moved, gone).
        """

        def recorded(writing: Writing) -> T:
            result = work(writing)
            if writing.journal.deltas:
                if undoable:
                    writing.journal.drop_undone(annotator)
                writing.journal.record(
                    _operation(operation, annotator, writing.place, state="done" if undoable else "passing")
                )
            return result

        return self._commit(operation, recorded)

    def undo(self, annotator: int | None) -> Done[Step] | None:
        """Take back this annotator's latest step; None when there is none.

        Raises:
            HistoryConflict: if what the step touched has changed since; nothing is changed then.
        """
        return self._pass_over(annotator, back=True)

    def redo(self, annotator: int | None) -> Done[Step] | None:
        """Bring back the step this annotator took back last; None when there is none.

        Raises:
            HistoryConflict: if what the step touched has changed since; nothing is changed then.
        """
        return self._pass_over(annotator, back=False)

    def move_to(self, target: Path) -> None:
        """Copy the project as it is now to ``target``, a new file, and go on there; the old one stays.

        Works where the old file can't be written any more, or was removed while it was open.

        Raises:
            UnusableProject: if the copy can't be made; work goes on in the old file then.
        """
        with self._writing, self._plainly_said():
            if not self._is_there() and not self._engine.pool.checkedin():  # type: ignore[attr-defined]  # a QueuePool
                raise UnusableProject(
                    "The file is gone, and nothing of it is open any more.",
                    where=str(self.path),
                    next_step="Look at its snapshots.",
                )
            lock = ProjectLock(target)
            lock.acquire()
            try:
                with closing(self._engine.raw_connection()) as connection:
                    copy_open(connection.driver_connection, target)
                engine = connect(target)
            except BaseException:
                lock.release()
                raise
            former, replaced, before = self.path, self._is_replaced(), self._engine
            self._engine, self.path, self._opened = engine, target, target.stat()
            before.dispose()
            if replaced:
                put_log_aside(former)
            if self._lock is not None:
                self._lock.release()
            self._lock = lock

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go of it. Harmless when repeated."""
        with self._writing:  # a write on another thread ends first
            if self._closed:
                return
            self._closed = True
            try:
                if self._lock is not None:
                    fold_log(self._engine)
            except (sqlite3.Error, DatabaseError):
                # The disk is full or gone: the log stays beside the file, and holds all.
                _log.warning("the log of the project could not be folded into it")
            finally:
                replaced = self._is_replaced()
                self._engine.dispose()
                if self._lock is not None:
                    if replaced:
                        put_log_aside(self.path)
                    self._lock.release()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _pass_over(self, annotator: int | None, *, back: bool) -> Done[Step] | None:
        def swap(writing: Writing) -> Step | None:
            history = writing.history
            step = history.undoable(annotator) if back else history.redoable(annotator)
            if step is None:
                return None
            if back:
                history.undo(step)
            else:
                history.redo(step)
            writing.place = step.place
            kind = "undo" if back else "redo"
            writing.journal.record(
                _operation(step.name, annotator, step.place, state="passing", kind=kind, reverts=step.row)
            )
            return step

        done = self._commit("undo" if back else "redo", swap)
        if done.result is None:
            return None
        return Done(result=done.result, changes=done.changes)

    def _commit(self, operation: str, work: Callable[[Writing], T]) -> Done[T]:
        if self.read_only:
            raise UnusableProject(
                "This project is open for reading only.", where=str(self.path), next_step="Open it for work."
            )
        with self._writing, self._plainly_said():
            self._refuse_if_gone()
            with self._engine.begin() as connection:
                journal = Journal(connection)
                writing = Writing(connection, journal)
                result = work(writing)
            changes = journal.changes(operation, writing.place)
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:  # noqa: BLE001  # the write is saved; what fails to show it must not deny that
                sys.excepthook(*sys.exc_info())
        return Done(result=result, changes=changes)

    def _refuse_if_gone(self) -> None:
        """A file that was removed or replaced would take writes that nobody finds again."""
        if self._closed:
            raise UnusableProject("This project has been closed.", where=str(self.path), next_step="Open it.")
        if not self._is_there():
            raise UnusableProject(
                "The project file was moved, removed or replaced while it was open; this was not saved.",
                where=str(self.path),
                next_step="Put the file back in its place and do it again, or open it from where it is now.",
            )

    def _is_there(self) -> bool:
        """Whether the file that was opened still has its name."""
        try:
            return os.path.samestat(self._opened, self.path.stat())
        except OSError:
            return False

    def _is_replaced(self) -> bool:
        """Whether another file has the name of the one that was opened."""
        return not self._is_there() and self.path.exists()

    @contextmanager
    def _plainly_said(self) -> Iterator[None]:
        """Say what the file system or a damaged file did in words a person can act on."""
        try:
            yield
        except OperationalError as error:
            raise self._mended(str(error.orig)) from error
        except DatabaseError as error:
            if "malformed" in str(error.orig) or "not a database" in str(error.orig):
                raise self._damaged() from error
            raise
        except sqlite3.OperationalError as error:  # from what reads past SQLAlchemy
            raise self._mended(str(error)) from error
        except sqlite3.DatabaseError as error:
            raise self._damaged() from error
        except (json.JSONDecodeError, UnicodeDecodeError) as error:  # what is stored was written by us
            raise self._damaged() from error

    def _damaged(self) -> DamagedProject:
        return DamagedProject(
            "The project file is damaged.",
            where=str(self.path),
            next_step="Run “goldspan check” on it, or open a copy you kept.",
        )

    def _mended(self, reason: str) -> UnusableProject:
        steps = {
            "disk is full": "Make room on the disk, then go on; nothing that was saved is lost.",
            "readonly": "Copy the project to a folder you may write in.",
            "locked": "Another program is writing to it; try again in a moment.",
            "unable to open": "Put the file back in its place, or open it from where it is now.",
            "disk I/O error": "Check that the drive is still there.",
        }
        step = next((s for key, s in steps.items() if key in reason), "Nothing was changed.")
        return UnusableProject(f"The project can't be used: {reason}.", where=str(self.path), next_step=step)


def _operation(
    name: str,
    annotator: int | None,
    place: Place,
    *,
    state: str,
    kind: str = "do",
    reverts: int | None = None,
) -> dict[str, object]:
    return {
        "uid": str(uuid.uuid4()),
        "annotator_id": annotator,
        "name": name,
        "kind": kind,
        "state": state,
        "reverts": reverts,
        "document_id": place.document,
        "start": place.start,
        "end": place.end,
        "created": now(),
    }
