"""Making a database a home for a project, and opening the project in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from annotator.domain.errors import NewerProject, UnusableProject
from annotator.domain.server_address import ServerAddress
from annotator.domain.wording import worded
from annotator.store.access import Writing
from annotator.store.migration import CURRENT
from annotator.store.server import rights, schema
from annotator.store.server.engine import READING, SCHEMA, connect
from annotator.store.server.home import ServerHome, mended
from annotator.store.workspace import Workspace

UNTOUCHED = timedelta(minutes=10)
"""A batch that was begun more lately is left alone, even where its program does not show."""

# Whether there is a project, a batch of one's own that may have been left, and whom the login works as. Who
# began that batch is asked for only where there is one: that takes a new connection as long as all the rest.
_ASKED = (
    "SELECT EXISTS (SELECT 1 FROM project), "
    "EXISTS (SELECT 1 FROM batch WHERE state = 'building' AND owner IS NOT DISTINCT FROM me()), me()"
)


def initialise(address: ServerAddress, password: str = "", *, blind: bool = True) -> None:
    """Make schema, roles and rules in a database that has none of ours; whoever does is its keeper.

    With ``blind`` annotators see their own work alone, and leads all.

    Raises:
        UserFixable: if it can't be done, with the reason; the database is as it was then.
    """
    with keeping(address, password, turns=False) as connection:
        if connection.scalar(text("SELECT to_regnamespace(:name) IS NOT NULL"), {"name": SCHEMA}):
            raise UnusableProject(
                worded("This database has been made a home for a project already."),
                where=address.shown,
                next_step=worded("Push a project into it, or name another database."),
            )
        keeper, team = str(connection.scalar(text("SELECT current_user"))), team_of(address)
        if not connection.scalar(text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": team}):
            connection.exec_driver_sql(f"CREATE ROLE {schema.quoted(team)} NOLOGIN")
        database = schema.quoted(address.database)
        connection.exec_driver_sql(
            f"GRANT CONNECT, TEMPORARY ON DATABASE {database} TO {schema.quoted(team)}"
        )
        make_tables(connection, keeper, team, blind=blind)


def make_tables(connection: Connection, keeper: str, team: str, *, blind: bool) -> None:
    """Make the empty tables of the current format, and their rules."""
    for statement in schema.statements():
        connection.exec_driver_sql(statement)
    connection.execute(
        text("INSERT INTO server VALUES (:format, :blind)"), {"format": CURRENT, "blind": blind}
    )
    for statement in rights.statements(keeper, team):
        connection.exec_driver_sql(statement)


def open_on_server(address: ServerAddress, password: str = "", *, read_only: bool = False) -> Workspace:
    """Open the project at ``address``.

    Raises:
        ServerLost: if the server can't be reached.
        NewerProject: if a newer program made it.
        UnusableProject: if there is none, or its format is older.
    """
    engine = connect(address, password)
    try:
        with said_plainly(address), engine.connect().execution_options(**READING) as connection:
            refuse_other_format(connection, address)
            filled, left, me = connection.exec_driver_sql(_ASKED).one()
            if not filled:
                raise UnusableProject(
                    worded("Nothing was put into this database yet."),
                    where=address.shown,
                    next_step=worded(
                        "Its keeper does that: {command}.", command="goldspan server push PROJECT ADDRESS"
                    ),
                )
    except BaseException:
        engine.dispose()
        raise
    workspace = Workspace(ServerHome(address, read_only=read_only, me=me), engine)
    if left and not read_only:
        try:
            clear_left_behind(workspace)
        except BaseException:
            workspace.close()
            raise
    return workspace


def clear_left_behind(workspace: Workspace) -> None:
    """Remove batches of one's own that a program began and can't finish any more, since it has ended."""
    since = (datetime.now(UTC) - UNTOUCHED).isoformat(timespec="milliseconds")
    with workspace.read() as reading:
        batches = reading.batches.begun_by_sessions_that_ended(since)
    for batch in batches:
        workspace.perform("clear an unfinished step", partial(_purge, batch), undoable=False)


def _purge(batch: int, writing: Writing) -> None:
    writing.batches.purge(batch)


def team_of(address: ServerAddress) -> str:
    """The role that everybody who works in a database is a member of."""
    return f"{address.database[:50]}_team"


@contextmanager
def keeping(address: ServerAddress, password: str, *, turns: bool = True) -> Iterator[Connection]:
    """One transaction on the server, all of it or nothing, errors said plainly."""
    engine = connect(address, password, turns=turns)
    try:
        with said_plainly(address), engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def said_plainly(address: ServerAddress) -> Iterator[None]:
    """Say what the server did in words a person can act on."""
    try:
        yield
    except DatabaseError as error:
        said = mended(error, address.shown)
        if said is None:
            raise
        raise said from error


def refuse_other_format(connection: Connection, address: ServerAddress) -> None:
    """Let go on only with tables of this program's format.

    Raises:
        NewerProject: if a newer program made them.
        UnusableProject: if an older one did.
    """
    found = int(connection.scalar(text("SELECT format FROM server")) or 0)
    if found > CURRENT:
        raise NewerProject(
            worded(
                "A newer Goldspan made this project (format {version}; this one knows {current}).",
                version=found,
                current=CURRENT,
            ),
            where=address.shown,
            next_step=worded("Update Goldspan."),
        )
    if found < CURRENT:
        keepers = address.of("").shown
        raise UnusableProject(
            worded(
                "An older Goldspan made this project (format {version}; this one writes {current}).",
                version=found,
                current=CURRENT,
            ),
            where=address.shown,
            next_step=worded(
                "Its keeper brings it up to date: {command}", command=f"goldspan server upgrade {keepers}"
            ),
        )
