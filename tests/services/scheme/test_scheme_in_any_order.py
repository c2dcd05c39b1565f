"""Changes of the scheme, decisions in between, undo and redo in any order: every span is accounted for."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from annotator.domain.errors import HistoryConflict, UnfitChange
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.scheme import Colour, Drawing, Feature, Label, Layer, RelationType, Scheme
from annotator.domain.scheme_changes.carrying import carried, carried_name
from annotator.domain.scheme_changes.change import Change, Said
from annotator.domain.scheme_changes.features import MergeFeatures, RenameFeature
from annotator.domain.scheme_changes.labels import (
    AddLabel,
    DeleteLabel,
    MergeLabels,
    MoveLabel,
    RenameLabel,
    RetireLabel,
)
from annotator.domain.scheme_changes.layers import AddLayer, DeleteLayer, MergeLayers, RenameLayer
from annotator.domain.scheme_changes.relations import RenameRelation
from annotator.domain.scheme_changes.splitting import SplitLabel, SplitRule
from annotator.domain.scheme_changes.values import RenameValue
from annotator.domain.span import Span, Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.relate import Relating
from annotator.services.history import redo, undo
from annotator.services.projects.check_project import check
from annotator.services.scheme.change_scheme import change_scheme
from annotator.store import tables
from annotator.store.file import create
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import seed

TEXT = "Talvik met Dorvan and Kovash near Marn on Friday."
WORDS = ("Talvik", "Dorvan", "Kovash", "Marn", "Friday")
INK = Colour(ground="#FFFFFF", line="#000000", dark_ground="#000000", dark_line="#FFFFFF")
START = Scheme(
    name="S",
    layers=(
        Layer(
            name="one",
            drawing=Drawing.FILL,
            labels=tuple(Label(name=name, colour=INK) for name in "AB"),
            features=(Feature(name="f", type="choice", values=("x", "y")), Feature(name="g", type="text")),
        ),
        Layer(name="two", drawing=Drawing.UNDERLINE, labels=(Label(name="C", colour=INK),)),
    ),
    relations=(RelationType(name="r", heads=("A", "B", "C"), children=("A", "B", "C")),),
)
LAYERS, LABELS = st.sampled_from(["one", "two"]), st.sampled_from(["A", "B", "C", "D"])
FEATURES = st.sampled_from(["f", "g", "h"])
change = st.one_of(
    st.builds(RenameLayer, layer=LAYERS, name=st.sampled_from(["one", "two", "three"])),
    st.builds(AddLayer, layer=LAYERS),
    st.builds(MergeLayers, layer=LAYERS, into=LAYERS),
    st.builds(DeleteLayer, layer=LAYERS),
    st.builds(AddLabel, layer=LAYERS, label=st.builds(Label, name=LABELS, colour=st.just(INK))),
    st.builds(RenameLabel, layer=LAYERS, label=LABELS, name=LABELS),
    st.builds(MergeLabels, layer=LAYERS, label=LABELS, into_layer=LAYERS, into=LABELS),
    st.builds(MoveLabel, layer=LAYERS, label=LABELS, to=LAYERS),
    st.builds(RetireLabel, layer=LAYERS, label=LABELS),
    st.builds(DeleteLabel, layer=LAYERS, label=LABELS),
    st.builds(
        SplitLabel,
        layer=LAYERS,
        label=LABELS,
        into=st.tuples(st.builds(Label, name=LABELS, colour=st.just(INK))),
        rules=st.tuples(st.builds(SplitRule, to=LABELS, words=st.tuples(st.sampled_from(WORDS)))),
        otherwise=LABELS,
    ),
    st.builds(RenameFeature, layer=LAYERS, feature=FEATURES, name=FEATURES),
    st.builds(MergeFeatures, layer=LAYERS, feature=FEATURES, into=FEATURES),
    st.builds(
        RenameValue, layer=LAYERS, feature=FEATURES, value=st.just("x"), name=st.sampled_from(["y", "z"])
    ),
    st.builds(RenameRelation, name=st.sampled_from(["r", "s"]), to=st.sampled_from(["r", "s"])),
)
who = st.sampled_from([0, 1])
Row = dict[str, Any]
State = dict[tuple[str, int], Row]


class ChangingSchemes(RuleBasedStateMachine):
    """The project, and beside it a plain model of every row."""

    @initialize(alone=st.booleans())
    def begin(self, alone: bool) -> None:  # hypothesis gives it
        self.folder = tempfile.TemporaryDirectory()
        self.project: Workspace = create(Path(self.folder.name) / "p.goldspan", START)
        spans = [
            Span(
                id=f"s{n}",
                layer=layer,
                label=label,
                start=TEXT.index(word),
                end=TEXT.index(word) + len(word),
                text=word,
                features={"f": "x"} if layer == "one" else {},
                status=Status.SUGGESTED,
            )
            for n, (word, layer, label) in enumerate(
                (("Talvik", "one", "A"), ("Dorvan", "one", "B"), ("Kovash", "two", "C"))
            )
        ]
        self.row = seed(self.project, [TEXT], [spans])[0]
        self.alone = alone
        self.people: list[Person] = [
            self.project.perform("add", lambda w, n=name: w.people.ensure(n), undoable=False).result  # type: ignore[misc]  # a name each
            for name in ("Lena", "Tomas")
        ]
        self.model = self.start = self.read()
        self.scheme = self.started_with = self.read_scheme()
        self.done: list[list[tuple[State, State]]] = [[], []]
        self.undone: list[list[tuple[State, State]]] = [[], []]

    def teardown(self) -> None:
        if hasattr(self, "project"):
            if self.alone:
                while undo(self.project, self.people[0]) is not None:
                    pass
                assert self.read() == self.start
                assert self.read_scheme() == self.started_with
            self.project.close()
            self.folder.cleanup()

    def read(self) -> State:
        """Every row that carries a label, as it says."""
        found: State = {}
        with self.project.read() as reading:
            connection = reading._connection  # the rows as they are
            for table in (tables.annotation, tables.suggestion, tables.relation):
                for r in connection.execute(select(table)).mappings():
                    names = ("layer", "label", "start", "end", "text", "features", "status", "annotator_id")
                    row = {name: r[name] for name in names if name in r}
                    row.update({name: r[name] for name in ("head_id", "child_id") if name in r})
                    if "features" in row:
                        row["features"] = json.loads(row["features"])
                    found[(table.name, r["id"])] = row
        return found

    def read_scheme(self) -> Scheme:
        with self.project.read() as reading:
            return reading.schemes.get()

    def step(self, person: int, work: Callable[[], object]) -> None:
        """Do something as a person, and note what it changed."""
        before = self.model
        work()
        self.model = self.read()
        if self.model != before:
            self.done[person].append((before, self.model))
            self.undone[person].clear()

    def actor(self, person: int) -> int:
        return 0 if self.alone else person

    @rule(person=who, word=st.sampled_from(WORDS), nth=st.integers(0, 5))
    def mark(self, person: int, word: str, nth: int) -> None:
        offered = self.read_scheme().offered()
        if not offered:
            return
        layer, label = offered[nth % len(offered)]
        person = self.actor(person)
        at = TEXT.index(word)
        marking = Annotating(self.project, self.people[person])
        self.step(person, lambda: marking.add(self.row, layer.name, label.name, at, at + len(word)))

    @rule(person=who, nth=st.integers(0, 9), accept=st.booleans())
    def decide(self, person: int, nth: int, accept: bool) -> None:  # hypothesis gives it
        person = self.actor(person)
        rows = [r for t, r in self.model if t == "suggestion"]
        key = MarkKey(MarkKind.SUGGESTION, rows[nth % len(rows)])
        marking = Annotating(self.project, self.people[person])
        act = marking.accept if accept else marking.reject
        self.step(person, lambda: act(self.row, [key]))

    @rule(person=who, nth=st.integers(0, 9), name=FEATURES, value=st.sampled_from(["x", "y"]))
    def say(self, person: int, nth: int, name: str, value: str) -> None:
        person = self.actor(person)
        own = self.own(person)
        if own:
            marking = Annotating(self.project, self.people[person])
            key = MarkKey(MarkKind.ANNOTATION, own[nth % len(own)])
            self.step(person, lambda: marking.set_feature(self.row, key, name, value))

    @rule(person=who, nth=st.integers(0, 9), other=st.integers(0, 9))
    def link(self, person: int, nth: int, other: int) -> None:
        person = self.actor(person)
        own = self.own(person)
        kinds = self.read_scheme().relations
        if len(own) < 2 or not kinds:
            return
        head, child = (MarkKey(MarkKind.ANNOTATION, own[n % len(own)]) for n in (nth, other))
        kind = kinds[0]
        rows = (self.model["annotation", head.row], self.model["annotation", child.row])
        if head != child and rows[0]["label"] in kind.heads and rows[1]["label"] in kind.children:
            relating = Relating(self.project, self.people[person])
            self.step(person, lambda: relating.link(self.row, head, kind.name, child))

    def own(self, person: int) -> list[int]:
        mine = self.people[person].row
        return [r for (t, r), row in self.model.items() if t == "annotation" and row["annotator_id"] == mine]

    @rule(changes=st.lists(change, min_size=1, max_size=3))
    def change(self, changes: list[Change]) -> None:
        fitting: list[Change] = []
        scheme = self.read_scheme()
        for one in changes:
            try:
                scheme = one.applied(scheme)
            except UnfitChange:
                continue
            fitting.append(one)
        if not fitting:
            return
        expected = {key: self.after(key, row, fitting) for key, row in self.model.items()}
        before = self.model
        try:
            change_scheme(self.project, fitting, self.people[0])
        except UnfitChange:  # something in use would be deleted
            assert self.read() == before
            return
        self.model = self.read()
        assert self.model == expected
        assert self.read_scheme() == scheme
        self.done[0].append((before, self.model))
        self.undone[0].clear()

    def after(self, key: tuple[str, int], row: Row, changes: list[Change]) -> Row:
        """What the plain functions make of a row."""
        if key[0] != "relation":
            said = carried(said_in(row), changes)
            return {**row, "layer": said.layer, "label": said.label, "features": dict(said.features)}
        head, child = (said_in(self.model["annotation", row[end]]) for end in ("head_id", "child_id"))
        return {**row, "label": carried_name(row["label"], head, child, changes)}

    @precondition(lambda self: any(self.done))
    @rule(person=who)
    def take_back(self, person: int) -> None:
        self.swap(self.actor(person), back=True)

    @precondition(lambda self: any(self.undone))
    @rule(person=who)
    def bring_back(self, person: int) -> None:
        self.swap(self.actor(person), back=False)

    def swap(self, person: int, *, back: bool) -> None:
        stack, other = (self.done, self.undone) if back else (self.undone, self.done)
        try:
            passed = (undo if back else redo)(self.project, self.people[person])
        except HistoryConflict:
            assert not self.alone, "nobody else is there to have changed anything"
            assert self.read() == self.model
            return
        assert (passed is not None) == bool(stack[person])
        if passed is None:
            return
        before, after = stack[person].pop()
        other[person].append((before, after))
        former, now = (after, before) if back else (before, after)
        expected = swapped(self.model, former, now)
        self.model = self.read()
        assert self.model == expected

    @invariant()
    def every_label_is_known_and_the_project_whole(self) -> None:
        if not hasattr(self, "project"):
            return
        known = {(layer.name, label.name) for layer, label in self.read_scheme().labels()}
        carrying = {(r["layer"], r["label"]) for (t, _), r in self.model.items() if t != "relation"}
        assert carrying <= known

    @rule()
    def look(self) -> None:
        assert not check(self.project.path).problems


def said_in(row: Row) -> Said:
    return Said(row["layer"], row["label"], row["text"], row["features"])


def swapped(state: State, former: State, now: State) -> State:
    """``state`` with what differs between two states brought from the one to the other."""
    found = {key: dict(row) for key, row in state.items()}
    for key in former.keys() | now.keys():
        was, will = former.get(key), now.get(key)
        if was == will:
            continue
        if will is None:
            found.pop(key)
        elif was is None:
            found[key] = dict(will)
        else:
            found[key].update({name: value for name, value in will.items() if was[name] != value})
    return found


TestChangingSchemes = ChangingSchemes.TestCase
TestChangingSchemes.settings = settings(
    max_examples=25,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
