"""Who logs in to a project on a server, and as which annotator."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, text

from annotator.domain.errors import UserFixable, WrongUse
from annotator.domain.server_address import ServerAddress
from annotator.domain.wording import worded
from annotator.store.access import Writing
from annotator.store.people import Person, Role
from annotator.store.server import schema
from annotator.store.server.opening import keeping, open_on_server, refuse_other_format, team_of

_LONGEST = 63  # bytes of a role's name


def add_person(
    address: ServerAddress,
    password: str,
    name: str,
    *,
    login: str,
    login_password: str = "",
    role: Role = Role.ANNOTATOR,
) -> bool:
    """Let somebody log in as ``login`` and work as the annotator ``name``; says whether the login is new.

    The annotator is added where the project has none of that name. ``login_password`` is sent as what
    can't be turned back into it, so that no log of the server holds it; empty leaves the login as it is.

    Raises:
        UserFixable: if the login works as somebody else, or the server refuses it.
    """
    if not login or len(login.encode()) > _LONGEST:
        raise WrongUse(
            worded("Nobody can log in as {login!r}.", login=login),
            next_step=worded("Name a login with --login."),
        )
    with keeping(address, password) as connection:
        refuse_other_format(connection, address)
        _refuse_other_seats(connection, address, name, login)
    with open_on_server(address, password) as workspace:

        def add(writing: Writing) -> Person:
            person = writing.people.ensure(name, role)
            if role is Role.LEAD:
                writing.people.set_role(person.row, role)
            return person

        person = workspace.perform("add annotator", add, undoable=False).result
    with keeping(address, password) as connection:
        known = connection.scalar(text("SELECT 1 FROM pg_roles WHERE rolname = :login"), {"login": login})
        if not known:
            connection.exec_driver_sql(f"CREATE ROLE {schema.quoted(login)} LOGIN")
        if login_password:
            verifier = _verifier(connection, login, login_password)
            connection.exec_driver_sql(f"ALTER ROLE {schema.quoted(login)} PASSWORD '{verifier}'")
        connection.exec_driver_sql(f"GRANT {schema.quoted(team_of(address))} TO {schema.quoted(login)}")
        connection.execute(
            text("INSERT INTO seat VALUES (:login, :person) ON CONFLICT DO NOTHING"),
            {"login": login, "person": person.row},
        )
    return not known


def _refuse_other_seats(connection: Connection, address: ServerAddress, name: str, login: str) -> None:
    """A login is one annotator, and an annotator one login."""
    seats = connection.execute(
        text(
            "SELECT login, name FROM seat JOIN annotator ON id = annotator_id "
            "WHERE login = :login OR name = :name"
        ),
        {"login": login, "name": name},
    )
    for seat in seats:
        if (seat.login, seat.name) != (login, name):
            raise UserFixable(
                worded("{name} logs in as {login} already.", name=seat.name, login=seat.login),
                where=address.shown,
                next_step=worded("Name another login with --login, or another annotator."),
            )


def _verifier(connection: Connection, login: str, password: str) -> str:
    """What the server keeps in place of a password."""
    driver: Any = connection.connection.dbapi_connection
    verifier: bytes = driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return verifier.decode("ascii")
