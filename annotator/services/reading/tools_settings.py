"""Which files of a folder or archive only tell other tools how to read the rest of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath

from annotator.domain.record import GOLD, Record
from annotator.domain.wording import worded

_TYPE_SYSTEM = "typesystem.xml"
_PROJECT = "exportedproject"  # and ".json", maybe with a number before: a project of INCEpTION
_ANNOTATIONS = frozenset({"annotation", "curation"})
_BY_PLACE = frozenset({"webanno", "xmi", "cas-json"})
_CARD, _DATA = "README.md", "data"  # of a dataset in Hugging Face's layout


def with_owner(record: Record) -> Record:
    """``record`` with the annotator whom its place in an exported project names, where it names none itself.

    INCEpTION and WebAnno put work into ``annotation/DOCUMENT/PERSON.tsv``, and gold under ``curation``.
    """
    if record.annotator or record.format not in _BY_PLACE:
        return record
    path = PurePosixPath(record.document.source_file)
    if len(path.parts) < 3:
        return record
    if path.parts[-3] not in _ANNOTATIONS or path.stem == "INITIAL_CAS":
        return record
    owner = GOLD if path.parts[-3] == "curation" else path.stem
    note = worded("Whose work it is was told by its place in the project: {owner}.", owner=owner)
    return replace(record, annotator=owner, notes=(*record.notes, note))


def settings_among(names: Iterable[str]) -> frozenset[str]:
    """The names of type systems, schemas and cards of datasets beside their files: they hold no article."""
    paths = [PurePosixPath(name) for name in names]
    folders = {path.parents[2] for path in paths if len(path.parts) > 2 and path.parts[-3] in _ANNOTATIONS}
    ending: dict[PurePosixPath, set[str]] = {}
    for path in paths:
        ending.setdefault(path.parent, set()).add(path.suffix.lower())
    return frozenset(
        str(path)
        for path in paths
        if (path.name.startswith(_PROJECT) and path.suffix == ".json" and path.parent in folders)
        or (path.name.lower() == _TYPE_SYSTEM and ".xmi" in ending[path.parent])
        or (path.suffix.lower() == ".dtd" and ".xml" in ending[path.parent])
        or (path.name == _CARD and ".jsonl" in ending.get(path.parent / _DATA, ()))
    )
