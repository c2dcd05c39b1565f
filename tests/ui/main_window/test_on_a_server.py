"""A project on a team's server in the window, also while the server is away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.changes import Changes
from annotator.domain.server_address import server_address
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.projects import recent
from annotator.services.projects.projects import open_project, person_in
from annotator.services.team.server import let_in, make_home, push
from annotator.ui.annotate.desk import Desk
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.project.message import Step
from tests.server.databases import Postgres
from tests.server.postgres import OwnServer

Press = Callable[..., None]


@pytest.fixture
def server() -> Iterator[OwnServer]:
    """A server that may be stopped."""
    own = OwnServer()
    yield own
    own.remove()


@pytest.fixture
def there(server: OwnServer, seeded: Path) -> Path:
    """The address of the project, as a command hands it to the window."""
    postgres = Postgres(server.address, server)
    address = postgres.at(postgres.new_database())
    make_home(address.shown)
    push(seeded, address.shown)
    return Path(let_in(address.shown, "Lena M.").address)


def decided(there: Path) -> dict[str, str]:
    with open_project(there, read_only=True) as workspace:
        person = person_in(workspace, "")
        return {m.text: m.status.value for m in Article(workspace, person, 1).marks() if not m.undecided}


def said(window: MainWindow) -> str:
    message = window.messages.message
    return "" if message is None else f"{message.what} {message.where}"


def steps(window: MainWindow) -> tuple[Step, ...]:
    message = window.messages.message
    return () if message is None else message.steps


def waiting(desk: Desk) -> int:
    return desk.unsaved.count


@pytest.mark.timeout(300)
def test_decisions_made_while_the_server_is_away_are_saved_when_it_is_back(
    new_window: Callable[[], MainWindow], press: Press, qtbot: QtBot, server: OwnServer, there: Path
) -> None:
    window = new_window()
    window.projects.open(there)
    assert said(window) == ""
    desk = window.screen_.desk
    assert desk is not None
    assert desk.person.name == "Lena M."
    press("Tab", "A")
    assert decided(there) == {"TALVIK": "accepted"}

    server.stop()
    press("A", "X")
    assert waiting(desk) == 2
    assert "server does not answer" in said(window)
    assert [s.words for s in steps(window)] == ["Try again"]
    check = window.actions_.action("file.check")
    assert check is not None
    assert not check.isEnabled()
    server.start()
    assert desk.unsaved.save()
    assert waiting(desk) == 0
    # Accepted and then rejected: in the order they were made, and each once.
    assert decided(there) == {"TALVIK": "accepted", "Irena": "rejected"}
    press("Tab", "A")
    assert len(decided(there)) == 3
    window.close()
    assert recent.recent() == []


@pytest.mark.timeout(300)
def test_a_lead_sees_what_others_do_without_asking(
    new_window: Callable[[], MainWindow],
    qtbot: QtBot,
    server: OwnServer,
    there: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("annotator.ui.main_window.others.EVERY", 50)
    keeper = server_address(there).address.of("keeper").shown
    ana = let_in(keeper, "Ana P.").address
    let_in(keeper, "Lena M.", leads=True)
    window = new_window()
    window.projects.open(there)
    desk = window.screen_.desk
    assert desk is not None
    seen: list[Changes] = []
    desk.changed.connect(seen.append)
    qtbot.waitUntil(lambda: desk.workspace.looked_for_others)

    with open_project(Path(ana)) as workspace:
        person = person_in(workspace, "")
        mark = Article(workspace, person, 1).marks()[0]
        Annotating(workspace, person).accept(1, [mark.key])

    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert seen[0].documents == {1}


def test_a_server_that_is_not_there_is_said_on_the_first_page(new_window: Callable[[], MainWindow]) -> None:
    window = new_window()
    window.projects.open(Path("postgresql://lena@127.0.0.1:1/river"))
    assert "server does not answer" in said(window)
