"""A project on a real server, kept by somebody who is no superuser, and people who log in to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain.scheme import Scheme
from annotator.domain.server_address import ServerAddress
from annotator.services.team.passwords import PASSWORDS
from annotator.services.team.server import let_in, make_home, open_at, push
from annotator.store.file import create
from annotator.store.workspace import Workspace
from tests.server.databases import Postgres
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

WORDS = (("TALVIK", "GPE"), ("14 March", "DATE"), ("interior ministry", "ORG"), ("Irena Kovash", "PERSON"))


class Team:
    """A project of one article with suggestions; ana and ben annotate, lena leads."""

    def __init__(self, postgres: Postgres, address: ServerAddress) -> None:
        self.postgres = postgres
        self.address = address
        self._opened: list[Workspace] = []

    def of(self, login: str) -> str:
        """The address of the project for somebody."""
        return self.address.of(login).shown

    def open(self, login: str) -> Workspace:
        """The project as somebody sees it, closed when the test ends."""
        workspace = open_at(self.of(login))
        self._opened.append(workspace)
        return workspace

    def run(self, login: str, statement: str) -> int:
        """Run a statement past the program, as somebody; returns how many rows it touched."""
        import psycopg

        with psycopg.connect(self.of(login), autocommit=True) as connection:
            connection.execute("SET search_path TO goldspan")
            return connection.execute(statement.encode()).rowcount

    def close(self) -> None:
        for workspace in self._opened:
            workspace.close()


@pytest.fixture(scope="session")
def keeper(postgres: Postgres) -> str:
    """Somebody who may make roles and databases, and is no superuser."""
    postgres.run("DROP ROLE IF EXISTS goldspan_test_keeper")
    postgres.run("CREATE ROLE goldspan_test_keeper LOGIN CREATEROLE CREATEDB")
    return "goldspan_test_keeper"


@pytest.fixture
def empty_database(postgres: Postgres, keeper: str) -> ServerAddress:
    """A fresh database of the keeper's."""
    return postgres.at(postgres.new_database(owner=keeper), keeper)


@pytest.fixture
def project_file(tmp_path: Path, news_scheme: Scheme) -> Path:
    """A project of one article with suggestions."""
    path = tmp_path / "river.goldspan"
    with create(path, news_scheme) as workspace:
        seed(workspace, [TEXT], [[suggested(TEXT, words, label) for words, label in WORDS]])
    return path


@pytest.fixture
def make_team(
    postgres: Postgres, empty_database: ServerAddress, project_file: Path
) -> Iterator[Callable[..., Team]]:
    """Makes the team's project, blind or open."""
    made: list[Team] = []

    def make(*, blind: bool = True) -> Team:
        make_home(empty_database.shown, blind=blind)
        push(project_file, empty_database.shown)
        for name in ("ana", "ben", "lena"):
            let_in(empty_database.shown, name, login=f"goldspan_test_{name}", leads=name == "lena")
        made.append(Team(postgres, empty_database))
        return made[-1]

    yield make
    for team in made:
        team.close()


@pytest.fixture
def team(make_team: Callable[..., Team]) -> Team:
    """A blind one."""
    return make_team()


@pytest.fixture(autouse=True)
def _nobody_to_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    """No password is asked for or remembered from another test."""
    monkeypatch.setattr(PASSWORDS, "ask", None)
    monkeypatch.setattr(PASSWORDS, "_told", {})
