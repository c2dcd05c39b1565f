"""What articles are ordered and filtered by, read for the whole corpus or for a few of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, not_, select

from annotator.domain.span import Status
from annotator.store import tables
from annotator.store.parts import in_parts
from annotator.store.people import WorkStatus
from annotator.store.repository import Repository, in_force, standing
from annotator.store.waiting import places_waiting

_D = tables.document
_S = tables.suggestion
_A = tables.annotation
_W = tables.assignment
_OTHER = _W.alias("other")
_CHUNK = 2000  # rows handed over at once: between them other threads get their turn

SpanPlace = tuple[str, str, int, int]
"""Layer, label, start and end of a span."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What the words of a filter are looked for in, and what names are ordered by."""

    row: int
    title: str
    outlet: str
    source_file: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a decision in an article: how many suggestions, their mean and lowest score."""

    number: int
    mean: float
    lowest: float


class Queue(Repository):
    """Reads long columns of the corpus, a chunk at a time."""

    def rows(
        self,
        *,
        outlet: str | None = None,
        since: str = "",
        until: str = "",
        by_length: bool = False,
    ) -> list[int]:
        """Articles of an outlet, of the days from ``since`` to ``until``, as imported or shortest first.

        Days are written as 2024-03-14; a month or a year alone means all of it.
        """
        query = select(_D.c.id).where(in_force(_D))
        if outlet is not None:
            query = query.where(_D.c.outlet == outlet)
        if since:
            query = query.where(_D.c.published >= since)
        if until:
            # The tilde stands after all that a day is written with: a month ends with its last day.
            query = query.where(_D.c.published <= f"{until}~", _D.c.published != "")
        query = query.order_by(_D.c.length, _D.c.id) if by_length else query.order_by(_D.c.id)
        return [row for (row,) in self._chunked(query)]

    def at_most(self) -> int:
        """A number that the articles do not exceed, known without counting them."""
        return self._connection.scalar(select(func.max(_D.c.id))) or 0

    def first(self) -> int | None:
        """The first article as imported; None where there is none."""
        found: int | None = self._connection.scalar(
            select(_D.c.id).where(in_force(_D)).order_by(_D.c.id).limit(1)
        )
        return found

    def first_open(self, annotator: int, *, after: int) -> int | None:
        """The first article after one, round the end, that is neither done nor skipped; None if none is."""
        settled = (
            select(_W.c.id)
            .where(
                _W.c.document_id == _D.c.id,
                _W.c.annotator_id == annotator,
                _W.c.status.in_((WorkStatus.DONE.value, WorkStatus.SKIPPED.value)),
                in_force(_W),
            )
            .exists()
        )
        query = select(_D.c.id).where(in_force(_D), ~settled, _D.c.id != after).order_by(_D.c.id).limit(1)
        found: int | None = self._connection.scalar(query.where(_D.c.id > after))
        return found if found is not None else self._connection.scalar(query)

    def headings(self, documents: Sequence[int] | None = None) -> Iterator[Heading]:
        """The headings of all articles in order, or of some."""
        query = (
            select(_D.c.id, _D.c.title, _D.c.outlet, _D.c.source_file).where(in_force(_D)).order_by(_D.c.id)
        )
        for found in self._of(query, _D.c.id, documents):
            yield Heading(*found)

    def places_and_days(self) -> Iterator[tuple[int, str, str]]:
        """Row, outlet and day of every article, in order."""
        query = select(_D.c.id, _D.c.outlet, _D.c.published).where(in_force(_D)).order_by(_D.c.id)
        yield from self._chunked(query)

    def lengths(self) -> Iterator[tuple[int, int]]:
        """Row and length in code points of every article, in order."""
        query = select(_D.c.id, _D.c.length).where(in_force(_D)).order_by(_D.c.id)
        yield from self._chunked(query)

    def decided_words(self, annotator: int) -> Iterator[tuple[str, str, bool, int]]:
        """What an annotator has decided: label, words, whether they stand or were rejected, and how often."""
        stands = not_(tables.is_rejected)  # in words, not a parameter: a server tells two parameters apart
        query = (
            select(_A.c.label, _A.c.text, stands, func.count())
            .where(_A.c.annotator_id == annotator, in_force(_A))
            .group_by(_A.c.label, _A.c.text, stands)
            .order_by(_A.c.label, _A.c.text)
        )
        yield from self._chunked(query)

    def outlets(self) -> list[tuple[str, int]]:
        """Every outlet and how many articles it has, by name."""
        query = (
            select(_D.c.outlet, func.count()).where(in_force(_D)).group_by(_D.c.outlet).order_by(_D.c.outlet)
        )
        return [(outlet, number) for outlet, number in self._connection.execute(query)]

    def all_waiting(self, annotator: int) -> Iterator[dict[int, Waiting]]:
        """What waits for an annotator in all articles, as ``waiting`` says it, some thousand at a time."""
        query = places_waiting(annotator)
        for first in range(0, self.at_most() + 1, _CHUNK):
            part = query.where(_S.c.document_id >= first, _S.c.document_id < first + _CHUNK)
            yield self._by_article(part)

    def waiting(self, annotator: int, documents: Sequence[int]) -> dict[int, Waiting]:
        """What waits for an annotator, by article; articles where nothing waits are left out.

        What several suggest alike counts once. Suggestions without a score count as 1, so that they make no
        article look uncertain.
        """
        found: dict[int, Waiting] = {}
        for part in in_parts(documents):
            found |= self._by_article(places_waiting(annotator).where(_S.c.document_id.in_(part)))
        return found

    def _by_article(self, waiting: Select[Any]) -> dict[int, Waiting]:
        places = waiting.subquery()
        row, score = places.c.document_id, places.c.score
        query = select(row, func.count(), func.avg(score), func.min(score)).group_by(row)
        return {row: Waiting(*found) for row, *found in self._connection.execute(query)}

    def done_by_several(self) -> dict[int, list[int]]:
        """The articles that several annotators have done, and who has, by row."""
        done = WorkStatus.DONE.value
        query = (
            select(_W.c.document_id, _W.c.annotator_id)
            .where(
                _W.c.status == done,
                in_force(_W),
                select(_OTHER.c.id)
                .where(
                    _OTHER.c.document_id == _W.c.document_id,
                    _OTHER.c.annotator_id != _W.c.annotator_id,
                    _OTHER.c.status == done,
                    in_force(_OTHER),
                )
                .exists(),
            )
            .order_by(_W.c.document_id, _W.c.annotator_id)
        )
        found: dict[int, list[int]] = {}
        for document, annotator in self._chunked(query):
            found.setdefault(document, []).append(annotator)
        return found

    def proposed_by_several(self) -> list[int]:
        """The articles for which several suggesters have standing proposals."""
        query = (
            select(_S.c.document_id)
            .where(standing(_S))
            .group_by(_S.c.document_id)
            .having(func.count(_S.c.suggester.distinct()) > 1)
            .order_by(_S.c.document_id)
        )
        return [row for (row,) in self._chunked(query)]

    def decided_spans(self, documents: Sequence[int]) -> dict[int, dict[int, set[SpanPlace]]]:
        """The spans that stand in some articles, by article and annotator; rejections are left out."""
        query = select(
            _A.c.document_id, _A.c.annotator_id, _A.c.layer, _A.c.label, _A.c.start, _A.c.end
        ).where(_A.c.status != Status.REJECTED.value, in_force(_A))
        return self._by_owner(query, _A.c.document_id, documents)

    def proposed_spans(self, documents: Sequence[int]) -> dict[int, dict[str, set[SpanPlace]]]:
        """The standing proposals for some articles, by article and suggester."""
        query = select(_S.c.document_id, _S.c.suggester, _S.c.layer, _S.c.label, _S.c.start, _S.c.end).where(
            standing(_S)
        )
        return self._by_owner(query, _S.c.document_id, documents)

    def _by_owner(self, query: Select[Any], column: Any, documents: Sequence[int]) -> dict[int, Any]:
        found: dict[int, dict[Any, set[SpanPlace]]] = {}
        for document, owner, layer, label, start, end in self._of(query, column, documents):
            found.setdefault(document, {}).setdefault(owner, set()).add((layer, label, start, end))
        return found

    def _of(self, query: Select[Any], column: Any, documents: Sequence[int] | None) -> Iterator[Any]:
        """The rows of a query, of all articles or of some, which may be more than a query can name."""
        if documents is None:
            yield from self._chunked(query)
            return
        for part in in_parts(documents):
            yield from self._connection.execute(query.where(column.in_(part)))

    def _chunked(self, query: Select[Any]) -> Iterator[Any]:
        with self._connection.execute(query.execution_options(yield_per=_CHUNK)) as rows:
            for part in rows.partitions():  # handing over row by row takes as long again as reading
                yield from part
