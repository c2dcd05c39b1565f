"""A lead and three annotators, each at a machine of their own, follow docs/team.md to the letter."""

from __future__ import annotations

import io
import json
import re
import shlex
from collections.abc import Callable
from contextlib import chdir, redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from annotator.app import main
from annotator.folders import sample_corpus
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import history_of
from annotator.services.packets.home import who_works
from annotator.services.projects.projects import open_project
from annotator.store.people import WorkStatus
from annotator.ui.main_window.shell import MainWindow
from tests.services.packets.machines import at
from tests.ui.conftest import Press, new_window, press

__all__ = ["new_window", "press"]  # fixtures

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),
    pytest.mark.timeout(300),
]
PAGE = Path(__file__).resolve().parents[2] / "docs" / "team.md"
NAMES = ("Anna", "Ben", "Chidi")


def steps() -> list[str]:
    """The commands of the page, in their order."""
    blocks = re.findall(r"```sh\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.startswith("goldspan ")]


class Desk:
    """A folder with its own settings, where somebody gives commands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        folder.mkdir()

    def run(self, command: str) -> str:
        """What a command says; it must succeed."""
        words = shlex.split(command)
        assert words[0] == "goldspan"
        said = io.StringIO()
        with chdir(self.folder), at(self.home), redirect_stdout(said):
            code = main(words[1:])
        assert code == 0, said.getvalue()
        return said.getvalue()

    def told(self, command: str) -> dict[str, Any]:
        """What a command tells machines."""
        found: dict[str, Any] = json.loads(self.run(f"{command} --json"))
        return found

    def give(self, name: str, other: Desk) -> None:
        """Send a file to another desk."""
        (other.folder / Path(name).name).write_bytes((self.folder / name).read_bytes())


def decide(project: Path, home: Path, careless: int) -> None:
    """Accept what is suggested but every so-manieth, which is rejected; finish each article."""
    with at(home), open_project(project) as workspace:
        person = who_works(workspace, "a-login")
        annotating = Annotating(workspace, person)
        with workspace.read() as reading:
            rows = reading.documents.rows()
        for row in rows:
            waiting = [m for m in Article(workspace, person, row).marks() if m.asked]
            annotating.accept(row, [m.key for n, m in enumerate(waiting) if n % careless])
            annotating.reject(row, [m.key for m in Article(workspace, person, row).marks() if m.asked])
            annotating.set_status(row, WorkStatus.DONE)


def compare(project: Path, copy: Path, name: str) -> None:
    """Every span of the copy is in the project, with the steps that led to it."""
    with open_project(copy, read_only=True) as own, open_project(project, read_only=True) as gathered:
        with own.read() as here, gathered.read() as there:
            mine, theirs = here.people.named(name), there.people.named(name)
            rows = {row: there.documents.row_of(uid) for row, uid in here.documents.uids().items()}
            assert mine is not None
            assert theirs is not None
            for row, at_lead in rows.items():
                assert at_lead is not None
                spans = here.annotations.spans(row, mine.row)
                assert spans
                assert there.annotations.spans(at_lead, theirs.row) == spans
        for row, at_lead in rows.items():
            assert at_lead is not None
            marks = [m for m in Article(own, mine, row).marks() if m.decides is not None]
            twins = {
                (m.start, m.end, m.label, m.status): m
                for m in Article(gathered, theirs, at_lead).marks()
                if m.decides is not None
            }
            assert marks
            mark = marks[0]
            twin = twins[mark.start, mark.end, mark.label, mark.status]
            steps = [(e.when, e.who, e.operation) for e in history_of(own, mark)]
            assert [(e.when, e.who, e.operation) for e in history_of(gathered, twin)][:-1] == steps


def test_a_lead_and_three_annotators_follow_the_page(
    tmp_path: Path,
    new_window: Callable[[], MainWindow],
    press: Press,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GOLDSPAN_MODEL", "none")
    lead = Desk(tmp_path / "lead")
    desks = {name: Desk(tmp_path / name.lower()) for name in NAMES}
    told = steps()
    (lead.folder / "articles").symlink_to(sample_corpus("articles"))

    # 1, 2: the project, and who gets what.
    for command in told[:5]:
        lead.run(command)
    shares = {s["annotator"]: s for s in lead.told("goldspan assign talvik.goldspan")["annotators"]}
    articles = len(list(sample_corpus("articles").iterdir()))
    assert sum(shares[name]["given"] for name in NAMES) == 2 * articles

    # 3: each opens their packet.
    for name, desk in desks.items():
        lead.give(f"packets/{name}.goldpack", desk)
        desk.run(told[5].replace("Anna", name).replace("anna", name.lower()))

    # 4: two work without a screen, one at the keys of the window.
    decide(desks["Ben"].folder / "talvik-ben.goldspan", desks["Ben"].home, 5)
    decide(desks["Chidi"].folder / "talvik-chidi.goldspan", desks["Chidi"].home, 7)
    anna = desks["Anna"]
    monkeypatch.setenv("GOLDSPAN_HOME", str(anna.home))
    window = new_window()
    window.projects.open(anna.folder / "talvik-anna.goldspan")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    found = window.screen_.desk
    assert found is not None
    assert found.person.name == "Anna"
    for _ in range(shares["Anna"]["given"]):
        press("Tab", "A", "A", "X", "Ctrl+Return")
    window.projects.close()

    # 5, 6: packets come back, in no order, one of them twice.
    for name, desk in desks.items():
        desk.run(told[6].replace("anna", name.lower()))
        desk.give(f"{name.lower()}-back.goldpack", lead)
    foreseen = lead.run(told[7])
    assert all(f"{name}: " in foreseen for name in NAMES)
    lead.run(told[7].replace(" --dry-run", "").replace("anna-back.goldpack ", ""))
    lead.run(told[8])
    assert not lead.told(told[8])["taken_in"]
    assert lead.told(told[9])["waiting"] == []

    # Everybody's work is there as they left it, and its history with it.
    for name, desk in desks.items():
        compare(lead.folder / "talvik.goldspan", desk.folder / f"talvik-{name.lower()}.goldspan", name)

    # 7: agreement and gold.
    measured = lead.told(told[11])
    assert set(NAMES) <= set(measured["annotators"])
    for command in told[12:]:
        lead.run(command)
    lead.run("goldspan validate talvik-gold")
    lead.run("goldspan check talvik.goldspan")
