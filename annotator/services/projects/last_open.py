"""Which project was open when the program ended, and whether it ended while one was being opened.

Two small files beside the program's own state. What can't be read or written is as if it were not there:
it must not stop anybody's work.
"""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from pathlib import Path

from annotator.folders import state_folder

_log = logging.getLogger(__name__)
_OPEN = "open.json"
_OPENING = "opening.json"
_LARGEST = 100_000  # bytes; a path is far shorter


def begin_opening(path: Path) -> None:
    """Keep that ``path`` is being opened, until ``end_opening``."""
    _write(_OPENING, path)


def end_opening() -> None:
    """Keep that the opening is over, well or not."""
    _remove(_OPENING)


def ended_while_opening() -> Path | None:
    """The project whose opening the program did not survive last time; asked once, it is forgotten."""
    path = _read(_OPENING)
    end_opening()
    return path


def keep_open(path: Path) -> None:
    """Keep that ``path`` is open."""
    _write(_OPEN, path)


def keep_none_open() -> None:
    """Keep that the project was closed."""
    _remove(_OPEN)


def left_open() -> Path | None:
    """The project that was open when the program ended, where it still lies there."""
    path = _read(_OPEN)
    try:
        return path if path is not None and path.is_file() else None
    except OSError:
        return None


def _read(name: str) -> Path | None:
    file = state_folder() / name
    try:
        if file.stat().st_size > _LARGEST:
            return None
        told = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    path = Path(told) if isinstance(told, str) and "\0" not in told else None
    return path if path is not None and path.is_absolute() else None


def _write(name: str, path: Path) -> None:
    try:
        # Escaped: a path may hold bytes that are no UTF-8.
        (state_folder() / name).write_text(json.dumps(str(path.absolute())), encoding="ascii")
    except OSError:
        _log.warning("%s could not be written", name)


def _remove(name: str) -> None:
    with suppress(OSError):
        (state_folder() / name).unlink(missing_ok=True)
