from __future__ import annotations

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import UserFixable, WrongUse
from annotator.domain.record import Record
from annotator.services.annotating.article import Article
from annotator.services.history import next_steps, redo, undo
from annotator.services.importing.import_corpus import import_records
from annotator.services.projects.details import correct, correct_all, tidied
from annotator.services.projects.projects import person_in
from annotator.store.workspace import Workspace


@pytest.fixture
def row(project: Workspace) -> int:
    document = Document(id="d1", text="Talks failed on Thursday.", title="Talks failed")
    return import_records(project, [Record(document=document)]).documents[0]


def field(project: Workspace, row: int, name: str) -> str:
    with project.read() as reading:
        value = getattr(reading.documents.get(row), name)
    assert isinstance(value, str)
    return value


def test_a_correction_is_one_step_that_undo_takes_back(project: Workspace, row: int) -> None:
    lena = person_in(project, "Lena")
    changes = correct(project, lena, row, "published", "2024-03-14")
    assert row in changes.documents
    assert next_steps(project, lena) == ("correct date", "")
    undo(project, lena)
    assert field(project, row, "published") == ""
    redo(project, lena)
    assert field(project, row, "published") == "2024-03-14"


def test_several_fields_are_one_step(project: Workspace, row: int) -> None:
    lena = person_in(project, "Lena")
    correct_all(project, lena, row, {"title": " Talks \n fail ", "outlet": "Meridian"})
    assert (field(project, row, "title"), field(project, row, "outlet")) == ("Talks fail", "Meridian")
    undo(project, lena)
    assert (field(project, row, "title"), field(project, row, "outlet")) == ("Talks failed", "")


def test_the_text_never_changes(project: Workspace, row: int) -> None:
    with pytest.raises(ValueError, match="not a field"):
        correct(project, None, row, "text", "something else")
    assert field(project, row, "text") == "Talks failed on Thursday."


def test_one_value_that_does_not_fit_keeps_all_as_they_were(project: Workspace, row: int) -> None:
    with pytest.raises(WrongUse, match="no date"):
        correct_all(project, None, row, {"title": "New", "published": "14 March"})
    assert field(project, row, "title") == "Talks failed"


def test_an_article_that_a_damaged_list_names_is_said_not_to_be_there(project: Workspace) -> None:
    with pytest.raises(UserFixable, match="not in the project") as said:
        Article(project, person_in(project, "Lena"), 25)
    assert "check the project" in said.value.next_step


def test_an_article_that_is_not_there_is_said_so(project: Workspace) -> None:
    with pytest.raises(LookupError):
        correct(project, None, 99, "title", "x")


@pytest.mark.parametrize("value", ["2024-02-30", "14.3.2024", "2024-3-14", "20240314", "2024-03-14T10:00"])
def test_what_is_no_iso_date_is_refused_with_an_example(value: str) -> None:
    with pytest.raises(WrongUse) as refused:
        tidied("published", value)
    assert "2024-03-14" in refused.value.next_step


@pytest.mark.parametrize(("value", "kept"), [("EN", "en"), ("pt_BR", "pt-br"), ("", ""), (" ar ", "ar")])
def test_language_codes_are_written_one_way(value: str, kept: str) -> None:
    assert tidied("language", value) == kept


def test_a_language_is_a_code() -> None:
    with pytest.raises(WrongUse):
        tidied("language", "English language")
