"""Imports taken back and brought again, in every order with people's work and with other imports."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from annotator.domain.changes import Changes
from annotator.domain.document import Document
from annotator.domain.errors import HistoryConflict, UnusableProject
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.record import Record
from annotator.domain.span import Relation, Span, Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.exporting.exported_records import records, whose
from annotator.services.history import redo, undo
from annotator.services.importing.import_corpus import import_records
from annotator.services.queue.corpus import Corpus
from annotator.store.access import Writing
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

DOCUMENT = Document(id="doc-0", text=TEXT, title="TALVIK", source_file="0.txt")


@pytest.fixture
def tomas(project: Workspace) -> Person:
    return project.perform("add annotator", lambda w: w.people.ensure("Tomas"), undoable=False).result


def work_of(name: str, *words: str, document: Document = DOCUMENT, label: str = "GPE") -> Record:
    spans = tuple(
        Span(
            id=f"T{number}",
            layer="entity",
            label=label,
            start=document.text.index(word),
            end=document.text.index(word) + len(word),
            text=word,
        )
        for number, word in enumerate(words)
    )
    return Record(document=document, annotator=name, spans=spans)


def status(project: Workspace, person: Person, row: int) -> WorkStatus:
    return Article(project, person, row).status


def test_what_is_decided_after_an_import_was_taken_back_is_seen(
    project: Workspace, lena: Person, tomas: Person
) -> None:
    row = seed(project, [TEXT])[0]
    import_records(project, [work_of("Tomas", "Dorvan")], person=lena)
    assert status(project, tomas, row) is WorkStatus.DONE
    undo(project, lena)
    assert status(project, tomas, row) is WorkStatus.NEW
    Annotating(project, tomas).set_status(row, WorkStatus.SKIPPED)
    assert status(project, tomas, row) is WorkStatus.SKIPPED
    undo(project, tomas)
    assert status(project, tomas, row) is WorkStatus.NEW
    redo(project, lena)
    assert status(project, tomas, row) is WorkStatus.DONE


def test_work_taken_back_can_be_imported_again(project: Workspace, lena: Person, tomas: Person) -> None:
    row = seed(project, [TEXT])[0]
    for person in (lena, tomas):
        assert import_records(project, [work_of("Tomas", "Dorvan")], person=person).work == 1
        assert status(project, tomas, row) is WorkStatus.DONE
        if person is lena:
            undo(project, lena)
    with pytest.raises(HistoryConflict, match="come in since"):
        redo(project, lena)
    assert [m.text for m in Article(project, tomas, row).marks()] == ["Dorvan"]


def test_articles_that_came_in_another_way_are_not_doubled(
    project: Workspace, lena: Person, tomas: Person
) -> None:
    import_records(project, [Record(document=DOCUMENT)], person=lena)
    undo(project, lena)
    import_records(project, [Record(document=DOCUMENT)], person=tomas)
    with pytest.raises(HistoryConflict, match="come in since"):
        redo(project, lena)
    with project.read() as reading:
        assert reading.documents.count() == 1


def test_an_import_is_not_taken_back_from_under_somebodys_work(
    project: Workspace, lena: Person, tomas: Person
) -> None:
    row = import_records(project, [Record(document=DOCUMENT)], person=lena).documents[0]
    Annotating(project, tomas).add(row, "entity", "GPE", 0, 6)
    with pytest.raises(HistoryConflict, match="worked on it since"):
        undo(project, lena)
    assert len(Article(project, tomas, row).marks()) == 1
    undo(project, tomas)
    assert undo(project, lena) is not None
    assert Corpus(project, lena).progress().articles == 0


def test_work_that_was_changed_since_is_not_taken_back(
    project: Workspace, lena: Person, tomas: Person
) -> None:
    row = seed(project, [TEXT])[0]
    import_records(project, [work_of("Tomas", "Dorvan")], person=lena)
    mark = Article(project, tomas, row).marks()[0]
    Annotating(project, tomas).relabel(row, mark.key, "entity", "LOC")
    with pytest.raises(HistoryConflict, match="worked on it since"):
        undo(project, lena)
    assert [m.label for m in Article(project, tomas, row).marks()] == ["LOC"]


def test_a_run_of_suggestions_that_a_later_one_builds_upon_stays(
    project: Workspace, lena: Person, tomas: Person
) -> None:
    row = seed(project, [TEXT])[0]
    for person, words in ((lena, ["TALVIK"]), (tomas, []), (lena, ["TALVIK"])):

        def run(writing: Writing, words: list[str] = words) -> None:
            batch = writing.batches.begin("suggest", {})
            writing.batches.finish(batch)
            writing.suggestions.supersede(row, writing.suggestions.rows_of(row, "rules"), batch)
            writing.suggestions.add_bulk(row, "rules", [suggested(TEXT, w, "GPE") for w in words], batch)

        project.perform("make suggestions", run, annotator=person.row)
    with pytest.raises(HistoryConflict, match="made anew since"):
        undo(project, tomas)
    assert len(Article(project, lena, row).marks()) == 1
    undo(project, lena)
    assert undo(project, tomas) is not None
    assert len(Article(project, lena, row).marks()) == 1


def test_a_label_that_spans_carry_stays_in_the_scheme(
    project: Workspace, lena: Person, tomas: Person
) -> None:
    row = seed(project, [TEXT])[0]
    import_records(project, [work_of("Lena M.", "Dorvan", label="RIVER")], person=lena)
    Annotating(project, tomas).add(row, "entity", "RIVER", 0, 6)
    with pytest.raises(HistoryConflict, match="RIVER"):
        undo(project, lena)
    with project.read() as reading:
        assert reading.schemes.get().label("entity", "RIVER") is not None


def test_articles_taken_back_do_not_count_as_finished(
    project: Workspace, lena: Person, tomas: Person
) -> None:
    row = import_records(project, [Record(document=DOCUMENT)], person=lena).documents[0]
    Annotating(project, tomas).set_status(row, WorkStatus.DONE)
    undo(project, tomas)
    undo(project, lena)
    redo(project, tomas)
    assert Corpus(project, tomas).progress().done == 0


def test_links_stay_with_the_person_whose_they_are(project: Workspace) -> None:
    def linked(name: str, *words: str) -> Record:
        link = Relation(id="R1", label="same", head="T0", child="T1")
        return replace(work_of(name, *words), relations=(link,))

    import_records(project, [linked("Anna", "Dorvan", "TALVIK"), linked("Boris", "TALVIK", "Irena Kovash")])
    with project.read() as reading:
        for record in records(reading, whose(reading, "all")):
            assert {r.head for r in record.relations} | {r.child for r in record.relations} == {"T0", "T1"}
        rows = reading._connection.exec_driver_sql(
            "SELECT r.annotator_id, h.annotator_id, c.annotator_id FROM relation r "
            "JOIN annotation h ON h.id = r.head_id JOIN annotation c ON c.id = r.child_id"
        ).all()
    assert len(rows) == 2
    assert all(len(set(row)) == 1 for row in rows)


def test_the_place_of_a_corrected_suggestion_can_be_marked_again(project: Workspace, lena: Person) -> None:
    row = seed(project, [TEXT], [[suggested(TEXT, "TALVIK", "GPE")]])[0]
    act = Annotating(project, lena)
    suggestion = Article(project, lena, row).marks()[0]
    act.move_end(row, suggestion.key, -1, by_character=True)
    act.add(row, "entity", "GPE", suggestion.start, suggestion.end)
    found = [(m.text, m.status) for m in Article(project, lena, row).marks()]
    assert sorted(found) == [("TALVI", Status.CORRECTED), ("TALVIK", Status.ADDED)]


def test_a_second_press_on_a_suggestion_already_corrected_keeps_the_correction(
    project: Workspace, lena: Person
) -> None:
    row = seed(project, [TEXT], [[suggested(TEXT, "TALVIK", "GPE")]])[0]
    act = Annotating(project, lena)
    suggestion = Article(project, lena, row).marks()[0].key
    assert suggestion.kind is MarkKind.SUGGESTION
    act.relabel(row, suggestion, "entity", "LOC")
    act.accept(row, [suggestion])
    assert [(m.label, m.status) for m in Article(project, lena, row).marks()] == [("LOC", Status.CORRECTED)]
    act.reject(row, [suggestion])
    assert [(m.label, m.status) for m in Article(project, lena, row).marks()] == [("GPE", Status.REJECTED)]


def test_a_mark_moved_onto_a_suggestion_hides_it_until_it_moves_on(project: Workspace, lena: Person) -> None:
    spans = [suggested(TEXT, "TALVIK", "GPE"), suggested(TEXT, "TALVIK", "ORG")]
    row = seed(project, [TEXT], [spans])[0]
    view = Article(project, lena, row)
    project.listen(view.refresh)
    act = Annotating(project, lena)
    organisation = next(m for m in view.marks() if m.label == "ORG")

    def shown() -> list[str]:
        assert view.marks() == Article(project, lena, row).marks()
        return sorted(m.label for m in view.marks())

    act.relabel(row, organisation.key, "entity", "GPE")
    assert shown() == ["GPE"]
    act.relabel(row, view.marks()[0].key, "entity", "LOC")
    assert shown() == ["GPE", "LOC"]
    undo(project, lena)
    assert shown() == ["GPE"]
    undo(project, lena)
    assert shown() == ["GPE", "ORG"]


def test_thousands_of_marks_are_one_step(project: Workspace, lena: Person) -> None:
    count = 34_000  # more than one query may name
    text = "x " * count
    spans = [
        Span(id=f"s{n}", layer="entity", label="ORG", start=2 * n, end=2 * n + 1, text="x")
        for n in range(count)
    ]
    row = seed(project, [text], [spans])[0]
    view = Article(project, lena, row)
    project.perform("x", lambda w: w.assignments.start(row, lena.row), undoable=False)
    everything = frozenset(range(1, count + 1))
    assert view.refresh(Changes(documents=frozenset({row}), suggestions=everything))
    assert view.counts().undecided == count
    keys = [MarkKey(MarkKind.SUGGESTION, n) for n in range(1, 601)]
    project.listen(view.refresh)
    Annotating(project, lena).accept(row, keys)
    assert view.counts().undecided == count - 600


def test_a_view_that_fails_does_not_deny_that_a_decision_was_saved(
    project: Workspace, lena: Person, article_row: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))

    def failing(_changes: Changes) -> None:
        raise ZeroDivisionError

    project.listen(failing)
    project.listen(lambda changes: seen.append(changes.operation))
    Annotating(project, lena).set_status(article_row, WorkStatus.DONE)
    assert seen == ["finish article"]
    assert reported == [ZeroDivisionError]
    assert status(project, lena, article_row) is WorkStatus.DONE


def test_nothing_is_written_to_a_closed_project(project: Workspace, lena: Person, article_row: int) -> None:
    project.close()
    project.close()
    with pytest.raises(UnusableProject, match="closed"):
        Annotating(project, lena).set_status(article_row, WorkStatus.DONE)


def test_what_was_undone_is_not_brought_back_over_imported_work(
    project: Workspace, lena: Person, tomas: Person
) -> None:
    row = seed(project, [TEXT])[0]
    Annotating(project, tomas).set_status(row, WorkStatus.SKIPPED)
    undo(project, tomas)
    import_records(project, [work_of("Tomas", "Dorvan")], person=lena)
    with pytest.raises(HistoryConflict, match="taken its place"):
        redo(project, tomas)
    assert status(project, tomas, row) is WorkStatus.DONE
