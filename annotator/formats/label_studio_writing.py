"""Writes Label Studio's JSON: one task a record, ready to be imported there."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from annotator.domain.record import SUGGESTIONS, Record
from annotator.domain.span import Relation, Span
from annotator.formats.document_facts import facts_of, plain
from annotator.formats.json_list import JsonList
from annotator.formats.label_studio import CHOICES
from annotator.formats.not_carried import NotCarried, count_missing
from annotator.formats.options import ReadOptions

CARRIES = frozenset(
    {"ids", "layers", "features", "scores", "relations", "relation features", "annotator", "meta", "extra"}
)
_LAYERS = ReadOptions()
_FACTS = frozenset({"text"})


class LabelStudioWriter(JsonList):
    """Writes a list of tasks; positions count code points, as its newer versions do.

    The names are those of a configuration with ``<Labels name="label" toName="text">`` and
    ``<Text name="text" value="$text">``. What Label Studio has no place for stands in a region's
    ``meta`` under ``goldspan``.
    """

    def record(self, record: Record, missing: NotCarried) -> bytes:
        """The task of one record."""
        count_missing(record, CARRIES, missing)
        facts = facts_of(record, missing, _FACTS)
        choices = facts.get(CHOICES)
        known = _choices(choices)
        if known:
            del facts[CHOICES]
        result: list[dict[str, Any]] = [_region(span) for span in sorted(record.spans, key=lambda s: s.order)]
        result += [_relation(relation) for relation in sorted(record.relations, key=lambda r: r.order)]
        result += known
        work: dict[str, Any] = {"result": result}
        task: dict[str, Any] = {"data": {"text": record.document.text, **facts}}
        if record.annotator.startswith(f"{SUGGESTIONS}:"):
            work["model_version"] = record.annotator.partition(":")[2]
            task |= {"annotations": [], "predictions": [work]}
        else:
            if record.annotator:
                work["completed_by"] = {"email": record.annotator}
            task |= {"annotations": [work], "predictions": []}
        return self._item(task)


def _region(span: Span) -> dict[str, Any]:
    ours: dict[str, Any] = {}
    if span.layer != _LAYERS.layer_of(span.label):
        ours["layer"] = span.layer
    if span.features:
        ours["features"] = plain(span.features)
    region: dict[str, Any] = {
        "id": span.id,
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {"start": span.start, "end": span.end, "text": span.text, "labels": [span.label]},
    }
    if span.score is not None:
        region["score"] = span.score
    return region | ({"meta": {"goldspan": ours}} if ours else {})


def _relation(relation: Relation) -> dict[str, Any]:
    ours: dict[str, Any] = {"id": relation.id}
    if relation.features:
        ours["features"] = plain(relation.features)
    if relation.score is not None:
        ours["score"] = relation.score
    return {
        "type": "relation",
        "from_id": relation.head,
        "to_id": relation.child,
        "direction": "right",
        "labels": [relation.label],
        "meta": {"goldspan": ours},
    }


def _choices(value: Any) -> list[dict[str, Any]]:
    """What was chosen for the whole document, if ``value`` has the shape that reading gives it."""
    if not isinstance(value, dict):
        return []
    found: list[dict[str, Any]] = []
    for name, chosen in value.items():
        if not isinstance(chosen, list) or not all(isinstance(each, str) for each in chosen):
            return []
        found.append(
            {
                "id": sha256(name.encode()).hexdigest()[:10],
                "from_name": name,
                "to_name": "text",
                "type": "choices",
                "value": {"choices": chosen},
            }
        )
    return found
