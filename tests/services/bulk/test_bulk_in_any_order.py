"""Bulk steps, single decisions, rules, undo and redo in any order leave what single decisions leave.

The plain model is a second project in which each bulk step is taken suggestion by suggestion, and is
taken back as many steps later.
"""

from __future__ import annotations

import json
from contextlib import ExitStack
from functools import cache

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from annotator.domain.mark import Mark, MarkKind
from annotator.domain.scheme import Scheme, scheme_from_json
from annotator.domain.span import Status
from annotator.folders import resource
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.bulk.apply_label import ApplyingLabel
from annotator.services.bulk.bulk_decisions import BulkDeciding
from annotator.services.bulk.bulk_plan import Wish
from annotator.services.bulk.rules import Ruling, Words
from annotator.services.history import redo, undo
from tests.services.bulk.test_bulk_decisions import WORDS, asked, projects, shown


@cache
def news_scheme() -> Scheme:
    return scheme_from_json(json.loads(resource("schemes", "news-claims.json").read_text("utf-8")))


which = st.integers(0, 1)
some = st.lists(st.sampled_from(list(WORDS)), min_size=1, unique=True)


class BulkInAnyOrder(RuleBasedStateMachine):
    """One project with bulk steps, and its plain model."""

    @initialize()
    def start(self) -> None:
        self.stack = ExitStack()
        both = self.stack.enter_context(projects(news_scheme(), 2))
        (self.bulk, self.lena, self.rows), (self.plain, _, _) = both
        self.done: list[int] = []  # of each step, how many steps it is in the model
        self.undone: list[int] = []

    def teardown(self) -> None:
        if hasattr(self, "stack"):
            self.stack.close()

    def _stepped(self, steps: int) -> None:
        if steps:
            self.done.append(steps)
            self.undone.clear()

    def _one_by_one(self, document: int, words: list[str], *, accepting: bool) -> int:
        """Decide in the model what waits of some words, as long as it waits; returns how many steps."""
        act = Annotating(self.plain, self.lena)
        steps = 0
        for mark in asked(self.plain, self.lena, document):
            if mark.text in words and mark.key in {m.key for m in asked(self.plain, self.lena, document)}:
                (act.accept if accepting else act.reject)(document, [mark.key])
                steps += 1
        return steps

    @rule(words=some, accepting=st.booleans(), few=st.sampled_from([0, 1000]))
    def decide_many(self, words: list[str], accepting: bool, few: int) -> None:
        wishes = {}
        for row in self.rows:
            keys = [m.key.row for m in asked(self.bulk, self.lena, row) if m.text in words]
            wishes[row] = Wish(accept=keys) if accepting else Wish(reject=keys)
        report = BulkDeciding(self.bulk, self.lena).carry_out("many", wishes, few=few)
        steps = sum(self._one_by_one(row, words, accepting=accepting) for row in self.rows)
        assert report.decided == steps
        self._stepped(steps)

    @rule(at=which, data=st.data(), verb=st.sampled_from(["accept", "reject", "reopen", "relabel"]))
    def decide_one(self, at: int, data: st.DataObject, verb: str) -> None:
        marks = [m for m in Article(self.bulk, self.lena, self.rows[at]).marks() if not m.carried]
        if not marks:
            return
        mark: Mark = data.draw(st.sampled_from(marks))
        for project in (self.bulk, self.plain):
            [same] = [
                m
                for m in Article(project, self.lena, self.rows[at]).marks()
                if (m.label, m.start, m.end, m.status) == (mark.label, mark.start, mark.end, mark.status)
                and (m.key.kind is MarkKind.ANNOTATION or m.score == mark.score)
            ][:1]
            act = Annotating(project, self.lena)
            if verb == "relabel":
                changes = act.relabel(self.rows[at], same.key, "entity", "ORG")
            else:
                changes = getattr(act, verb)(self.rows[at], [same.key])
        self._stepped(int(bool(changes.documents)))

    @rule(data=st.data())
    def apply_label(self, data: st.DataObject) -> None:
        marks = [
            m
            for row in self.rows
            for m in Article(self.bulk, self.lena, row).marks()
            if m.layer == "entity" and m.status is not Status.REJECTED
        ]
        if not marks:
            return
        mark = data.draw(st.sampled_from(marks))
        applying = ApplyingLabel(self.bulk, self.lena)
        alike = applying.everywhere(mark)
        assert alike is not None
        applying.apply(mark.layer, mark.label, alike.free)
        act = Annotating(self.plain, self.lena)
        for place in alike.free:
            act.add(place.document, mark.layer, mark.label, place.start, place.end)
        self._stepped(len(alike.free))

    @rule(word=st.sampled_from(["Talvik", "Kovash", "12 died"]))
    def make_a_rule(self, word: str) -> None:
        layer, label = WORDS[word]
        ruling = Ruling(self.bulk, self.lena)
        before = len(ruling.lines())
        ruling.make(Words(layer, label, word))
        steps = sum(self._one_by_one(row, [word], accepting=False) for row in self.rows)
        # A rule alone is a step as well, which the model knows nothing of.
        if steps or len(ruling.lines()) > before:
            self.done.append(steps)
            self.undone.clear()

    @rule()
    def undo(self) -> None:
        passed = undo(self.bulk, self.lena)
        assert (passed is not None) == bool(self.done)
        if self.done:
            steps = self.done.pop()
            self.undone.append(steps)
            for _ in range(steps):
                undo(self.plain, self.lena)

    @rule()
    def redo(self) -> None:
        passed = redo(self.bulk, self.lena)
        assert (passed is not None) == bool(self.undone)
        if self.undone:
            steps = self.undone.pop()
            self.done.append(steps)
            for _ in range(steps):
                redo(self.plain, self.lena)

    @invariant()
    def both_show_the_same(self) -> None:
        if hasattr(self, "rows"):
            assert shown(self.bulk, self.lena, self.rows) == shown(self.plain, self.lena, self.rows)


BulkInAnyOrder.TestCase.settings = settings(
    max_examples=15,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestBulkInAnyOrder = BulkInAnyOrder.TestCase
