"""Databases with projects in them, for tests."""

from __future__ import annotations

import itertools
import os
import tempfile
from pathlib import Path

import psycopg
from psycopg import sql

from annotator.domain.scheme import Scheme
from annotator.domain.server_address import ServerAddress, server_address
from annotator.store.file import create
from annotator.store.server.opening import initialise, open_on_server
from annotator.store.server.transfer import push
from annotator.store.workspace import Workspace
from tests.server.postgres import VARIABLE, OwnServer

_TEMPLATE = "goldspan_test_template"


class Postgres:
    """A server and its administrator, who is a superuser of it."""

    def __init__(self, address: str, own: OwnServer | None) -> None:
        given = server_address(address)
        self.root, self._password = given.address, given.password
        self.own = own
        self._numbers = itertools.count(1)
        self._made: list[str] = []
        self._template: Scheme | None = None

    @classmethod
    def find(cls) -> Postgres:
        """The server that is named, else one of our own.

        Raises:
            NoServer: if there is neither.
        """
        named = os.environ.get(VARIABLE, "")
        if named:
            return cls(named, None)
        own = OwnServer()
        return cls(own.address, own)

    def at(self, database: str, user: str = "") -> ServerAddress:
        """The address of a database, for its administrator or for somebody else."""
        return ServerAddress(
            host=self.root.host,
            port=self.root.port,
            user=user or self.root.user,
            database=database,
            options=self.root.options,
        )

    def run(self, statement: str, *names: str, database: str = "") -> None:
        """Run a statement as the administrator; ``names`` are put into its braces, quoted."""
        where = f"{self.at(database).shown}" if database else self.root.shown
        with psycopg.connect(where, autocommit=True, password=self._password or None) as connection:
            connection.execute(sql.SQL(statement).format(*(sql.Identifier(name) for name in names)))

    def new_database(self, *, template: str = "template0", owner: str = "") -> str:
        """A fresh database; returns its name."""
        name = f"goldspan_test_{os.getpid()}_{next(self._numbers)}"
        self.run("CREATE DATABASE {} TEMPLATE {} OWNER {}", name, template, owner or self.root.user)
        self._made.append(name)
        return name

    def new_project(self, scheme: Scheme) -> Workspace:
        """A fresh project with a label scheme, open for the administrator."""
        if self._template != scheme:
            self._make_template(scheme)
        return open_on_server(self.at(self.new_database(template=_TEMPLATE)), self._password)

    def remove(self) -> None:
        """Remove what was made."""
        if self.own is not None:
            self.own.remove()
            return
        for name in self._made:
            self.run("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def _make_template(self, scheme: Scheme) -> None:
        self.run("DROP DATABASE IF EXISTS {}", _TEMPLATE)
        self.run("CREATE DATABASE {} TEMPLATE template0", _TEMPLATE)
        address = self.at(_TEMPLATE)
        initialise(address, self._password)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "empty.goldspan"
            create(path, scheme).close()
            push(path, address, self._password, told=lambda _done, _of: None)
        self._template = scheme
