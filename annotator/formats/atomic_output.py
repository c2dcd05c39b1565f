"""Output that is there whole or not at all: written beside its target, then renamed.

A crash leaves at most a hidden ``.NAME.….partial`` beside an untouched target.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from annotator.domain.errors import UserFixable
from annotator.domain.wording import worded

_CHUNK = 1 << 20
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS}


class OutputFile:
    """A file being written, with its size in bytes, its lines and, where it is ``hashed``, its SHA-256.

    Raises:
        OSError: from any method, when the disk does not take it.
    """

    def __init__(self, path: Path, *, hashed: bool = True) -> None:
        self.path = path
        self.bytes = 0
        self.lines = 0
        self._hash = hashlib.sha256() if hashed else None
        self._waiting: list[bytes] = []
        self._waiting_bytes = 0
        self._handle = path.open("xb", buffering=0)

    def write_line(self, line: bytes) -> None:
        """Add one line, which brings its own line feed."""
        self.lines += 1
        self._waiting.append(line)
        self._waiting_bytes += len(line)
        if self._waiting_bytes >= _CHUNK:
            self._flush()

    def _flush(self) -> None:
        block = memoryview(b"".join(self._waiting))
        self._waiting.clear()
        self._waiting_bytes = 0
        self.bytes += len(block)
        if self._hash is not None:
            self._hash.update(block)
        while block:
            block = block[self._handle.write(block) :]

    def finish(self) -> None:
        """Bring everything to the disk and close."""
        self._flush()
        os.fsync(self._handle.fileno())
        self._handle.close()

    def abandon(self) -> None:
        """Close without caring for what is missing."""
        with suppress(OSError):
            self._handle.close()

    @property
    def sha256(self) -> str:
        """Of all that was written so far, 64 hexadecimal digits."""
        assert self._hash is not None, "nobody was to ask for it"
        return self._hash.hexdigest()


def write_whole(target: Path, content: bytes) -> None:
    """Write a small file that is there whole or not at all; one of that name is replaced.

    Raises:
        UserFixable: if it can't be written; nothing is left behind then.
    """
    with said_plainly(target):
        partial = partial_beside(target)
        try:
            with partial.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            put_in_place(partial, target)
        finally:
            remove(partial)


def partial_beside(target: Path) -> Path:
    """A hidden name nobody else uses, in the folder of ``target``."""
    return target.with_name(f".{target.name}.{uuid.uuid4().hex[:12]}.partial")


def put_in_place(partial: Path, target: Path) -> None:
    """Rename ``partial`` to ``target``; a folder that was there is swapped out, then removed.

    Raises:
        OSError: if it can't be renamed; the target is then as it was.
    """
    if target.is_dir():
        old = partial_beside(target)
        target.rename(old)
        try:
            partial.rename(target)
        except BaseException:
            old.rename(target)
            raise
        shutil.rmtree(old, ignore_errors=True)
    else:
        partial.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in ``folder`` to the disk, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove(partial: Path) -> None:
    """Remove what was written so far; what can't be removed stays."""
    if partial.is_dir():
        shutil.rmtree(partial, ignore_errors=True)
    else:
        partial.unlink(missing_ok=True)


@contextmanager
def said_plainly(target: Path) -> Iterator[None]:
    """Turn what the system says of a failed write into something a person can mend.

    Raises:
        UserFixable: for every OSError inside, and for a target that a rename would wrongly replace.
    """
    if target.exists() and not (target.is_file() or target.is_dir()):
        raise UserFixable(
            worded("This is a device or a pipe, not a file. Nothing was written."),
            where=str(target),
            next_step=worded("Name a file or a folder."),
        )
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            what = worded("The disk is full. Nothing was written.")
            step = worded("Free some space or choose another disk, then export again.")
        elif error.errno in _CLOSED:
            what = worded("This place can't be written to. Nothing was written.")
            step = worded("Choose another folder, or ask for the right to write.")
        elif isinstance(error, FileNotFoundError):
            what = worded("The folder it should go into does not exist. Nothing was written.")
            step = worded("Make that folder or choose another.")
        else:
            said = error.strerror or str(error)
            what = worded("Writing failed: {said}. Nothing was written.", said=said)
            step = worded("Choose another place, then export again.")
        raise UserFixable(what, where=str(target), next_step=step) from error
