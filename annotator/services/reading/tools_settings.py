"""Which files of a folder or archive only tell other tools how to read the rest of it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

_TYPE_SYSTEM = "typesystem.xml"
_CARD, _DATA = "README.md", "data"  # of a dataset in Hugging Face's layout


def settings_among(names: Iterable[str]) -> frozenset[str]:
    """The names of type systems, schemas and cards of datasets beside their files: they hold no article."""
    paths = [PurePosixPath(name) for name in names]
    ending: dict[PurePosixPath, set[str]] = {}
    for path in paths:
        ending.setdefault(path.parent, set()).add(path.suffix.lower())
    return frozenset(
        str(path)
        for path in paths
        if (path.name.lower() == _TYPE_SYSTEM and ".xmi" in ending[path.parent])
        or (path.suffix.lower() == ".dtd" and ".xml" in ending[path.parent])
        or (path.name == _CARD and ".jsonl" in ending.get(path.parent / _DATA, ()))
    )
