"""How long somebody was at work in an article. Counted up, never undone, in no history."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sqlalchemy import bindparam, func, select

from annotator.store import tables
from annotator.store.prepared import Prepared
from annotator.store.repository import Repository, in_force

_W = tables.work_time
_A = tables.annotation


# Put together once: an export asks for a hundred articles at a time.
@cache
def _seconds() -> Prepared:
    return Prepared(
        select(_W.c.document_id, func.sum(_W.c.seconds))
        .where(
            _W.c.document_id.in_(bindparam("documents", expanding=True)),
            _W.c.annotator_id == bindparam("annotator"),
            in_force(_W),
        )
        .group_by(_W.c.document_id)
    )


class WorkTime(Repository):
    """Seconds at work, by article, annotator and day (UTC, ISO 8601)."""

    def add(self, document: int, annotator: int, day: str, seconds: float) -> None:
        """Count seconds to a day."""
        self._journal.count_time(document, annotator, day, seconds)

    def bring(self, document: int, annotator: int, seconds: float, batch: int) -> None:
        """Keep what an import tells, unless time of this annotator in this article is known."""
        if not self.seconds([document], annotator):
            self._journal.bring_time(document, annotator, seconds, batch)

    def seconds(self, documents: Sequence[int], annotator: int) -> dict[int, float]:
        """How long an annotator was at work in each of some articles; those without time are left out."""
        return dict(_seconds().each(self._connection, documents=documents, annotator=annotator))

    def decisions(self) -> dict[int, int]:
        """How many spans each annotator has decided or added, rejections included, by their row."""
        query = select(_A.c.annotator_id, func.count()).where(in_force(_A)).group_by(_A.c.annotator_id)
        return dict(self._connection.execute(query).all())

    def totals(self) -> dict[int, float]:
        """How long each annotator was at work in this project, by their row."""
        query = select(_W.c.annotator_id, func.sum(_W.c.seconds)).where(in_force(_W))
        return dict(self._connection.execute(query.group_by(_W.c.annotator_id)).all())
