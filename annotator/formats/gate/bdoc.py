"""GATE's documents as JSON (BDOC): text, features, and annotations in named sets.

Each set is the work of one annotator, called as the set is; the set without a name is nobody's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

import msgspec

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats import own_notes
from annotator.formats.complaint import complaint
from annotator.formats.document_facts import facts_of, json_line, plain
from annotator.formats.foreign_document import ForeignDocument, checked_annotators, limited, taken_document
from annotator.formats.foreign_spans import GivenSpan
from annotator.formats.json_array import elements
from annotator.formats.json_values import keepable
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.options import ReadOptions
from annotator.formats.own_relations import links_in, relations_in, relations_of

CARRIES = own_notes.EVERYTHING | {"annotator", "meta", "extra"}

_UNITS = {"p": "code_points", "j": "utf16"}
_LONGEST = 64_000_000  # bytes of one document
_FACTS = frozenset({own_notes.KEY})


def records(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The records of a file of one document, or of a list of them, read one by one.

    Raises:
        UnusableInput: if the file is cut off, or a document is longer than any may be.
    """
    yield from limited(name, _all(name, stream, options))


def _all(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    for number, content in enumerate(elements(stream, min(options.most_bytes, _LONGEST)), 1):
        where = worded("document {number}", number=number) if number > 1 else ""
        try:
            value = keepable(msgspec.json.decode(content))[0]
            for given in _documents(value):
                yield from taken_document(given, name, where, options)
        except UnusableInput as error:
            yield Refusal(file=name, place=where, reason=error.what, next_step=error.next_step)
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            yield Refusal(file=name, place=where, reason=complaint(error, worded("The document")))


def _documents(value: Any) -> Iterator[ForeignDocument]:
    text = value.get("text") if isinstance(value, dict) else None
    if not isinstance(text, str):
        raise UnusableInput(worded("It has no text."))
    facts = value.get("features")
    facts = dict(facts) if isinstance(facts, dict) else {}
    links = links_in(facts.pop(own_notes.KEY, None))
    unit = _UNITS.get(str(value.get("offset_type")), "")
    sets = value.get("annotation_sets")
    sets = sets.items() if isinstance(sets, dict) else []
    found = [_set(name, each) for name, each in sets if isinstance(each, dict)]
    checked_annotators(len(found))
    filled = [each for each in found if each.spans or each.refused] or found[:1] or [ForeignDocument(text="")]
    for given in filled:
        given.text, given.facts, given.unit = text, facts, unit
        given.relations = list(relations_in(links.get(given.annotator), given.spans))
        yield given


def _set(name: str, value: dict[str, Any]) -> ForeignDocument:
    given = ForeignDocument(text="", annotator=name)
    items = value.get("annotations")
    for number, item in enumerate(items if isinstance(items, list) else [], 1):
        start, end, label = (
            item.get(key) if isinstance(item, dict) else None for key in ("start", "end", "type")
        )
        if type(start) is not int or type(end) is not int or not isinstance(label, str):
            given.refused.append(
                (worded("annotation {number}", number=number), worded("It lacks a type, or whole positions."))
            )
            continue
        features = item.get("features")
        features = dict(features) if isinstance(features, dict) else {}
        own = features.pop(own_notes.KEY, None)
        span = GivenSpan(start, end, label, id=f"s{item.get('id')}", features=features or None, number=number)
        own_notes.tell_span(span, own)
        given.spans.append(span)
    return given


class GateJsonWriter:
    """Writes ``STEM.bdocjs`` for each record; positions count code points, and the file says so."""

    def files(self, record: Record, stem: str, missing: NotCarried) -> dict[str, bytes]:
        """The file of one record."""
        count_missing(record, CARRIES, missing)
        facts = facts_of(record, missing, _FACTS)
        if record.relations:
            facts[own_notes.KEY] = {"relations": {record.annotator: relations_of(record)}}
        spans = sorted(record.spans, key=lambda s: s.order)
        annotations = []
        for number, span in enumerate(spans):
            features = {k: v for k, v in plain(span.features).items() if k != own_notes.KEY}
            left = {k: v for k, v in plain(span.features).items() if k == own_notes.KEY}
            if own := own_notes.of_span(span, uid=f"s{number}", features=left):
                features[own_notes.KEY] = own
            annotations.append(
                {"type": span.label, "start": span.start, "end": span.end, "id": number, "features": features}
            )
        named = {"name": record.annotator, "annotations": annotations, "next_annid": len(annotations)}
        document = {
            "annotation_sets": {record.annotator: named},
            "text": record.document.text,
            "features": facts,
            "offset_type": "p",
            "name": stem,
        }
        return {f"{stem}.bdocjs": json_line(document)}

    def last_files(self) -> dict[str, bytes]:
        """Nothing."""
        return {}
