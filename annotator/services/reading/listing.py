"""Which files an import names: folders walked in order, and what in them is left out, with why."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Refusal
from annotator.domain.wording import worded
from annotator.formats.manifest import CARD_FILE, MANIFEST_FILE, read_manifest
from annotator.services.reading.siblings import is_sibling

_DESKTOP_FILES = frozenset({"thumbs.db", "desktop.ini", "__macosx"})
_OF_EXPORTS = frozenset({CARD_FILE, MANIFEST_FILE})


@dataclass(frozen=True, slots=True)
class Listed:
    """A file to read: where it is, what reports call it, and its size in bytes."""

    path: Path
    name: str
    size: int


def listed(paths: Sequence[Path]) -> Iterator[Listed | Refusal]:
    """The files that ``paths`` name, folders in the order of their names.

    A file is called by its name, or by its place in the named folder: reports and datasets must not
    tell where on somebody's machine it lay.
    """
    for path in paths:
        name = plain_name(path.name or path.resolve().name)
        try:
            mode = path.stat().st_mode
        except OSError as error:
            yield Refusal(
                file=name,
                reason=worded("There is no such file.")
                if isinstance(error, FileNotFoundError)
                else _why(error),
                next_step=worded("Check its name and place."),
            )
            continue
        if stat.S_ISDIR(mode):
            yield from _folder(path, name)
        elif not is_sibling(path):  # links and entries are read after the articles
            yield _file(path, name)


def plain_name(name: str) -> str:
    """A file name as text: bytes that are no UTF-8 become U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")


def _file(path: Path, name: str) -> Listed | Refusal:
    try:
        found = path.stat()
    except OSError as error:
        return Refusal(file=name, reason=_why(error))
    if not stat.S_ISREG(found.st_mode):
        return Refusal(file=name, reason=worded("This is no file but a device or a pipe."))
    return Listed(path, name, found.st_size)


def _folder(folder: Path, name: str) -> Iterator[Listed | Refusal]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Refusal(file=name, reason=_why(error))
        return
    exported = _is_export(folder)
    hidden = 0
    for entry in entries:
        inner = f"{name}/{plain_name(entry.name)}"
        if entry.name.startswith(".") or entry.name.lower() in _DESKTOP_FILES:
            hidden += 1
        elif entry.is_dir(follow_symlinks=False):
            yield from _folder(Path(entry.path), inner)
        elif entry.is_symlink() and Path(entry.path).is_dir():
            yield Refusal(
                file=inner,
                reason=worded("Links to folders are not followed."),
                next_step=worded("Import the folder it leads to, if you want it."),
            )
        elif is_sibling(Path(entry.path)) or (exported and entry.name in _OF_EXPORTS):
            continue  # they tell of articles, and are none
        else:
            yield _file(Path(entry.path), inner)
    if hidden:
        yield Refusal(
            file=name, reason=worded("Hidden files and folders were left out: {hidden}.", hidden=hidden)
        )


def _is_export(folder: Path) -> bool:
    try:
        read_manifest(folder)
    except UnusableInput:
        return False
    return True


def _why(error: OSError) -> str:
    return worded("It can't be read: {reason}.", reason=error.strerror or error)
