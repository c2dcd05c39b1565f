"""JSONL, one document a line: Goldspan's own, and the plain shapes other tools write.

Plain lines have a ``text`` and, when there, ``spans``, ``title``, ``date``, ``outlet``, ``url`` and
``meta``; other keys are kept in the document's ``extra``. A bad line, or a bad span, is refused
with its place and reason; the rest comes in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from typing import Any, BinaryIO

import msgspec

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.span import Relation
from annotator.domain.wording import worded, worded_count
from annotator.formats import doccano, native, prodigy
from annotator.formats.article import Source, document_of
from annotator.formats.complaint import complaint
from annotator.formats.foreign_relations import taken_relations
from annotator.formats.foreign_spans import TakenSpans, spans_of
from annotator.formats.hugging_face.rows import is_row, row_records
from annotator.formats.json_items import items_of, of_pair
from annotator.formats.json_values import keepable
from annotator.formats.options import ReadOptions
from annotator.formats.plain_text import FIELDS, plain_fields
from annotator.formats.recognition import TEXT_COLUMNS
from annotator.formats.stored_text import StoredText, stored
from annotator.formats.taken import checked_text

_NATIVE = re.compile(rb'\s*\{\s*"format"\s*:\s*"goldspan/')
_SPAN_KEYS = ("spans", "label", "labels", "entities", "annotations")
_FACT_KEYS = frozenset({"label", "labels", "entities", "annotations"})
_OTHER_NAMES = (*TEXT_COLUMNS[1:], "data", "sentence")
_HEAVY = frozenset({"text", "tokens", *_SPAN_KEYS})
_OURS = frozenset({"text", "meta", "id", "annotator", "relations", "answer", *_SPAN_KEYS})
_LONGEST_LINE = 32_000_000  # bytes: the longest text, every character written as an escape
_MOST_REFUSALS = 50  # of one file, one by one; the rest are counted
_DECODER = msgspec.json.Decoder(dict[str, msgspec.Raw])


def records(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The documents of a JSONL file, read line by line.

    Raises:
        UnusableInput: if the file is not UTF-8 from its first bytes on.
    """
    yield from _limited(name, _all(name, items_of(stream, min(options.most_bytes, _LONGEST_LINE)), options))


def _all(
    name: str, items: Iterable[tuple[str, bytes | None]], options: ReadOptions
) -> Iterator[Record | Refusal]:
    ids: dict[str, str] = {}
    for place, line in items:
        if line is None:
            yield Refusal(
                file=name,
                place=place,
                reason=worded("The line is longer than any document may be."),
                next_step=worded("Split the document and import it again."),
            )
            continue
        if not line.strip():
            continue
        try:
            yield from _line(name, line, place, options, ids)
        except UnusableInput as error:
            yield Refusal(file=name, place=error.where or place, reason=error.what, next_step=error.next_step)


def _limited(name: str, items: Iterable[Record | Refusal]) -> Iterator[Record | Refusal]:
    refused = 0
    for item in items:
        if isinstance(item, Refusal):
            refused += 1
            if refused > _MOST_REFUSALS:
                continue
        yield item
    if refused > _MOST_REFUSALS:
        yield Refusal(
            file=name,
            reason=worded_count(
                "%Ln further line or span was refused as well.",
                "%Ln further lines or spans were refused as well.",
                refused - _MOST_REFUSALS,
            ),
            next_step=worded("Correct the first ones, then import the file again."),
        )


def _line(
    name: str, line: bytes, place: str, options: ReadOptions, ids: dict[str, str]
) -> Iterator[Record | Refusal]:
    if _NATIVE.match(line):
        yield _native(name, line, place)
        return
    fields = _decoded(line)
    if "format" in fields and _value(fields, "format") == "goldspan/1":
        yield _native(name, line, place)
        return
    if is_row(fields):
        for item in row_records(name, line, place, options):
            yield replace(item, format="hugging-face") if isinstance(item, Record) else item
        return
    _call_text(fields)
    yield from _plain(name, line, place, fields, options, ids)


def _native(name: str, line: bytes, place: str) -> Record:
    record = native.read_line(line, int(place.rpartition(" ")[2]))
    document = record.document
    if not document.source_file:
        document = replace(document, source_file=name)
    return replace(record, document=document, format="goldspan", unit="code_points" if record.spans else "")


def _decoded(line: bytes) -> dict[str, msgspec.Raw]:
    pair = of_pair(line)
    if pair is not None:
        return pair
    try:
        fields = _DECODER.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnusableInput(complaint(error)) from error
    return fields


def _value(fields: dict[str, msgspec.Raw], key: str) -> Any:
    try:
        return msgspec.json.decode(fields[key])
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise UnusableInput(complaint(error, field=key)) from error


def _plain(
    name: str,
    line: bytes,
    place: str,
    fields: dict[str, msgspec.Raw],
    options: ReadOptions,
    ids: dict[str, str],
) -> Iterator[Record | Refusal]:
    text = _text(fields)
    if line.count(b'"text"') > 1 or line.count(b'"spans"') > 1 or line.count(b'"meta"') > 1:
        _refuse_doubled_keys(line)
    values = {key: _value(fields, key) for key in fields if key not in _HEAVY}
    answer = values.get("answer")
    if answer in ("reject", "ignore"):
        raise UnusableInput(worded('It was answered "{answer}", so it is no example.', answer=answer))
    kept = stored(text)
    checked_text(kept.text, options)
    notes = list(kept.notes)
    taken = _spans(fields, values, text, kept, options)
    relations = _relations(fields, values, taken)
    annotator = values.get("annotator") or prodigy.annotator_of(values)
    if prodigy.is_task(fields):
        values = {key: value for key, value in values.items() if key not in prodigy.BOOKKEEPING}
    elif "tokens" in fields:
        values["tokens"] = _value(fields, "tokens")
    source = _source(name, line, place, values, ids, notes)
    yield Record(
        document=document_of(kept.text, source),
        annotator=annotator if isinstance(annotator, str) else "",
        spans=tuple(taken.spans),
        relations=relations,
        provenance=prodigy.provenance_of(fields, answer),
        notes=(*notes, *taken.notes),
        format=_shape(fields, values) or "jsonl",
        unit=taken.unit,
    )
    for where, reason in taken.refused:
        yield Refusal(
            file=name,
            place=worded("{place}, {inner}", place=place, inner=where),
            reason=reason,
            next_step=worded("The text and the other spans were taken."),
        )


def _shape(fields: dict[str, msgspec.Raw], values: dict[str, Any]) -> str:
    """Whose shape a line has; plain JSONL is nobody's."""
    if prodigy.is_task(fields):
        return "prodigy"
    # Labels of the whole document are among the values.
    labelled = any(key in fields and key not in values for key in _SPAN_KEYS)
    return "doccano" if labelled and "spans" not in fields else ""


def _call_text(fields: dict[str, msgspec.Raw]) -> None:
    """A text under another of its usual names is called ``text``."""
    if "text" in fields:
        return
    for key in _OTHER_NAMES:
        if key in fields and bytes(fields[key]).lstrip().startswith(b'"'):
            fields["text"] = fields.pop(key)
            return


def _text(fields: dict[str, msgspec.Raw]) -> str:
    if "text" not in fields:
        raise UnusableInput(
            worded('The line has no "text".'), next_step=worded('Each line should be {"text": "…"}.')
        )
    text = _value(fields, "text")
    if not isinstance(text, str):
        raise UnusableInput(
            worded('The "text" of the line is not text.'), next_step=worded("Put it in quotation marks.")
        )
    return text


def _refuse_doubled_keys(line: bytes) -> None:
    """Refuse a line that says the same thing twice: no one can tell which is meant."""

    def checked(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        keys = dict(pairs)
        if len(keys) < len(pairs):
            names = [key for key, _ in pairs]
            doubled = next(key for key in names if names.count(key) > 1)
            raise UnusableInput(
                worded('The key "{key}" stands twice in one object.', key=doubled),
                next_step=worded("Remove one."),
            )
        return keys

    try:
        json.loads(line, object_pairs_hook=checked)
    except (ValueError, RecursionError) as error:  # Python's own limits, such as digits of a number
        raise UnusableInput(worded("The line holds a value beyond what can be read.")) from error


def _spans(
    fields: dict[str, msgspec.Raw], values: dict[str, Any], text: str, kept: StoredText, options: ReadOptions
) -> TakenSpans:
    for key in _SPAN_KEYS:
        if key not in fields:
            continue
        content = bytes(fields[key]).strip()
        if content == b"null":
            continue
        if not content.startswith(b"[") and key not in _FACT_KEYS:
            raise UnusableInput(worded('The field "{key}" should be a list of spans.', key=key))
        if content[:1] != b"[" or content[1:].lstrip()[:1] not in {b"[", b"{", b"]"}:
            # Labels of the whole document, names or numbers, are no spans; they are kept beside it.
            values[key] = _value(fields, key)
            continue
        try:
            return spans_of(fields[key], text, kept, options)
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            raise UnusableInput(complaint(error, field=key)) from error
    return TakenSpans()


def _relations(
    fields: dict[str, msgspec.Raw], values: dict[str, Any], taken: TakenSpans
) -> tuple[Relation, ...]:
    """The relations of a line, in the shape of Prodigy or of doccano."""
    items = values.get("relations")
    if not isinstance(items, list) or not items:
        return ()
    if any(isinstance(item, dict) and "from_id" in item for item in items):
        return taken_relations(doccano.relations_of(items, taken), taken)
    return taken_relations(prodigy.relations_of(items, fields.get("tokens"), taken), taken)


def _source(
    name: str, line: bytes, place: str, values: dict[str, Any], ids: dict[str, str], notes: list[str]
) -> Source:
    meta = values.get("meta")
    beside = {key: value for key, value in values.items() if key not in _OURS}
    labels = {key: values[key] for key in _SPAN_KEYS if key in values}
    loose = (dict(meta) if isinstance(meta, dict) else {"meta": meta} if meta is not None else {}) | beside
    said = {key: value for key, value in loose.items() if key.lower() in FIELDS and isinstance(value, str)}
    fields = plain_fields(said)
    extra = {key: v for key, v in loose.items() if key not in said or FIELDS[key.lower()] not in fields}
    extra |= labels
    given = values.get("id")
    if isinstance(given, str | int):
        extra["source_id"] = given
        first = ids.setdefault(str(given), place)
        if first != place:
            notes.append(
                worded(
                    "Its id {given} is that of {first} as well; both were taken.", given=given, first=first
                )
            )
    kept, changed = keepable(extra)
    if changed:
        notes.append(worded("Whole numbers beyond 64 bits were kept as text."))
    return Source(file=name, sha256=sha256(line).hexdigest(), encoding="utf-8", fields=fields, extra=kept)
