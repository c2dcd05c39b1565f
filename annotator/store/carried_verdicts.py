"""What a change of the scheme makes of verdicts: they tell of the same work, by the names it has afterwards.

Without that every verdict on a label that was renamed would look as if its annotators had changed their work.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from annotator.domain.scheme_changes.carrying import carried, carried_name
from annotator.domain.scheme_changes.change import Change, Said


def carried_verdict(
    columns: Mapping[str, Any], text: str, layers: Mapping[str, str], changes: Sequence[Change]
) -> dict[str, Any]:
    """The columns ``layer`` and ``versions`` of a verdict after ``changes``; those that stay are left out.

    ``text`` is the article's, ``layers`` tell the layer of each label before the changes, where a relation's
    child stands in another one.
    """
    layer = str(columns["layer"])
    versions: list[dict[str, Any]] = json.loads(columns["versions"])
    after = [_carried(layer, told, text, layers, changes) for told in versions]
    found: dict[str, Any] = {}
    if after and (moved := after[0][0]) != layer:
        found["layer"] = moved
    carried_versions = [told for _, told in after]
    if carried_versions != versions:
        found["versions"] = json.dumps(carried_versions, ensure_ascii=False, sort_keys=True)
    return found


def _carried(
    layer: str, told: dict[str, Any], text: str, layers: Mapping[str, str], changes: Sequence[Change]
) -> tuple[str, dict[str, Any]]:
    """A version's layer, and what a verdict remembers of it."""
    said = Said(layer, told["label"], text[told["start"] : told["end"]], told["features"])
    after = carried(said, changes)
    relations = []
    for name, (start, end, label) in told["relations"]:
        child = Said(layers.get(label, layer), label, text[start:end], {})
        now = carried_name(name, said, child, changes)
        relations.append([now, [start, end, carried(child, changes).label]])
    return after.layer, {
        **told,
        "label": after.label,
        "features": dict(after.features),
        "relations": sorted(relations),
    }
