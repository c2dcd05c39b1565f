"""Two programs that propose the same words are asked once, and what is shown stays what the file says."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.mark import Mark
from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.waiting_marks import other_readings, place_of
from annotator.services.bulk.decide_many import DecidingMany, Filter
from annotator.services.history import redo, undo
from annotator.services.model.acceptance import acceptance
from annotator.services.queue.corpus import Corpus
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

VERBS = ("accept", "reject", "reopen", "delete", "wider", "narrower", "relabel", "add", "undo", "redo")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.sampled_from(VERBS), st.integers(0, 3)), max_size=12))
def test_every_step_shows_what_a_fresh_reading_shows(
    news_scheme: Scheme, steps: list[tuple[str, int]]
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        create(Path(folder) / "two.goldspan", news_scheme) as project,
    ):
        person = suggested(TEXT, "Irena Kovash", "PERSON")
        [row] = seed(project, [TEXT], [[person]])

        def second(writing: Writing) -> None:
            batch = writing.batches.begin("import", {})
            alike = person._replace(id="again", origin="another 1.0")
            shorter = suggested(TEXT, "Irena", "PERSON")._replace(id="shorter", origin="another 1.0")
            otherwise = person._replace(id="other", label="ORG", origin="another 1.0")
            writing.suggestions.add_bulk(row, "another", [alike, shorter, otherwise], batch)
            writing.batches.finish(batch)

        project.perform("import", second, undoable=False)
        lena = project.perform("add annotator", lambda w: w.people.ensure("Lena"), undoable=False).result
        article = Article(project, lena, row)
        project.listen(article.refresh)
        corpus = Corpus(project, lena)
        marking = Annotating(project, lena)
        for verb, which in steps:
            marks = article.marks()
            key = marks[which % len(marks)].key if marks else None
            if verb == "undo":
                undo(project, lena)
            elif verb == "redo":
                redo(project, lena)
            elif verb == "add":
                marking.add(row, "entity", "PERSON", person.start, person.end)
            elif key is None:
                continue
            elif verb in {"wider", "narrower"}:
                marking.move_end(row, key, 1 if verb == "wider" else -1)
            elif verb == "relabel":
                marking.relabel(row, key, "entity", "ORG")
            elif verb == "delete":
                marking.delete(row, key)
            else:
                {"accept": marking.accept, "reject": marking.reject, "reopen": marking.reopen}[verb](
                    row, [key]
                )
            fresh = Article(project, lena, row)
            assert article.marks() == fresh.marks()
            assert article.counts() == fresh.counts()
            waiting = [m for m in fresh.marks() if m.undecided]
            places = {place_of(m) for m in waiting}
            assert len(places) == len(waiting)  # what is suggested alike is asked once
            assert places.isdisjoint(place_of(m) for m in fresh.marks() if not m.undecided)
            with project.read() as reading:
                asked = {(w.layer, w.label, w.start, w.end) for w in reading.waiting.all(lena.row)}
            assert asked == places
            assert corpus.entries([row])[row].suggested == fresh.counts().suggested == 3


@pytest.fixture
def article(project: Workspace, lena: Person, article_row: int) -> Article:
    """The article of the other tests, in which a second program sees one thing alike and one otherwise."""
    spans = [
        suggested(TEXT, "TALVIK", "GPE")._replace(origin="model"),
        suggested(TEXT, "Irena", "ORG")._replace(origin="model"),
    ]

    def work(writing: Writing) -> None:
        batch = writing.batches.begin("suggest:model", {})
        writing.suggestions.add_bulk(article_row, "model", spans, batch)
        writing.batches.finish(batch)

    project.perform("suggest", work, undoable=False)
    found = Article(project, lena, article_row)
    project.listen(found.refresh)
    return found


def waiting(article: Article, words: str) -> Mark | None:
    return next((m for m in article.marks() if m.undecided and m.text == words), None)


def test_what_two_programs_suggest_alike_is_one_mark_that_names_both(article: Article) -> None:
    talvik, whole = waiting(article, "TALVIK"), waiting(article, "Irena Kovash")
    assert talvik is not None
    assert whole is not None
    assert (talvik.origin, talvik.also) == ("test 1.0", ("model",))
    assert whole.also == ()
    others = other_readings(whole, article.marks())
    assert [(m.text, m.label, m.origin) for m in others] == [("Irena", "ORG", "model")]
    assert other_readings(talvik, article.marks()) == []


@pytest.mark.parametrize("verb", ["accept", "reject", "relabel", "move"])
def test_one_decision_settles_what_both_suggest_and_one_undo_brings_both_back(
    project: Workspace, lena: Person, article: Article, verb: str
) -> None:
    before, counted = article.marks(), article.counts()
    talvik = waiting(article, "TALVIK")
    assert talvik is not None
    marking = Annotating(project, lena)
    if verb == "relabel":
        marking.relabel(article.row, talvik.key, "entity", "LOC")
    elif verb == "move":
        marking.move_end(article.row, talvik.key, -1, by_character=True)
    else:
        getattr(marking, verb)(article.row, [talvik.key])
    assert not any(m.undecided and m.start == talvik.start for m in article.marks())
    assert article.counts().undecided == counted.undecided - 1
    assert article.counts().suggested == counted.suggested
    entry = Corpus(project, lena).entries([article.row])[article.row]
    assert (entry.suggested, entry.decided) == (counted.suggested, 1)
    assert {(a.suggester, a.decided) for a in acceptance(project) if not a.week} == {
        ("test", 1),
        ("model", 1),
    }
    undo(project, lena)
    assert article.marks() == before


def test_the_list_to_decide_finds_it_under_either_program(
    project: Workspace, lena: Person, article: Article
) -> None:
    found = DecidingMany(project, lena).find()
    assert found is not None
    assert dict(found.suggesters)["model"] == 2
    assert [w.text for w in Filter(suggesters=frozenset({"model"})).of(found.waiting)] == ["TALVIK", "Irena"]
