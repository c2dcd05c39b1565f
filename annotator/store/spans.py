"""How spans and relations of every kind become rows, and rows become spans and marks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from sqlalchemy import FromClause, Select, select

from annotator.domain.document import NOTHING
from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.domain.span import Relation, Span, Status
from annotator.domain.span_columns import SpanColumns

Row = Mapping[Any, Any]
S = TypeVar("S")

STATUSES = {status.value: status for status in Status}
"""By their names: a look here is quicker than making one."""


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


SPAN_FIELDS = ("uid", "layer", "label", "start", "end", "text", "features", "status", "origin", "score")
"""The columns of a table that hold those of ``SpanColumns``, in their order."""


def joined_columns(several: Sequence[SpanColumns]) -> tuple[dict[str, Sequence[Any]], dict[str, Any]]:
    """The table's columns of all these spans, one set after the other; and those whose value all share."""
    filled = [spans for spans in several if spans.number]
    columns: dict[str, Sequence[Any]] = {}
    alike: dict[str, Any] = {}
    for place, name in enumerate(SPAN_FIELDS):
        parts = [spans.columns[place] for spans in filled]
        if name == "features":
            parts = [tuple([packed(held) if held else "{}" for held in part]) for part in parts]
        if all(len(part) == 1 for part in parts) and len({part[0] for part in parts}) == 1:
            alike[name] = parts[0][0]
            continue
        column: list[Any] = []
        for spans, part in zip(filled, parts, strict=True):
            column += part if len(part) == spans.number else [part[0]] * spans.number
        columns[name] = column
    return columns, alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions(Generic[S]):
    """An owner's spans of an article in order, rejections included, and what else is known of some.

    By span id, ``suggestions`` are those they decided, each as its suggester and span id, and
    ``versions`` are those of the scheme they were made under, or last decided, beyond the first.
    """

    spans: list[S] = field(default_factory=list)
    suggestions: dict[str, tuple[str, str]] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)


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


def linked(relations: FromClause, head: FromClause, child: FromClause) -> Select[Any]:
    """The rows of a table of relations with their ends' ids, as ``relation_of`` reads them."""
    return select(relations, head.c.uid.label("head_uid"), child.c.uid.label("child_uid")).select_from(
        relations.join(head, head.c.id == relations.c.head_id).join(child, child.c.id == relations.c.child_id)
    )


def relations_by_document(
    rows: Iterable[Row], documents: Sequence[int], status: Callable[[Row], Status]
) -> dict[int, list[Relation]]:
    """The relations in ``rows`` in order, by article; ``status`` says where a row stands."""
    found: dict[int, list[Relation]] = {document: [] for document in documents}
    for row in rows:
        found[row["document_id"]].append(relation_of(row, status(row)))
    for relations in found.values():
        relations.sort(key=lambda r: r.order)
    return found
