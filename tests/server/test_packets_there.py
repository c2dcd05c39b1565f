"""Packets where the lead's project lies on a server: handed out, worked on in files, taken in there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from annotator.app import main
from annotator.domain.errors import UserFixable
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.notes import Noting
from annotator.services.history import redo, undo
from annotator.services.packets.making import make_packet
from annotator.services.packets.packet_files import PacketFile
from annotator.services.packets.taking_in import take_in
from annotator.services.packets.versions import choose, conflicts
from annotator.services.projects.projects import person_in
from annotator.services.queue.work_time import keep
from annotator.services.team.assign import Assigning, Wish
from annotator.store.people import WorkStatus
from tests.server.conftest import WORDS, Team
from tests.services.packets.machines import at, given, opened, work_of


class Handed:
    """Lena's project on the server, and Chidi, who has no login there, at machines of their own."""

    def __init__(self, team: Team, folder: Path) -> None:
        self.folder = folder
        self.there = team.open("goldspan_test_lena")
        self.lena = person_in(self.there, "")
        assigning = Assigning(self.there, self.lena)
        assigning.give(assigning.plan(Wish(annotators=("Chidi", "ana"), overlap=2), adding=True))

    def worked(self, name: str, machine: str, words: Sequence[str]) -> PacketFile:
        """The packet that somebody makes at a machine after accepting these words."""
        folder = self.folder / machine
        folder.mkdir()
        packet = given(self.there, self.lena, name, folder / "out")
        with at(folder / "home"):
            copy, person = opened(packet, folder / "copy.goldspan")
            with copy:
                keys = [m.key for m in Article(copy, person, 1).marks() if m.text in words]
                annotating = Annotating(copy, person)
                annotating.accept(1, keys)
                annotating.set_status(1, WorkStatus.DONE)
                Noting(copy, person).write(1, f"Done at {machine}.")
                keep(copy, person, {1: 7.0})
                return work_of(copy, person, folder / "back")

    def decided(self, name: str) -> list[str]:
        """The words that somebody has decided on the server."""
        with self.there.read() as reading:
            person = reading.people.named(name)
            assert person is not None
            return sorted(span.text for span in reading.annotations.spans(1, person.row))


@pytest.fixture
def handed(team: Team, tmp_path: Path) -> Handed:
    return Handed(team, tmp_path)


ALL = sorted(words for words, _ in WORDS)


def test_a_lead_takes_in_the_work_of_somebody_without_a_login_and_takes_it_back(handed: Handed) -> None:
    file = handed.worked("Chidi", "laptop", ALL)
    done = take_in(handed.there, [file], handed.lena)
    assert [(p.name, p.added, p.notes, p.standings) for p in done.preview.people] == [("Chidi", 4, 1, 1)]
    assert handed.decided("Chidi") == ALL
    assert not take_in(handed.there, [file], handed.lena).preview.any
    undo(handed.there, handed.lena)
    assert handed.decided("Chidi") == []
    redo(handed.there, handed.lena)
    assert handed.decided("Chidi") == ALL


def test_a_newer_packet_updates_and_two_machines_are_chosen_between(handed: Handed) -> None:
    laptop = handed.worked("Chidi", "laptop", ["TALVIK"])
    tower = handed.worked("Chidi", "tower", ["TALVIK", "Irena Kovash"])
    take_in(handed.there, [laptop], handed.lena)
    take_in(handed.there, [tower], handed.lena)
    (conflict,) = conflicts(handed.there)
    assert {len(version.work.spans) for version in conflict.versions} == {1, 2}
    for version in conflict.versions:
        if len(version.work.spans) == 1:
            choose(handed.there, handed.lena, conflict, version.digest)
    assert handed.decided("Chidi") == ["TALVIK"]
    assert conflicts(handed.there) == []


def test_the_work_of_somebody_with_a_login_comes_in_by_the_keeper_alone(
    handed: Handed, team: Team, capsys: pytest.CaptureFixture[str]
) -> None:
    file = handed.worked("ana", "laptop", ALL)
    with pytest.raises(UserFixable, match="ana logs in to this server, which lets nobody else write"):
        take_in(handed.there, [file], handed.lena)
    assert handed.decided("ana") == []
    assert main(["packet", "in", team.address.shown, str(file.path), "--as", "lena"]) == 0
    assert "ana: 1 article; decisions 4 added" in capsys.readouterr().out
    assert handed.decided("ana") == ALL


def test_who_works_on_the_server_has_nothing_to_send(team: Team, tmp_path: Path) -> None:
    with (
        team.open("goldspan_test_ana") as there,
        pytest.raises(UserFixable, match="ana works on the server itself: there is nothing to send"),
    ):
        make_packet(there, person_in(there, ""), "ana", tmp_path / "own")
    assert list(tmp_path.glob("*.goldpack")) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE annotation SET label = 'ORG' WHERE annotator_id <> me()",
        "DELETE FROM annotation WHERE annotator_id <> me()",
        "DELETE FROM note WHERE annotator_id <> me()",
    ],
)
def test_an_annotator_gets_at_nothing_that_came_by_packets(
    handed: Handed, team: Team, statement: str
) -> None:
    take_in(handed.there, [handed.worked("Chidi", "laptop", ALL)], handed.lena)
    assert team.run("goldspan_test_ana", statement) == 0
    assert handed.decided("Chidi") == ALL
