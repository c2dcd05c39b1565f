"""MedTator's XML, and MAE's before it: a text with tags for its ranges or the whole of it, and links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from annotator.domain.errors import UnusableInput
from annotator.domain.fragments import FRAGMENTS
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats import own_notes
from annotator.formats.foreign_document import ForeignDocument, limited, taken_document
from annotator.formats.foreign_relations import GivenRelation
from annotator.formats.foreign_spans import GivenSpan
from annotator.formats.options import ReadOptions
from annotator.formats.position_units import Position, position_reader
from annotator.formats.taken import checked_size
from annotator.formats.xml_reading import Element, root_of

DOCUMENT_TAGS = "document_tags"
"""The key of a document's ``extra`` that holds its tags for the whole text, by tag."""

ROLES = "roles"
USUAL_ROLES = ["head", "child"]
OUR_ROOT = "GOLDSPAN"
SCHEMA = "schema"

_PIECE = re.compile(r"(-?\d{1,12})~(-?\d{1,12})")
_SPACE = re.compile(r"\s+")
_SPANS = frozenset({"spans", "start"})
_OF_SPANS = frozenset({"id", "spans", "start", "end", "text", own_notes.KEY})


def records(name: str, data: bytes, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The record of one document.

    Raises:
        UnusableInput: if the file is too large, no sound XML, or holds no text.
    """
    checked_size(len(data), options)
    root = root_of(data)
    text, tags = root.first("TEXT"), root.first("TAGS")
    if text is None:
        raise UnusableInput(worded("It has no TEXT element."))
    given = ForeignDocument(text=text.text)
    items = tags.children if tags is not None else []
    ids = _take_spans([item for item in items if _SPANS & item.attributes.keys()], given)
    _take_links([item for item in items if not _SPANS & item.attributes.keys()], ids, given)
    meta = root.first("META")
    said = own_notes.from_text(meta.attributes.get(own_notes.KEY, "")) if meta is not None else None
    if isinstance(said, dict):
        given.annotator = str(said.get("annotator", ""))
        facts = said.get("facts")
        given.facts = dict(given.facts) | (facts if isinstance(facts, dict) else {})
    elif root.local != OUR_ROOT:
        given.facts = dict(given.facts) | {SCHEMA: root.local}
    _find_words(given, options)
    yield from limited(name, taken_document(given, name, "", options))


def _take_spans(items: list[Element], given: ForeignDocument) -> dict[str, int]:
    """Put spans and tags of the whole document into ``given``; the numbers of spans by their ids."""
    ids: dict[str, int] = {}
    whole: dict[str, list[dict[str, str]]] = {}
    for number, item in enumerate(items, 1):
        said = item.attributes
        place = said.get("spans", f"{said.get('start', '')}~{said.get('end', '')}")  # MAE has one range
        pieces = [(int(start), int(end)) for start, end in _PIECE.findall(place)]
        rest: dict[str, Any] = {key: value for key, value in said.items() if key not in _OF_SPANS}
        if not pieces:
            given.refused.append(
                (
                    worded("tag {number}", number=said.get("id", number)),
                    worded("Its spans are no ranges like 3~7."),
                )
            )
            continue
        if pieces == [(-1, -1)]:
            whole.setdefault(item.local, []).append({k: v for k, v in rest.items() if v})
            continue
        if len(pieces) > 1:
            pieces.sort()
            rest[FRAGMENTS] = [list(piece) for piece in pieces]
        span = GivenSpan(pieces[0][0], pieces[-1][1], item.local, said.get("text", ""), number=number)
        span.id = said.get("id", "")
        span.features = rest or None
        ids.setdefault(span.id, number)
        own_notes.tell_span(span, own_notes.from_text(said.get(own_notes.KEY, "")))
        given.spans.append(span)
    if whole:
        given.facts = {DOCUMENT_TAGS: whole}
        count = sum(map(len, whole.values()))
        given.notes.append(
            worded("Tags of the whole document were kept as a fact about it: {count}.", count=count)
        )
    return ids


def _take_links(items: list[Element], ids: Mapping[str, int], given: ForeignDocument) -> None:
    for item in items:
        said = item.attributes
        ends = [
            (key.removesuffix("ID"), ids.get(value, 0))
            for key, value in said.items()
            if key.endswith("ID") and value
        ]
        texts = {f"{role}Text" for role, _ in ends}
        rest: dict[str, Any] = {
            key: value
            for key, value in said.items()
            if key not in texts and key not in {"id", own_notes.KEY} and not key.endswith("ID") and value
        }
        where = worded("link {number}", number=said.get("id", item.local))
        if len(ends) < 2:
            given.refused.append((where, worded("It names fewer than two spans.")))
            continue
        if len(ends) > 2:
            given.notes.append(
                worded(
                    "The {where} has {count} ends: it was taken as links from the first to each.",
                    where=where,
                    count=len(ends),
                )
            )
        first, *others = ends
        for role, number in others:
            roles = [first[0], role]
            features = rest | ({} if roles == USUAL_ROLES else {ROLES: roles})
            relation = GivenRelation(item.local, first[1], number, said.get("id", ""), features or None)
            own_notes.tell_relation(relation, own_notes.from_text(said.get(own_notes.KEY, "")))
            given.relations.append(relation)


def _find_words(given: ForeignDocument, options: ReadOptions) -> None:
    """Words that a tag records in other letter case or spacing are those of the text; both are meant."""
    if not options.unit:
        ranges = [(span.start, span.end, "") for span in given.spans]
        utf16, _ = position_reader(ranges, given.text, "utf16")
        fitting = {
            unit: _fitting(given, reader) for unit, reader in (("code_points", None), ("utf16", utf16))
        }
        given.unit = "utf16" if fitting["utf16"] > fitting["code_points"] else "code_points"
    reader, _ = position_reader(
        [(s.start, s.end, "") for s in given.spans], given.text, options.unit or given.unit
    )
    if given.unit == "utf16" and not options.unit:
        given.notes.append(
            worded("The positions count UTF-16 units and were read so: the words of the tags fit.")
        )
    changed = 0
    for span in given.spans:
        words = _slice(given.text, span, reader)
        if FRAGMENTS in (span.features or {}):
            span.text = ""
        elif words and span.text != words and _same(words, span.text):
            span.text = words
            changed += 1
    if changed:
        given.notes.append(
            worded(
                "Tags that record their words in other letter case or spacing: {changed}.", changed=changed
            )
        )


def _fitting(given: ForeignDocument, reader: Position | None) -> int:
    return sum(_same(_slice(given.text, span, reader), span.text) for span in given.spans)


def _slice(text: str, span: GivenSpan, reader: Position | None) -> str:
    start, end = (span.start, span.end) if reader is None else (reader(span.start), reader(span.end))
    return text[start:end] if 0 <= start < end else ""


def _same(words: str, said: str) -> bool:
    return _SPACE.sub(" ", words).strip().casefold() == _SPACE.sub(" ", said).strip().casefold()
