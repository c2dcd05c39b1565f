"""SQLAlchemy's dialect for psycopg, which asks a server nothing that its greeting has told already.

Every opening is a connection of its own: four questions and their answers before the first of ours.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.engine.interfaces import DBAPIConnection, IsolationLevel


class ServerDialect(PGDialect_psycopg):
    """PostgreSQL by psycopg."""

    supports_statement_cache = True

    def _get_server_version_info(self, connection: Connection) -> tuple[int, ...]:
        number = _driver(connection).info.server_version
        return number // 10_000, number % 10_000

    def _get_default_schema_name(self, _connection: Connection) -> str:
        return "goldspan"  # as every connection sets its search path

    def get_default_isolation_level(self, _dbapi_conn: DBAPIConnection) -> IsolationLevel:
        """What writers rest on, whatever the server's own default is."""
        return "READ COMMITTED"

    def _set_backslash_escapes(self, connection: Connection) -> None:
        told = _driver(connection).info.parameter_status("standard_conforming_strings")
        self._backslash_escapes = told == "off"


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection
