from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from annotator.domain.changes import Place
from annotator.domain.errors import HistoryConflict, UserFixable
from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.notes import Noting, Spot
from annotator.services.exporting.export_corpus import export
from annotator.services.exporting.export_foreign import export_foreign
from annotator.services.history import next_steps, redo, undo
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import person_in
from annotator.store.file import create
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed

TOWN = Spot(start=0, end=6, label="GPE")


@pytest.fixture
def lead(project: Workspace) -> Person:
    return person_in(project, "Tomas")


def bodies(workspace: Workspace, person: Person, row: int) -> list[list[str]]:
    found = Noting(workspace, person).threads(row)
    return [[t.first.note.body, *(a.note.body for a in t.answers)] for t in found]


def test_a_note_is_answered_and_settled_and_all_of_it_can_be_undone(
    project: Workspace, lena: Person, lead: Person, article_row: int
) -> None:
    Noting(project, lena).write(article_row, "  Town or\n dam?  ", TOWN)
    thread = Noting(project, lead).threads(article_row)[0]
    assert (thread.first.note.body, thread.first.note.text) == ("Town or\ndam?", "TALVIK")
    assert (thread.first.note.author, thread.first.note.label) == ("Lena M.", "GPE")
    Noting(project, lead).answer(thread.first.row, "The town.")
    Noting(project, lead).settle(thread.first.row)
    assert bodies(project, lena, article_row) == [["Town or\ndam?", "The town."]]
    assert not Noting(project, lena).threads(article_row)[0].open
    assert next_steps(project, lead) == ("settle note", "")
    undo(project, lead)
    assert Noting(project, lena).threads(article_row)[0].open
    undo(project, lead)
    assert bodies(project, lena, article_row) == [["Town or\ndam?"]]
    redo(project, lead)
    with pytest.raises(HistoryConflict):
        undo(project, lena)  # it was answered: nothing is taken from under the answer
    assert bodies(project, lena, article_row) == [["Town or\ndam?", "The town."]]


def test_only_its_author_edits_or_deletes_a_note_and_only_while_nobody_answered(
    project: Workspace, lena: Person, lead: Person, article_row: int
) -> None:
    mine, theirs = Noting(project, lena), Noting(project, lead)
    mine.write(article_row, "Which dam?")
    row = mine.threads(article_row)[0].first.row
    with pytest.raises(UserFixable, match="written by Lena"):
        theirs.rewrite(row, "No dam")
    with pytest.raises(UserFixable, match="written by Lena"):
        theirs.delete(row)
    mine.rewrite(row, "Which of the dams?")
    theirs.answer(row, "The upper one")
    with pytest.raises(UserFixable, match="answered"):
        mine.delete(row)
    theirs.delete(mine.threads(article_row)[0].answers[0].row)
    mine.delete(row)
    assert not mine.threads(article_row)
    undo(project, lena)
    assert bodies(project, lena, article_row) == [["Which of the dams?"]]


def test_a_note_without_words_is_refused(project: Workspace, lena: Person, article_row: int) -> None:
    with pytest.raises(UserFixable, match="needs words"):
        Noting(project, lena).write(article_row, " \n ")


def test_a_note_keeps_its_place_when_its_span_is_relabelled_or_deleted(
    project: Workspace, lena: Person, article_row: int
) -> None:
    act, noting = Annotating(project, lena), Noting(project, lena)
    noting.write(article_row, "sure?", TOWN)
    mark = Article(project, lena, article_row).marks()[0]
    act.relabel(article_row, mark.key, "entity", "LOC")
    act.delete(article_row, Article(project, lena, article_row).marks()[0].key)
    note = noting.threads(article_row)[0].first.note
    assert (note.start, note.end, note.text, note.label) == (0, 6, "TALVIK", "GPE")


def test_open_notes_are_walked_through_the_whole_corpus_and_round_its_end(
    project: Workspace, lena: Person
) -> None:
    first, second, third = seed(project, ["One dam.", "Two dams.", "Three dams."])
    noting = Noting(project, lena)
    noting.write(third, "whole")
    noting.write(first, "late", Spot(start=4, end=7))
    noting.write(first, "early", Spot(start=0, end=3))
    noting.write(second, "settled")
    noting.settle(noting.threads(second)[0].first.row)
    seen = []
    at = Place(document=first)
    for _ in range(4):
        found = noting.next_open(at)
        assert found is not None
        seen.append((found.document, found.start))
        at = Place(document=found.document, start=found.start)
    assert seen == [(first, 0), (first, 4), (third, None), (first, 0)]
    back = noting.next_open(Place(document=first, start=0), backwards=True)
    assert back is not None
    assert back.document == third


def test_notes_go_out_with_an_export_and_come_in_once(
    project: Workspace, lena: Person, lead: Person, article_row: int, tmp_path: Path, news_scheme: Scheme
) -> None:
    mine = Noting(project, lena)
    mine.write(article_row, "Town?", TOWN)
    row = mine.threads(article_row)[0].first.row
    Noting(project, lead).answer(row, "Yes.")
    Noting(project, lead).write(article_row, "Good article")
    export(project, tmp_path / "out.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert [len(line["comments"]) for line in lines] == [3, *[0] * (len(lines) - 1)]
    with create(tmp_path / "other.goldspan", news_scheme) as other:
        person = person_in(other, "Ana")
        report = import_paths(other, [tmp_path / "out.jsonl"], person=person)
        assert report.comments == 3
        assert bodies(other, person, report.documents[0]) == [["Good article"], ["Town?", "Yes."]]
        again = import_paths(other, [tmp_path / "out.jsonl"], person=person)
        assert (again.comments, again.work) == (0, 0)
        export(other, tmp_path / "again.jsonl")
        undo(other, person)
        redo(other, person)
        assert bodies(other, person, report.documents[0]) == [["Good article"], ["Town?", "Yes."]]
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()


def test_imported_notes_go_with_their_import_unless_somebody_answered(
    project: Workspace, lena: Person, article_row: int, tmp_path: Path, news_scheme: Scheme
) -> None:
    Noting(project, lena).write(article_row, "Town?", TOWN)
    export(project, tmp_path / "out.jsonl", source="Lena M.")
    with create(tmp_path / "other.goldspan", news_scheme) as other:
        person = person_in(other, "Ana")
        row = seed(other, [TEXT])[0]
        assert import_paths(other, [tmp_path / "out.jsonl"], person=person).comments == 1
        assert next_steps(other, person)[0] == "import notes"
        undo(other, person)
        assert not Noting(other, person).threads(row)
        redo(other, person)
        Noting(other, person_in(other, "Tomas")).answer(
            Noting(other, person).threads(row)[0].first.row, "The town."
        )
        with pytest.raises(HistoryConflict):
            undo(other, person)


def test_a_note_that_lost_its_words_is_put_on_the_whole_article(
    project: Workspace, lena: Person, article_row: int, tmp_path: Path, news_scheme: Scheme
) -> None:
    Noting(project, lena).write(article_row, "Town?", TOWN)
    export(project, tmp_path / "out.jsonl", source="Lena M.")
    line = json.loads((tmp_path / "out.jsonl").read_text("utf-8"))
    line["comments"][0]["start"] = 3
    (tmp_path / "astray.jsonl").write_text(json.dumps(line), "utf-8")
    with create(tmp_path / "other.goldspan", news_scheme) as other:
        report = import_paths(other, [tmp_path / "astray.jsonl"])
        note = Noting(other, person_in(other, "Ana")).threads(report.documents[0])[0].first.note
        assert (note.start, note.body) == (None, "Town?")
        assert any("whole article" in said for said in report.notes)


@pytest.mark.file_alone
def test_a_note_that_misreads_its_words_is_found_by_a_check(
    project: Workspace, lena: Person, article_row: int
) -> None:
    Noting(project, lena).write(article_row, "Town?", TOWN)
    path = project.path
    project.close()
    assert not check(path).problems
    connection = sqlite3.connect(path)
    connection.execute("UPDATE note SET start = 2")
    connection.commit()
    connection.close()
    (problem,) = check(path).problems
    assert "a note at 2 to 6" in problem


def test_another_tools_format_says_that_notes_stay_behind(
    project: Workspace, lena: Person, article_row: int, tmp_path: Path
) -> None:
    Annotating(project, lena).add(article_row, "entity", "GPE", 0, 6)
    Noting(project, lena).write(article_row, "Town?", TOWN)
    _, written = export_foreign(project, tmp_path / "out.conll", "conll", source="Lena M.")
    assert any(line.startswith("notes of people: 1") for line in written.not_carried), written.not_carried
