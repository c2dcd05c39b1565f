"""How spans and relations of every kind become rows, and rows become spans and marks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from annotator.domain.document import NOTHING
from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.domain.span import Relation, Span, Status

Row = Mapping[Any, Any]


def packed(features: Mapping[str, Any]) -> str:
    """Features as they are stored."""
    return json.dumps(dict(features), ensure_ascii=False, sort_keys=True) if features else "{}"


def unpacked(value: str) -> Mapping[str, Any]:
    """Features as they were before they were stored."""
    return NOTHING if value == "{}" else json.loads(value)


def span_columns(span: Span) -> dict[str, Any]:
    """The columns every table of spans shares."""
    return {
        "uid": span.id,
        "layer": span.layer,
        "label": span.label,
        "start": span.start,
        "end": span.end,
        "text": span.text,
        "features": packed(span.features),
        "origin": span.origin,
        "score": span.score,
    }


def span_of(row: Row, status: Status) -> Span:
    """The span a row holds."""
    return Span(
        id=row["uid"],
        layer=row["layer"],
        label=row["label"],
        start=row["start"],
        end=row["end"],
        text=row["text"],
        features=unpacked(row["features"]),
        status=status,
        origin=row["origin"],
        score=row["score"],
    )


def mark_of(row: Row, kind: MarkKind, status: Status) -> Mark:
    """The mark a row shows as."""
    return Mark(
        key=MarkKey(kind, row["id"]),
        layer=row["layer"],
        label=row["label"],
        start=row["start"],
        end=row["end"],
        text=row["text"],
        status=status,
        features=unpacked(row["features"]),
        origin=row["origin"],
        score=row["score"],
        decides=row["suggestion_id"] if kind is MarkKind.ANNOTATION else None,
    )


def relation_columns(relation: Relation) -> dict[str, Any]:
    """The columns both tables of relations share."""
    return {
        "uid": relation.id,
        "label": relation.label,
        "features": packed(relation.features),
        "origin": relation.origin,
        "score": relation.score,
    }


def relation_of(row: Row, status: Status) -> Relation:
    """The relation a row holds, joined with its ends' ids as ``head_uid`` and ``child_uid``."""
    return Relation(
        id=row["uid"],
        label=row["label"],
        head=row["head_uid"],
        child=row["child_uid"],
        features=unpacked(row["features"]),
        status=status,
        origin=row["origin"],
        score=row["score"],
    )
