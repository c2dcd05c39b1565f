"""Native JSONL: one document with one annotator's work a line, written in one fixed order.

What is empty is left out: an empty field of ``meta``, an empty ``origin``, a missing ``score``.
Everything else is always written. ``docs/formats.md`` describes the format field by field,
``resources/schema/goldspan-1.schema.json`` says the same to machines.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any

import msgspec

from annotator import __version__
from annotator.domain.document import NOTHING, Document, Furniture, FurnitureKind
from annotator.domain.errors import UnusableInput
from annotator.domain.note import Note
from annotator.domain.record import Record
from annotator.domain.span import SPAN_ORDER, Relation, Span
from annotator.domain.wording import worded
from annotator.formats.comments import comments_of, notes_of
from annotator.formats.native_line import (
    FORMAT,
    FURNITURE_KINDS,
    META,
    DocumentLine,
    RelationLine,
    SpanLine,
    decode_line,
    problems,
)

PROGRAM = "goldspan"

_EXTRA = "extra"
_RESERVED = frozenset((*META, _EXTRA))
_POSITIONS = worded("Positions count Unicode code points from 0, and the end is excluded.")
_ENCODER = msgspec.json.Encoder()
_SORTING = msgspec.json.Encoder(order="deterministic", enc_hook=dict)
_RELATION_ORDER = attrgetter("label", "head", "child", "id")


def write_line(record: Record, *, scheme: str = "") -> bytes:
    """The line of ``record``, UTF-8 with its line feed; equal records give equal bytes.

    ``scheme`` is the name of the label scheme, for the provenance. ``record.notes`` are not
    written: they speak of one reading.

    Raises:
        UnusableInput: if a span's text is not the slice it names, ids are doubled, a relation's
            end is missing, or a date or hash is malformed.
    """
    spans = [
        SpanLine(
            uid, layer, label, start, end, text, dict(features) if features else {}, status, origin, score
        )
        for uid, layer, label, start, end, text, features, status, origin, score in sorted(
            record.spans, key=SPAN_ORDER
        )
    ]
    return line_of(
        record.document,
        record.annotator,
        spans,
        record.relations,
        record.comments,
        scheme=scheme,
        provenance=record.provenance,
    )


def line_of(
    document: Document,
    annotator: str,
    spans: Sequence[SpanLine],
    relations: Iterable[Relation] = (),
    comments: Sequence[Note] = (),
    *,
    scheme: str = "",
    provenance: Mapping[str, object] = NOTHING,
) -> bytes:
    """The same from spans as they are written, for exports of whole corpora.

    They come in the order of spans; the keys of their features are put in order here.

    Raises:
        UnusableInput: as ``write_line``.
    """
    for span in spans:
        if span.features:
            span.features = _sorted(span.features)
    related = [
        RelationLine(r.id, r.label, r.head, r.child, _sorted(r.features), r.status, r.origin, r.score)
        for r in relations
    ]
    related.sort(key=_RELATION_ORDER)
    stamp = _stamped(provenance, scheme)
    furniture = sorted(document.furniture)
    if furniture:
        stamp[FURNITURE_KINDS] = [piece.kind.value for piece in furniture]
    line = DocumentLine(
        format=FORMAT,
        id=document.id,
        text=document.text,
        meta=_meta(document),
        annotator=annotator,
        spans=list(spans),
        relations=related,
        furniture=[(piece.start, piece.end) for piece in furniture],
        comments=comments_of(comments),
        provenance=stamp,
    )
    for problem in problems(line):
        raise UnusableInput(
            problem,
            where=worded("document {number}", number=document.id),
            next_step=worded("Correct it there, then write the file again."),
        )
    return _ENCODER.encode(line) + b"\n"


def _meta(document: Document) -> dict[str, Any]:
    meta: dict[str, Any] = {name: value for name in META if (value := getattr(document, name))}
    extra = _sorted(document.extra)
    if not _RESERVED.isdisjoint(extra):
        # The source used a name of ours for something else: kept one level deeper.
        meta[_EXTRA] = {name: extra.pop(name) for name in tuple(extra) if name in _RESERVED}
    return meta | extra


def _stamped(provenance: Mapping[str, object], scheme: str) -> dict[str, Any]:
    rest = _sorted(provenance)
    rest.pop(FURNITURE_KINDS, None)
    named = scheme or rest.get("scheme", "")
    stamp = {"program": PROGRAM, "version": __version__} | ({"scheme": named} if named else {})
    return stamp | {name: value for name, value in rest.items() if name not in stamp}


def _sorted(value: Mapping[str, Any]) -> dict[str, Any]:
    """A copy whose objects, at every depth, have their keys in order."""
    if not value:
        return {}
    copy: dict[str, Any] = msgspec.json.decode(_SORTING.encode(dict(value)))
    return copy


def read_line(line: bytes, number: int) -> Record:
    """The record of line ``number`` (counted from 1).

    Unknown keys outside ``meta`` are left out and named in the record's notes, and so are comments
    of another shape than ours.

    Raises:
        UnusableInput: if the line is not native JSONL or contradicts its own text; ``where`` is
            ``line N``, and the sentence names the field or the span.
    """
    record, spans, relations = read_rows(line, number)
    return replace(
        record,
        spans=tuple(
            Span(
                s.id,
                s.layer,
                s.label,
                s.start,
                s.end,
                s.text,
                s.features or NOTHING,
                s.status,
                s.origin,
                s.score,
            )
            for s in spans
        ),
        relations=tuple(
            Relation(
                id=r.id,
                label=r.label,
                head=r.head,
                child=r.child,
                features=r.features or NOTHING,
                status=r.status,
                origin=r.origin,
                score=r.score,
            )
            for r in relations
        ),
    )


def read_rows(line: bytes, number: int) -> tuple[Record, list[SpanLine], list[RelationLine]]:
    """The same as ``read_line`` for imports of whole corpora: the record comes without its spans.

    Spans and relations, fully checked, stand beside it as plain structs with the same attributes,
    which costs a third of the time.

    Raises:
        UnusableInput: as ``read_line``.
    """
    notes: list[str] = []
    found = decode_line(line, number, unknown=notes)
    for problem in problems(found):
        raise UnusableInput(problem, where=worded("line {number}", number=number), next_step=_POSITIONS)
    comments, left_out = notes_of(found.comments, found.text)
    notes += left_out
    provenance = dict(found.provenance)
    kinds = provenance.pop(FURNITURE_KINDS, None) or ["other"] * len(found.furniture)
    record = Record(
        document=_document(found, kinds),
        annotator=found.annotator,
        comments=comments,
        notes=tuple(notes),
        provenance=provenance,
    )
    return record, found.spans, found.relations


def _document(found: DocumentLine, kinds: Sequence[str]) -> Document:
    meta = dict(found.meta)
    fields = {name: meta.pop(name) for name in META if name in meta}
    nested = meta.get(_EXTRA)
    if isinstance(nested, dict):
        del meta[_EXTRA]
        meta |= nested
    return Document(
        id=found.id,
        text=found.text,
        furniture=tuple(
            Furniture(start, end, FurnitureKind(kind))
            for (start, end), kind in zip(found.furniture, kinds, strict=True)
        ),
        extra=meta or NOTHING,
        **fields,
    )
