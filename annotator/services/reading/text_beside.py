"""Finds the text that annotations speak of, where it lies beside them in their folder."""

from __future__ import annotations

import re
from pathlib import Path

_LARGEST = 64_000_000  # bytes
_LAST_PART = re.compile(r"[^/\\\\]+$")


def text_beside(annotations: Path, source: str) -> bytes | None:
    """The text that ``source`` (an address) names or that is called as ``annotations``, in their folder.

    Only plain files in that very folder are read; None where there is none.
    """
    part = _LAST_PART.search(source.partition("?")[0].partition("#")[0])
    names = [f"{annotations.stem}.txt"]
    if part is not None:
        names[:0] = [part[0], f"{Path(part[0]).stem}.txt", f"{part[0]}.txt"]
    for name in names:
        path = annotations.parent / name
        try:
            if path.suffix == ".txt" and path.is_file() and path.stat().st_size <= _LARGEST:
                return path.read_bytes()
        except (OSError, ValueError):  # names that no system can hold
            continue
    return None
