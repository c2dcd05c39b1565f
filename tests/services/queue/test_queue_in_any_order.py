"""Notes, reasons and the list of articles, whatever is done, taken back and brought again."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from annotator.domain.errors import UserFixable
from annotator.domain.scheme import scheme_from_json
from annotator.folders import resource
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.notes import Noting, Spot
from annotator.services.history import redo, undo
from annotator.services.projects.projects import person_in
from annotator.services.queue.article_queue import ArticleQueue, Show, Wish
from annotator.services.queue.order import Order
from annotator.services.queue.standings import standing_of
from annotator.services.queue.work_time import keep, seconds_at_work
from annotator.store.file import create
from annotator.store.people import WorkStatus
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

_SPANS = [suggested(TEXT, word, "ORG", score) for word, score in (("TALVIK", 0.4), ("Dorvan", 0.8))]
_WISHES = (
    *(Wish(show=show) for show in Show),
    *(Wish(order=order) for order in Order),
    Wish(words="talvik", order=Order.NAME, reverse=True),
)


class QueueMachine(RuleBasedStateMachine):
    """One annotator's notes and statuses; a list of earlier states is the model."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        scheme = scheme_from_json(json.loads(resource("schemes", "news-claims.json").read_text("utf-8")))
        self.workspace = create(Path(self.folder.name) / "p.goldspan", scheme)
        self.rows = seed(self.workspace, [TEXT, f"{TEXT} 2", "Short."], [_SPANS, _SPANS[:1]])
        self.person = person_in(self.workspace, "Lena")
        lead = Noting(self.workspace, person_in(self.workspace, "Tomas"))
        lead.write(self.rows[0], "Look twice.")
        self.noting = Noting(self.workspace, self.person)
        self.queue = ArticleQueue(self.workspace, self.person)
        self.workspace.listen(self.queue.refresh)
        self.seconds = 0.0
        self.past: list[Any] = []
        self.future: list[Any] = []
        self.present = self._read()

    def teardown(self) -> None:
        if hasattr(self, "workspace"):
            self.workspace.close()
            self.folder.cleanup()

    def _read(self) -> Any:
        notes = tuple(
            tuple(
                (kept.note.body, kept.note.state, kept.note.start) for kept in (thread.first, *thread.answers)
            )
            for row in self.rows
            for thread in self.noting.threads(row)
        )
        standings = tuple(standing_of(self.workspace, self.person, row) for row in self.rows)
        marks = tuple(
            (mark.key, mark.status)
            for row in self.rows
            for mark in Article(self.workspace, self.person, row).marks()
        )
        return notes, standings, marks

    def _did(self) -> None:
        now = self._read()
        if now != self.present:
            self.past.append(self.present)
            self.future.clear()
            self.present = now

    def _kept(self, data: st.DataObject) -> int:
        notes = [
            kept.row
            for row in self.rows
            for thread in self.noting.threads(row)
            for kept in (thread.first, *thread.answers)
        ]
        return data.draw(st.sampled_from(notes))  # that of the lead is always there

    @rule(place=st.integers(0, 2), body=st.sampled_from("abc"), on_word=st.booleans())
    def write(self, place: int, body: str, on_word: bool) -> None:
        self.noting.write(self.rows[place], body, Spot(start=0, end=5) if on_word else None)
        self._did()

    @rule(data=st.data(), what=st.sampled_from(["answer", "rewrite", "settle", "reopen", "delete"]))
    def speak(self, data: st.DataObject, what: str) -> None:
        row = self._kept(data)
        try:
            if what in ("answer", "rewrite"):
                getattr(self.noting, what)(row, f"{what}d")
            else:
                getattr(self.noting, what)(row)
        except UserFixable:
            assert self._read() == self.present
        self._did()

    @rule(
        place=st.integers(0, 2),
        status=st.sampled_from([WorkStatus.SKIPPED, WorkStatus.FLAGGED, WorkStatus.DONE]),
        reason=st.sampled_from(["", "odd"]),
    )
    def set_aside(self, place: int, status: WorkStatus, reason: str) -> None:
        Annotating(self.workspace, self.person).set_status(self.rows[place], status, reason)
        self._did()

    @rule(place=st.integers(0, 1))
    def accept(self, place: int) -> None:
        row = self.rows[place]
        marks = Article(self.workspace, self.person, row).marks()
        Annotating(self.workspace, self.person).accept(row, [marks[0].key])
        self._did()

    @rule(seconds=st.floats(1, 60))
    def work(self, seconds: float) -> None:
        keep(self.workspace, self.person, {self.rows[0]: seconds})
        self.seconds += seconds

    @rule()
    def take_back(self) -> None:
        if undo(self.workspace, self.person) is not None and self._read() != self.present:
            self.future.append(self.present)
            self.present = self.past.pop()
        assert self._read() == self.present

    @rule()
    def bring_back(self) -> None:
        if redo(self.workspace, self.person) is not None and self._read() != self.present:
            self.past.append(self.present)
            self.present = self.future.pop()
        assert self._read() == self.present

    @rule(wish=st.sampled_from(_WISHES))
    def look(self, wish: Wish) -> None:
        """What is kept of the corpus and read again in parts is what is read anew."""
        fresh = ArticleQueue(self.workspace, self.person)
        assert self.queue.rows(wish) == fresh.rows(wish)
        assert self.queue.counts(waiting=True) == fresh.counts(waiting=True)
        shown = {show: len(fresh.rows(Wish(show=show))) for show in Show}
        assert shown == fresh.counts(waiting=True)

    @invariant()
    def time_only_grows(self) -> None:
        if hasattr(self, "workspace"):
            found = seconds_at_work(self.workspace, self.person, self.rows[0])
            assert abs(found - self.seconds) < 1e-6


TestQueueMachine = QueueMachine.TestCase
TestQueueMachine.settings = settings(
    max_examples=10,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
