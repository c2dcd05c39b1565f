"""Writes PubAnnotation's JSON: a list with one document a record."""

from __future__ import annotations

from typing import Any

from annotator.domain.fragments import FRAGMENTS, pieces_of
from annotator.domain.record import Record
from annotator.formats import own_notes
from annotator.formats.document_facts import facts_of, plain
from annotator.formats.json_list import JsonList
from annotator.formats.not_carried import NotCarried, count_missing

CARRIES = own_notes.EVERYTHING | {"annotator", "meta", "extra"}


class PubAnnotationWriter(JsonList):
    """Writes a list of documents; positions count code points, as PubAnnotation's do.

    Features that are plain values become attributes; what has no place stands under ``goldspan``.
    """

    def record(self, record: Record, missing: NotCarried) -> bytes:
        """The document of one record."""
        count_missing(record, CARRIES, missing)
        document = record.document
        value: dict[str, Any] = {
            "target": document.url or f"urn:uuid:{document.id}",
            "sourcedb": "goldspan",
            "sourceid": document.id,
            "text": document.text,
        }
        own: dict[str, Any] = {"facts": facts_of(record, missing), "unit": "code_points"}
        if record.annotator:
            value["project"] = record.annotator
        attributes: list[dict[str, Any]] = []
        denotations = []
        for span in sorted(record.spans, key=lambda s: s.order):
            pieces = pieces_of(span.features, span.start, span.end)
            places = [{"begin": start, "end": end} for start, end in pieces]
            item = {"id": span.id, "span": places if len(places) > 1 else places[0], "obj": span.label}
            features = {k: v for k, v in span.features.items() if k != FRAGMENTS or len(places) == 1}
            left = _say(attributes, span.id, features)
            if said := own_notes.of_span(span, features=left):
                item[own_notes.KEY] = said
            denotations.append(item)
        relations = []
        for relation in sorted(record.relations, key=lambda r: r.order):
            item = {"id": relation.id, "pred": relation.label, "subj": relation.head, "obj": relation.child}
            if said := own_notes.of_relation(relation, features=relation.features):
                item[own_notes.KEY] = said
            relations.append(item)
        value["denotations"] = denotations
        value |= {"relations": relations} if relations else {}
        value |= {"attributes": attributes} if attributes else {}
        value[own_notes.KEY] = own
        return self._item(value)


def _say(attributes: list[dict[str, Any]], uid: str, features: dict[str, Any]) -> dict[str, Any]:
    """Write plain features as attributes; the others come back."""
    left: dict[str, Any] = {}
    for key, value in sorted(features.items()):
        if key and key != own_notes.KEY and isinstance(value, str | int | float | bool):
            attributes.append({"id": f"A{len(attributes) + 1}", "subj": uid, "pred": key, "obj": value})
        else:
            left[key] = plain({"": value})[""]
    return left
