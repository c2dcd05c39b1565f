"""Work done under an older scheme, as the changes since then make it: pure, nothing lost or doubled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.domain.scheme import Scheme
from annotator.domain.scheme_changes.change import Change, Pair, Said
from annotator.domain.span import Relation, Span


def apply(scheme: Scheme, changes: Iterable[Change]) -> Scheme:
    """The scheme after ``changes``, one after the other.

    Raises:
        UnfitChange: if one of them does not fit.
    """
    for change in changes:
        scheme = change.applied(scheme)
    return scheme


def carried(said: Said, changes: Iterable[Change]) -> Said:
    """What a span says after ``changes``."""
    for change in changes:
        said = change.span(said)
    return said


def carried_name(name: str, head: Said, child: Said, changes: Iterable[Change]) -> str:
    """What a relation between two spans is called after ``changes``."""
    for change in changes:
        name = change.relation(name, head, child)
        head, child = change.span(head), change.span(child)
    return name


def carry(spans: Iterable[Span], changes: Sequence[Change]) -> tuple[Span, ...]:
    """The spans after ``changes``: as many, in the same order, at the same places."""
    found = []
    for span in spans:
        after = carried(said_by(span), changes)
        same = after.pair == (span.layer, span.label) and after.features is span.features
        found.append(
            span if same else span._replace(layer=after.layer, label=after.label, features=after.features)
        )
    return tuple(found)


def carry_relations(
    relations: Iterable[Relation], spans: Mapping[str, Span], changes: Sequence[Change]
) -> tuple[Relation, ...]:
    """The relations after ``changes``; ``spans`` are those before them, by id."""
    return tuple(
        replace(r, label=carried_name(r.label, said_by(spans[r.head]), said_by(spans[r.child]), changes))
        for r in relations
    )


def said_by(span: Span) -> Said:
    """What a span says."""
    return Said(span.layer, span.label, span.text, span.features)


def touches_work(change: Change) -> bool:
    """Whether a change may touch spans or relations at all."""
    kind = type(change)
    return kind.touches is not Change.touches or kind.touches_relation is not Change.touches_relation


def is_touched(pair: Pair, changes: Iterable[Change]) -> bool:
    """Whether a span of this layer and label may say something else after ``changes``."""
    # Until the first change that touches it, it is what it was.
    return any(change.touches(pair) for change in changes)


def is_relation_touched(name: str, changes: Iterable[Change]) -> bool:
    """Whether a relation of this name may be called otherwise after ``changes``."""
    return any(change.touches_relation(name) for change in changes)


def reached(pair: Pair, changes: Iterable[Change]) -> frozenset[Pair]:
    """The layers and labels that a span of this one may have after ``changes``."""
    pairs = frozenset((pair,))
    for change in changes:
        pairs = frozenset(new for old in pairs for new in change.reaches(old))
    return pairs


def deleted_pairs(scheme: Scheme, changes: Iterable[Change]) -> frozenset[Pair]:
    """The layers and labels that some scheme on the way had and the last one has not."""
    had: set[Pair] = set()
    for change in changes:
        had.update(_pairs(scheme))
        scheme = change.applied(scheme)
    return frozenset(had - set(_pairs(scheme)))


def _pairs(scheme: Scheme) -> Iterable[Pair]:
    return ((layer.name, label.name) for layer, label in scheme.labels())
