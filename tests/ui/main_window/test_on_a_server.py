"""A project on a team's server in the window, also while the server is away."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.changes import Changes
from annotator.domain.server_address import is_server_address, server_address
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.projects import recent
from annotator.services.projects.projects import open_project, person_in
from annotator.services.team.passwords import PASSWORDS
from annotator.services.team.server import let_in, make_home, push
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.project.message import Step
from annotator.ui.team.waiting_dialog import WaitingDialog
from tests.server.databases import Postgres
from tests.server.loose_wire import LooseWire
from tests.server.postgres import WITH_PASSWORD, OwnServer

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


@pytest.fixture
def wire(server: OwnServer) -> Iterator[LooseWire]:
    """A connection to it that breaks on demand."""
    wire = LooseWire(server.port)
    yield wire
    wire.close()


def at_hand(window: MainWindow) -> int:
    desk = window.screen_.desk
    return 0 if desk is None or desk.away is None else len(desk.away.articles)


def waiting(window: MainWindow) -> int:
    desk = window.screen_.desk
    return 0 if desk is None or desk.away is None else desk.away.waiting


@pytest.mark.timeout(300)
def test_work_goes_on_while_the_server_is_away_and_is_sent_when_it_is_back(
    new_window: Callable[[], MainWindow], press: Press, qtbot: QtBot, wire: LooseWire, there: Path
) -> None:
    through = Path(str(there).replace(str(server_address(there).address.port), str(wire.port)))
    window = new_window()
    window.projects.open(through)
    assert said(window) == ""
    desk = window.screen_.desk
    assert desk is not None
    assert desk.person.name == "Lena M."
    press("Tab", "A")
    assert decided(there) == {"TALVIK": "accepted"}
    qtbot.waitUntil(lambda: at_hand(window) == 3, timeout=20_000)

    # It breaks between the commit and its answer: the decision stands, and is not made twice.
    wire.cut_at_commit(reached=True)
    press("A")
    assert wire.broken == 1
    assert desk.is_away
    assert "server does not answer" in said(window)
    assert [s.words for s in steps(window)] == ["Try now", "Show what waits…"]
    assert window.screen_.status.saved == "⏳ 1 decision waits for the server"
    press("X", "Ctrl+Z", "X")
    assert waiting(window) == 4
    assert [m.status.value for m in desk.marks()][:3] == ["accepted", "accepted", "rejected"]
    window.actions_.trigger("review.waiting")
    dialog = window.findChild(WaitingDialog)
    assert dialog is not None
    assert dialog.head.text() == "4 decisions wait for the server."
    dialog.reject()
    press("Ctrl+Return")
    assert desk.row == 2

    wire.mend()
    window.away.send()
    qtbot.waitUntil(lambda: not desk.is_away, timeout=20_000)
    assert waiting(window) == 0
    assert window.screen_.status.saved == "✓ Saved"
    assert said(window).startswith("The server is back. 5 decisions were sent.")
    assert decided(there) == {"TALVIK": "accepted", "Irena": "accepted", "Marek Oduya": "rejected"}
    check = window.actions_.action("file.check")
    assert check is not None
    assert not check.isEnabled()
    window.close()
    (known,) = recent.recent()
    assert (is_server_address(known.path), known.found) == (True, True)
    assert server_address(known.path).address == server_address(through).address


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


@pytest.mark.timeout(300)
def test_what_waited_when_the_program_was_killed_is_sent_when_it_is_started_again(
    new_window: Callable[[], MainWindow], qtbot: QtBot, wire: LooseWire, there: Path, own_home: Path
) -> None:
    through = str(there).replace(str(server_address(there).address.port), str(wire.port))
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.server.window_process", through],
        env={**os.environ, "GOLDSPAN_HOME": str(own_home), "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdin is not None
    assert program.stdout is not None

    def told(keys: str) -> str:
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write(f"{keys}\n")
        program.stdin.flush()
        return program.stdout.readline().strip()

    with program:
        try:
            assert program.stdout.readline().strip() == "3 at hand"
            assert told("Tab A") == "0 wait"
            wire.cut()
            assert told("A X") == "2 wait"
        finally:
            program.kill()
    (kept,) = (own_home / "cache" / "waiting").glob("*/*.waiting")
    assert kept.stat().st_mode & 0o077 == 0
    assert kept.parent.stat().st_mode & 0o077 == 0

    window = new_window()
    window.projects.open(Path(through))
    assert "The server does not answer" in said(window)
    message = window.messages.message
    assert message is not None
    assert message.next_step.startswith("2 decisions of Lena M. wait for it on this machine")
    assert decided(there) == {"TALVIK": "accepted"}
    wire.mend()
    window.projects.open(Path(through))
    assert said(window).startswith("2 decisions made while the server was away were sent.")
    assert decided(there) == {"TALVIK": "accepted", "Irena": "accepted", "Marek Oduya": "rejected"}
    window.projects.close()
    assert not list((own_home / "cache" / "waiting").glob("*/*.*"))


def test_a_server_that_is_not_there_is_said_on_the_first_page(new_window: Callable[[], MainWindow]) -> None:
    window = new_window()
    window.projects.open(Path("postgresql://lena@127.0.0.1:1/river"))
    assert "server does not answer" in said(window)
    assert [step.words for step in steps(window)] == ["Try again"]


def test_a_wrong_password_is_typed_again(
    new_window: Callable[[], MainWindow],
    server: OwnServer,
    there: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    postgres = Postgres(server.address, server)
    root = postgres.at(server_address(there).address.database)
    mia = let_in(root.shown, "Mia", login=WITH_PASSWORD[0], login_password="river-41").address
    window = new_window()
    typed = iter(["wrong", "river-41"])
    monkeypatch.setattr(PASSWORDS, "ask", lambda _address: next(typed))
    window.projects.open(Path(mia))
    assert "without the right password" in said(window)
    (again,) = steps(window)
    again.take()
    assert window.screen_.desk is not None
    assert window.screen_.desk.person.name == "Mia"
    window.actions_.trigger("file.annotator")
    assert window.screen_.status.message == "On a server you are whom you log in as."
    window.projects.close()
