"""PubAnnotation's JSON: denotations, relations, attributes and modifications of a text, in tracks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

import msgspec

from annotator.domain.errors import UnusableInput
from annotator.domain.fragments import FRAGMENTS
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats import own_notes
from annotator.formats.complaint import complaint
from annotator.formats.foreign_document import ForeignDocument, checked_annotators, limited, taken_document
from annotator.formats.foreign_relations import GivenRelation
from annotator.formats.foreign_spans import GivenSpan
from annotator.formats.json_array import elements
from annotator.formats.json_values import keepable
from annotator.formats.options import ReadOptions

CHAIN = "_lexicallyChainedTo"
"""The predicate by which older files tie the pieces of a span to its first one."""

_WORK = frozenset({"text", "denotations", "blocks", "relations", "attributes", "modifications", "tracks"})
_LONGEST = 64_000_000  # bytes of one document


def records(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The records of a file of one document, of a list, or of one a line; one for each track.

    Raises:
        UnusableInput: if the file is cut off, or a document is longer than any may be.
    """
    yield from limited(name, _all(name, stream, options))


def _all(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    for number, content in enumerate(elements(stream, min(options.most_bytes, _LONGEST)), 1):
        where = worded("document {number}", number=number)
        try:
            for given in _documents(keepable(msgspec.json.decode(content))[0]):
                yield from taken_document(given, name, where, options)
        except UnusableInput as error:
            yield Refusal(file=name, place=where, reason=error.what, next_step=error.next_step)
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            yield Refusal(file=name, place=where, reason=complaint(error, worded("The document")))


def _documents(value: Any) -> Iterator[ForeignDocument]:
    text = value.get("text") if isinstance(value, dict) else None
    if not isinstance(text, str):
        raise UnusableInput(
            worded("It has no text."), next_step=worded("Fetch it with its text, not its annotations alone.")
        )
    facts = {key: item for key, item in value.items() if key not in _WORK and key != own_notes.KEY}
    own = value.get(own_notes.KEY)
    own = own if isinstance(own, dict) else {}
    more = own.get("facts")
    facts = (more if isinstance(more, dict) else {}) if own else facts
    tracks = _dicts(value.get("tracks"))
    checked_annotators(len(tracks))
    works = [value] if not tracks or any(value.get(key) for key in ("denotations", "blocks")) else []
    for work in [*works, *tracks]:
        given = _work(work)
        given.text, given.facts = text, facts
        given.unit = "code_points" if own.get("unit") == "code_points" else ""
        if not given.annotator:
            given.annotator = str(own.get("annotator", ""))
        yield given


def _work(value: dict[str, Any]) -> ForeignDocument:
    """The spans and relations of a document or a track."""
    project = value.get("project")
    given = ForeignDocument(text="", annotator=project if isinstance(project, str) else "")
    numbers: dict[str, int] = {}
    items = [*_dicts(value.get("denotations")), *_dicts(value.get("blocks"))]
    for number, item in enumerate(items, 1):
        span = _span(item, number)
        if span is None:
            given.refused.append(
                (
                    worded("denotation {number}", number=item.get("id", number)),
                    worded("It has no whole span or no object."),
                )
            )
            continue
        numbers.setdefault(str(span.id), number)
        given.spans.append(span)
    relations = _relations(value, numbers, given)
    _say_attributes(value, given, relations)
    given.relations = [relation for relation in relations.values() if relation.label != CHAIN]
    for span in given.spans:
        own_notes.tell_span(span, (span.features or {}).pop(own_notes.KEY, None))
        span.features = span.features or None
    for relation in given.relations:
        own_notes.tell_relation(relation, (relation.features or {}).pop(own_notes.KEY, None))
        relation.features = relation.features or None
    return given


def _span(item: dict[str, Any], number: int) -> GivenSpan | None:
    where, label = item.get("span"), item.get("obj")
    pieces: list[list[int]] = []
    for piece in where if isinstance(where, list) else [where]:
        begin, end = (piece.get(key) if isinstance(piece, dict) else None for key in ("begin", "end"))
        if type(begin) is not int or type(end) is not int:
            return None
        pieces.append([begin, end])
    if not pieces or not isinstance(label, str):
        return None
    pieces.sort()
    features: dict[str, Any] = {FRAGMENTS: pieces} if len(pieces) > 1 else {}
    span = GivenSpan(pieces[0][0], pieces[-1][1], label, id=item.get("id"), features=features, number=number)
    if own_notes.KEY in item:
        features[own_notes.KEY] = item[own_notes.KEY]
    return span


def _relations(
    value: dict[str, Any], numbers: dict[str, int], given: ForeignDocument
) -> dict[str, GivenRelation]:
    """The relations by their ids; pieces that are chained to a span are put into it."""
    found: dict[str, GivenRelation] = {}
    chained: list[tuple[int, int]] = []
    for number, item in enumerate(_dicts(value.get("relations")), 1):
        label, uid = item.get("pred"), str(item.get("id", f"relation {number}"))
        ends = [numbers.get(str(item.get(key)), 0) for key in ("subj", "obj")]
        if label == CHAIN and all(ends):
            chained.append((ends[0], ends[1]))
        relation = GivenRelation(
            label if isinstance(label, str) else "", ends[0], ends[1], uid, {}, None, number
        )
        if own_notes.KEY in item:
            relation.features[own_notes.KEY] = item[own_notes.KEY]
        found[uid if uid not in found else f"{uid} {number}"] = relation
    _chain(given, chained)
    return found


def _chain(given: ForeignDocument, chained: list[tuple[int, int]]) -> None:
    """Put the pieces that are chained to a span into it."""
    spans = {span.number: span for span in given.spans}
    for piece, to in chained:
        part, whole = spans.get(piece), spans.get(to)
        if part is None or whole is None or part is whole:
            continue
        pieces = whole.features.setdefault(FRAGMENTS, [[whole.start, whole.end]])
        pieces += part.features.get(FRAGMENTS, [[part.start, part.end]])
        whole.start, whole.end = min(whole.start, part.start), max(whole.end, part.end)
        del spans[piece]
    for span in spans.values():
        if FRAGMENTS in span.features:
            span.features[FRAGMENTS].sort()
    given.spans = list(spans.values())


def _say_attributes(
    value: dict[str, Any], given: ForeignDocument, relations: dict[str, GivenRelation]
) -> None:
    """Attributes and modifications become features of the span or relation they speak of."""
    spans = {str(span.id): span for span in given.spans}
    for kind, key in (("attributes", "subj"), ("modifications", "obj")):
        for number, item in enumerate(_dicts(value.get(kind)), 1):
            name = item.get("pred")
            target = spans.get(str(item.get(key))) or relations.get(str(item.get(key)))
            if target is None or not isinstance(name, str) or not name:
                reason = worded("It speaks of nothing that is there, or has no name.")
                uid = item.get("id", number)
                where = (
                    worded("attribute {number}", number=uid)
                    if kind == "attributes"
                    else worded("modification {number}", number=uid)
                )
                given.refused.append((where, reason))
                continue
            said = item.get("obj") if kind == "attributes" else True
            known = target.features.get(name)
            if known is not None and name != own_notes.KEY:
                said = [*known, said] if isinstance(known, list) else [known, said]
            target.features[name] = said


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
