"""What stands otherwise than everything like it comes first; what is decided on it is a step."""

from __future__ import annotations

import json

import pytest

from annotator.app import main
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import undo
from annotator.services.projects.projects import person_in
from annotator.services.second_look.deciding import SecondThoughts
from annotator.services.second_look.rows import Kind, Row
from annotator.services.second_look.second_look import second_look, still_to_see
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.suggest.training.values import Scored
from tests.services.conftest import seed

PEOPLE = ("Anna", "Boris", "Cesar", "Diana", "Emil", "Fanny")
TEXTS = tuple(f"Mrs {name} of Dorvan met the Harbour Post in Minek. {name} left." for name in PEOPLE)
LABELS = {"Dorvan": "GPE", "Harbour Post": "ORG", "Minek": "GPE"}
WRONG, UNMARKED = 1, 3


@pytest.fixture
def lena(project: Workspace) -> Person:
    return person_in(project, "Lena")


@pytest.fixture
def rows(project: Workspace, lena: Person) -> list[int]:
    """Six articles alike; in one Dorvan is called ORG, in another Minek is not marked."""
    found = seed(project, TEXTS)
    work = Annotating(project, lena)
    for at, (row, text, name) in enumerate(zip(found, TEXTS, PEOPLE, strict=True)):
        for words, label in ((name, "PERSON"), *LABELS.items()):
            given = "ORG" if at == WRONG and words == "Dorvan" else label
            start = text.index(words)
            if not (at == UNMARKED and words == "Minek"):
                work.add(row, "entity", given, start, start + len(words))
    return found


def first(project: Workspace, person: Person) -> Row:
    return second_look(project, person).rows[0]


def test_a_label_unlike_all_others_comes_first_with_its_reason(
    project: Workspace, lena: Person, rows: list[int]
) -> None:
    found = second_look(project, lena)
    row = found.rows[0]
    assert (row.document, row.text, row.label, row.instead) == (rows[WRONG], "Dorvan", "ORG", "GPE")
    assert row.kind is Kind.LABEL
    assert row.why == "GPE 5 of 5 times elsewhere"
    assert (found.spans, found.articles) == (23, 6)


def test_words_marked_everywhere_else_are_missing_where_they_are_not(
    project: Workspace, lena: Person, rows: list[int]
) -> None:
    missing = [r for r in second_look(project, lena).rows if r.kind is Kind.MISSING and r.text == "Minek"]
    assert [(r.document, r.instead, r.key) for r in missing] == [(rows[UNMARKED], "GPE", None)]
    assert missing[0].why == "GPE 5 of 5 times elsewhere"


def test_each_decision_is_a_step_and_takes_its_row_away(
    project: Workspace, lena: Person, rows: list[int]
) -> None:
    thoughts = SecondThoughts(project, lena)
    row = first(project, lena)
    before = second_look(project, lena).rows
    for do in (thoughts.keep, lambda r: thoughts.give(r, "GPE"), thoughts.remove):
        changes = do(row)
        assert row.place not in {r.place for r in still_to_see(project, lena, before, changes.documents)}
        assert row.place not in {r.place for r in second_look(project, lena).rows}
        assert undo(project, lena) is not None
        assert first(project, lena) == row
    missing = next(r for r in before if r.kind is Kind.MISSING)
    changes = thoughts.give(missing, missing.instead)
    marks = Article(project, lena, missing.document).marks()
    assert missing.text in [m.text for m in marks if m.start == missing.start]
    assert missing.place not in {r.place for r in still_to_see(project, lena, before, changes.documents)}


def test_a_label_that_changes_after_all_is_looked_at_again(
    project: Workspace, lena: Person, rows: list[int]
) -> None:
    row = first(project, lena)
    SecondThoughts(project, lena).keep(row)
    assert row.key is not None
    Annotating(project, lena).relabel(row.document, row.key, "entity", "PERSON")
    assert first(project, lena).place == row.place


def test_models_that_never_saw_an_article_are_heard_and_what_they_see_is_missing(
    project: Workspace, lena: Person, rows: list[int]
) -> None:
    text = TEXTS[WRONG]
    at = {words: (text.index(words), text.index(words) + len(words)) for words in ("Dorvan", "Minek", "met")}
    heard = {
        row: [Scored(*at["Dorvan"], "GPE", 0.99), Scored(*at["Minek"], "GPE", 0.99)]
        for row in rows[WRONG : WRONG + 1]
    }
    heard[rows[WRONG]].append(Scored(*at["met"], "EVENT", 0.95))
    found = second_look(project, lena, heard=heard)
    assert found.models
    assert found.rows[0].why == "GPE 5 of 5 times elsewhere; a model that never saw it: GPE .99"
    seen = next(r for r in found.rows if r.text == "met")
    assert (seen.kind, seen.instead) == (Kind.MISSING, "EVENT")
    assert 0 < seen.doubt < 0.95  # as far as models are right where somebody marked


def test_only_ones_own_work_is_looked_at(project: Workspace, lena: Person, rows: list[int]) -> None:
    tomas = person_in(project, "Tomas")
    assert second_look(project, tomas).spans == 0


def test_the_command_lists_the_places(
    project: Workspace, lena: Person, rows: list[int], capsys: pytest.CaptureFixture[str]
) -> None:
    place = project.where
    project.close()
    assert main(["second-look", place, "--annotator", "Lena", "--most", "1", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["spans"] == 23
    assert told["places"][0]["instead"] == "GPE"
    assert main(["second-look", place, "--annotator", "Nobody"]) == 2
