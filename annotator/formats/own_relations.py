"""Relations as plain objects, for formats that have room for an object but none for relations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from annotator.domain.record import Record
from annotator.formats import own_notes
from annotator.formats.foreign_relations import GivenRelation
from annotator.formats.foreign_spans import GivenSpan


def links_in(own: Any) -> dict[str, Any]:
    """The relations of each annotator in what stands under ``KEY`` among a document's features."""
    links = own.get("relations") if isinstance(own, dict) else None
    return links if isinstance(links, dict) else {}


def relations_in(items: Any, spans: list[GivenSpan]) -> Iterator[GivenRelation]:
    """Relations as ``relations_of`` writes them; ends are ids of spans."""
    numbers = {span.id: span.number for span in spans}
    for item in items if isinstance(items, list) else []:
        if not isinstance(item, dict):
            continue
        label, ends = item.get("label"), [numbers.get(str(item.get(key)), 0) for key in ("head", "child")]
        relation = GivenRelation(label if isinstance(label, str) else "", ends[0], ends[1])
        own_notes.tell_relation(relation, item)
        yield relation


def relations_of(record: Record) -> list[dict[str, Any]]:
    """The relations of a record as plain objects: id, label, head, child (ids), features, score."""
    return [
        {"id": relation.id, "label": relation.label, "head": relation.head, "child": relation.child}
        | own_notes.of_relation(relation, features=relation.features)
        for relation in sorted(record.relations, key=lambda r: r.order)
    ]
