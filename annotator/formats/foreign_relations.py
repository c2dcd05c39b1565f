"""Relations of other tools' files, tied to the spans that were taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from annotator.domain.document import NOTHING
from annotator.domain.span import Relation
from annotator.domain.wording import Worded, worded
from annotator.formats.foreign_spans import TakenSpans, status_named
from annotator.formats.json_values import keepable


class GivenRelation(Struct, gc=False):
    """A relation as a file gives it: ``head`` and ``child`` are numbers of spans, 0 for none found."""

    label: str
    head: int
    child: int
    id: Any = ""
    features: Any = None
    score: Any = None
    number: int = 0
    own_status: Any = ""
    own_origin: Any = ""


def taken_relations(given: Iterable[GivenRelation], taken: TakenSpans) -> tuple[Relation, ...]:
    """The relations both of whose ends were taken; the others are put beside the refused spans."""
    found: list[Relation] = []
    ids: set[str] = set()
    for relation in given:
        head, child = taken.names.get(relation.head), taken.names.get(relation.child)
        if head is None or child is None or not relation.label.strip():
            taken.refused.append(
                (worded("relation {number}", number=relation.number), _problem(relation, head, child))
            )
            continue
        uid = relation.id
        if not isinstance(uid, str) or not uid or uid in ids:
            uid = f"r{relation.number}"
            while uid in ids:
                uid += "'"
        ids.add(uid)
        features: Mapping[str, Any] = NOTHING
        if isinstance(relation.features, dict) and relation.features:
            features = keepable(relation.features)[0]
        score = relation.score
        found.append(
            Relation(
                id=uid,
                label=relation.label,
                head=head,
                child=child,
                features=features,
                status=status_named(relation.own_status),
                origin=relation.own_origin if isinstance(relation.own_origin, str) else "",
                score=float(score) if isinstance(score, int | float) and 0 <= score <= 1 else None,
            )
        )
    found.sort(key=lambda relation: relation.order)
    return tuple(found)


def _problem(relation: GivenRelation, head: str | None, child: str | None) -> Worded:
    if not relation.label.strip():
        return worded("It has no label.")
    if head is None and child is None:
        return worded("Neither of its ends is a span that was taken.")
    if head is None:
        return worded("Its head is no span that was taken.")
    return worded("Its child is no span that was taken.")
