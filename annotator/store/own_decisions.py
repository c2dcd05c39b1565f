"""What one annotator decided on suggestions, as far as it can be learned from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select

from annotator.domain.span import Status
from annotator.store import tables
from annotator.store.prepared import Prepared
from annotator.store.repository import Repository, in_force

_A = tables.annotation
_S = tables.suggestion

_DECISIONS = (
    select(
        _A.c.id,
        _A.c.document_id,
        _S.c.layer,
        _S.c.label,
        _S.c.start,
        _S.c.end,
        _S.c.text,
        _A.c.status,
        _A.c.modified,
        _A.c.layer.label("own_layer"),
        _A.c.label.label("own_label"),
    )
    .select_from(_A.join(_S, _S.c.id == _A.c.suggestion_id))
    .where(_A.c.annotator_id == bindparam("annotator"), in_force(_A))
)
_ALL = Prepared(_DECISIONS)
_AMONG = Prepared(_DECISIONS.where(_A.c.id.in_(bindparam("rows", expanding=True))))


@dataclass(frozen=True, slots=True)
class OwnDecision:
    """A decision on a suggestion: its row and article, what was suggested, the answer, when (UTC).

    A suggestion corrected to another label counts as rejected; one whose edges were moved is neither.
    """

    row: int
    document: int
    layer: str
    label: str
    start: int
    end: int
    text: str
    accepted: bool
    when: str


class OwnDecisions(Repository):
    """Reads an annotator's decisions on suggestions."""

    def all(self, annotator: int) -> Iterator[OwnDecision]:
        """Every one, in no order."""
        for row in _ALL.each(self._connection, annotator=annotator):
            yield from _decision(row)

    def among(self, annotator: int, rows: Sequence[int]) -> list[OwnDecision]:
        """Those of ``rows`` (annotations) that are this annotator's and decide a suggestion."""
        if not rows:
            return []
        found = _AMONG.each(self._connection, annotator=annotator, rows=list(rows))
        return [decision for row in found for decision in _decision(row)]


def _decision(row: tuple[Any, ...]) -> Iterator[OwnDecision]:
    at, document, layer, label, start, end, text, status, when, own_layer, own_label = row
    relabelled = (own_layer, own_label) != (layer, label)
    if status == Status.CORRECTED.value and not relabelled:
        return
    accepted = status != Status.REJECTED.value and not relabelled
    yield OwnDecision(at, document, layer, label, start, end, text, accepted, when)
