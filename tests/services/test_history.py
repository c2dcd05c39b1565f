"""Undo and redo against a plain model: whatever is done, taken back, brought again or reopened."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.domain.errors import HistoryConflict
from annotator.domain.mark import Mark
from annotator.domain.scheme import Scheme, scheme_from_json
from annotator.folders import resource
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import history_of, next_steps, redo, undo
from annotator.services.projects.projects import open_project
from annotator.store.file import create
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

State = tuple[WorkStatus, tuple[tuple[Any, ...], ...]]


def state_of(workspace: Workspace, person: Person, row: int) -> State:
    article = Article(workspace, person, row)
    marks = tuple(
        (m.key, m.layer, m.label, m.start, m.end, m.text, m.status, tuple(sorted(m.features.items())))
        for m in article.marks()
    )
    return article.status, marks


class UndoMachine(RuleBasedStateMachine):
    """Does, undoes, redoes and reopens at random; a list of earlier states is the model."""

    @initialize()
    def start(self) -> None:
        import json

        self.folder = tempfile.TemporaryDirectory()
        scheme: Scheme = scheme_from_json(
            json.loads(resource("schemes", "news-claims.json").read_text("utf-8"))
        )
        self.workspace = create(Path(self.folder.name) / "p.goldspan", scheme)
        spans = [suggested(TEXT, w, "ORG") for w in ("TALVIK", "14 March", "Irena Kovash", "Dorvan")]
        self.row = seed(self.workspace, [TEXT], [spans])[0]
        self.person = self.workspace.perform("add", lambda w: w.people.ensure("Lena"), undoable=False).result
        self.view = Article(self.workspace, self.person, self.row)
        self.workspace.listen(self._refresh)
        self.past: list[State] = []
        self.future: list[State] = []
        self.present = self._read()

    def teardown(self) -> None:
        if hasattr(self, "workspace"):
            self.workspace.close()
            self.folder.cleanup()

    def _refresh(self, changes: Any) -> None:
        self.view.refresh(changes)

    def _read(self) -> State:
        return state_of(self.workspace, self.person, self.row)

    def _annotating(self) -> Annotating:
        return Annotating(self.workspace, self.person)

    def _did(self) -> None:
        now = self._read()
        if now != self.present:
            self.past.append(self.present)
            self.future.clear()
            self.present = now

    def _pick(self, data: st.DataObject) -> Mark | None:
        marks = self.view.marks()
        return data.draw(st.sampled_from(marks)) if marks else None

    @rule(data=st.data(), what=st.sampled_from(["accept", "reject", "delete", "reopen"]))
    def decide(self, data: st.DataObject, what: str) -> None:
        mark = self._pick(data)
        if mark is None:
            return
        act = self._annotating()
        if what == "delete":
            act.delete(self.row, mark.key)
        else:
            getattr(act, what)(self.row, [mark.key])
        self._did()

    @rule(data=st.data(), label=st.sampled_from(["ORG", "GPE", "PERSON"]))
    def relabel(self, data: st.DataObject, label: str) -> None:
        mark = self._pick(data)
        if mark is not None:
            self._annotating().relabel(self.row, mark.key, "entity", label)
            self._did()

    @rule(data=st.data(), step=st.sampled_from([-1, 1]), left=st.booleans(), by_character=st.booleans())
    def move(self, data: st.DataObject, step: int, left: bool, by_character: bool) -> None:
        mark = self._pick(data)
        if mark is not None:
            act = self._annotating()
            (act.move_start if left else act.move_end)(self.row, mark.key, step, by_character=by_character)
            self._did()

    @rule(start=st.integers(0, len(TEXT) - 2), length=st.integers(1, 12))
    def add(self, start: int, length: int) -> None:
        self._annotating().add(self.row, "entity", "GPE", start, min(len(TEXT), start + length))
        self._did()

    @rule(status=st.sampled_from([WorkStatus.DONE, WorkStatus.SKIPPED, WorkStatus.NEW]))
    def settle(self, status: WorkStatus) -> None:
        self._annotating().set_status(self.row, status)
        self._did()

    @rule()
    def undo(self) -> None:
        passed = undo(self.workspace, self.person)
        if passed is not None and self.past:
            # A step may leave the picture as it was (a status set to what it is shown as anyway).
            if self._read() != self.present:
                self.future.append(self.present)
                self.present = self.past.pop()
            assert self._read() == self.present

    @rule()
    def redo(self) -> None:
        passed = redo(self.workspace, self.person)
        if passed is not None and self._read() != self.present:
            self.past.append(self.present)
            self.present = self.future.pop()
            assert self._read() == self.present

    @rule()
    def reopen(self) -> None:
        path = self.workspace.path
        self.workspace.close()
        self.workspace = open_project(path)
        self.view = Article(self.workspace, self.person, self.row)
        self.workspace.listen(self._refresh)

    @precondition(lambda self: hasattr(self, "workspace"))
    @invariant()
    def the_page_shows_what_is_stored(self) -> None:
        assert self._read() == self.present
        shown = tuple(m.key for m in self.view.marks())
        assert shown == tuple(m[0] for m in self.present[1])
        assert all(TEXT[m.start : m.end] == m.text for m in self.view.marks())


UndoMachine.TestCase.settings = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestUndoAgainstAPlainModel = UndoMachine.TestCase


def test_undo_of_everything_is_the_start(project: Workspace, lena: Person, article_row: int) -> None:
    before = state_of(project, lena, article_row)
    act = Annotating(project, lena)
    for mark in Article(project, lena, article_row).marks():
        act.relabel(article_row, mark.key, "entity", "LOC")
    act.set_status(article_row, WorkStatus.DONE)
    after = state_of(project, lena, article_row)
    while undo(project, lena):
        pass
    assert state_of(project, lena, article_row) == before
    while redo(project, lena):
        pass
    assert state_of(project, lena, article_row) == after


def test_steps_outlive_a_restart_and_say_where_they_were(
    project: Workspace, lena: Person, article_row: int
) -> None:
    mark = Article(project, lena, article_row).marks()[0]
    Annotating(project, lena).accept(article_row, [mark.key])
    project.close()
    with open_project(Path(project.where)) as again:
        assert next_steps(again, lena) == ("accept", "")
        passed = undo(again, lena)
        assert passed is not None
        assert (passed.step.place.document, passed.step.place.start) == (article_row, mark.start)
        assert next_steps(again, lena) == ("", "accept")
        assert Article(again, lena, article_row).marks()[0].undecided


def test_something_new_ends_what_could_be_redone(project: Workspace, lena: Person, article_row: int) -> None:
    act = Annotating(project, lena)
    act.set_status(article_row, WorkStatus.DONE)
    undo(project, lena)
    act.set_status(article_row, WorkStatus.FLAGGED)
    assert redo(project, lena) is None


def test_people_undo_their_own_steps_only(project: Workspace, lena: Person, article_row: int) -> None:
    tomas = project.perform("add", lambda w: w.people.ensure("Tomas"), undoable=False).result
    Annotating(project, lena).set_status(article_row, WorkStatus.DONE)
    Annotating(project, tomas).set_status(article_row, WorkStatus.FLAGGED)
    undo(project, lena)
    assert state_of(project, tomas, article_row)[0] is WorkStatus.FLAGGED
    assert state_of(project, lena, article_row)[0] is WorkStatus.NEW


def test_a_row_that_has_changed_since_is_not_overwritten(
    project: Workspace, lena: Person, article_row: int
) -> None:
    act = Annotating(project, lena)
    act.add(article_row, "entity", "GPE", 84, 90)
    added = next(m for m in Article(project, lena, article_row).marks() if m.text == "Dorvan")

    def behind_the_back(writing: Any) -> None:
        writing.annotations.change(added.key.row, label="LOC")

    project.perform("from elsewhere", behind_the_back, undoable=False)
    with pytest.raises(HistoryConflict, match="has changed since"):
        undo(project, lena)
    assert [m.label for m in Article(project, lena, article_row).marks() if m.text == "Dorvan"] == ["LOC"]


def test_the_history_of_a_span_tells_who_did_what(project: Workspace, lena: Person, article_row: int) -> None:
    act = Annotating(project, lena)
    view = Article(project, lena, article_row)
    project.listen(view.refresh)
    act.accept(article_row, [view.marks()[0].key])
    act.relabel(article_row, view.marks()[0].key, "entity", "LOC")
    undo(project, lena)
    entries = history_of(project, view.marks()[0])
    assert [(e.who, e.operation, e.kind) for e in entries] == [
        ("Lena M.", "accept", "do"),
        ("Lena M.", "relabel to LOC", "do"),
        ("Lena M.", "relabel to LOC", "undo"),
    ]
