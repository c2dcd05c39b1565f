"""The suggestions that wait for one annotator, in one article, in several, or in all."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from annotator.domain.span import Status
from annotator.store import tables
from annotator.store.parts import in_parts
from annotator.store.repository import Repository, in_force, standing
from annotator.store.suggestions import asked

_S = tables.suggestion
_A = tables.annotation
_D = tables.document
_MINE = _A.alias("mine")
_TWIN = _S.alias("twin")


class Waiting(NamedTuple):
    """A suggestion to be decided: its row, article, place in code points, and what it says.

    ``also`` are other suggesters that propose the same: it stands for them too.
    """

    row: int
    document: int
    start: int
    end: int
    layer: str
    label: str
    text: str
    suggester: str
    score: float | None
    also: tuple[str, ...] = ()

    @property
    def place(self) -> tuple[int, str, str, int, int]:
        """Its article, layer, label, start and end."""
        return (self.document, self.layer, self.label, self.start, self.end)


class WaitingSuggestions(Repository):
    """What an annotator is to decide: sources and cues that go with a claim are not among it.

    Nor is what another program proposed where the annotator has decided, or corrected, the same already.
    """

    def all(self, annotator: int, documents: Sequence[int] | None = None) -> Generator[Waiting, None, None]:
        """What waits in ``documents`` (row numbers), or in every article; by article and place."""
        query, corrected = self._query(annotator), self._corrected(annotator)
        if documents is None:
            yield from self._read(query, self._places(corrected))
            return
        for part in in_parts(sorted(set(documents))):
            settled = self._places(corrected.where(_S.c.document_id.in_(part)))
            yield from self._read(query.where(_S.c.document_id.in_(part)), settled)

    def same_words(
        self, annotator: int, layer: str, label: str, text: str, *, after: int = 0
    ) -> list[Waiting]:
        """What waits with these very words under a label; of rows beyond ``after`` alone."""
        same = (_S.c.layer == layer, _S.c.label == label, _S.c.text == text)
        settled = self._places(self._corrected(annotator).where(*same))
        return list(self._read(self._query(annotator).where(*same, _S.c.id > after), settled))

    def latest(self) -> int:
        """The highest row number that a suggestion has."""
        return self._connection.scalar(select(func.max(_S.c.id))) or 0

    @staticmethod
    def _query(annotator: int) -> Select[Any]:
        columns = (
            _S.c.id,
            _S.c.document_id,
            _S.c.start,
            _S.c.end,
            _S.c.layer,
            _S.c.label,
            _S.c.text,
            _S.c.suggester,
            _S.c.score,
        )
        return (
            _undecided(annotator, *columns)
            .order_by(_S.c.document_id, _S.c.start, _S.c.end.desc(), _S.c.layer, _S.c.label, _S.c.id)
            .execution_options(yield_per=2000)
        )

    @staticmethod
    def _corrected(annotator: int) -> Select[Any]:
        return (
            select(_S.c.document_id, _S.c.layer, _S.c.label, _S.c.start, _S.c.end)
            .select_from(_A.join(_S, _S.c.id == _A.c.suggestion_id))
            .where(_A.c.annotator_id == annotator, _A.c.status == Status.CORRECTED.value, in_force(_A))
        )

    def _places(self, query: Select[Any]) -> set[tuple[Any, ...]]:
        return {tuple(r) for r in self._connection.execute(query)}

    def _read(self, query: Select[Any], settled: set[tuple[Any, ...]]) -> Generator[Waiting, None, None]:
        # Two programs that propose the same are asked once; one row is kept back for those like it.
        kept: Waiting | None = None
        place: tuple[Any, ...] = ()
        # Closed by whoever stops in the middle: a server keeps what is still to come.
        with self._connection.execute(query) as rows:
            for found in (Waiting(*r) for part in rows.partitions() for r in part):
                before, place = place, found.place
                if kept is not None and place == before:
                    if found.suggester not in (kept.suggester, *kept.also):
                        kept = kept._replace(also=(*kept.also, found.suggester))
                    continue
                if kept is not None and before not in settled:
                    yield kept
                kept = found
            if kept is not None and place not in settled:
                yield kept


def places_waiting(annotator: int) -> Select[Any]:
    """The article and score of each place that waits for an annotator: what several propose alike is one.

    It has the score of the row that ``WaitingSuggestions.all`` gives; without one 1.
    """
    corrected = (
        select(_MINE.c.id)
        .where(
            _MINE.c.suggestion_id == _TWIN.c.id,
            _MINE.c.annotator_id == annotator,
            _MINE.c.status == Status.CORRECTED.value,
            in_force(_MINE),
        )
        .correlate(_TWIN)
        .exists()
    )
    # Grouping by place would sort all rows; what is said twice is looked up instead.
    said_already = (
        select(_TWIN.c.id)
        .where(
            _TWIN.c.document_id == _S.c.document_id,
            _TWIN.c.start == _S.c.start,
            _TWIN.c.end == _S.c.end,
            _TWIN.c.label == _S.c.label,
            _TWIN.c.layer == _S.c.layer,
            _TWIN.c.id != _S.c.id,
            or_(and_(_TWIN.c.id < _S.c.id, standing(_TWIN), asked(_TWIN)), corrected),
        )
        .correlate(_S)
        .exists()
    )
    score = func.coalesce(_S.c.score, 1.0).label("score")
    return _undecided(annotator, _S.c.document_id, score).where(~said_already)


def _undecided(annotator: int, *columns: ColumnElement[Any]) -> Select[Any]:
    """The suggestions to be decided by themselves that an annotator has neither decided nor marked."""
    decided = and_(_MINE.c.suggestion_id == _S.c.id, _MINE.c.annotator_id == annotator, in_force(_MINE))
    marked = (
        select(_A.c.id)
        .where(
            _A.c.document_id == _S.c.document_id,
            _A.c.annotator_id == annotator,
            _A.c.start == _S.c.start,
            _A.c.end == _S.c.end,
            _A.c.label == _S.c.label,
            _A.c.layer == _S.c.layer,
            in_force(_A),
        )
        .exists()
    )
    here = _S.join(_D, and_(_D.c.id == _S.c.document_id, in_force(_D))).outerjoin(_MINE, decided)
    return select(*columns).select_from(here).where(standing(_S), asked(), _MINE.c.id.is_(None), ~marked)
