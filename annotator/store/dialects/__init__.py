"""What two databases do differently: a project file is SQLite, a team's server is PostgreSQL.

Tables and repositories are the same for both. Whatever one of them says in its own words is said here:
expressions that SQLAlchemy has no common name for (``expressions``), and what goes past SQLAlchemy
(``sqlite``, ``postgresql``): row numbers, the index of words, queries written by hand.
"""

from __future__ import annotations

from sqlalchemy import Connection

from annotator.store.dialects.dialect import Dialect
from annotator.store.dialects.sqlite import Sqlite

_SQLITE = Sqlite()


def dialect_of(connection: Connection) -> Dialect:
    """The ways of the database behind a connection."""
    if connection.dialect.name == "sqlite":
        return _SQLITE
    from annotator.store.dialects.postgresql import POSTGRESQL

    return POSTGRESQL
