from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.domain.errors import HistoryConflict, UserFixable
from annotator.domain.span import Span, Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.entries.book import EntryBook
from annotator.services.entries.deciding import EntryWork, Form, Proposed
from annotator.services.entries.named import EntryNames, entries_for_export, new_entry
from annotator.services.entries.values import EntryKey, State
from annotator.services.history import undo
from annotator.store.access import Writing
from annotator.store.entries import NewEntry
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import seed

TEXTS = (
    "Irena Kovash spoke in Dorvan. Kovash said no shots were fired.",
    "Irena Kowasz denied it. Leon Haskel agreed with Kowasz.",
    "Milo Haskel and Leon Haskel met. Haskel paid.",
)
PERSONS = ("Irena Kovash", "Kovash", "Irena Kowasz", "Leon Haskel", "Kowasz", "Milo Haskel", "Haskel")


def persons_of(text: str) -> list[Span]:
    """The persons named in a text, a longer name before the surname in it."""
    found: list[Span] = []
    for name in PERSONS:
        start = text.find(name)
        while start >= 0:
            if not any(s.start <= start < s.end for s in found):
                found.append(
                    Span(
                        id=f"p-{start}",
                        layer="entity",
                        label="PERSON",
                        start=start,
                        end=start + len(name),
                        text=name,
                        status=Status.SUGGESTED,
                    )
                )
            start = text.find(name, start + 1)
    return sorted(found, key=lambda s: s.start)


@pytest.fixture
def rows(project: Workspace) -> list[int]:
    return seed(project, TEXTS, [persons_of(text) for text in TEXTS])


@pytest.fixture
def work(project: Workspace, lena: Person) -> EntryWork:
    return EntryWork(project, lena)


@pytest.fixture
def read(project: Workspace, lena: Person, rows: list[int]) -> Callable[[], EntryBook]:
    return lambda: EntryBook.read(project, lena)


def key_called(book: EntryBook, name: str) -> EntryKey:
    return next(line.key for line in book.lines() if line.name == name)


def states(book: EntryBook, key: EntryKey) -> dict[str, State]:
    page = book.page(key)
    assert page is not None
    return {v.text: v.state for v in page.variants}


def test_names_are_proposed_in_groups_with_counts(read: Callable[[], EntryBook]) -> None:
    book = read()
    first = book.lines()[0]
    assert (first.name, first.label, first.mentions, first.documents) == ("Irena Kowasz", "PERSON", 4, 2)
    assert first.waits
    assert set(states(book, first.key).values()) == {State.PROPOSED}


def test_a_proposed_entry_is_made_by_accepting_and_unmade_by_undo(
    project: Workspace, lena: Person, work: EntryWork, read: Callable[[], EntryBook]
) -> None:
    book = read()
    key = book.lines()[0].key
    page, target = book.page(key), book.target(key)
    assert page is not None
    assert isinstance(target, Proposed)
    step = work.accept(target, [form for v in page.variants for form in v.forms])
    assert book.refresh(step.changes)
    line = book.line(EntryKey(row=step.entry))
    assert line is not None
    assert (line.mentions, line.documents, line.proposed) == (4, 2, 0)
    passed = undo(project, lena)
    assert passed is not None
    assert passed.step.name == "accept 4 variants"
    book.refresh(passed.changes)
    assert book.lines() == read().lines()
    assert book.line(key) is not None


def test_what_is_not_the_same_is_asked_once(work: EntryWork, read: Callable[[], EntryBook]) -> None:
    book = read()
    target = book.target(book.lines()[0].key)
    assert target is not None
    step = work.reject(target, [Form("Irena Kovash")])
    book.refresh(step.changes)
    assert states(book, EntryKey(row=step.entry))["Irena Kovash"] is State.REJECTED
    assert key_called(book, "Irena Kovash").row is None, "it stands for itself now"


def test_a_string_names_one_thing_in_one_scope(project: Workspace, work: EntryWork, rows: list[int]) -> None:
    leon = work.create("Leon Haskel", "PERSON", [Form("Leon Haskel"), Form("Haskel")]).entry
    milo = work.create("Milo Haskel", "PERSON", [Form("Milo Haskel")]).entry
    work.accept(milo, [Form("Haskel", rows[2])])
    with project.read() as reading:
        names = EntryNames(reading)
        here, there = (names.entry_of(row, "PERSON", "Haskel") for row in (rows[2], rows[0]))
        assert here is not None
        assert there is not None
        assert (here.row, there.row) == (milo, leon)
    work.accept(milo, [Form("HASKEL")])
    with project.read() as reading:
        everywhere = EntryNames(reading).entry_of(rows[0], "PERSON", "Haskel’s")
        assert everywhere is not None
        assert everywhere.row == milo
        assert EntryNames(reading).entry_of(rows[0], "GPE", "Haskel") is None, "another label"


def test_a_span_says_first_what_it_names_itself(
    project: Workspace, lena: Person, work: EntryWork, rows: list[int]
) -> None:
    leon = work.create("Leon Haskel", "PERSON", [Form("Haskel")]).entry
    milo = work.create("Milo Haskel", "PERSON").entry
    with project.read() as reading:
        uid = reading.entries.get(milo).uid
    article = Article(project, lena, rows[2])
    mark = next(m for m in article.marks() if m.text == "Haskel")
    changes = Annotating(project, lena).set_feature(rows[2], mark.key, "entry", uid)
    with project.read() as reading:
        names = EntryNames(reading)
        (span,) = (s for s in reading.annotations.spans(rows[2], lena.row) if s.text == "Haskel")
        assert names.named(rows[2], span).features["entry"] == uid
        assert names.named(rows[0], span._replace(features={})).features["entry"] != uid
    book = EntryBook.read(project, lena)
    assert not book.refresh(changes)
    line = book.line(EntryKey(row=milo))
    assert line is not None
    assert line.mentions == 2, "Milo Haskel, and the Haskel that says so"
    assert book.of_span(rows[2], "PERSON", "Haskel", uid) == EntryKey(row=milo)
    assert book.of_span(rows[2], "PERSON", "Haskel") == EntryKey(row=leon)


def test_merging_keeps_what_spans_say_and_undo_brings_both_back(
    project: Workspace, lena: Person, work: EntryWork, rows: list[int]
) -> None:
    kept = work.create("Irena Kovash", "PERSON").entry
    gone = work.create("Irena Kowasz", "PERSON").entry
    work.set_external(gone, " Q42 ")
    work.set_note(kept, "spokeswoman")
    with project.read() as reading:
        uid = reading.entries.get(gone).uid
    work.merge(kept, gone)
    with project.read() as reading:
        names = EntryNames(reading)
        merged = names.entry_of(rows[1], "PERSON", "Irena Kowasz")
        assert merged is not None
        assert (merged.row, merged.external, merged.note) == (kept, "Q42", "spokeswoman")
        assert names.entry_of(rows[0], "PERSON", "somebody", uid) == merged
    undo(project, lena)
    with project.read() as reading:
        assert reading.entries.get(gone).external == "Q42"
    with pytest.raises(UserFixable):
        work.merge(kept, kept)


def test_splitting_off_in_one_article_leaves_the_others(
    project: Workspace, work: EntryWork, rows: list[int]
) -> None:
    both = work.create("Kovash", "PERSON", [Form("Kovash"), Form("Irena Kovash")]).entry
    made = work.split(both, [Form("Kovash", rows[0])]).entry
    with project.read() as reading:
        names = EntryNames(reading)
        here, there = (names.entry_of(row, "PERSON", "Kovash") for row in (rows[0], rows[1]))
        assert here is not None
        assert there is not None
        assert (here.row, there.row) == (made, both)
    with pytest.raises(UserFixable):
        work.split(both, [])


def test_a_name_must_not_be_empty(work: EntryWork) -> None:
    with pytest.raises(UserFixable, match="needs a name"):
        work.create("  ", "PERSON")


def test_what_goes_out_comes_in_again_as_it_was(
    project: Workspace, new_project: Callable[[], Workspace], work: EntryWork, rows: list[int]
) -> None:
    row = work.create("Irena Kovash", "PERSON", [Form("Irena Kovash"), Form("Kovash", rows[0])]).entry
    work.reject(row, [Form("Irena Kowasz")])
    work.set_external(row, "Q1")
    work.set_note(row, "of the ministry")
    work.create("Dorvan", "GPE")
    with project.read() as reading:
        lines = entries_for_export(reading)
        uid = reading.documents.listed(rows)[rows[0]].uid
        before = [(e.uid, e.name, e.label, e.external, e.note) for e in reading.entries.all()]
        said = [(v.entry, v.text, v.accepted) for v in reading.entries.variants()]
    assert lines[1].features == {}
    assert lines[0].features["variants"][1] == {"text": "Kovash", "doc": uid}
    other = new_project()
    there = seed(other, TEXTS)

    def take(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        assert writing.entries.add_bulk([new_entry(line, {uid: there[0]}) for line in lines], batch) == 2
        assert writing.entries.add_bulk([new_entry(line, {}) for line in lines], batch) == 0
        writing.batches.finish(batch)

    other.perform("import", take)
    with other.read() as reading:
        assert [(e.uid, e.name, e.label, e.external, e.note) for e in reading.entries.all()] == before
        assert [(v.entry, v.text, v.accepted) for v in reading.entries.variants()] == said
        assert entries_for_export(reading) == lines
    undo_of_import = other.undo(None)
    assert undo_of_import is not None
    with other.read() as reading:
        assert reading.entries.all() == []
        assert reading.entries.variants() == []


def test_entries_of_an_import_are_not_taken_from_under_somebodys_variants(
    project: Workspace, lena: Person, rows: list[int]
) -> None:
    def take(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        writing.entries.add_bulk([NewEntry(uid="e1", name="Irena Kovash", label="PERSON")], batch)
        writing.batches.finish(batch)

    project.perform("import", take)
    with project.read() as reading:
        (entry,) = reading.entries.all()
    EntryWork(project, lena).accept(entry.row, [Form("Kovash", rows[0])])
    with pytest.raises(HistoryConflict):
        project.undo(None)
    undo(project, lena)
    assert project.undo(None) is not None


def test_an_entry_that_only_spans_speak_of_goes_out_as_well(project: Workspace, rows: list[int]) -> None:
    span = Span(
        id="s", layer="entity", label="GPE", start=22, end=28, text="Dorvan", features={"entry": "X1"}
    )
    with project.read() as reading:
        names = EntryNames(reading)
        assert names.named(rows[0], span) == span
        (line,) = names.lines(reading)
    assert (line.id, line.name, line.label) == ("X1", "Dorvan", "GPE")


def test_what_is_done_to_an_entry_that_is_gone_is_refused_in_words(
    work: EntryWork, project: Workspace, rows: list[int]
) -> None:
    gone = work.create("Irena Kovash", "PERSON").entry
    other = work.create("Leon Haskel", "PERSON").entry
    work.delete(gone)
    forms = (Form("Kovash"),)
    refused: tuple[Callable[[], object], ...] = (
        lambda: work.delete(gone),
        lambda: work.rename(gone, "Irena"),
        lambda: work.accept(gone, forms),
        lambda: work.reject(gone, forms),
        lambda: work.split(gone, forms),
        lambda: work.merge(other, gone),
        lambda: work.merge(gone, other),
    )
    for do in refused:
        with pytest.raises(UserFixable, match="not there any more"):
            do()
    with project.read() as reading:
        assert [entry.name for entry in reading.entries.all()] == ["Leon Haskel"]
