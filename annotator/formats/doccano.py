"""doccano's JSONL in both its shapes: spans as triples, or entities with relations between them."""

from __future__ import annotations

from typing import Any

from annotator.domain.record import Record
from annotator.formats.document_facts import facts_of, json_line
from annotator.formats.foreign_relations import GivenRelation
from annotator.formats.foreign_spans import TakenSpans
from annotator.formats.not_carried import NotCarried, count_missing

CARRIES = frozenset({"meta", "extra"})
CARRIES_WITH_RELATIONS = CARRIES | {"relations"}

_OWN = frozenset(
    ("id", "text", "label", "labels", "spans", "entities", "relations", "Comments", "meta", "annotator")
)


def relations_of(items: list[Any], taken: TakenSpans) -> list[GivenRelation]:
    """The relations of a line, whose ends are ids of its entities."""
    numbers = {(type(s.id), s.id): s.number for s in taken.given if isinstance(s.id, str | int)}
    found: list[GivenRelation] = []
    for number, item in enumerate(items, 1):
        relation = item if isinstance(item, dict) else {}
        ends = [relation.get(key) for key in ("from_id", "to_id")]
        label = relation.get("type", relation.get("label"))
        label = label if isinstance(label, str) else ""
        head, child = (numbers.get((type(end), end), 0) if isinstance(end, str | int) else 0 for end in ends)
        found.append(GivenRelation(label, head, child, relation.get("id"), None, None, number))
    return found


class DoccanoWriter:
    """Writes one line a record, as a project with relations has it or as one without."""

    def __init__(self, *, relations: bool = False) -> None:
        self._relations = relations
        self._last = 0  # ids of entities are numbers that no other line uses

    def begin(self) -> bytes:
        """Nothing."""
        return b""

    def end(self) -> bytes:
        """Nothing."""
        return b""

    def record(self, record: Record, missing: NotCarried) -> bytes:
        """The line of one record."""
        count_missing(record, CARRIES_WITH_RELATIONS if self._relations else CARRIES, missing)
        line: dict[str, Any] = {"text": record.document.text}
        spans = sorted(record.spans, key=lambda s: s.order)
        if self._relations:
            numbers = {span.id: self._last + n for n, span in enumerate(spans, 1)}
            self._last += len(spans)
            line["entities"] = [
                {"id": numbers[s.id], "label": s.label, "start_offset": s.start, "end_offset": s.end}
                for s in spans
            ]
            line["relations"] = [
                {"id": n, "from_id": numbers[r.head], "to_id": numbers[r.child], "type": r.label}
                for n, r in enumerate(sorted(record.relations, key=lambda r: r.order), 1)
            ]
        else:
            line["label"] = [[s.start, s.end, s.label] for s in spans]
        return json_line(line | facts_of(record, missing, _OWN))
