"""From a text to a document: what it says about itself, and what in it is page, not article."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha1
from typing import Any

from annotator.domain.document import META_FIELDS, NOTHING, Document, Furniture
from annotator.formats.furniture import date_prefix_of, furniture_of
from annotator.formats.metadata import metadata_of
from annotator.formats.page import lines_of

_IDS = uuid.UUID("6d1f2a7e-52f0-5a0e-9a58-0d7c7f4a3e21")
FOUND = "found"
"""The key of ``Document.extra`` that says where in the text a field was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a text came from, and what the file around it says: these go before what is found in it."""

    file: str
    sha256: str = ""
    encoding: str = ""
    fields: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    extra: Mapping[str, Any] = field(default_factory=lambda: NOTHING)


def document_id(text: str) -> str:
    """The id of the article with this text: the same on every machine, so work on it can be merged."""
    # As ``uuid.uuid5`` makes it, in a third of the time.
    digest = bytearray(sha1(_IDS.bytes + text.encode(), usedforsecurity=False).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    number = digest.hex()
    return f"{number[:8]}-{number[8:12]}-{number[12:16]}-{number[16:20]}-{number[20:]}"


def document_of(text: str, source: Source, head: Furniture | None = None) -> Document:
    """The document of ``text`` (already normalised), which it keeps as it is.

    ``extra["found"]`` maps each field that was found in the text to its ``[start, end]``. ``head``
    is a stretch at the start that the format knows to be no article.
    """
    prefix = head or date_prefix_of(text)
    lines = lines_of(text, prefix.end if prefix else 0)
    furniture = furniture_of(text, lines)
    found = metadata_of(text, lines, furniture)
    taken = {piece.start for piece in furniture}
    furniture.extend(stamp for stamp in found.stamps if stamp.start not in taken)
    if prefix:
        furniture.append(prefix)
    title = found.ranges.get("title")
    if title:
        furniture = [f for f in furniture if f.end <= title[0] or f.start >= title[1]]
    fields = {name: found.fields.get(name, "") for name in META_FIELDS}
    fields |= {name: value for name, value in source.fields.items() if value}
    places = {name: list(place) for name, place in found.ranges.items() if fields[name] == found.fields[name]}
    extra = dict(source.extra)
    if places:
        extra[FOUND] = places
    return Document(
        id=document_id(text),
        text=text,
        source_file=source.file,
        sha256=source.sha256,
        encoding=source.encoding,
        furniture=tuple(sorted(furniture)),
        extra=extra or NOTHING,
        **fields,
    )
