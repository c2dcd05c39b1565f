"""What another tool's format has no place for, as one small JSON object beside each span or relation."""

from __future__ import annotations

from typing import Any

import msgspec

from annotator.domain.span import Relation, Span, Status
from annotator.formats.document_facts import json_line, plain
from annotator.formats.foreign_relations import GivenRelation
from annotator.formats.foreign_spans import GivenSpan
from annotator.formats.options import ReadOptions

KEY = "goldspan"
"""The name under which the object stands, whatever the format calls such things."""

EVERYTHING = frozenset(
    {"ids", "layers", "features", "scores", "relations", "relation features", "statuses", "origins"}
)
"""What a format that has room for such an object carries by it; see ``not_carried``."""

_LAYERS = ReadOptions()


def of_span(span: Span, *, uid: str = "", label: str = "", features: Any = None) -> dict[str, Any]:
    """What is left to say of a span that the format calls ``uid`` and ``label`` (empty: by its own names).

    ``features`` are those the format has no place for.
    """
    said: dict[str, Any] = {}
    if uid and uid != span.id:
        said["id"] = span.id
    if label and label != span.label:
        said["label"] = span.label
    if span.layer != _LAYERS.layer_of(span.label):
        said["layer"] = span.layer
    return said | _of_both(span, features)


def of_relation(
    relation: Relation, *, uid: str = "", label: str = "", features: Any = None
) -> dict[str, Any]:
    """The same of a relation."""
    said: dict[str, Any] = {}
    if uid and uid != relation.id:
        said["id"] = relation.id
    if label and label != relation.label:
        said["label"] = relation.label
    return said | _of_both(relation, features)


def tell_span(span: GivenSpan, said: Any) -> None:
    """Put what ``said`` (whatever stood under ``KEY``) says into ``span``."""
    if not isinstance(said, dict):
        return
    for key in ("id", "label", "layer"):
        if isinstance(said.get(key), str):
            setattr(span, key, said[key])
    _tell_both(span, said)


def tell_relation(relation: GivenRelation, said: Any) -> None:
    """The same for a relation."""
    if not isinstance(said, dict):
        return
    for key in ("id", "label"):
        if isinstance(said.get(key), str):
            setattr(relation, key, said[key])
    _tell_both(relation, said)


def as_text(said: Any) -> str:
    """The object, or any JSON value, as one line of JSON, its keys in order."""
    return json_line(plain(said)).decode().rstrip("\n")


def from_text(text: str) -> Any:
    """The object of a line of JSON; None for anything else."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None


def _of_both(item: Span | Relation, features: Any) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if features:
        said["features"] = plain(features)
    if item.score is not None:
        said["score"] = item.score
    if item.status is not Status.ADDED:
        said["status"] = item.status.value
    if item.origin:
        said["origin"] = item.origin
    return said


def _tell_both(item: GivenSpan | GivenRelation, said: dict[str, Any]) -> None:
    item.score = said.get("score", item.score)
    item.features = _with(item.features, said.get("features"))
    item.own_status, item.own_origin = said.get("status", ""), said.get("origin", "")


def _with(known: Any, more: Any) -> Any:
    if not isinstance(more, dict):
        return known
    return (known if isinstance(known, dict) else {}) | more
