"""Writes W3C Web Annotation: a list with one annotation page a record."""

from __future__ import annotations

from typing import Any

from annotator.domain.fragments import FRAGMENTS, pieces_of
from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.domain.wording import worded
from annotator.formats import own_notes
from annotator.formats.document_facts import facts_of
from annotator.formats.json_list import JsonList
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.web_annotation.reading import FACTS, NOTE, TEXT

CARRIES = own_notes.EVERYTHING | {"annotator", "meta", "extra"}
_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"goldspan": "urn:goldspan:"}]
_AROUND = 32  # code points before and behind a quotation


class WebAnnotationWriter(JsonList):
    """Writes a list of pages; positions count code points, and each span is quoted as well.

    The text stands in the page under ``goldspan:text``; what the model has no place for stands in an
    annotation under ``goldspan:note``.
    """

    def record(self, record: Record, missing: NotCarried) -> bytes:
        """The page of one record."""
        count_missing(record, CARRIES, missing)
        document = record.document
        source = f"urn:uuid:{document.id}"
        page = f"{source}#p{self._written + 1}"
        spans = sorted(record.spans, key=lambda s: s.order)
        ids = {span.id: f"{page}.{number}" for number, span in enumerate(spans, 1)}
        items = [self._span(span, ids[span.id], source, record) for span in spans]
        for number, relation in enumerate(sorted(record.relations, key=lambda r: r.order), len(items) + 1):
            uid = f"{page}.{number}"
            own = own_notes.of_relation(relation, uid=uid, features=relation.features)
            targets = [{"id": ids[relation.head]}, {"id": ids[relation.child]}]
            items.append(_annotation(uid, "linking", relation.label, record, own) | {"target": targets})
        value = {
            "@context": _CONTEXT,
            "id": page,
            "type": "AnnotationPage",
            TEXT: document.text,
            FACTS: facts_of(record, missing),
            "items": items,
        }
        if not items and record.annotator:
            missing.add(worded("names of annotators who marked nothing"), record)
        return self._item(value)

    def _span(self, span: Span, uid: str, source: str, record: Record) -> dict[str, Any]:
        pieces = pieces_of(span.features, span.start, span.end)
        features = {k: v for k, v in span.features.items() if k != FRAGMENTS or len(pieces) == 1}
        text = record.document.text
        targets = []
        for start, end in pieces:
            quote = {"type": "TextQuoteSelector", "exact": text[start:end]}
            quote |= {"prefix": text[max(0, start - _AROUND) : start], "suffix": text[end : end + _AROUND]}
            position = {"type": "TextPositionSelector", "start": start, "end": end}
            targets.append({"source": source, "selector": [position, quote]})
        own = own_notes.of_span(span, uid=uid, features=features)
        made = _annotation(uid, "tagging", span.label, record, own)
        return made | {"target": targets if len(targets) > 1 else targets[0]}


def _annotation(uid: str, motivation: str, label: str, record: Record, own: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {"id": uid, "type": "Annotation", "motivation": motivation}
    if record.annotator:
        made["creator"] = {"type": "Person", "name": record.annotator}
    made["body"] = [{"type": "TextualBody", "purpose": "tagging", "value": label}]
    return made | ({NOTE: own} if own else {})
