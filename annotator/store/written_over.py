"""Tells whether another program wrote into the file of a project that is open here.

SQLite doesn't: it goes on with the pages it remembers, and lays its log over whatever lies there by then.
Where somebody else changed the file, its content tells whether it is another state, or only a new time.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from annotator.domain.errors import UnusableProject
from annotator.domain.wording import worded
from annotator.store.copying import aside_of
from annotator.store.strange_log import FileMark

_log = logging.getLogger(__name__)

_DEEPEST = 20  # pages from the root of a tree to its leaf
_WHOLE = 4 << 20  # bytes of a file that is read in a moment


class OpenFile:
    """How the file of an open project was after our own last write to it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._mark: FileMark | None = None
        self._end: bytes | None = None
        # Not closed before SQLite has let go: closing any handle of a file ends all a process's locks on it.
        self._file: BinaryIO | None = None

    def wrote(self) -> None:
        """We wrote: how the file is now is our doing."""
        with suppress(OSError):
            mark = FileMark.of(self._path)
            if mark != self._mark:
                self._mark, self._end = mark, self._content()

    def written_over(self) -> bool:
        """Whether the file holds what somebody else wrote. One that is gone, or another file, is none."""
        try:
            mark = FileMark.of(self._path)
        except OSError:
            return False
        known = self._mark
        if known is None or mark == known or (mark.device, mark.inode) != (known.device, known.inode):
            return False
        if self._content() != self._end:
            return True
        self._mark = mark  # only its time was changed
        return False

    def refuse_if_written_over(self) -> None:
        """Let nothing be laid over what another program wrote.

        Raises:
            UnusableProject: if one did.
        """
        if self.written_over():
            raise UnusableProject(
                worded("Another program wrote over the project file while it was open; this was not saved."),
                where=str(self._path),
                next_step=worded("Save a copy to go on in; where that can't be made, look at the snapshots."),
            )

    def close(self) -> None:
        """Let go of the file, after SQLite did."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _content(self) -> bytes | None:
        """What tells this content from another; None where it can't be read.

        Of a small file all of it, of a large one the first page and the one its history ends on.
        """
        try:
            if self._file is None:
                self._file = self._path.open("rb", buffering=0)
            if self._file.seek(0, os.SEEK_END) <= _WHOLE:
                self._file.seek(0)
                return hashlib.blake2b(self._file.read()).digest()
            # Most projects are read whole.
            from annotator.store.salvage.pages import Pages
            from annotator.store.salvage.trees import INNER, Losses, Trees

            self._file.seek(0)
            pages = Pages(self._file)
            root = next(
                (
                    found.values[3]
                    for found in Trees(pages).rows(1, Losses())
                    if found.values[:2] == ["table", "operation"]
                ),
                None,
            )
            number = root if isinstance(root, int) else 0
            page = pages.page(number)
            for _ in range(_DEEPEST):
                if page[:1] != bytes([INNER]):
                    break
                (number,) = struct.unpack(">I", page[8:12])
                page = pages.page(number)
        except (OSError, ValueError, IndexError, struct.error):
            return None
        return pages.page(1) + number.to_bytes(4, "big") + page


@contextmanager
def log_kept_out(path: Path) -> Iterator[None]:
    """Take the log from under connections that are closed in here: the last would lay it over the file.

    What it holds is kept beside the file, under another name.
    """
    log, index = (path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-shm"))
    try:
        shutil.copyfile(log, f"{aside_of(path)}-wal")
        os.truncate(log, 0)
    except OSError:
        _log.warning("the log of a project that was written over could not be kept out of it")
        yield
        return
    yield
    for empty in (log, index):
        with suppress(OSError):
            empty.unlink()
