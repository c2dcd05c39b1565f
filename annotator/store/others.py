"""What others have done to a project meanwhile: told to views as if it had been done here."""

from __future__ import annotations

from sqlalchemy import func, select

from annotator.domain.changes import Changes, Place
from annotator.store import tables
from annotator.store.journal import unpacked
from annotator.store.repository import Repository
from annotator.store.touched import Touched

_O = tables.operation
_E = tables.delta
_MOST = 2000
"""Recorded rows that are looked at one by one; of more, everything is read again."""


class Others(Repository):
    """Reads the end of the history."""

    def latest(self) -> int:
        """The row number of the last operation that is seen here."""
        return self._connection.scalar(select(func.max(_O.c.id))) or 0

    def since(self, step: int, annotator: int | None) -> Changes:
        """What operations after ``step`` touched, those of ``annotator`` left out."""
        query = (
            select(_E.c.table_name, _E.c.row_id, _E.c.before, _E.c.after)
            .join(_O, _O.c.id == _E.c.operation_id)
            .where(_O.c.id > step, _O.c.annotator_id.is_distinct_from(annotator))
            .limit(_MOST + 1)
        )
        found = self._connection.execute(query).all()
        touched = Touched()
        for name, row, before, after in found[:_MOST]:
            rows = [unpacked(before), unpacked(after)]
            if any("id" not in told for told in rows if told is not None):
                touched.corpus = touched.entries = touched.notes = touched.rules = True  # written in bulk
                continue
            touched.note(tables.RECORDED[name], row, *rows)
        if len(found) > _MOST:
            touched.corpus = touched.scheme = touched.people = touched.entries = True
            touched.camps = touched.notes = touched.rules = True
        return touched.changes("others' work", Place())
