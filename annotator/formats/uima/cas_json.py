"""UIMA CAS as JSON, in the form of version 1 that dkpro-cassis and UIMA's own library write."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats.complaint import complaint
from annotator.formats.foreign_document import limited, taken_document
from annotator.formats.json_values import keepable
from annotator.formats.options import ReadOptions
from annotator.formats.taken import checked_size
from annotator.formats.uima.document import Structure, documents_of

STRUCTURES, ID, TYPE = "%FEATURE_STRUCTURES", "%ID", "%TYPE"
_ARRAYS = frozenset({"%ELEMENTS"})


def records(name: str, data: bytes, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The records of a file, one for each view that holds text.

    Raises:
        UnusableInput: if the file is too large, no sound JSON, or holds no text.
    """
    checked_size(len(data), options)
    try:
        value = keepable(msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf")))[0]
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise UnusableInput(complaint(error, worded("The file"))) from error
    listed = value.get(STRUCTURES) if isinstance(value, dict) else None
    if isinstance(listed, dict):
        listed = [{ID: key, **item} for key, item in listed.items() if isinstance(item, dict)]
    if not isinstance(listed, list):
        raise UnusableInput(worded("It holds no feature structures."))
    structures = [_structure(item) for item in listed if isinstance(item, dict)]
    arrays = {
        s.id: s.refers.get("", []) for s in structures if s.type.endswith("[]") or s.type.endswith("Array")
    }
    for structure in structures:
        structure.refers = {
            key: [each for uid in ids for each in arrays.get(uid, [uid])]
            for key, ids in structure.refers.items()
        }
    for number, (view, given) in enumerate(documents_of(structures)):
        where = worded("view {view}", view=view) if number else ""
        try:
            yield from limited(name, taken_document(given, name, where, options))
        except UnusableInput as error:
            yield Refusal(file=name, place=where, reason=error.what, next_step=error.next_step)


def _structure(item: dict[str, Any]) -> Structure:
    made = Structure(str(item.get(ID)), str(item.get(TYPE)))
    for key, value in item.items():
        if key in _ARRAYS and isinstance(value, list):
            made.refers[""] = [str(each) for each in value if isinstance(each, int)]
        elif key.startswith("@"):
            ids = value if isinstance(value, list) else [value]
            made.refers[key[1:]] = [str(each) for each in ids if isinstance(each, int | str)]
        elif key.startswith(("^", "#")):
            made.values[key[1:]] = value
        elif not key.startswith("%"):
            made.values[key] = value
    return made
