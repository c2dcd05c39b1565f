"""What every test shares: its own folders for settings, no screen, no network beyond this machine."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from annotator.domain.scheme import Scheme, scheme_from_json
from annotator.folders import resource
from annotator.store.file import create
from annotator.store.workspace import Workspace
from tests.server.databases import Postgres
from tests.server.postgres import NoServer

_REPOSITORY = Path(__file__).resolve().parents[1]
EVERYWHERE = "GOLDSPAN_TEST_DATABASE"
"""Set to ``server`` it lets every test that makes its project by ``new_project`` run on a server."""


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, state and cache of this test alone."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("GOLDSPAN_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any connection beyond this machine fails the test."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        host = address[0] if isinstance(address, tuple) else "localhost"
        assert host in {"localhost", "127.0.0.1", "::1"}, f"the program tried to reach {host}"
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference files beside the project; tests that need it skip without it."""
    folder = Path(os.environ.get("GOLDSPAN_SHARED", _REPOSITORY.parent / "shared"))
    if not (folder / "reference").is_dir():
        pytest.skip("the reference files are not on this machine")
    return folder


@pytest.fixture(scope="session")
def news_scheme() -> Scheme:
    """The default label scheme."""
    return scheme_from_json(json.loads(resource("schemes", "news-claims.json").read_text("utf-8")))


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    """A real PostgreSQL, and databases in it."""
    try:
        found = Postgres.find()
    except NoServer as error:
        if os.environ.get("GOLDSPAN_NO_SKIPS"):
            pytest.fail(str(error))
        pytest.skip(str(error))
    yield found
    found.remove()


@pytest.fixture
def database() -> str:
    """Where projects are kept: in a file, but for tests of both databases, or where a server is asked for."""
    return "server" if os.environ.get(EVERYWHERE) == "server" else "file"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where all runs on a server, leave out what looks into files."""
    if os.environ.get(EVERYWHERE) != "server":
        return
    there = [
        item
        for item in items
        if not item.get_closest_marker("file_alone") and "snapshots" not in item.path.parts
    ]
    config.hook.pytest_deselected(items=[item for item in items if item not in there])
    items[:] = there


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the tests that are marked so on a project file and on a server."""
    if metafunc.definition.get_closest_marker("both_databases") and "new_project" in metafunc.fixturenames:
        metafunc.parametrize("database", ["file", "server"])


@pytest.fixture
def new_project(
    tmp_path: Path, news_scheme: Scheme, database: str, request: pytest.FixtureRequest
) -> Iterator[Callable[[], Workspace]]:
    """Makes empty projects, closed when the test ends."""
    opened: list[Workspace] = []

    def make() -> Workspace:
        if database == "server":
            postgres: Postgres = request.getfixturevalue("postgres")
            workspace = postgres.new_project(news_scheme)
        else:
            workspace = create(tmp_path / f"project-{len(opened)}.goldspan", news_scheme)
        opened.append(workspace)
        return workspace

    yield make
    for workspace in opened:
        workspace.close()


@pytest.fixture
def project(new_project: Callable[[], Workspace]) -> Workspace:
    """One empty project."""
    return new_project()
