from __future__ import annotations

import json

import pytest

from annotator.domain.document import Document
from annotator.domain.record import Record
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import redo, undo
from annotator.services.importing.import_corpus import import_records
from annotator.services.suggesting.suggest_corpus import SuggestReport, suggest
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace

TEXTS = [
    "LARNO, March 3. At least three people were hurt in Larno on Monday, mayor Petra Hovik said.",
    "Officials in Larno said 12 homes were lost. Hovik left on Tuesday.",
    "Nothing happened here.",
]


@pytest.fixture
def corpus(project: Workspace) -> list[int]:
    articles = [Document(id="", text=t, title=f"Article {n}", language="en") for n, t in enumerate(TEXTS)]
    report = import_records(project, [Record(document=article) for article in articles])
    return list(report.documents)


def rules(project: Workspace, **of: object) -> SuggestReport:
    return suggest(project, model="none", **of)  # type: ignore[arg-type]  # keywords of one function


def texts(project: Workspace, person: Person, row: int) -> list[str]:
    return [m.text for m in Article(project, person, row).marks() if m.undecided]


def test_without_a_model_rules_suggest_and_the_report_says_how_to_get_one(
    project: Workspace, corpus: list[int], lena: Person
) -> None:
    report = rules(project)
    assert report.documents == 3
    assert report.model == ""
    assert "pip install" in report.advice
    assert "At least three" in texts(project, lena, corpus[0])
    assert all(m.layer == "entity" and m.score is not None for m in Article(project, lena, corpus[0]).marks())


def test_a_second_run_has_nothing_left_to_do(project: Workspace, corpus: list[int]) -> None:
    rules(project)
    assert rules(project).documents == 0


def test_new_articles_are_suggested_with_the_evidence_of_the_old(
    project: Workspace, corpus: list[int], lena: Person
) -> None:
    rules(project)
    import_records(project, [Record(document=Document(id="", text="Rain fell in Larno.", language="en"))])
    assert rules(project).documents == 1


def test_a_run_is_one_step_that_undo_takes_back(project: Workspace, corpus: list[int], lena: Person) -> None:
    rules(project, person=lena)
    before = texts(project, lena, corpus[0])
    assert before
    undo(project, lena)
    assert texts(project, lena, corpus[0]) == []
    redo(project, lena)
    assert texts(project, lena, corpus[0]) == before


def test_a_stopped_run_goes_on_where_it_was(project: Workspace, corpus: list[int]) -> None:
    seen: list[int] = []

    def progress(done: int, _of: int | None, _what: str) -> None:
        seen.append(done)

    first = rules(project, progress=progress, cancelled=lambda: len(seen) > 1)
    assert first.cancelled
    assert 0 < first.documents < 3
    second = rules(project)
    assert first.documents + second.documents == 3


def test_the_open_article_is_read_first(project: Workspace, corpus: list[int]) -> None:
    read: list[str] = []
    rules(project, first=lambda: corpus[1], progress=lambda _done, _of, what: read.append(what))
    assert read[:4] == ["", "Article 1", "Article 0", "Article 2"]


def test_decided_suggestions_stay_when_the_corpus_thinks_otherwise(
    project: Workspace, corpus: list[int], lena: Person
) -> None:
    rules(project)
    view = Article(project, lena, corpus[0])
    project.listen(view.refresh)
    Annotating(project, lena).accept(corpus[0], [m.key for m in view.marks()])
    decided = [(m.key, m.label) for m in view.marks()]
    more = "Larno is a river. The river Larno rose. Larno flooded."
    import_records(project, [Record(document=Document(id="", text=more, language="en"))])
    rules(project)
    kept = [(m.key, m.label) for m in Article(project, lena, corpus[0]).marks() if not m.undecided]
    assert kept == decided


def labels(project: Workspace, person: Person, row: int, words: str) -> list[str]:
    return [m.label for m in Article(project, person, row).marks() if m.undecided and m.text == words]


def test_what_annotators_decide_is_taken_into_account_by_a_run_with_nothing_to_read(
    project: Workspace, corpus: list[int], lena: Person
) -> None:
    rules(project)
    assert labels(project, lena, corpus[1], "Larno") == ["GPE"]
    at = TEXTS[0].index("in Larno") + 3
    Annotating(project, lena).add(corpus[0], "entity", "FAC", at, at + 5)
    report = rules(project, person=lena)
    assert (report.documents, report.changed) == (0, 2)
    assert labels(project, lena, corpus[1], "Larno") == ["FAC"]
    assert rules(project, person=lena).changed == 0
    undo(project, lena)
    assert labels(project, lena, corpus[1], "Larno") == ["GPE"]
    assert rules(project, person=lena).changed == 2
    assert labels(project, lena, corpus[1], "Larno") == ["FAC"]


def test_a_rejected_name_is_suggested_nowhere_else(
    project: Workspace, corpus: list[int], lena: Person
) -> None:
    rules(project)
    larno = next(m for m in Article(project, lena, corpus[1]).marks() if m.text == "Larno")
    Annotating(project, lena).reject(corpus[1], [larno.key])
    rules(project)
    assert labels(project, lena, corpus[0], "Larno") == []


def test_words_marked_otherwise_do_not_count_against_the_name(
    project: Workspace, corpus: list[int], lena: Person
) -> None:
    rules(project)
    larno = next(m for m in Article(project, lena, corpus[1]).marks() if m.text == "Larno")
    annotating = Annotating(project, lena)
    annotating.reject(corpus[1], [larno.key])
    annotating.add(corpus[1], "entity", "GPE", larno.start - 3, larno.end)
    rules(project)
    assert labels(project, lena, corpus[0], "Larno") == ["GPE"]


def test_suggestions_of_the_version_before_are_taken_over_and_the_articles_read_again(
    project: Workspace, corpus: list[int], lena: Person
) -> None:
    rules(project)
    first = Article(project, lena, corpus[0])
    Annotating(project, lena).reject(corpus[0], [first.marks()[0].key])
    before = texts(project, lena, corpus[0])

    def as_it_was(writing: Writing) -> None:
        writing.journal.rename_suggester("goldspan-en", "entities-en")
        batch = writing.batches.begin("suggest", {})
        writing.batches.finish(batch)
        old = {"by": "entities-en 1.0 · rules", "saw": {"v": 1, "names": {}}}
        for row in corpus:
            writing.suggestions.keep_analysis(row, "entities-en", json.dumps(old), batch)

    project.perform("make suggestions", as_it_was)
    report = rules(project)
    assert report.documents == 3
    assert texts(project, lena, corpus[0]) == before
    with project.read() as reading:
        assert reading.suggestions.all_suggesters() == ["goldspan-en"]


def test_a_stored_analysis_of_another_kind_leads_to_a_new_reading(
    project: Workspace, corpus: list[int]
) -> None:
    rules(project)

    def age(writing: Writing) -> None:
        body = json.loads(writing.suggestions.analysis(corpus[1], "goldspan-en"))
        body["saw"]["v"] = 1
        batch = writing.batches.begin("suggest", {})
        writing.batches.finish(batch)
        writing.suggestions.keep_analysis(corpus[1], "goldspan-en", json.dumps(body), batch)

    project.perform("make suggestions", age)
    assert rules(project).documents == 1


def test_one_article_that_fails_keeps_its_suggestions_and_stops_no_other(
    project: Workspace, corpus: list[int], lena: Person
) -> None:
    rules(project)
    before = texts(project, lena, corpus[1])

    def spoil(writing: Writing) -> None:
        body = json.loads(writing.suggestions.analysis(corpus[1], "goldspan-en"))
        body["saw"]["names"] = 7
        batch = writing.batches.begin("suggest", {})
        writing.batches.finish(batch)
        writing.suggestions.keep_analysis(corpus[1], "goldspan-en", json.dumps(body), batch)

    project.perform("make suggestions", spoil)
    import_records(project, [Record(document=Document(id="", text="Rain fell in Larno.", language="en"))])
    report = rules(project)
    assert report.documents == 1
    assert [line.partition(":")[0] for line in report.skipped] == ["Article 1"]
    assert texts(project, lena, corpus[1]) == before
