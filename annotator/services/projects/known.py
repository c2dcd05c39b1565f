"""Which projects were made here, or have been looked through here before: those are not looked through again.

Paths alone are kept, beside the program's own state. A list that is damaged is an empty one: what is on none
is looked through once more.
"""

from __future__ import annotations

import json
import logging
import uuid
from pathlib import Path

from annotator.folders import state_folder

SAMPLE = "talvik-dam.goldspan"
"""What the file of the sample project is called."""

_log = logging.getLogger(__name__)
_NAME = "looked-through.json"
_MOST = 500
_LARGEST = 4_000_000  # bytes; anything above is not ours


def is_known(path: Path) -> bool:
    """Whether the project at ``path`` was made or looked through on this machine."""
    return str(path.absolute()) in _read()


def remember_known(path: Path) -> None:
    """Put a project on the list; one that can't be written is left as it is."""
    name, known = str(path.absolute()), _read()
    if name in known[:_MOST]:
        return
    file = state_folder() / _NAME
    fresh = file.with_name(f"{_NAME}.{uuid.uuid4().hex[:8]}")
    try:
        # Escaped: a path may hold bytes that are no UTF-8.
        fresh.write_text(json.dumps([name, *(k for k in known if k != name)][:_MOST]), encoding="ascii")
        fresh.replace(file)
    except OSError:
        _log.warning("the list of projects looked through could not be written")
    finally:
        fresh.unlink(missing_ok=True)


def _read() -> list[str]:
    file = state_folder() / _NAME
    try:
        names = json.loads(file.read_bytes()) if file.stat().st_size <= _LARGEST else []
    except (OSError, ValueError, RecursionError):
        return []
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []
