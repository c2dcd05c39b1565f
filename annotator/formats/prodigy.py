"""Prodigy's JSONL: one task a line, with tokens, spans and relations.

``end`` of a span is exclusive and ``token_end`` is not; positions are read from characters alone.
An accepted task without spans says that there are none; rejected and ignored ones are no examples.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from hashlib import sha256
from itertools import pairwise
from typing import Any

import msgspec

from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.domain.tokens import token_ranges
from annotator.formats.document_facts import facts_of, json_line, plain
from annotator.formats.foreign_relations import GivenRelation
from annotator.formats.foreign_spans import TakenSpans
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.options import ReadOptions

CARRIES = frozenset(
    {"ids", "layers", "features", "scores", "relations", "relation features", "annotator", "meta", "extra"}
)
OWN_KEYS = frozenset({"_input_hash", "_task_hash", "_is_binary", "_view_id", "_timestamp", "_session_id"})
BOOKKEEPING = OWN_KEYS | {"_annotator_id", "tokens", "answer", "sessions", "versions", "config"}
"""Keys of a task that say nothing of its text: left out when it is read."""

_SESSION = re.compile(r"\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d")
_LAYERS = ReadOptions()
_FACTS = frozenset({"id", "text"})


def is_task(keys: Mapping[str, Any]) -> bool:
    """Whether a line of JSONL is a Prodigy task."""
    return not OWN_KEYS.isdisjoint(keys) or ("answer" in keys and "tokens" in keys)


def provenance_of(keys: Mapping[str, Any], answer: object) -> dict[str, object]:
    """An accepted task without spans was looked at to its end: it says that there are none."""
    return {"status": "done"} if answer == "accept" and bytes(keys.get("spans", b"")) == b"[]" else {}


def annotator_of(values: Mapping[str, Any]) -> str:
    """Who answered the task; nobody, when the session has only a time for a name."""
    for key in ("_annotator_id", "_session_id"):
        named = values.get(key)
        if isinstance(named, str) and named and not _SESSION.search(named):
            return named
    return ""


def relations_of(items: list[Any], tokens: msgspec.Raw | None, taken: TakenSpans) -> list[GivenRelation]:
    """The relations of a task; ends are found by their characters, else by the token they name."""
    starts: list[int] | None = None
    found: list[GivenRelation] = []
    for number, item in enumerate(items, 1):
        relation = item if isinstance(item, dict) else {}
        ends: list[int] = []
        for name in ("head", "child"):
            end = relation.get(f"{name}_span")
            if isinstance(end, dict):
                ends.append(_number_of(end, taken))
                continue
            if starts is None:
                starts = _token_starts(tokens)
            index = relation.get(name)
            at = starts[index] if type(index) is int and 0 <= index < len(starts) else -1
            ends.append(_number_at(at, taken))
        label = relation.get("label")
        found.append(
            GivenRelation(
                label if isinstance(label, str) else "",
                ends[0],
                ends[1],
                relation.get("id"),
                relation.get("features"),
                relation.get("score"),
                number,
            )
        )
    return found


def _number_of(end: Mapping[str, Any], taken: TakenSpans) -> int:
    """The number of the span that the end of a relation describes."""
    same = [s for s in taken.given if s.start == end.get("start") and s.end == end.get("end")]
    for key in ("id", "label"):
        exact = [s for s in same if getattr(s, key) == end.get(key)]
        if end.get(key) is not None and exact:
            return exact[0].number
    return same[0].number if same else 0


def _number_at(position: int, taken: TakenSpans) -> int:
    """The number of the shortest span over a position."""
    over = [s for s in taken.given if s.start <= position < s.end]
    return min(over, key=lambda s: s.end - s.start).number if over else 0


def _token_starts(tokens: msgspec.Raw | None) -> list[int]:
    try:
        items = msgspec.json.decode(tokens) if tokens is not None else []
    except (msgspec.DecodeError, ValueError, RecursionError):
        return []
    if not isinstance(items, list):
        return []
    starts = [item.get("start") if isinstance(item, dict) else None for item in items]
    return [start if type(start) is int else -1 for start in starts]


class ProdigyWriter:
    """Writes one accepted task a record. Tokens are cut wherever a span begins or ends."""

    def begin(self) -> bytes:
        """Nothing."""
        return b""

    def end(self) -> bytes:
        """Nothing."""
        return b""

    def record(self, record: Record, missing: NotCarried) -> bytes:
        """The line of one record."""
        count_missing(record, CARRIES, missing)
        document = record.document
        ranges = _tokens(document.text, record.spans)
        starts = [start for start, _ in ranges]
        spans = {span.id: _span(span, starts) for span in record.spans}
        task: dict[str, Any] = {"text": document.text, "meta": facts_of(record, missing, _FACTS)}
        task["_input_hash"] = _hash(document.text.encode())
        task["_task_hash"] = 0
        task["tokens"] = [_token(document.text, number, *each) for number, each in enumerate(ranges)]
        task["spans"] = [spans[span.id] for span in sorted(record.spans, key=lambda s: s.order)]
        if record.relations:
            task["relations"] = [
                {
                    "head": spans[relation.head]["token_end"],
                    "child": spans[relation.child]["token_end"],
                    "head_span": _end(spans[relation.head]),
                    "child_span": _end(spans[relation.child]),
                    "label": relation.label,
                    "id": relation.id,
                    **({"features": plain(relation.features)} if relation.features else {}),
                    **({"score": relation.score} if relation.score is not None else {}),
                }
                for relation in sorted(record.relations, key=lambda r: r.order)
            ]
        task["_view_id"] = _view(record)
        task["answer"] = "accept"
        if record.annotator:
            task["_annotator_id"] = task["_session_id"] = record.annotator
        task["_task_hash"] = _hash(json_line(task))
        return json_line(task)


def _tokens(text: str, spans: tuple[Span, ...]) -> list[tuple[int, int]]:
    """Words and marks, and white space that a span begins or ends with, cut at every edge of a span."""
    edges = sorted({edge for span in spans for edge in (span.start, span.end)})
    firsts, lasts = {span.start for span in spans}, {span.end for span in spans}
    cut: list[tuple[int, int]] = []
    last = 0
    for start, end in (*token_ranges(text), (len(text), len(text))):
        inside = any(last < edge < start for edge in _within(edges, last, start))
        if last < start and (inside or last in firsts or start in lasts):
            cut.extend(_cut(last, start, edges))
        if start < end:
            cut.extend(_cut(start, end, edges))
        last = end
    return cut


def _cut(start: int, end: int, edges: list[int]) -> list[tuple[int, int]]:
    places = [start, *(edge for edge in _within(edges, start, end) if start < edge < end), end]
    return list(pairwise(places))


def _within(edges: list[int], start: int, end: int) -> list[int]:
    return edges[bisect_left(edges, start) : bisect_left(edges, end + 1)]


def _token(text: str, number: int, start: int, end: int) -> dict[str, Any]:
    return {
        "text": text[start:end],
        "start": start,
        "end": end,
        "id": number,
        "ws": text[end : end + 1] == " ",
    }


def _span(span: Span, starts: list[int]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "start": span.start,
        "end": span.end,
        "token_start": bisect_left(starts, span.start),
        "token_end": bisect_left(starts, span.end) - 1,
        "label": span.label,
        "text": span.text,
        "id": span.id,
    }
    if span.layer != _LAYERS.layer_of(span.label):
        found["layer"] = span.layer
    if span.features:
        found["features"] = plain(span.features)
    if span.score is not None:
        found["score"] = span.score
    return found


def _end(span: dict[str, Any]) -> dict[str, Any]:
    return {key: span[key] for key in ("start", "end", "token_start", "token_end", "label", "id")}


def _view(record: Record) -> str:
    if record.relations:
        return "relations"
    spans = sorted(record.spans, key=lambda s: s.order)
    overlap = any(a.end > b.start for a, b in pairwise(spans))
    return "spans_manual" if overlap else "ner_manual"


def _hash(content: bytes) -> int:
    """A stable number of 32 bits with a sign: what Prodigy's own hashes look like."""
    return int.from_bytes(sha256(content).digest()[:4], "big", signed=True)
