"""Rows of a dataset in Hugging Face's layout, read again: JSONL whose features are JSON in text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from annotator.domain.document import META_FIELDS
from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats import own_notes
from annotator.formats.complaint import complaint
from annotator.formats.foreign_document import ForeignDocument, taken_document
from annotator.formats.foreign_relations import GivenRelation
from annotator.formats.foreign_spans import GivenSpan
from annotator.formats.json_values import keepable
from annotator.formats.options import ReadOptions

_KEYS = frozenset({"id", "text", "annotator", "spans", "relations", "extra", *META_FIELDS})


def is_row(keys: Mapping[str, Any]) -> bool:
    """Whether a line of JSONL is such a row: it has every column, as they all have."""
    return keys.keys() >= _KEYS and bytes(keys["extra"]).lstrip().startswith(b'"')


def row_records(name: str, line: bytes, where: str, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The record of a row.

    Raises:
        UnusableInput: if the row is no JSON, or its text can't be taken.
    """
    try:
        row = keepable(msgspec.json.decode(line))[0]
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise UnusableInput(complaint(error)) from error
    if not isinstance(row.get("text"), str):
        raise UnusableInput(worded('The "text" of the line is not text.'))
    facts = {key: row[key] for key in META_FIELDS if isinstance(row[key], str) and row[key]}
    extra = own_notes.from_text(row["extra"]) if isinstance(row["extra"], str) else None
    given = ForeignDocument(text=row["text"], unit="code_points")
    given.facts = facts | (extra if isinstance(extra, dict) else {})
    given.annotator = row["annotator"] if isinstance(row["annotator"], str) else ""
    numbers: dict[str, int] = {}
    for number, item in enumerate(_dicts(row["spans"]), 1):
        start, end, label = (item.get(key) for key in ("start", "end", "label"))
        if type(start) is not int or type(end) is not int or not isinstance(label, str):
            given.refused.append(
                (worded("span {number}", number=number), worded("It has no whole range, or no label."))
            )
            continue
        words, layer, uid = (_text(item.get(key)) for key in ("text", "layer", "id"))
        span = GivenSpan(start, end, label, words, layer, uid, number=number)
        own_notes.tell_span(span, _said(item))
        numbers.setdefault(uid, number)
        given.spans.append(span)
    for item in _dicts(row["relations"]):
        ends = [numbers.get(_text(item.get(key)), 0) for key in ("head", "child")]
        relation = GivenRelation(_text(item.get("label")), ends[0], ends[1], _text(item.get("id")))
        own_notes.tell_relation(relation, _said(item))
        given.relations.append(relation)
    yield from taken_document(given, name, where, options)


def _said(item: dict[str, Any]) -> dict[str, Any]:
    """What a span or relation says of itself, as an object of ours says it."""
    said = {key: item[key] for key in ("status", "origin", "score") if item.get(key) is not None}
    return said | {"features": own_notes.from_text(_text(item.get("features")))}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
