"""An open project: the one door through which it is read and written."""

from __future__ import annotations

import sys
import threading
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from annotator.domain.changes import Changes, Place
from annotator.domain.errors import ServerLost, UnusableProject, UserFixable
from annotator.domain.wording import worded
from annotator.store.access import Reading, Writing
from annotator.store.home import Home
from annotator.store.journal import Journal
from annotator.store.repository import now

if TYPE_CHECKING:
    from annotator.store.history import Step
    from annotator.store.offline.kept_step import KeptStep

T = TypeVar("T")
Listener = Callable[[Changes], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Done(Generic[T]):
    """What a write returned, and what it touched."""

    result: T
    changes: Changes


class StepWatch(Protocol):
    """Is told of every step that is decided by itself, around its end."""

    def before(self, step: KeptStep) -> None:
        """It is about to be saved; what this raises lets it fail."""

    def after(self, step: KeptStep) -> None:
        """It was saved."""

    def failed(self, step: KeptStep) -> None:
        """It was not saved after all."""

    def unsure(self, step: KeptStep) -> bool:
        """The connection broke at its very end; says whether it is kept, to be sent once more."""


class Workspace:
    """One project, open. Safe to use from several threads; writes happen one after the other.

    Made by ``annotator.store.file`` and ``annotator.store.server``; ``close`` it, or use it in a
    ``with`` statement.
    """

    def __init__(self, home: Home, engine: Engine) -> None:
        self._home = home
        self._engine = engine
        self._writing = threading.RLock()
        self._listeners: list[Listener] = []
        self._seen: int | None = None
        self._watch: StepWatch | None = None
        self._resting = False
        self._trying: int | None = None
        self._closed = False

    @property
    def path(self) -> Path:
        """The project file; of a project on a server, what its things on this machine are named after."""
        return self._home.path

    @property
    def where(self) -> str:
        """Where the project is, as it is shown."""
        return self._home.where

    @property
    def in_file(self) -> bool:
        """Whether the project is a file on this machine, not on a server."""
        return self._home.in_file

    @property
    def read_only(self) -> bool:
        """Whether this workspace was opened for looking only."""
        return self._home.read_only

    def signed_in(self) -> int | None:
        """The annotator (row) a server knows us as; None where it is for us to say who we are."""
        return self._home.signed_in(self._engine)

    @property
    def looked_for_others(self) -> bool:
        """Whether ``look_for_others`` has looked once."""
        return self._seen is not None

    def look_for_others(self, annotator: int) -> None:
        """Tell the listeners what others than ``annotator`` did on the server since the last look.

        The first look only remembers where the history ends.

        Raises:
            UnusableProject: if the server can't be asked.
        """
        with self.read() as reading:
            latest = reading.others.latest()
            before, self._seen = self._seen, latest
            if before is None or latest <= before:
                return
            changes = reading.others.since(before, annotator)
        if changes.anything:
            self._tell(changes)

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with the changes of every commit, on the thread that made it.

        What a listener raises is reported (``sys.excepthook``), not passed on: the write has been saved.
        """
        self._listeners.append(listener)

    def rest(self, resting: bool) -> None:
        """Ask nothing of a server that is known to be away, so that nobody waits for it in vain."""
        self._resting = resting

    @contextmanager
    def trying(self) -> Iterator[None]:
        """Let this thread ask it all the same: somebody has to find out whether it is back."""
        self._trying = threading.get_ident()
        try:
            yield
        finally:
            self._trying = None

    def watched_by(self, watch: StepWatch | None) -> None:
        """Tell ``watch`` of every step from now on; None tells nobody."""
        self._watch = watch

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """Read one unchanging state of the project.

        Raises:
            DamagedProject: if the file can't be read properly.
        """
        self._refuse_at_rest()
        with (
            self._plainly_said(),
            self._engine.connect().execution_options(**self._home.reading) as connection,
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
        filling: bool = False,
    ) -> Done[T]:
        """Run ``work`` as one transaction, record what it did, and tell the listeners.

        ``operation`` names the step as a person would ("relabel span"); ``annotator`` is whose
        step it is. With ``undoable=False`` the step is kept in the history but not offered for
        undo (filling a batch, say). Nothing is written if ``work`` raises. What is only ``filling`` a
        batch that nobody sees yet may be lost with the power until the next step without it is saved.

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

        return self._commit(operation, recorded, self._home.filling if filling else {})

    def repeat(self, operation: str, work: Callable[[Writing], T]) -> Done[T]:
        """Run ``work``, which records by itself a step that was taken elsewhere, as one transaction."""
        return self._commit(operation, work, watched=False)

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
            self._home, self._engine = self._home.moved_to(self._engine, target)

    def close(self) -> None:
        """Let go of the project; a file's write-ahead log is folded into it. Harmless when repeated."""
        with self._writing:  # a write on another thread ends first
            if self._closed:
                return
            self._closed = True
            self._home.leave(self._engine)

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

    def _commit(
        self,
        operation: str,
        work: Callable[[Writing], T],
        options: Mapping[str, Any] = MappingProxyType({}),
        *,
        watched: bool = True,
    ) -> Done[T]:
        if self.read_only:
            raise UnusableProject(
                worded("This project is open for reading only."),
                where=self.where,
                next_step=worded("Open it for work."),
            )
        self._refuse_at_rest()
        with self._writing, self._plainly_said():
            self._refuse_if_gone()
            try:
                result, changes = self._saved(operation, work, options, watched=watched)
            finally:  # it may be saved where what is told of it fails
                self._home.wrote()
        self._tell(changes)
        return Done(result=result, changes=changes)

    def _tell(self, changes: Changes) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:  # noqa: BLE001  # the write is saved; what fails to show it must not deny that
                sys.excepthook(*sys.exc_info())

    def _saved(
        self, operation: str, work: Callable[[Writing], T], options: Mapping[str, Any], *, watched: bool
    ) -> tuple[T, Changes]:
        """Run ``work`` in a transaction of its own."""
        from annotator.store.offline.kept_step import step_of

        watch = self._watch if watched else None
        done: tuple[T, Changes] | None = None
        step: KeptStep | None = None
        recorded = ""
        try:
            with self._engine.connect().execution_options(**options) as connection, connection.begin():
                journal = Journal(connection)
                writing = Writing(connection, journal)
                result = work(writing)
                if watch is not None and (step := step_of(connection, journal)) is not None:
                    watch.before(step)
                recorded = str(journal.operation["uid"]) if journal.operation is not None else ""
                done = result, journal.changes(operation, writing.place)
        except DatabaseError as error:
            # A connection lost at the very end does not say whether all was saved just before. What is
            # repeated is asked for by its id the next time.
            asked = done is not None and recorded and watched
            if not asked or not self._saved_after_all(step, recorded, error):
                if watch is not None and step is not None:
                    watch.failed(step)
                raise
        else:
            if watch is not None and step is not None:
                watch.after(step)
        assert done is not None, "a transaction ended without its work"
        return done

    def _saved_after_all(self, step: KeptStep | None, recorded: str, error: DatabaseError) -> bool:
        """Whether a step whose end was not heard is saved, or kept until the server says so."""
        if step is not None and self._watch is not None and error.connection_invalidated:
            return self._watch.unsure(step)
        return self._home.kept_after_all(self._engine, recorded)

    def _refuse_at_rest(self) -> None:
        if self._resting and self._trying != threading.get_ident():
            raise ServerLost(
                worded("The server does not answer."),
                where=self.where,
                next_step=worded("It is tried again by itself; nothing that was saved or kept is lost."),
            )

    def _refuse_if_gone(self) -> None:
        if self._closed:
            raise UnusableProject(
                worded("This project has been closed."), where=self.where, next_step=worded("Open it.")
            )
        self._home.refuse_if_gone()

    @contextmanager
    def _plainly_said(self) -> Iterator[None]:
        """Say what the file system, a damaged file or a server did in words a person can act on."""
        try:
            yield
        except UserFixable:
            raise
        except Exception as error:
            said = self._home.mended(error)
            if said is None:
                raise
            raise said from error


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
