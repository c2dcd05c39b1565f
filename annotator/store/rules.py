"""What an annotator never wants to be asked again: the same words under the same label."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select

from annotator.domain.span import Status
from annotator.store import tables
from annotator.store.repository import Repository, in_force

_U = tables.rule
_A = tables.annotation

REJECT = "reject"
KEEP = "keep"
"""A place is kept as it is at a second look: the text names it by the article's id and the range."""
AFRESH = "afresh"
"""What was decided on the words until then teaches nothing any more; without words, whatever was decided."""


@dataclass(frozen=True, slots=True, order=True)
class Words:
    """Words under a label of a layer."""

    layer: str
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """An annotator's rule: what is done with ``words`` wherever they are suggested, since when (UTC)."""

    row: int
    words: Words
    created: str


class Rules(Repository):
    """The rules of each annotator, and the rejections that lead to one."""

    def of(self, annotator: int) -> list[Rule]:
        """The rules of an annotator, by their words."""
        query = (
            select(_U)
            .where(_U.c.annotator_id == annotator, _U.c.action == REJECT)
            .order_by(_U.c.text, _U.c.label, _U.c.id)
        )
        return [
            Rule(row=r.id, words=Words(r.layer, r.label, r.text), created=r.created)
            for r in self._connection.execute(query)
        ]

    def is_ruled(self, annotator: int, words: Words) -> bool:
        """Whether there is a rule for these words already."""
        return any(rule.words == words for rule in self.of(annotator))

    def add(self, annotator: int, words: Words, created: str) -> int:
        """Add a rule that holds from ``created`` (UTC, ISO 8601) on. Returns its row number."""
        return self._add(annotator, REJECT, words, created)

    def begin_afresh(self, annotator: int, words: Words, created: str) -> int:
        """Let decisions on words, or all where they are empty, teach nothing up to ``created`` (UTC)."""
        return self._add(annotator, AFRESH, words, created)

    def begun_afresh(self, annotator: int) -> dict[Words, str]:
        """Up to when an annotator's decisions teach nothing, by words; empty ones stand for all there are."""
        query = (
            select(_U.c.layer, _U.c.label, _U.c.text, func.max(_U.c.created))
            .where(_U.c.annotator_id == annotator, _U.c.action == AFRESH)
            .group_by(_U.c.layer, _U.c.label, _U.c.text)
        )
        return {Words(*words): created for *words, created in self._connection.execute(query)}

    def keep_place(self, annotator: int, place: Words, created: str) -> int:
        """Let a place be as it is, at a second look too; ``place.text`` names article and range."""
        return self._add(annotator, KEEP, place, created)

    def kept_places(self, annotator: int) -> set[Words]:
        """The places an annotator keeps as they are."""
        query = select(_U.c.layer, _U.c.label, _U.c.text).where(
            _U.c.annotator_id == annotator, _U.c.action == KEEP
        )
        return {Words(*words) for words in self._connection.execute(query)}

    def _add(self, annotator: int, action: str, words: Words, created: str) -> int:
        return self._journal.insert(
            _U,
            {
                "uid": str(uuid.uuid4()),
                "annotator_id": annotator,
                "action": action,
                "layer": words.layer,
                "label": words.label,
                "text": words.text,
                "created": created,
            },
        )

    def remove(self, row: int) -> None:
        """Remove a rule, if it is there still; what it rejected stays rejected."""
        if self._journal.row(_U, row) is not None:
            self._journal.delete(_U, row)

    def rejections(self, annotator: int, words: Words) -> int:
        """How often an annotator has rejected these words under this label. Quick: there is an index."""
        query = select(func.count()).select_from(_A).where(_rejected(annotator, words))
        return self._connection.scalar(query) or 0

    def last_rejection(self, annotator: int, words: Words) -> str:
        """When an annotator last rejected these words under this label (UTC, ISO 8601); empty if never."""
        query = select(func.max(_A.c.created)).where(_rejected(annotator, words))
        return self._connection.scalar(query) or ""

    def is_accepted(self, annotator: int, words: Words) -> bool:
        """Whether an annotator has a span of these words under this label. Reads all their spans."""
        query = select(_A.c.id).where(
            _A.c.annotator_id == annotator,
            _A.c.text == words.text,
            _A.c.label == words.label,
            _A.c.layer == words.layer,
            _A.c.status != Status.REJECTED.value,
            in_force(_A),
        )
        return self._connection.scalar(query.limit(1)) is not None

    def rejected_by(self, annotator: int, rule: Rule) -> list[tuple[int, int]]:
        """The article and row of each rejection made since a rule holds, of the words it is about."""
        query = (
            select(_A.c.document_id, _A.c.id)
            .where(_rejected(annotator, rule.words), _A.c.created >= rule.created)
            .order_by(_A.c.document_id, _A.c.start, _A.c.id)
        )
        return [(document, row) for document, row in self._connection.execute(query)]

    def counts(self, annotator: int, rules: Sequence[Rule]) -> dict[int, int]:
        """How many rejections stand since each rule holds, by the rule's row number."""
        return {
            rule.row: self._connection.scalar(
                select(func.count())
                .select_from(_A)
                .where(_rejected(annotator, rule.words), _A.c.created >= rule.created)
            )
            or 0
            for rule in rules
        }


def _rejected(annotator: int, words: Words) -> ColumnElement[Any]:
    # The status as a constant in the query's own text: the index holds rejections alone.
    return and_(
        tables.is_rejected,
        _A.c.annotator_id == annotator,
        _A.c.text == words.text,
        _A.c.label == words.label,
        _A.c.layer == words.layer,
        in_force(_A),
    )
