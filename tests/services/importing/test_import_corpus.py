from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import UnusableProject
from annotator.domain.record import Record, Refusal
from annotator.domain.span import Span, Status
from annotator.services.annotating.article import Article
from annotator.services.history import redo, undo
from annotator.services.importing.import_corpus import import_paths, import_records
from annotator.store.access import Writing
from annotator.store.file import open_project
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace


def record(text: str, **of: object) -> Record:
    return Record(document=Document(id="", text=text, source_file=f"{text[:5]}.txt"), **of)  # type: ignore[arg-type]  # keywords of one dataclass


def span(text: str, word: str, label: str = "ORG", status: Status = Status.ADDED) -> Span:
    start = text.index(word)
    return Span(
        id=f"s{start}",
        layer="entity",
        label=label,
        start=start,
        end=start + len(word),
        text=word,
        status=status,
    )


def documents(workspace: Workspace) -> list[str]:
    with workspace.read() as reading:
        return [d.text for _, d in reading.documents.stream()]


def test_good_files_come_in_and_bad_ones_are_listed(project: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The dam\n\nIt holds.", "utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.bin").write_bytes(bytes(range(256)) * 4)
    report = import_paths(project, [tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "c.bin"])
    assert report.taken == 1
    assert [r.file for r in report.refused] == ["b.txt", "c.bin"]
    assert documents(project) == ["The dam\n\nIt holds."]


def test_an_import_is_one_step_back_and_forth(project: Workspace, lena: Person) -> None:
    import_records(project, [record("One."), record("Two.")], person=lena)
    passed = undo(project, lena)
    assert passed is not None
    assert passed.step.name == "import 2 articles"
    assert documents(project) == []
    redo(project, lena)
    assert documents(project) == ["One.", "Two."]


@pytest.mark.file_alone
def test_a_redo_outlives_a_restart(project: Workspace, lena: Person) -> None:
    import_records(project, [record("One.")], person=lena)
    undo(project, lena)
    project.close()
    with open_project(project.path) as again:
        redo(again, lena)
        assert documents(again) == ["One."]


def test_the_same_article_twice_is_recognised(project: Workspace) -> None:
    first = import_records(project, [record("One."), record("One.")])
    second = import_records(project, [record("One."), record("Two.")])
    assert (first.taken, first.known) == (1, ("One..txt",))
    assert (second.taken, second.known) == (1, ("One..txt",))
    assert documents(project) == ["One.", "Two."]


def test_an_article_imported_again_after_undo_is_new(project: Workspace, lena: Person) -> None:
    import_records(project, [record("One.")], person=lena)
    undo(project, lena)
    assert import_records(project, [record("One.")], person=lena).taken == 1


def test_work_joins_the_article_that_is_there(project: Workspace) -> None:
    text = "Acme left."
    import_records(project, [record(text)])
    report = import_records(project, [record(text, annotator="Lena", spans=(span(text, "Acme"),))])
    assert (report.taken, report.work) == (0, 1)
    with project.read() as reading:
        lena = reading.people.named("Lena")
        assert lena is not None
        (row,) = reading.documents.rows()
    article = Article(project, lena, row)
    assert [(m.text, m.status) for m in article.marks()] == [("Acme", Status.ADDED)]
    assert article.status is WorkStatus.DONE
    again = import_records(project, [record(text, annotator="Lena", spans=(span(text, "Acme"),))])
    assert (again.work, len(again.known)) == (0, 1)


def test_spans_nobody_owns_are_suggestions_unless_somebody_is_named(project: Workspace, lena: Person) -> None:
    text = "Acme left."
    import_records(project, [record(text, spans=(span(text, "Acme"),))])
    import_records(project, [record("Acme came.", spans=(span("Acme came.", "Acme"),))], annotator="Lena M.")
    with project.read() as reading:
        first, second = reading.documents.rows()
    assert [m.undecided for m in Article(project, lena, first).marks()] == [True]
    assert [m.undecided for m in Article(project, lena, second).marks()] == [False]


def test_labels_the_scheme_lacks_are_added_and_taken_back_with_the_import(
    project: Workspace, lena: Person
) -> None:
    text = "Acme left."
    with project.read() as reading:
        before = reading.schemes.get()
    report = import_records(
        project, [record(text, annotator="X", spans=(span(text, "Acme", "FIRM"),))], person=lena
    )
    assert report.labels_added == ("FIRM",)
    with project.read() as reading:
        assert reading.schemes.get().label("entity", "FIRM") is not None
    undo(project, lena)
    with project.read() as reading:
        assert reading.schemes.get() == before


def test_a_span_that_contradicts_its_text_refuses_the_record(project: Workspace) -> None:
    text = "Acme left."
    bad = span(text, "Acme")._replace(text="Acne")
    report = import_records(project, [record(text, annotator="X", spans=(bad,)), record("Two.")])
    assert (report.taken, len(report.refused)) == (1, 1)
    assert report.refused[0].reason == "1 span does not name the text it says it does."
    assert report.refused[0].place == "position 0"


def test_a_doubled_id_gets_a_fresh_one(project: Workspace) -> None:
    one = replace(record("One."), document=replace(record("One.").document, id="same"))
    two = replace(record("Two."), document=replace(record("Two.").document, id="same"))
    assert import_records(project, [one, two]).taken == 2
    three = replace(record("Three."), document=replace(record("Three.").document, id="same"))
    assert import_records(project, [three]).notes
    with project.read() as reading:
        assert len({d.id for _, d in reading.documents.stream()}) == 3


def test_a_cancelled_import_leaves_nothing(project: Workspace) -> None:
    asked = iter([False, False, True, True, True])
    report = import_records(
        project,
        (record(f"Article {n}.") for n in range(250)),
        cancelled=lambda: next(asked),
    )
    assert report.cancelled
    assert documents(project) == []
    with project.read() as reading:
        assert reading.batches.left_behind() == []


def test_an_import_that_fails_half_way_leaves_nothing(project: Workspace) -> None:
    def failing() -> Iterator[Record | Refusal]:
        for n in range(150):
            yield record(f"Article {n}.")
        raise UnusableProject("The drive is gone.")

    with pytest.raises(UnusableProject):
        import_records(project, failing())
    assert documents(project) == []


@pytest.mark.file_alone
def test_an_import_cut_off_by_a_crash_is_cleared_on_opening(project: Workspace) -> None:
    def begin(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        writing.documents.add_bulk([Document(id="", text="Half.")], batch)

    project.perform("begin import", begin, undoable=False)
    assert documents(project) == []
    project.close()
    with open_project(project.path) as again:
        assert documents(again) == []
        with again.read() as reading:
            assert reading.batches.left_behind() == []


@pytest.mark.both_databases
def test_work_fills_in_what_was_not_known_of_the_article(project: Workspace, lena: Person) -> None:
    text = "Acme left."
    import_records(project, [replace(record(text), document=Document(id="", text=text, title="Kept"))])
    told = Document(id="", text=text, title="Other", outlet="Kestrel Post")
    import_records(project, [Record(document=told, annotator="X", spans=(span(text, "Acme"),))], person=lena)
    with project.read() as reading:
        (document,) = (d for _, d in reading.documents.stream())
    assert (document.title, document.outlet) == ("Kept", "Kestrel Post")
    undo(project, lena)
    with project.read() as reading:
        assert next(d for _, d in reading.documents.stream()).outlet == ""
