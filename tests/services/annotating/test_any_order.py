"""Two annotators, imports, runs of suggestions, undo and redo in any order: the project stays whole."""

from __future__ import annotations

import json
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.domain.document import Document
from annotator.domain.errors import HistoryConflict
from annotator.domain.mark import Mark
from annotator.domain.record import Record
from annotator.domain.scheme import scheme_from_json
from annotator.domain.span import Relation, Span, Status
from annotator.folders import resource
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.exporting.export_corpus import export
from annotator.services.exporting.validate_file import validate_path
from annotator.services.history import redo, undo
from annotator.services.importing.import_corpus import import_records
from annotator.services.projects.check_project import check
from annotator.services.suggesting.proposed import bring_about, difference, wanted
from annotator.store.access import Reading, Writing
from annotator.store.file import create, open_project
from annotator.store.people import Person, WorkStatus
from annotator.suggest.exchanged import Proposal, Proposals, ProposedRelation

WORDS = ("Talvik", "Dorvan", "Kovash", "Marn")
TEXTS = tuple(f"In issue {n}, Talvik met Dorvan and Kovash near Marn." for n in range(3))
NAMES = ("Lena", "Tomas")
which = st.sampled_from(range(3))
who = st.sampled_from(range(2))


def spans_in(text: str, words: list[str], label: str) -> tuple[Span, ...]:
    return tuple(
        Span(
            id=f"T{number}",
            layer="entity",
            label=label,
            start=text.index(word),
            end=text.index(word) + len(word),
            text=word,
        )
        for number, word in enumerate(words)
    )


def proposed(text: str, words: list[str], said: list[str], source: str, stance: str) -> Proposals:
    """Names, and for each word of ``said`` a claim behind it: said by ``source``, in the words "In issue"."""

    def at(words: str, layer: str, label: str, **features: str) -> Proposal:
        start = text.index(words)
        return Proposal(
            start=start,
            end=start + len(words),
            layer=layer,
            label=label,
            score=0.9,
            origin="rules 1",
            features=features,
        )

    spans = [at(word, "entity", "GPE") for word in words]
    cue = len(spans)
    spans.append(at("In", "attribution", "CUE"))
    if source not in words:
        spans.append(at(source, "attribution", "SOURCE"))
    by = words.index(source) if source in words else len(spans) - 1
    links = []
    for word in said:
        links.append(ProposedRelation(label="claimed_by", head=len(spans), child=by, score=0.8))
        links.append(ProposedRelation(label="cued_by", head=len(spans), child=cue, score=0.8))
        spans.append(at(text[text.index(word) :], "claim", "CLAIM", stance=stance))
    return Proposals(spans=tuple(spans), relations=tuple(links))


class AnyOrder(RuleBasedStateMachine):
    """Steps of two people at random; what must hold of the project after each is checked."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        scheme = scheme_from_json(json.loads(resource("schemes", "news-claims.json").read_text("utf-8")))
        self.workspace = create(Path(self.folder.name) / "p.goldspan", scheme)
        self.people = [self._person(name) for name in NAMES]

    def _person(self, name: str) -> Person:
        return self.workspace.perform("add", lambda w: w.people.ensure(name), undoable=False).result

    def teardown(self) -> None:
        if not hasattr(self, "workspace"):
            return
        with self.workspace.read() as reading:
            exportable = any(reading.annotations.documents_of(p.row) for p in self.people) and bool(
                reading.documents.rows()
            )
        self.workspace.close()
        assert check(self.workspace.path).problems == ()
        if exportable:
            with open_project(self.workspace.path, read_only=True) as looking:
                out = Path(self.folder.name) / "out.jsonl"
                export(looking, out, source="all")
                assert validate_path(out).problems == ()
        self.folder.cleanup()

    def _rows(self) -> list[int]:
        with self.workspace.read() as reading:
            return reading.documents.rows()

    @rule(by=who, texts=st.sets(which, min_size=1))
    def import_articles(self, by: int, texts: set[int]) -> None:
        self._import(by, [Record(document=Document(id=f"d{n}", text=TEXTS[n])) for n in sorted(texts)])

    @rule(by=who, of=st.sampled_from([*NAMES, "gold", "suggestions:told"]), text=which, data=st.data())
    def import_work(self, by: int, of: str, text: int, data: st.DataObject) -> None:
        words = data.draw(st.lists(st.sampled_from(WORDS), min_size=1, unique=True))
        label = data.draw(st.sampled_from(["PERSON", "RIVER"]))
        links = (Relation(id="R", label="same", head="T0", child="T1"),) if len(words) > 1 else ()
        status = data.draw(st.sampled_from(["done", "in_progress"]))
        record = Record(
            document=Document(id=f"d{text}", text=TEXTS[text]),
            annotator=of,
            spans=spans_in(TEXTS[text], words, label),
            relations=links,
            provenance={"status": status},
        )
        self._import(by, [record])

    def _import(self, by: int, records: list[Record]) -> None:
        import_records(self.workspace, records, person=self.people[by])

    @rule(by=who, data=st.data())
    def run_suggester(self, by: int, data: st.DataObject) -> None:
        """What a run stores: a live batch that keeps equal suggestions and overtakes the others."""
        words = data.draw(st.lists(st.sampled_from(WORDS), unique=True))

        def begin(writing: Writing) -> int:
            batch = writing.batches.begin("suggest", {"by": "rules 1"})
            writing.batches.finish(batch)
            return batch

        batch = self.workspace.perform("make suggestions", begin, annotator=self.people[by].row).result

        said = data.draw(st.lists(st.sampled_from(("met", "and", "near")), unique=True, max_size=2))
        source = data.draw(st.sampled_from(("issue", *WORDS)))
        stance = data.draw(st.sampled_from(("asserts", "hedges")))

        def store(writing: Writing) -> None:
            scheme = writing.schemes.get()
            for row in writing.documents.rows():
                document = writing.documents.get(row)
                want = wanted(document, proposed(document.text, words, said, source, stance), scheme)
                writing.suggestions.keep_analysis(row, "rules", "{}", batch)
                bring_about(writing, row, "rules", difference(writing, row, "rules", want), batch)

        self.workspace.perform("suggest", store, undoable=False)

    @rule(
        by=who,
        data=st.data(),
        what=st.sampled_from(["accept", "reject", "reopen", "relabel", "move", "join"]),
    )
    def decide(self, by: int, data: st.DataObject, what: str) -> None:
        rows = self._rows()
        if not rows:
            return
        row = data.draw(st.sampled_from(rows))
        marks = Article(self.workspace, self.people[by], row).marks()
        if not marks:
            return
        mark: Mark = data.draw(st.sampled_from(marks))
        act = Annotating(self.workspace, self.people[by])
        if what == "relabel":
            act.relabel(row, mark.key, "entity", "ORG")
        elif what == "move":
            act.move_end(row, mark.key, 1, by_character=True)
        elif what == "join":
            act.add_piece(row, mark.key, 0, 4)
        else:
            getattr(act, what)(row, [mark.key])

    @rule(by=who, data=st.data(), label=st.sampled_from(["GPE", "RIVER"]))
    def mark(self, by: int, data: st.DataObject, label: str) -> None:
        with self.workspace.read() as reading:
            known = reading.schemes.get().label("entity", label) is not None
        if rows := self._rows() if known else []:
            row = data.draw(st.sampled_from(rows))
            Annotating(self.workspace, self.people[by]).add(row, "entity", label, 12, 18)

    @rule(by=who, data=st.data(), status=st.sampled_from([WorkStatus.DONE, WorkStatus.NEW]))
    def settle(self, by: int, data: st.DataObject, status: WorkStatus) -> None:
        if rows := self._rows():
            row = data.draw(st.sampled_from(rows))
            Annotating(self.workspace, self.people[by]).set_status(row, status)
            assert Article(self.workspace, self.people[by], row).status is status

    @rule(by=who, times=st.integers(1, 3), back=st.booleans())
    def pass_over(self, by: int, times: int, back: bool) -> None:
        others = self._work_of(1 - by)
        with suppress(HistoryConflict):
            for _ in range(times):
                (undo if back else redo)(self.workspace, self.people[by])
        # Nobody's own decisions (not those an import brought) come or go by somebody else's undo.
        assert self._work_of(1 - by) == others

    def _work_of(self, person: int) -> list[tuple[object, ...]]:
        with self.workspace.read() as reading:
            shown = [
                m.key.row
                for row in reading.documents.rows()
                for m in reading.annotations.marks(row, self.people[person].row)
            ]
            return [
                (row, found["label"], found["start"], found["end"], found["status"])
                for row in shown
                if (found := reading.annotations.get(row))["batch_id"] is None
            ]

    @rule()
    def reopen(self) -> None:
        self.workspace.close()
        self.workspace = open_project(self.workspace.path)

    @precondition(lambda self: hasattr(self, "workspace"))
    @invariant()
    def nothing_is_doubled_or_adrift(self) -> None:
        with self.workspace.read() as reading:
            texts = [reading.documents.text(row) for row in reading.documents.rows()]
            assert len(texts) == len(set(texts))
            for row in reading.documents.rows():
                self._sound(reading, row)

    def _sound(self, reading: Reading, row: int) -> None:
        places = [(s.label, s.start) for s in reading.suggestions.spans(row, "rules")]
        assert len(places) == len(set(places))
        assert reading.relations.suggested_astray() == []
        assert reading.relations.own_astray() == []
        scheme = reading.schemes.get()
        for person in reading.people.all():
            decisions = reading.annotations.spans_of([row], person.row)[row]
            kept = {s.id for s in decisions.spans if s.status is not Status.REJECTED}
            decided = [
                m
                for m in reading.annotations.marks(row, person.row)
                if reading.annotations.get(m.key.row)["suggestion_id"] is not None
            ]
            named = {reading.annotations.get(m.key.row)["suggestion_id"] for m in decided}
            assert len(named) == len(decided)
            assert all(scheme.label(s.layer, s.label) for s in decisions.spans)
            for relation in reading.relations.own([row], person.row)[row]:
                assert {relation.head, relation.child} <= kept


AnyOrder.TestCase.settings = settings(
    max_examples=20,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyOrder = AnyOrder.TestCase
