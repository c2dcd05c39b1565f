"""Entries made, named, split, merged, deleted and undone in any order: a plain model says what must hold."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.domain.scheme import scheme_from_json
from annotator.folders import resource
from annotator.services.entries.book import EntryBook
from annotator.services.entries.deciding import EntryWork, Form
from annotator.services.history import redo, undo
from annotator.services.projects.check_project import check
from annotator.store.file import create, open_project
from tests.services.conftest import seed
from tests.services.entries.test_deciding import TEXTS, persons_of

WORDS = ("Irena Kovash", "Kovash", "Irena Kowasz", "Haskel")
a_word = st.sampled_from(WORDS)
scope = st.sampled_from([None, 0, 1])
Said = dict[tuple[str, int | None], bool]


class EntriesInAnyOrder(RuleBasedStateMachine):
    """Entries are made, named, split, merged, deleted and undone; a plain model says what must hold."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        scheme = scheme_from_json(json.loads(resource("schemes", "news-claims.json").read_text("utf-8")))
        self.path = Path(self.folder.name) / "p.goldspan"
        self.workspace = create(self.path, scheme)
        self.rows = seed(self.workspace, TEXTS, [persons_of(text) for text in TEXTS])
        self._meet()
        # By entry: its name, and what was said of each string in each scope.
        self.model: dict[int, tuple[str, Said]] = {}
        self.past: list[dict[int, tuple[str, Said]]] = []
        self.future: list[dict[int, tuple[str, Said]]] = []

    def _meet(self) -> None:
        self.me = self.workspace.perform("a", lambda w: w.people.ensure("Lena"), undoable=False).result
        self.work = EntryWork(self.workspace, self.me)
        self.book = EntryBook.read(self.workspace, self.me)
        self.workspace.listen(self.book.refresh)

    def teardown(self) -> None:
        if hasattr(self, "workspace"):
            self.workspace.close()
            assert check(self.path).problems == ()
            self.folder.cleanup()

    def _form(self, word: str, place: int | None) -> Form:
        return Form(word, None if place is None else self.rows[place])

    def _step(self) -> None:
        self.past.append({row: (name, dict(said)) for row, (name, said) in self.model.items()})
        self.future.clear()

    def _accept(self, row: int, form: Form) -> None:
        for other, (_, said) in self.model.items():
            if other != row and said.get((form.text, form.document)):
                del said[form.text, form.document]
        self.model[row][1][form.text, form.document] = True

    @rule(word=a_word)
    def make(self, word: str) -> None:
        self._step()
        row = self.work.create(word, "PERSON").entry
        self.model[row] = (word, {})
        self._accept(row, Form(word))

    @precondition(lambda self: self.model)
    @rule(word=a_word, place=scope, data=st.data())
    def accept(self, word: str, place: int | None, data: st.DataObject) -> None:
        row = data.draw(st.sampled_from(sorted(self.model)))
        form = self._form(word, place)
        if self.model[row][1].get((form.text, form.document)) is True:
            return  # nothing to record
        self._step()
        self.work.accept(row, [form])
        self._accept(row, form)

    @precondition(lambda self: self.model)
    @rule(word=a_word, place=scope, data=st.data())
    def reject(self, word: str, place: int | None, data: st.DataObject) -> None:
        row = data.draw(st.sampled_from(sorted(self.model)))
        form = self._form(word, place)
        if self.model[row][1].get((form.text, form.document)) is False:
            return
        self._step()
        self.work.reject(row, [form])
        self.model[row][1][form.text, form.document] = False

    @precondition(lambda self: self.model)
    @rule(word=a_word, place=scope, data=st.data())
    def split(self, word: str, place: int | None, data: st.DataObject) -> None:
        row = data.draw(st.sampled_from(sorted(self.model)))
        form = self._form(word, place)
        self._step()
        made = self.work.split(row, [form]).entry
        self.model[row][1][form.text, form.document] = False
        self.model[made] = (word, {})
        self._accept(made, form)

    @precondition(lambda self: len(self.model) > 1)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        kept, gone = data.draw(st.permutations(sorted(self.model)))[:2]
        self._step()
        self.work.merge(kept, gone)
        said = self.model[kept][1]
        for place, accepted in self.model.pop(gone)[1].items():
            said[place] = said.get(place, False) or accepted

    @precondition(lambda self: self.model)
    @rule(name=st.sampled_from(["A", "B"]), data=st.data())
    def rename(self, name: str, data: st.DataObject) -> None:
        row = data.draw(st.sampled_from(sorted(self.model)))
        if self.model[row][0] == name:
            return
        self._step()
        self.work.rename(row, name)
        self.model[row] = (name, self.model[row][1])

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        row = data.draw(st.sampled_from(sorted(self.model)))
        self._step()
        self.work.delete(row)
        del self.model[row]

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        assert undo(self.workspace, self.me) is not None
        self.future.append(self.model)
        self.model = self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        assert redo(self.workspace, self.me) is not None
        self.past.append(self.model)
        self.model = self.future.pop()

    @rule()
    def open_again(self) -> None:
        self.workspace.close()
        self.workspace = open_project(self.path)
        self._meet()

    @invariant()
    def holds(self) -> None:
        if not hasattr(self, "workspace"):
            return
        with self.workspace.read() as reading:
            found: dict[int, tuple[str, Said]] = {e.row: (e.name, {}) for e in reading.entries.all()}
            for v in reading.entries.variants():
                found[v.entry][1][v.text, v.document] = v.accepted
        assert found == self.model
        fresh = EntryBook.read(self.workspace, self.me)
        assert self.book.lines() == fresh.lines()
        for line in fresh.lines():
            assert self.book.page(line.key) == fresh.page(line.key)


EntriesInAnyOrder.TestCase.settings = settings(
    max_examples=25, stateful_step_count=15, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestEntriesInAnyOrder = EntriesInAnyOrder.TestCase
