"""What is known of an article, as the flat object that other tools keep beside a text."""

from __future__ import annotations

from typing import Any

import msgspec

from annotator.domain.document import META_FIELDS
from annotator.domain.record import Record
from annotator.domain.wording import worded
from annotator.formats.article import FOUND
from annotator.formats.not_carried import NotCarried
from annotator.formats.plain_text import FIELDS

_ENCODER = msgspec.json.Encoder(enc_hook=dict)
_SORTING = msgspec.json.Encoder(order="deterministic", enc_hook=dict)


def facts_of(record: Record, missing: NotCarried, taken: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Fields and extra of the record's document; what ``taken`` or a field calls its own is counted."""
    document = record.document
    facts: dict[str, Any] = {name: value for name in META_FIELDS if (value := getattr(document, name))}
    for key, value in document.extra.items():
        if key == FOUND:
            continue
        if key in taken or key.lower() in FIELDS:
            missing.add(worded("further facts about articles"), record)
        else:
            facts[key] = plain(value)
    return facts


def json_line(value: Any) -> bytes:
    """One line of JSON with its line feed."""
    return _ENCODER.encode(value) + b"\n"


def plain(value: Any) -> Any:
    """A JSON value whose objects, at every depth, are plain and have their keys in order."""
    return msgspec.json.decode(_SORTING.encode(value))
