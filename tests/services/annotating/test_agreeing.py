from __future__ import annotations

from annotator.domain.mark import Mark
from annotator.services.annotating.agreeing import other_readings
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT
from tests.suggested import suggested


def waiting(article: Article) -> list[Mark]:
    return [mark for mark in article.marks() if mark.undecided]


def test_what_two_programs_suggest_alike_is_one_mark_and_what_they_see_otherwise_is_named(
    project: Workspace, lena: Person, article_row: int
) -> None:
    before = len(waiting(Article(project, lena, article_row)))
    spans = [
        suggested(TEXT, "TALVIK", "GPE")._replace(origin="model"),
        suggested(TEXT, "Irena", "ORG")._replace(origin="model"),
    ]

    def work(writing: Writing) -> None:
        batch = writing.batches.begin("suggest:model", {})
        writing.suggestions.add_bulk(article_row, "model", spans, batch)
        writing.batches.finish(batch)

    project.perform("suggest", work, undoable=False)
    article = Article(project, lena, article_row)
    found = {(mark.text, mark.label): mark for mark in waiting(article)}
    assert len(waiting(article)) == before + 1
    assert found["TALVIK", "GPE"].also == ("model",)
    others = other_readings(found["Irena Kovash", "PERSON"], article.marks())
    assert [(m.text, m.label, m.origin) for m in others] == [("Irena", "ORG", "model")]

    annotating = Annotating(project, lena)
    changes = annotating.reject(article_row, [found["TALVIK", "GPE"].key])
    article.refresh(changes)
    assert ("TALVIK", "GPE") not in {(mark.text, mark.label) for mark in waiting(article)}
