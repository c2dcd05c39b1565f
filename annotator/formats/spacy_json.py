"""spaCy's JSON: training files of version 2, and documents as ``Doc.to_json`` of version 3 writes them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from hashlib import sha256
from itertools import pairwise
from typing import Any, BinaryIO

import msgspec

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.tokens import token_ranges
from annotator.domain.wording import worded
from annotator.formats.article import Source, document_of
from annotator.formats.complaint import complaint
from annotator.formats.document_facts import json_line
from annotator.formats.foreign_spans import GivenSpan, TakenSpans, place
from annotator.formats.json_array import elements
from annotator.formats.json_values import keepable
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.options import ReadOptions
from annotator.formats.stored_text import stored
from annotator.formats.taken import checked_text
from annotator.formats.trimmed_spans import trimmed_spans

CARRIES: frozenset[str] = frozenset()
GROUP = "sc"
"""The group of spans that spaCy's own components use; all spans stand in it, nested ones too."""

CATEGORIES = "cats"
"""The key of the labels of a whole document, which are kept as a fact about it."""

_SAID = ("kb_id", "id")
_LONGEST = 64_000_000  # bytes of one document
_TAG = re.compile(r"(?P<prefix>[BILUES])-(?P<label>\S.*)")
_TREEBANK = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}
_BEGINS, _ENDS = frozenset("BSU"), frozenset("ELSU")


def records(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The documents of a file, read one by one; a paragraph of a training file is a document.

    Raises:
        UnusableInput: if the file is cut off, or a document is longer than any may be.
    """
    for number, content in enumerate(elements(stream, min(options.most_bytes, _LONGEST)), 1):
        where = worded("document {number}", number=number)
        try:
            value = keepable(msgspec.json.decode(content))[0]
            for paragraph in _paragraphs(value):
                yield from _record(name, where, paragraph, options)
        except UnusableInput as error:
            yield Refusal(file=name, place=where, reason=error.what, next_step=error.next_step)
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            yield Refusal(file=name, place=where, reason=complaint(error, worded("The document")))


def _paragraphs(value: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(value, dict):
        raise UnusableInput(worded("It is no document of spaCy."))
    listed = value.get("paragraphs")
    found = listed if isinstance(listed, list) else [value]
    for item in found:
        if isinstance(item, dict):
            yield item


def _record(name: str, where: str, item: dict[str, Any], options: ReadOptions) -> Iterator[Record | Refusal]:
    text = item.get("text", item.get("raw"))
    tokens = [t for s in _dicts(item.get("sentences")) for t in _dicts(s.get("tokens"))]
    notes: list[str] = []
    if not isinstance(text, str):
        text = " ".join(str(token.get("orth", "")) for token in tokens)
        notes.append(worded("The text was put together from its tokens, with a space between them."))
    kept = stored(text)
    checked_text(kept.text, options)
    taken = TakenSpans()
    given = _tagged(text, tokens, taken)
    listed = [("", each) for key in ("ents", "entities") for each in _dicts_or_triples(item.get(key))]
    groups = item.get("spans")
    for group, spans in groups.items() if isinstance(groups, dict) else ():
        listed.extend(("" if group == GROUP else group, each) for each in _dicts_or_triples(spans))
    shaped = [(group, span) for group, each in listed if (span := _given(each)) is not None]
    if len(shaped) < len(listed):
        notes.append(
            worded(
                "Spans without whole positions and a label were left out: {number}.",
                number=len(listed) - len(shaped),
            )
        )
    given += _each_once(shaped, given)
    for number, span in enumerate(given, 1):
        span.number = number
    place(given, text, kept, options, taken)
    sha = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    extra = {CATEGORIES: item[CATEGORIES]} if item.get(CATEGORIES) else {}
    yield Record(
        document=document_of(kept.text, Source(file=name, sha256=sha, encoding="utf-8", extra=extra)),
        spans=tuple(taken.spans),
        notes=(*kept.notes, *notes, *taken.notes),
        unit=taken.unit,
    )
    for place_, reason in taken.refused:
        yield Refusal(file=name, place=worded("{place}, {inner}", place=where, inner=place_), reason=reason)


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _given(item: dict[str, Any]) -> GivenSpan | None:
    start, end, label = item.get("start"), item.get("end"), item.get("label")
    if type(start) is not int or type(end) is not int or not isinstance(label, str):
        return None
    said = {key: item[key] for key in _SAID if isinstance(item.get(key), str) and item[key]}
    return GivenSpan(start, end, label, features=said or None)


def _dicts_or_triples(value: Any) -> list[dict[str, Any]]:
    """Spans as objects; those of training files may be lists of start, end and label."""
    triples = (
        dict(zip(("start", "end", "label"), item, strict=True))
        for item in (value if isinstance(value, list) else [])
        if isinstance(item, list) and len(item) == 3
    )
    return [*_dicts(value), *triples]


def _each_once(shaped: list[tuple[str, GivenSpan]], known: list[GivenSpan]) -> list[GivenSpan]:
    """Spans that stand among the entities and in several groups, once; a group that is not ours is named."""
    seen = {(span.start, span.end, span.label) for span in known}
    found: list[GivenSpan] = []
    for group, span in shaped:
        key = (span.start, span.end, span.label)
        if key not in seen:
            seen.add(key)
            span.features = ((span.features or {}) | {"group": group}) if group else span.features
            found.append(span)
    return found


def _tagged(text: str, tokens: list[dict[str, Any]], taken: TakenSpans) -> list[GivenSpan]:
    """The entities that tags of tokens say, at the places of the tokens in the text."""
    found: list[GivenSpan] = []
    current: GivenSpan | None = None
    at = 0
    for number, token in enumerate(tokens, 1):
        word, tag = str(token.get("orth", "")), token.get("ner")
        start = text.find(word, at) if word else -1
        if start < 0 and word in _TREEBANK:
            word = _TREEBANK[word]
            start = text.find(word, at)
        if start < 0:
            reason = worded("{word!r} does not stand in the text after the token before.", word=word[:40])
            taken.refused.append((worded("token {number}", number=number), reason))
            current = None
            continue
        at = start + len(word)
        match = _TAG.fullmatch(tag) if isinstance(tag, str) else None
        if match is None:
            current = None
            continue
        if current is None or match["prefix"] in _BEGINS or match["label"] != current.label:
            current = GivenSpan(start, at, match["label"])
            found.append(current)
        else:
            current.end = at
        if match["prefix"] in _ENDS:
            current = None
    return found


class SpacyJsonWriter:
    """Writes a list of documents that ``Doc.from_json`` reads: tokens, and all spans in one group.

    ``ents`` holds the spans that overlap no longer one, as spaCy asks for.
    """

    def __init__(self) -> None:
        self._first = True

    def begin(self) -> bytes:
        """The bracket of the list."""
        return b"["

    def end(self) -> bytes:
        """The bracket that closes it."""
        return b"\n]\n"

    def record(self, record: Record, missing: NotCarried) -> bytes:
        """The document of one record."""
        count_missing(record, CARRIES, missing)
        text = record.document.text
        spans = [(span.start, span.end, span.label) for span in trimmed_spans(record, missing)]
        entities: list[tuple[int, int, str]] = []
        for span in sorted(spans, key=lambda s: (s[0] - s[1], s)):
            if all(span[1] <= other[0] or other[1] <= span[0] for other in entities):
                entities.append(span)
        edges = sorted({edge for start, end, _ in spans for edge in (start, end)})
        document = {
            "text": text,
            "ents": [_as_json(span) for span in sorted(entities)],
            "spans": {GROUP: [{**_as_json(span), "kb_id": ""} for span in spans]},
            "tokens": [{"id": n, "start": s, "end": e} for n, (s, e) in enumerate(spacy_tokens(text, edges))],
        }
        start, self._first = (b"\n" if self._first else b",\n"), False
        return start + json_line(document).rstrip(b"\n")


def _as_json(span: tuple[int, int, str]) -> dict[str, Any]:
    return {"start": span[0], "end": span[1], "label": span[2]}


def spacy_tokens(text: str, edges: list[int]) -> Iterator[tuple[int, int]]:
    """Words and marks cut at every edge, and white space beyond one space after a word, as spaCy has them."""
    last = 0
    for start, end in (*token_ranges(text), (len(text), len(text))):
        gap = last + (last > 0 and text[last : last + 1] == " ")
        if gap < start:
            yield gap, start
        if start < end:
            yield from pairwise([start, *edges[bisect_right(edges, start) : bisect_left(edges, end)], end])
        last = end
