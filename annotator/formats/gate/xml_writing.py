"""Writes GATE's documents as XML, one file a record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.domain.positions import Utf16Map
from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.domain.wording import worded
from annotator.formats import own_notes
from annotator.formats.document_facts import facts_of
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.own_relations import relations_of
from annotator.formats.xml_writing import attribute, content, held

CARRIES = own_notes.EVERYTHING | {"annotator", "meta", "extra"}
_FACTS = frozenset({own_notes.KEY})


class GateXmlWriter:
    """Writes ``STEM.xml`` for each record, its spans in a set called as the annotator.

    Nodes are numbered as GATE numbers them, by UTF-16 units. Values that GATE has no plain class for
    stand as JSON in the feature ``goldspan``.
    """

    def files(self, record: Record, stem: str, missing: NotCarried) -> dict[str, bytes]:
        """The file of one record."""
        count_missing(record, CARRIES, missing)
        text, replaced = held(record.document.text)
        if replaced:
            missing.add(worded("characters that XML can't hold (now U+FFFD)"), record, number=replaced)
        facts = facts_of(record, missing, _FACTS)
        own: dict[str, Any] = {}
        if record.relations:
            own["relations"] = {record.annotator: relations_of(record)}
        if left := {key: value for key, value in facts.items() if not (_is_plain(value) and _is_key(key))}:
            own["facts"] = left
        facts = {key: value for key, value in facts.items() if key not in left}
        if own:
            facts[own_notes.KEY] = own_notes.as_text(own)
        spans = sorted(record.spans, key=lambda s: s.order)
        units = Utf16Map(text)
        lines = [
            "<?xml version='1.0' encoding='UTF-8'?>",
            '<GateDocument version="3">',
            "<GateDocumentFeatures>",
            *_features(facts),
            "</GateDocumentFeatures>",
            f"<TextWithNodes>{_marked(text, spans, units)}</TextWithNodes>",
            "<AnnotationSet>"
            if not record.annotator
            else f"<AnnotationSet Name={attribute(record.annotator)}>",
        ]
        for number, span in enumerate(spans):
            start, end = units.to_utf16(span.start), units.to_utf16(span.end)
            place = f'StartNode="{start}" EndNode="{end}"'
            lines.append(f'<Annotation Id="{number}" Type={attribute(span.label)} {place}>')
            lines += _features(_said(span, f"s{number}"))
            lines.append("</Annotation>")
        lines += ["</AnnotationSet>", "</GateDocument>", ""]
        return {f"{stem}.xml": "\n".join(lines).encode()}

    def last_files(self) -> dict[str, bytes]:
        """Nothing."""
        return {}


def _marked(text: str, spans: list[Span], units: Utf16Map) -> str:
    """The text with a node wherever a span begins or ends."""
    edges = sorted({edge for span in spans for edge in (span.start, span.end)} | {0, len(text)})
    pieces: list[str] = []
    last = 0
    for edge in edges:
        pieces.append(content(text[last:edge]))
        pieces.append(f'<Node id="{units.to_utf16(edge)}"/>')
        last = edge
    return "".join(pieces)


def _said(span: Span, uid: str) -> dict[str, Any]:
    plain = {k: v for k, v in sorted(span.features.items()) if _is_plain(v) and _is_key(k)}
    left = {k: v for k, v in span.features.items() if k not in plain}
    label = held(span.label)[0]
    own = own_notes.of_span(span, uid=uid, label=label, features=left)
    return plain | ({own_notes.KEY: own_notes.as_text(own)} if own else {})


def _features(said: Mapping[str, Any]) -> list[str]:
    lines: list[str] = []
    for key, value in said.items():
        kind, text = _written(value)
        name = f'<Name className="java.lang.String">{content(key)}</Name>'
        lines.append(f'<Feature>{name}<Value className="java.lang.{kind}">{content(text)}</Value></Feature>')
    return lines


def _written(value: Any) -> tuple[str, str]:
    if isinstance(value, bool):
        return "Boolean", "true" if value else "false"
    if isinstance(value, int):
        return "Long", str(value)
    if isinstance(value, float):
        return "Double", repr(value)
    return "String", str(value)


def _is_plain(value: Any) -> bool:
    if isinstance(value, str):
        return held(value)[1] == 0
    return isinstance(value, bool | int | float)


def _is_key(key: str) -> bool:
    return key != own_notes.KEY and held(key)[1] == 0
