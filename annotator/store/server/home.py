"""A project on a team's server, as the workspace needs to know it."""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError, InterfaceError, OperationalError

from annotator.domain.errors import NotYours, PasswordWanted, ServerLost, UnusableProject, UserFixable
from annotator.domain.server_address import ServerAddress
from annotator.domain.wording import Worded, worded, worded_count
from annotator.folders import cache_folder
from annotator.store.home import Home
from annotator.store.server.engine import PATIENCE, READING

_ASKED_AGAIN = (0.1, 0.3, 1.0, 2.0)
"""Seconds between questions whether a write was saved after all."""


_CIPHER: tuple[tuple[str, Callable[[re.Match[str]], Worded], Worded], ...] = (
    (
        "certificate for .* does not match host name",
        lambda _: worded("The server's certificate is of another name than the one in the address."),
        worded("Write the address with the name that the certificate says, or ask whoever runs the server."),
    ),
    (
        "certificate verify failed|self.signed certificate|unknown ca",
        lambda _: worded("The server's certificate comes from nobody this machine trusts."),
        worded(
            "Ask whoever runs the server for the certificate of its authority, and put it into "
            "{file} or name it in the address: {option}.",
            file="~/.postgresql/root.crt",
            option="?sslrootcert=FILE",
        ),
    ),
    (
        'root certificate file "([^"]*)" does not exist',
        lambda found: worded("The file of authorities {file} is not there.", file=found[1]),
        worded("Look at sslrootcert in the address, or leave it out for the system's authorities."),
    ),
    (
        "server does not support SSL",
        lambda _: worded("The server does not encrypt its connections."),
        worded("Ask whoever runs it to turn that on. Nothing was sent but the wish for it."),
    ),
)
"""What can be wrong with an encrypted connection, by words of what PostgreSQL's library says."""


class ServerHome:
    """A database of a server; open for looking only where that is asked for."""

    in_file = False
    reading: Mapping[str, Any] = READING
    filling: Mapping[str, Any] = {}

    def __init__(self, address: ServerAddress, *, read_only: bool, me: int | None) -> None:
        """``me`` is the annotator (row) the login works as, if any."""
        self.address = address
        self._read_only = read_only
        self._me = me

    @property
    def path(self) -> Path:
        """A folder of the cache, named after the project."""
        of_server = hashlib.sha256(self.address.shown.encode()).hexdigest()[:16]
        folder = cache_folder() / "servers" / of_server / self.address.database
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    @property
    def where(self) -> str:
        """The address, without a password."""
        return self.address.shown

    @property
    def read_only(self) -> bool:
        """Whether it was opened for looking only."""
        return self._read_only

    def refuse_if_gone(self) -> None:
        """The server says itself where something is gone."""

    def mended(self, error: Exception) -> UserFixable | None:
        """What the server, or the way to it, did."""
        return mended(error, self.where) if isinstance(error, DatabaseError) else None

    def wrote(self) -> None:
        """Nothing is kept here of what a server took."""

    def kept_after_all(self, engine: Engine, operation: str) -> bool:
        """Ask the server for the operation, a few times over some seconds."""
        for seconds in _ASKED_AGAIN:
            time.sleep(seconds)
            try:
                with engine.connect().execution_options(**READING) as connection, connection.begin():
                    asked = text("SELECT 1 FROM operation WHERE uid = :uid")
                    return connection.execute(asked, {"uid": operation}).first() is not None
            except OperationalError:
                continue
        return False

    def moved_to(self, engine: Engine, target: Path) -> tuple[Home, Engine]:  # as every home
        """Never: what others do would be missing there.

        Raises:
            UnusableProject: always.
        """
        raise UnusableProject(
            worded("Work on a server does not go on in a file."),
            where=self.where,
            next_step=worded("Wait for the server; a copy is made by “goldspan server pull”."),
        )

    def signed_in(self, engine: Engine) -> int | None:
        """Whom the login works as; nobody for the keeper."""
        return self._me

    def leave(self, engine: Engine) -> None:
        """Close the connections."""
        engine.dispose()


def mended(error: DatabaseError, where: str) -> UserFixable | None:
    """What a person can do about an error of a server; None where it is ours."""
    state = getattr(error.orig, "sqlstate", None) or ""
    if state == "42501":  # row-level security, or a right that is missing
        return NotYours(
            worded("The server refuses this: it belongs to somebody else, or only a lead may do it."),
            next_step=worded("Nothing was changed."),
        )
    if state == "55P03":
        return UnusableProject(
            worded_count(
                "Others have been writing for %Ln second.",
                "Others have been writing for %Ln seconds.",
                PATIENCE,
            ),
            where=where,
            next_step=worded("Do it again in a moment; nothing was changed."),
        )
    if state in {"3F000", "42P01"}:
        return UnusableProject(
            worded("There is no Goldspan project in this database."),
            where=where,
            next_step=worded("Make it one with “goldspan server init”, or look at the address."),
        )
    if state.startswith("28") or "password" in str(error.orig):
        return PasswordWanted(
            worded("The server doesn't let this person in without the right password."),
            where=where,
            next_step=worded("Type it when it is asked for, or keep it in a password file (PGPASSFILE)."),
        )
    if error.connection_invalidated or isinstance(error, OperationalError | InterfaceError):
        reason = " ".join(str(error.orig).split())
        for words, what, step in _CIPHER:
            if found := re.search(words, reason):
                return ServerLost(what(found), where=where, next_step=step)
        first = str(error.orig).strip().splitlines()
        return ServerLost(
            worded("The server does not answer: {reason}.", reason=first[0].rstrip("."))
            if first
            else worded("The server does not answer: the connection is lost."),
            where=where,
            next_step=worded("Check the network and the address; nothing that was saved is lost."),
        )
    return None
