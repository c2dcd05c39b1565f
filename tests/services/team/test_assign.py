"""Handing out articles in a project: shares, more later, taking back, and who may do it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from annotator.domain.errors import UserFixable, WrongUse
from annotator.services.annotating.annotate import Annotating
from annotator.services.history import undo
from annotator.services.projects.projects import person_in
from annotator.services.team.assign import Assigning, Wish
from annotator.store.people import Person, Role, WorkStatus
from annotator.store.workspace import Workspace
from tests.services.conftest import seed

TEXTS = [f"Article {n} says that the bridge in Dorvan is closed. " * (n + 1) for n in range(12)]


@pytest.fixture
def lead(project: Workspace) -> Person:
    return person_in(project, "Mara")


@pytest.fixture
def team(project: Workspace, lead: Person) -> list[Person]:
    seed(project, TEXTS)
    return [person_in(project, name) for name in ("Lena", "Omar", "Petra")]


def give(project: Workspace, lead: Person, **wish: object) -> Assigning:
    assigning = Assigning(project, lead)
    values = {"annotators": ("Lena", "Omar", "Petra"), "overlap": 2, **wish}
    assigning.give(assigning.plan(Wish(**values)))  # type: ignore[arg-type]  # of a test's choosing
    return assigning


def held(assigning: Assigning) -> dict[str, int]:
    return {share.person.name: share.given for share in assigning.shares()}


def test_the_first_to_open_a_project_leads_and_later_ones_do_not(project: Workspace, lead: Person) -> None:
    assert lead.role is Role.LEAD
    assert person_in(project, "Lena").role is Role.ANNOTATOR


def test_each_article_goes_to_two_and_everybody_reads_about_as_much(
    project: Workspace, lead: Person, team: list[Person]
) -> None:
    assigning = give(project, lead)
    shares = {s.person.name: s for s in assigning.shares() if s.person in team}
    assert sum(s.given for s in shares.values()) == 24
    lengths = [s.length for s in shares.values()]
    assert max(lengths) - min(lengths) <= len(TEXTS[-1])
    assert all(s.by_status[WorkStatus.NEW] == s.given == s.untouched for s in shares.values())


def test_giving_again_gives_nothing_twice(project: Workspace, lead: Person, team: list[Person]) -> None:
    before = held(give(project, lead))
    assert Assigning(project, lead).plan(Wish(annotators=("Lena", "Omar", "Petra"), overlap=2)).number == 0
    assert held(give(project, lead)) == before


def test_articles_come_in_portions_and_what_was_given_stays(
    project: Workspace, lead: Person, team: list[Person]
) -> None:
    first = give(project, lead, most=4)
    with project.read() as reading:
        had = {person.row: reading.handouts.given_to(person.row) for person in team}
    assert sum(held(first).values()) == 8
    give(project, lead, most=5)
    with project.read() as reading:
        for person in team:
            assert had[person.row] <= reading.handouts.given_to(person.row)
    assert sum(held(first).values()) == 18


def test_everybody_gets_what_is_to_be_learnt_on(project: Workspace, lead: Person, team: list[Person]) -> None:
    assigning = give(project, lead, training=3, overlap=1)
    assert sum(held(assigning).values()) == 3 * 3 + 9
    with project.read() as reading:
        training = [one for one in reading.handouts.all() if one.training]
    assert len({one.document for one in training}) == 3
    assert len(training) == 9


def test_work_begun_without_being_given_counts(project: Workspace, lead: Person, team: list[Person]) -> None:
    with project.read() as reading:
        row = reading.documents.rows()[0]
    Annotating(project, team[0]).set_status(row, WorkStatus.DONE)
    give(project, lead)
    with project.read() as reading:
        holders = [one for one in reading.handouts.all() if one.document == row]
    assert len(holders) == 2
    assert {one.status for one in holders if one.annotator == team[0].row} == {WorkStatus.DONE}


def test_what_is_not_begun_is_taken_back_and_the_rest_stays(
    project: Workspace, lead: Person, team: list[Person]
) -> None:
    assigning = give(project, lead)
    with project.read() as reading:
        begun = min(reading.handouts.given_to(team[0].row))
    Annotating(project, team[0]).set_status(begun, WorkStatus.IN_PROGRESS)
    number = held(assigning)["Lena"]
    assert assigning.take_back(team[0]) == number - 1
    assert held(assigning)["Lena"] == 1
    undo(project, lead)
    assert held(assigning)["Lena"] == number


def test_handing_out_is_one_step_that_can_be_taken_back(
    project: Workspace, lead: Person, team: list[Person]
) -> None:
    assigning = give(project, lead)
    undo(project, lead)
    assert not any(held(assigning).values())


def test_only_leads_hand_out(project: Workspace, lead: Person, team: list[Person]) -> None:
    with pytest.raises(UserFixable, match="Lena is not a lead"):
        give(project, team[0])
    Assigning(project, lead).set_role(team[0], Role.LEAD)
    lena = person_in(project, "Lena")
    assert lena.role is Role.LEAD
    give(project, lena)


def test_a_project_keeps_a_lead(project: Workspace, lead: Person, team: list[Person]) -> None:
    with pytest.raises(UserFixable, match="only lead"):
        Assigning(project, lead).set_role(lead, Role.ANNOTATOR)


def test_untouched_work_is_known_by_its_age(project: Workspace, lead: Person, team: list[Person]) -> None:
    share = next(s for s in give(project, lead).shares() if s.person == team[0])
    assert share.waits_for(datetime.now(UTC) + timedelta(days=5)) == 5


def test_someone_unknown_or_too_large_an_overlap_is_refused(
    project: Workspace, lead: Person, team: list[Person]
) -> None:
    with pytest.raises(WrongUse, match="Nobody"):
        give(project, lead, annotators=("Nobody", "Lena"))
    with pytest.raises(WrongUse, match="4 of 3"):
        give(project, lead, overlap=4)
    with pytest.raises(WrongUse, match="99 articles"):
        give(project, lead, training=99)
