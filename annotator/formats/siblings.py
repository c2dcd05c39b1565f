"""What lies beside the documents of a dataset: links across documents, and entries.

``relations.jsonl`` holds one ``RelationAcross`` a line, ``entries.jsonl`` one ``Entry``.
"""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from annotator.domain.errors import UnusableInput
from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.formats.complaint import complaint
from annotator.formats.native_line import Name, Score

RELATIONS_FILE = "relations.jsonl"
ENTRIES_FILE = "entries.jsonl"


class End(Struct, frozen=True, forbid_unknown_fields=True):
    """One end of a link: a document and a span in it, by their ids."""

    doc: Name
    span: Name


class RelationAcross(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A typed link from ``head`` to ``child``, spans of two documents.

    ``annotator`` says whose spans and link these are where a dataset holds several people's work.
    """

    label: Name
    head: End
    child: End
    status: Status = msgspec.field(default_factory=lambda: Status.ADDED)
    score: Score | None = None
    annotator: str = ""
    origin: str = ""
    features: dict[str, Any] = {}


class Entry(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One real-world thing; spans name it by its ``id`` in their feature ``entry``."""

    id: Name
    name: Name
    label: str = ""
    features: dict[str, Any] = {}


_Line = TypeVar("_Line", RelationAcross, Entry)
_ENCODER = msgspec.json.Encoder()
_SORTING = msgspec.json.Encoder(order="deterministic")


def sibling_line(value: RelationAcross | Entry) -> bytes:
    """The line of ``value``, UTF-8 with its line feed; equal values give equal bytes."""
    features = msgspec.json.decode(_SORTING.encode(value.features))
    return _ENCODER.encode(msgspec.structs.replace(value, features=features)) + b"\n"


def read_sibling(line: bytes, number: int, kind: type[_Line]) -> _Line:
    """The value of line ``number`` (counted from 1).

    Raises:
        UnusableInput: if the line is not such a value; ``where`` is ``line N``.
    """
    try:
        return msgspec.json.decode(line, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnusableInput(complaint(error), where=worded("line {number}", number=number)) from error
