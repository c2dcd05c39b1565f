"""Camps: who stands with whom, as the project's people see it."""

from __future__ import annotations

from sqlalchemy import select

from annotator.store import tables
from annotator.store.repository import Repository

_C = tables.camp


class Camps(Repository):
    """The camp of each claimer that was put into one."""

    def all(self) -> dict[str, str]:
        """Claimer → camp, by the claimer's name as shown."""
        query = select(_C.c.claimer, _C.c.camp).order_by(_C.c.claimer)
        return dict(self._connection.execute(query).all())

    def put(self, claimer: str, camp: str) -> None:
        """Put a claimer into a camp; an empty one takes them out of theirs."""
        row = self._connection.scalar(select(_C.c.id).where(_C.c.claimer == claimer))
        if row is not None and not camp:
            self._journal.delete(_C, row)
        elif row is not None:
            self._journal.update(_C, row, camp=camp)
        elif camp:
            self._journal.insert(_C, {"claimer": claimer, "camp": camp})
