"""Making and opening project files: what is not a sound project of ours is refused with the reason."""

from __future__ import annotations

import os
import sqlite3
import struct
import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DatabaseError, OperationalError

from annotator import __version__
from annotator.domain.errors import DamagedProject, UnusableProject
from annotator.domain.scheme import Scheme
from annotator.domain.wording import worded
from annotator.store import tables
from annotator.store.access import Writing
from annotator.store.admission import admit, damaged, refuse_version
from annotator.store.engine import address_of, connect, fold_log
from annotator.store.home import FileHome
from annotator.store.lock import ProjectLock
from annotator.store.migration import CURRENT, migrate, stamp
from annotator.store.repository import now
from annotator.store.strange_log import holds_something, refuse_strange_log
from annotator.store.workspace import Workspace

APPLICATION_ID = 0x474C4453  # "GLDS"
SUFFIX = ".goldspan"
_HEADER = 100
_FILE_VERSIONS = {1, 2}  # without a log, with one; SQLite only reads a file that says anything else


@dataclass(frozen=True, slots=True)
class _Header:
    application: int
    version: int
    page_size: int
    pages: int
    bytes: int
    written_as: int
    read_as: int


def create(path: Path, scheme: Scheme) -> Workspace:
    """Make a new project at ``path`` and open it.

    The file is built completely beside its place and then moved there.

    Raises:
        UnusableProject: if something is there already, or the folder can't be written.
    """
    if path.exists():
        raise UnusableProject(
            worded("There is a file of this name already."),
            where=str(path),
            next_step=worded("Choose another name."),
        )
    _refuse_log_left_behind(path)
    log, index = (path.with_name(f"{path.name}{end}") for end in ("-wal", "-shm"))
    fresh = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _build(fresh, scheme)
        for empty in (log, index):
            empty.unlink(missing_ok=True)
        fresh.replace(path)
    except OSError as error:
        raise UnusableProject(
            worded("The project can't be made: {reason}.", reason=error.strerror or str(error)),
            where=str(path),
            next_step=worded("Choose a folder you may write in."),
        ) from error
    except (sqlite3.Error, DatabaseError) as error:
        reason = error.orig if isinstance(error, DatabaseError) else error
        raise UnusableProject(
            worded("The project can't be made: {reason}.", reason=reason),
            where=str(path),
            next_step=worded("Choose a folder with room that you may write in."),
        ) from error
    finally:
        for left in (fresh, fresh.with_name(f"{fresh.name}-wal"), fresh.with_name(f"{fresh.name}-shm")):
            with suppress(OSError):
                left.unlink()
    return open_project(path)


def open_project(path: Path, *, read_only: bool = False, checked: bool = False) -> Workspace:
    """Open a project; an older one is copied beside itself first and then migrated.

    With ``checked=True`` the whole file is checked too (seconds for a large one): for files whose
    origin is not known.

    Raises:
        UnusableProject: if it is missing, not ours, or can't be written.
        NewerProject: if a newer version made it.
        DamagedProject: if it is cut off or inconsistent.
        ProjectLocked: if it is open elsewhere.
    """
    _refuse_other_files(path)
    if read_only:
        if admit(path, whole=checked) < CURRENT:
            raise UnusableProject(
                worded("An earlier Goldspan made this project; to be read it must be brought up to date."),
                where=str(path),
                next_step=worded(
                    "Open it for work once (a snapshot is kept), or copy it to where you may write."
                ),
            )
        workspace = Workspace(FileHome(path, None), connect(path, read_only=True))
        return _looked_through(workspace) if checked else workspace
    lock = ProjectLock(path)
    lock.acquire()
    try:
        _refuse_unwritable(path)
        refuse_strange_log(path, lock.path, held=True)
        version = admit(path, whole=checked)
        if version < CURRENT:
            migrate(path, version)
        workspace = _opened(path, lock)
    except BaseException:
        lock.release()
        raise
    try:
        if checked:
            _looked_through(workspace)
        _purge_left_behind(workspace)
    except BaseException:
        workspace.close()
        raise
    return workspace


def integrity_report(path: Path) -> list[str]:
    """What SQLite finds wrong with the file: one sentence each, empty when it is sound."""
    connection = sqlite3.connect(address_of(path, read_only=True), uri=True)
    try:
        found = [str(r[0]) for r in connection.execute("PRAGMA integrity_check")]
        if found == ["ok"]:
            found = [
                f"a row of {r[0]} names a row of {r[2]} that is missing"
                for r in connection.execute("PRAGMA foreign_key_check")
            ]
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    finally:
        connection.close()
    return found


def _refuse_log_left_behind(path: Path) -> None:
    """A log without its project would be taken for the new project's own, and spoil it."""
    log = path.with_name(f"{path.name}-wal")
    if holds_something(log):
        raise UnusableProject(
            worded("The log of an earlier project lies here ({name}).", name=log.name),
            where=str(path),
            next_step=worded("Put it back beside its project or remove it, or choose another name."),
        )


def _build(path: Path, scheme: Scheme) -> None:
    sqlite3.connect(path).close()
    engine = connect(path)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            tables.metadata.create_all(connection)
            stamp(connection)
        workspace = Workspace(FileHome(path, ProjectLock(path)), engine)

        def fill(writing: Writing) -> None:
            writing.schemes.put(scheme)
            for key, value in (("id", str(uuid.uuid4())), ("created", now()), ("made_by", __version__)):
                writing.facts.put(key, value)

        workspace.perform("new project", fill, undoable=False)
    finally:
        fold_log(engine)
        engine.dispose()


def _opened(path: Path, lock: ProjectLock) -> Workspace:
    """Open a file that was let pass; the disk may still say no to the first write."""
    engine = connect(path)
    try:
        engine.connect().close()
    except BaseException as error:
        engine.dispose()
        if isinstance(error, OperationalError):  # the disk, not the file
            raise UnusableProject(
                worded("The project can't be opened: {reason}.", reason=str(error.orig)),
                where=str(path),
                next_step=worded("Check that the drive is there, has room, and lets you write."),
            ) from error
        if isinstance(error, DatabaseError):
            raise damaged(path, str(error.orig)) from error
        raise
    return Workspace(FileHome(path, lock), engine)


def _refuse_other_files(path: Path) -> None:
    """Tell by the first bytes whether this is a project at all, before SQLite sees it."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER)
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise UnusableProject(
            worded("There is no such file."), where=str(path), next_step=worded("Look where it was moved to.")
        ) from error
    except OSError as error:
        raise UnusableProject(
            worded("The file can't be read: {reason}.", reason=error.strerror or str(error)), where=str(path)
        ) from error
    if not head:
        raise DamagedProject(
            worded("The file is empty (0 bytes)."), where=str(path), next_step=worded("Open a copy you kept.")
        )
    if len(head) < _HEADER or not head.startswith(b"SQLite format 3\0"):
        raise UnusableProject(
            worded("This is not a Goldspan project."),
            where=str(path),
            next_step=worded("To take in articles, use “import” instead."),
        )
    page_size = struct.unpack(">H", head[16:18])[0]
    header = _Header(
        application=struct.unpack(">I", head[68:72])[0],
        version=struct.unpack(">I", head[60:64])[0],
        page_size=65536 if page_size == 1 else page_size,
        pages=struct.unpack(">I", head[28:32])[0],
        bytes=size,
        written_as=head[18],
        read_as=head[19],
    )
    _refuse_unknown(path, header)


def _refuse_unknown(path: Path, header: _Header) -> None:
    if header.application != APPLICATION_ID:
        raise UnusableProject(
            worded("This is a database of another program, not a Goldspan project."),
            where=str(path),
            next_step=worded("Open a file whose name ends in .goldspan."),
        )
    refuse_version(path, header.version)
    if not {header.written_as, header.read_as} <= _FILE_VERSIONS:
        raise damaged(path, worded("its first bytes are not those of a project"))
    log = path.with_name(path.name + "-wal")
    if header.bytes < header.page_size * header.pages and not holds_something(log):
        raise damaged(path, worded("its end is missing"))


def may_be_written(path: Path) -> bool:
    """Whether a file, and what belongs beside it, can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def is_older(path: Path) -> bool:
    """Whether a project has an earlier format.

    Raises:
        UnusableProject: if it can't be used at all.
    """
    return admit(path, whole=False) < CURRENT


def refuse_older(path: Path) -> None:
    """Refuse to look at a project of an earlier format, which is brought up to date only where it is written.

    Raises:
        UnusableProject: if it is one, or can't be used at all.
    """
    if is_older(path):
        raise UnusableProject(
            worded("An earlier Goldspan made this project; read-only, it can't be brought up to date."),
            where=str(path),
            next_step=worded("Copy it to a folder you may write in, and open that."),
        )


def _refuse_unwritable(path: Path) -> None:
    if not os.access(path, os.W_OK):
        raise UnusableProject(
            worded("The file is read-only."),
            where=str(path),
            next_step=worded("Copy it to a folder you may write in."),
        )


def _looked_through(workspace: Workspace) -> Workspace:
    """Refuse a project whose rows can't be what they are: nothing that reads them expects that."""
    try:
        with workspace.read() as reading:
            wrong = next(reading.soundness.unusable(), None)
        if wrong is not None:
            place = worded("{where}: {what}", where=wrong.where, what=wrong.what)
            raise DamagedProject(
                worded(
                    "Something in the project can't be what it is. {wrong}",
                    wrong=place if wrong.where else wrong.what,
                ),
                where=str(workspace.path),
                next_step=worded("Check and repair it (“goldspan check --repair”); it is copied first."),
            )
    except BaseException:
        workspace.close()
        raise
    return workspace


def _purge_left_behind(workspace: Workspace) -> None:
    with workspace.read() as reading:
        batches = reading.batches.left_behind()
    for batch in batches:

        def purge(writing: Writing, batch: int = batch) -> None:
            writing.batches.purge(batch)

        workspace.perform("clear an unfinished step", purge, undoable=False)
