"""A team's server: a database made a home for a project, who logs in, and moving projects there.

What speaks with a server is imported where it is needed: most projects are files, and wait for none of it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from annotator.services.progress import Progress, silent
from annotator.services.team.passwords import PASSWORDS
from annotator.store.people import Role
from annotator.store.workspace import Workspace

_NOT_IN_A_LOGIN = re.compile(r"[^a-z0-9_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """Somebody who may log in now. ``fresh`` says whether the login was made; ``address`` is where to."""

    name: str
    login: str
    fresh: bool
    address: str


def make_home(place: object, *, blind: bool = True) -> str:
    """Make the database at ``place`` a home for a project; returns its address as it is shown.

    Raises:
        UserFixable: if it can't be done; the database is as it was then.
    """
    from annotator.store.server import opening

    PASSWORDS.reach(place, lambda address, password: opening.initialise(address, password, blind=blind))
    return PASSWORDS.reach(place, lambda address, _: address.shown)


def let_in(
    place: object, name: str, *, login: str = "", login_password: str = "", leads: bool = False
) -> Added:
    """Let somebody log in to the project at ``place`` and work as the annotator ``name``.

    Without a ``login`` it is made of the name; without a password the login keeps the one it has.

    Raises:
        UserFixable: if somebody else has that login, or the caller may not make logins.
    """
    from annotator.store.server import logins

    login = login or login_of(name)
    role = Role.LEAD if leads else Role.ANNOTATOR
    return PASSWORDS.reach(
        place,
        lambda address, password: Added(
            name=name,
            login=login,
            fresh=logins.add_person(
                address, password, name, login=login, login_password=login_password, role=role
            ),
            address=address.of(login).shown,
        ),
    )


def login_of(name: str) -> str:
    """The login that a name makes: ``Zoë Kovač`` logs in as ``zoe_kovac``."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return _NOT_IN_A_LOGIN.sub("_", plain).strip("_")


def push(project: Path, place: object, *, progress: Progress = silent) -> int:
    """Copy a project file to the server, whole; returns how many rows it has.

    Raises:
        UserFixable: if the file can't be read, or there is a project at ``place`` already.
    """
    from annotator.store.server import transfer

    return PASSWORDS.reach(
        place,
        lambda address, password: transfer.push(
            project, address, password, told=lambda done, of: progress(done, of, "")
        ),
    )


def pull(place: object, project: Path, *, progress: Progress = silent) -> int:
    """Copy a project from the server to a new file, whole; returns how many rows it has.

    Raises:
        UserFixable: if there is a file already, or the caller doesn't see the whole project.
    """
    from annotator.store.server import transfer

    return PASSWORDS.reach(
        place,
        lambda address, password: transfer.pull(
            address, project, password, told=lambda done, of: progress(done, of, "")
        ),
    )


def bring_up_to_date(place: object, *, progress: Progress = silent) -> tuple[int, int]:
    """Bring a project of an older format on a server up to date; returns the formats before and after.

    Raises:
        UserFixable: if it can't be done, or the caller is not its keeper; all is as it was then.
    """
    from annotator.store.server import upgrading

    return PASSWORDS.reach(
        place,
        lambda address, password: upgrading.bring_up_to_date(
            address, password, told=lambda done, of: progress(done, of, "")
        ),
    )


def open_at(place: object, *, read_only: bool = False) -> Workspace:
    """Open the project at ``place``.

    Raises:
        UnusableProject: with the reason, if it can't be used.
    """
    from annotator.store.server import opening

    return PASSWORDS.reach(
        place,
        lambda address, password: opening.open_on_server(address, password, read_only=read_only),
    )
