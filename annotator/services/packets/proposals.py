"""Suggestions as packets tell them, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping

from annotator.domain.packets.contents import ProposedLink, ProposedSpan
from annotator.domain.span import Relation, Span, Status
from annotator.store.suggested_relations import ToldRelation


def told_span(span: Span, article: str, suggester: str) -> ProposedSpan:
    """A suggestion for a packet."""
    return ProposedSpan(
        article=article,
        suggester=suggester,
        id=span.id,
        layer=span.layer,
        label=span.label,
        start=span.start,
        end=span.end,
        text=span.text,
        features=dict(span.features),
        origin=span.origin,
        score=span.score,
    )


def told_link(relation: ToldRelation, article: str, suggester: str, ids: Mapping[int, str]) -> ProposedLink:
    """A suggested relation for a packet; ``ids`` are those of its ends, by row."""
    return ProposedLink(
        article=article,
        suggester=suggester,
        id=relation.uid,
        label=relation.label,
        head=ids[relation.head],
        child=ids[relation.child],
        features=dict(relation.features),
        origin=relation.origin,
        score=relation.score,
    )


def span_of(told: ProposedSpan) -> Span:
    """The suggestion a packet tells of."""
    return Span(
        id=told.id,
        layer=told.layer,
        label=told.label,
        start=told.start,
        end=told.end,
        text=told.text,
        features=told.features,
        status=Status.SUGGESTED,
        origin=told.origin,
        score=told.score,
    )


def link_of(told: ProposedLink) -> Relation:
    """The suggested relation a packet tells of."""
    return Relation(
        id=told.id,
        label=told.label,
        head=told.head,
        child=told.child,
        features=told.features,
        status=Status.SUGGESTED,
        origin=told.origin,
        score=told.score,
    )


def same(span: Span) -> tuple[object, ...]:
    """What makes two suggestions the same one."""
    features = json.dumps(dict(span.features), sort_keys=True)
    return (span.id, span.layer, span.label, span.start, span.end, features)
