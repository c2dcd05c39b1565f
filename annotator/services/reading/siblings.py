"""Which files lie beside the documents of a dataset: its links between articles, and its entries."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from annotator.domain.errors import UnusableInput
from annotator.formats.siblings import ENTRIES_FILE, RELATIONS_FILE, Entry, RelationAcross, read_sibling

_NAMES = (ENTRIES_FILE, RELATIONS_FILE)
_HEAD = 65_536


def siblings_of(paths: Sequence[Path]) -> list[Path]:
    """The files of links and entries that lie in the folders, or beside the JSONL files, of an import."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            for folder, inner, _ in os.walk(path):
                inner[:] = sorted(name for name in inner if not name.startswith("."))
                found.update(dict.fromkeys(Path(folder) / name for name in _NAMES))
        elif path.suffix.lower() == ".jsonl":
            found.update(dict.fromkeys(path.with_name(name) for name in _NAMES))
    return [path for path in found if is_sibling(path)]


def is_sibling(path: Path) -> bool:
    """Whether a file holds links or entries: it has the name, and its first line says so."""
    if path.name not in _NAMES:
        return False
    try:
        with path.open("rb") as stream:
            first = stream.readline(_HEAD)
        if path.name == ENTRIES_FILE:
            read_sibling(first, 1, Entry)
        else:
            read_sibling(first, 1, RelationAcross)
    except (OSError, UnusableInput):
        return False
    return True
