"""What is rejected again and again is offered as a rule, which holds for what is suggested later."""

from __future__ import annotations

import pytest

from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.bulk.rules import Ruling, Words
from annotator.services.history import redo, undo
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

WORDS = Words("entity", "ORG", "interior ministry")


def articles(workspace: Workspace, count: int, first: int = 0) -> list[int]:
    texts = [f"{TEXT} Issue {n}." for n in range(first, first + count)]
    spans = [[suggested(t, "interior ministry", "ORG"), suggested(t, "TALVIK", "GPE")] for t in texts]
    return seed(workspace, texts, spans)


def decide(workspace: Workspace, person: Person, row: int, verb: str = "reject") -> None:
    mark = next(m for m in Article(workspace, person, row).marks() if m.text == WORDS.text)
    act = Annotating(workspace, person)
    (act.reject if verb == "reject" else act.accept)(row, [mark.key])


def waiting(workspace: Workspace, person: Person, rows: list[int]) -> list[int]:
    return [
        row
        for row in rows
        if any(m.undecided and m.text == WORDS.text for m in Article(workspace, person, row).marks())
    ]


def test_the_third_rejection_calls_for_a_rule(project: Workspace, lena: Person) -> None:
    rows = articles(project, 6)
    ruling = Ruling(project, lena)
    for times in range(3):
        assert ruling.offer(WORDS) is None
        decide(project, lena, rows[times])
        assert ruling.times_rejected(WORDS) == times + 1
    offer = ruling.offer(WORDS)
    assert offer is not None
    assert (offer.times, offer.waiting) == (3, 3)
    tomas = project.perform("add", lambda w: w.people.ensure("Tomas"), undoable=False).result
    assert Ruling(project, tomas).offer(WORDS) is None
    assert ruling.offer(Words("entity", "GPE", "TALVIK")) is None


def test_an_acceptance_speaks_against_a_rule(project: Workspace, lena: Person) -> None:
    rows = articles(project, 4)
    for row in rows[:3]:
        decide(project, lena, row)
    decide(project, lena, rows[3], "accept")
    assert Ruling(project, lena).offer(WORDS) is None


def test_a_no_is_remembered(project: Workspace, lena: Person) -> None:
    rows = articles(project, 4)
    for row in rows[:3]:
        decide(project, lena, row)
    Ruling(project, lena).decline(WORDS)
    decide(project, lena, rows[3])
    assert Ruling(project, lena).offer(WORDS) is None


def test_a_rule_rejects_what_waits_and_goes_with_one_undo(project: Workspace, lena: Person) -> None:
    rows = articles(project, 6)
    for row in rows[:3]:
        decide(project, lena, row)
    ruling = Ruling(project, lena)
    report = ruling.make(WORDS)
    assert (report.decided, report.documents) == (3, 3)
    assert waiting(project, lena, rows) == []
    assert [(line.rule.words, line.decided) for line in ruling.lines()] == [(WORDS, 3)]
    assert ruling.offer(WORDS) is None
    undo(project, lena)
    assert waiting(project, lena, rows) == rows[3:]
    assert ruling.lines() == []
    redo(project, lena)
    assert [line.decided for line in ruling.lines()] == [3]


def test_a_rule_holds_for_later_suggestions_of_its_annotator(project: Workspace, lena: Person) -> None:
    rows = articles(project, 3)
    ruling = Ruling(project, lena)
    assert ruling.apply_to_new().decided == 0
    ruling.make(WORDS)
    later = articles(project, 2, first=3)
    tomas = project.perform("add", lambda w: w.people.ensure("Tomas"), undoable=False).result
    assert Ruling(project, tomas).apply_to_new().decided == 0
    assert ruling.apply_to_new().decided == 2
    assert waiting(project, lena, rows + later) == []
    assert waiting(project, tomas, rows + later) == rows + later
    # What is taken back is not done again behind somebody's back.
    assert undo(project, lena) is not None
    assert ruling.apply_to_new().decided == 0
    assert waiting(project, lena, later) == later


def test_a_rule_that_is_removed_lets_what_it_rejected_wait_again(project: Workspace, lena: Person) -> None:
    rows = articles(project, 5)
    for row in rows[:3]:
        decide(project, lena, row)
    ruling = Ruling(project, lena)
    ruling.make(WORDS)
    [line] = ruling.lines()
    report = ruling.remove(line.rule, reopening=True)
    assert report.decided == 2
    assert waiting(project, lena, rows) == rows[3:]
    assert ruling.lines() == []
    undo(project, lena)
    assert waiting(project, lena, rows) == []
    assert [found.decided for found in ruling.lines()] == [2]
    ruling.remove(line.rule, reopening=False)
    assert waiting(project, lena, rows) == []


def test_a_rule_of_many_suggestions_is_one_step_as_well(project: Workspace, lena: Person) -> None:
    rows = articles(project, 320)
    ruling = Ruling(project, lena)
    assert ruling.make(WORDS).decided == 320
    assert [line.decided for line in ruling.lines()] == [320]
    undo(project, lena)
    assert ruling.lines() == []
    assert len(waiting(project, lena, rows[:5])) == 5


@pytest.mark.file_alone
def test_looking_up_rejections_uses_the_index(project: Workspace, lena: Person) -> None:
    rows = articles(project, 1)
    decide(project, lena, rows[0])
    seen: list[str] = []

    def explain(writing: Writing) -> None:
        connection = writing.rules._connection
        query = (
            "EXPLAIN QUERY PLAN SELECT count(*) FROM annotation WHERE status = 'rejected' "
            "AND annotator_id = 1 AND text = 'x' AND label = 'ORG'"
        )
        seen.extend(str(r) for r in connection.exec_driver_sql(query))

    project.perform("look", explain, undoable=False)
    assert any("ix_annotation_rejected" in line for line in seen)
