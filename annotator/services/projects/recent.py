"""The projects opened last, kept beside the program's own state, not in the projects."""

from __future__ import annotations

import json
import logging
import os
import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from annotator.domain.server_address import is_server_address, server_address
from annotator.folders import state_folder

_log = logging.getLogger(__name__)
_NAME = "recent.json"
_MOST = 12
_LARGEST = 200_000  # bytes; a list of twelve is far below, anything above is not ours


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """A project opened before: what its state was then, when that was, and whether it is still there."""

    path: Path
    summary: str
    when: datetime
    found: bool = True


class _Line(msgspec.Struct):
    path: str
    when: datetime
    summary: str = ""


def recent() -> list[Recent]:
    """The projects opened before, the latest first; asks the file system for each.

    A damaged list is an empty one: it holds nothing that a person would miss for long.
    """
    return [replace(r, found=_is_there(r.path)) for r in _read()]


def remember(path: Path, summary: str) -> None:
    """Put a project at the head of the list, with a line such as "12 of 40 articles done".

    A list that can't be written is left as it is: it must not stop anybody's work.
    """
    path = _settled(path)
    entry = Recent(path=path, summary=summary, when=datetime.now(UTC))
    _write([entry, *(r for r in _read() if r.path != path)])


def forget(path: Path) -> None:
    """Take a project off the list; its file stays."""
    _write([r for r in _read() if r.path != _settled(path)])


def relocate(old: Path, new: Path) -> None:
    """Say that a project of the list now lies elsewhere."""
    old, new = old.absolute(), new.absolute()
    known = _read()
    moved = [replace(r, path=new) if r.path == old else r for r in known if r.path != new or r.path == old]
    _write(moved)


def _read() -> list[Recent]:
    file = state_folder() / _NAME
    try:
        if file.stat().st_size > _LARGEST:
            return []
        lines = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return []
    found: dict[Path, Recent] = {}
    for line in lines if isinstance(lines, list) else []:
        try:
            entry = msgspec.convert(line, _Line)
        except msgspec.ValidationError:
            continue
        path = Path(entry.path)
        if (path.is_absolute() or is_server_address(path)) and "\0" not in entry.path:
            when = entry.when if entry.when.tzinfo else entry.when.replace(tzinfo=UTC)
            found.setdefault(path, Recent(path=path, summary=entry.summary, when=when))
    return list(found.values())[:_MOST]


def _write(entries: list[Recent]) -> None:
    lines = [
        {"path": str(r.path), "when": r.when.isoformat(timespec="seconds"), "summary": r.summary}
        for r in entries[:_MOST]
    ]
    file = state_folder() / _NAME
    fresh = file.with_name(f"{_NAME}.{uuid.uuid4().hex[:8]}")
    try:
        with fresh.open("w", encoding="ascii") as stream:
            json.dump(lines, stream, indent=1)  # escaped: a path may hold bytes that are no UTF-8
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    except OSError:
        _log.warning("the list of recent projects could not be written")
    finally:
        fresh.unlink(missing_ok=True)


def _settled(path: Path) -> Path:
    """A file by its whole path; a server by its address, without a password."""
    return Path(server_address(path).address.shown) if is_server_address(path) else path.absolute()


def _is_there(path: Path) -> bool:
    if is_server_address(path):
        return True  # nobody is asked before it is opened
    try:
        return path.is_file()
    except OSError:
        return False
