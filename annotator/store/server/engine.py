"""Connections to a team's server.

Writers take turns, as they do on a file: each transaction that writes locks the one row of ``turn`` first.
So a read is never overtaken by another's write before what it led to is written, and everything that
holds of a file holds of a server. A decision holds its turn for some milliseconds.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.pool import QueuePool

from annotator.domain.errors import UserFixable
from annotator.domain.server_address import ServerAddress
from annotator.domain.wording import worded

SCHEMA = "goldspan"
READING: Mapping[str, Any] = {"goldspan_reading": True, "isolation_level": "REPEATABLE READ"}
"""Execution options of a connection that only reads, and sees one unchanging state."""
PATIENCE = 20
"""Seconds that a writer waits for its turn."""
_CONNECTING = 10  # seconds
_ABANDONED = 60  # seconds after which a turn that is not used goes to the next

registry.register("postgresql.goldspan", "annotator.store.server.dialect", "ServerDialect")


def connect(address: ServerAddress, password: str = "", *, turns: bool = True) -> Engine:
    """An engine for the database at ``address``; nothing is connected yet.

    Without a ``password`` it is taken from where PostgreSQL's own programs take it: a password file, the
    environment, a service's ticket, or nowhere. ``turns=False`` is for making the tables.

    Raises:
        UserFixable: if this installation can't speak with servers.
    """
    try:
        import psycopg
    except ImportError as error:
        raise UserFixable(
            worded("This installation can't speak with team servers."),
            next_step=worded(
                "Install it with its part “team”: {command}.", command="pip install 'goldspan[team]'"
            ),
        ) from error
    given = _given(address) | ({"password": password} if password else {})
    # One name for all connections of this opening: what it began is known by it.
    given["application_name"] = f"goldspan {uuid.uuid4().hex}"

    def raw() -> Any:
        return psycopg.connect(**given)

    engine = create_engine(
        "postgresql+goldspan://",
        creator=raw,
        paramstyle="format",
        poolclass=QueuePool,
        pool_size=4,
        pool_pre_ping=True,
        hide_parameters=True,
        use_native_hstore=False,
    )
    event.listen(engine, "connect", _settings)
    if turns:
        event.listen(engine, "begin", _take_turn)
    return engine


def _given(address: ServerAddress) -> dict[str, Any]:
    given: dict[str, Any] = {
        "host": address.host,
        "port": address.port,
        "dbname": address.database,
        "connect_timeout": _CONNECTING,
        "keepalives_idle": 30,
        "tcp_user_timeout": 30_000,
        **dict(address.options),
        "sslmode": address.sslmode,
    }
    if address.user:
        given["user"] = address.user
    if address.sslmode == "verify-full" and "sslrootcert" not in given and not _own_roots().exists():
        given["sslrootcert"] = "system"
    return given


def _own_roots() -> Path:
    """Where PostgreSQL's programs look for the authorities a person trusts."""
    return Path.home() / ".postgresql" / "root.crt"


def _settings(connection: Any, _record: object) -> None:
    before, connection.autocommit = connection.autocommit, True
    connection.execute(
        f"SET search_path TO {SCHEMA}; SET lock_timeout TO '{PATIENCE}s'; "
        f"SET idle_in_transaction_session_timeout TO '{_ABANDONED}s'"
    )
    connection.autocommit = before


def _take_turn(connection: Connection) -> None:
    if not connection.get_execution_options().get("goldspan_reading", False):
        connection.exec_driver_sql("SELECT number FROM turn FOR UPDATE")
