"""What every repository is made of: a connection to read with, and the journal to write through."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache

from sqlalchemy import ColumnElement, Connection, FromClause, and_, literal_column, or_, select

from annotator.store import tables
from annotator.store.dialects import dialect_of
from annotator.store.dialects.dialect import Dialect
from annotator.store.journal import Journal


class Repository:
    """Reads one kind of row, and writes it when the transaction allows that."""

    def __init__(self, connection: Connection, journal: Journal | None) -> None:
        self._connection = connection
        self._maybe_journal = journal

    @property
    def _ways(self) -> Dialect:
        """The ways of the database behind it."""
        return dialect_of(self._connection)

    @property
    def _journal(self) -> Journal:
        assert self._maybe_journal is not None, "written outside Workspace.perform"
        return self._maybe_journal


def now() -> str:
    """The present moment, UTC, as it is stored."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


_LIVE = select(tables.batch.c.id).where(tables.batch.c.state == "live").scalar_subquery()


# Both conditions are made once for each table: building one takes longer than running the query.
@lru_cache(maxsize=32)
def in_force(table: FromClause) -> ColumnElement[bool]:
    """The rows that belong to no batch, or to one that is live."""
    if table.c.batch_id.nullable:
        # Plus nothing, so that no index is gone through: SQLite takes a batch for few rows, and would look
        # through all that was ever imported to find those of a few articles.
        return or_(table.c.batch_id.is_(None), (table.c.batch_id + literal_column("0")).in_(_LIVE))
    return table.c.batch_id.in_(_LIVE)


@lru_cache(maxsize=32)
def standing(table: FromClause) -> ColumnElement[bool]:
    """The proposals of runs in force that no later run in force has overtaken."""
    overtaken = table.c.superseded_by
    return and_(in_force(table), or_(overtaken.is_(None), overtaken.not_in(_LIVE)))
