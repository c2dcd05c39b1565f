"""Label Studio's JSON-MIN: an annotation a task, its controls and the data of the task side by side."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

_OWN = frozenset({"annotation_id", "annotator", "created_at", "updated_at", "lead_time", "id"})


def is_min(keys: Collection[str]) -> bool:
    """Whether an object is a task of JSON-MIN, told by its keys."""
    return "data" not in keys and "annotation_id" in keys and "annotator" in keys


def from_min(task: dict[str, Any]) -> dict[str, Any]:
    """The task as Label Studio's JSON has it.

    What is a list of regions is a result; any other key is data, since nothing tells it from a choice.
    """
    result: list[dict[str, Any]] = []
    data: dict[str, Any] = {}
    for name, value in task.items():
        if name in _OWN:
            continue
        regions = value if isinstance(value, list) else []
        kinds = [_kind(region) for region in regions]
        if regions and all(kinds):
            result += [
                {"type": kind, "from_name": name, "value": region}
                for kind, region in zip(kinds, regions, strict=True)
            ]
        else:
            data[name] = value
    annotation = {"completed_by": task.get("annotator"), "result": result}
    return {"id": task.get("id"), "data": data, "annotations": [annotation]}


def _kind(region: Any) -> str:
    """The control that made a region: the key of its labels; nothing for what is no region."""
    if not isinstance(region, dict) or "start" not in region:
        return ""
    return next(
        (key for key, value in region.items() if key.endswith("labels") and isinstance(value, list)), ""
    )
