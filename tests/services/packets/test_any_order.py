"""Any order and repetition of any set of packets ends in the same project, its history included.

A plain model runs beside the real files: it knows for each machine which things were done there or came
there, and nothing of how packets tell that.
"""

from __future__ import annotations

import atexit
import random
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.notes import Noting
from annotator.services.history import history_of, undo
from annotator.services.packets.packet_files import PacketFile
from annotator.services.packets.taking_in import preview, take_in
from annotator.services.packets.versions import choose, conflicts
from annotator.services.projects.projects import load_scheme
from annotator.store.file import open_project
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from tests.services.packets.machines import TEXTS, at, given, lead_project, opened, row_of, work_of

ARTICLES = range(len(TEXTS))
Content = tuple[Any, ...]


@dataclass
class Machine:
    """A copy at one machine, and what the model knows of it: the things done, by article."""

    home: Path
    workspace: Workspace
    person: Person
    done: dict[int, set[int]] = field(default_factory=lambda: {n: set() for n in ARTICLES})


@dataclass
class Sent:
    """A packet, and what the model knows of it."""

    whose: str
    file: PacketFile
    done: dict[int, frozenset[int]]
    content: dict[int, Content]


def content(workspace: Workspace, name: str, number: int) -> Content:
    """What somebody has made of an article, read as screens read it."""
    row = row_of(workspace, number)
    with workspace.read() as reading:
        person = reading.people.named(name)
        if person is None:
            return (), (), (), ("new", "")
        spans = reading.annotations.spans_of([row], person.row)[row]
        relations = reading.annotations.mark_relations(row, person.row)
        notes = [n.note for n in reading.notes.of_documents([row])[row] if n.annotator == person.row]
        standing = reading.assignments.standings([row], person.row).get(row)
    by_row = {}
    for mark in Article(workspace, person, row).marks():
        by_row[mark.key] = (mark.start, mark.end, mark.label)
    return (
        tuple((span, spans.suggestions.get(span.id)) for span in spans.spans),
        tuple(sorted((r.label, by_row.get(r.head), by_row.get(r.child)) for r in relations)),
        tuple(notes),
        (standing.status.value, standing.reason) if standing else ("new", ""),
    )


def whole(workspace: Workspace, names: Sequence[str]) -> object:
    """All that people have made here, and how it came about."""
    found: list[object] = []
    for name in names:
        for number in ARTICLES:
            found.append((name, number, content(workspace, name, number)))
            with workspace.read() as reading:
                person = reading.people.named(name)
            if person is None:
                continue
            marks = Article(workspace, person, row_of(workspace, number)).marks()
            found += [
                [(e.when, e.who, e.operation, e.kind, _bare(e.before), _bare(e.after)) for e in entries]
                for mark in sorted(marks, key=lambda m: (m.start, m.end, m.label, m.text, m.status))
                if (entries := [e for e in history_of(workspace, mark) if e.who != "Mara"])
            ]
    found.append([(c.person.name, c.title, [v.digest for v in c.versions]) for c in conflicts(workspace)])
    return found


def _bare(row: dict[str, object] | None) -> object:
    return None if row is None else {k: v for k, v in row.items() if k != "id"}


@cache
def beginning() -> Path:
    """A folder with the lead's project and a copy at each machine, made once for all runs."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    names = Packets.names
    with at(folder / "lead-home"):
        lead, mara = lead_project(folder / "lead.goldspan", load_scheme("news-claims"), names)
        packets = {name: given(lead, mara, name, folder / f"out-{name}.goldpack") for name in names}
        lead.close()
    for number, name in enumerate(("Anna", "Anna", "Ben")):
        with at(folder / f"home-{number}"):
            opened(packets[name], folder / f"copy-{number}.goldspan")[0].close()
    return folder


class Packets(RuleBasedStateMachine):
    """Anna works on two machines, Ben on one; both send packets, and Anna carries hers between hers."""

    names = ("Anna", "Ben")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.count = 0
        self.sent: list[Sent] = []
        self.machines: list[Machine] = []
        shutil.copytree(beginning(), self.folder, dirs_exist_ok=True)
        for number, name in enumerate(("Anna", "Anna", "Ben")):
            workspace = open_project(self.folder / f"copy-{number}.goldspan")
            with workspace.read() as reading:
                person = reading.people.named(name)
            assert person is not None
            self.machines.append(Machine(self.folder / f"home-{number}", workspace, person))

    def teardown(self) -> None:
        try:
            if self.sent:
                chance = random.Random(self.count)
                self.ends_alike([chance.sample(self.sent, len(self.sent)) for _ in range(2)])
        finally:
            for machine in self.machines:
                machine.workspace.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def note(self, machine: Machine, changes: Changes) -> None:
        """Tell the model which articles something was done in."""
        rows = {row_of(machine.workspace, n): n for n in ARTICLES}
        for row in changes.documents:
            self.count += 1
            machine.done[rows[row]].add(self.count)

    @initialize(number=st.sampled_from(ARTICLES), apart=st.booleans())
    def begin(self, number: int, apart: bool) -> None:
        """Everybody does something; Anna on both machines in the same article, or not."""
        for who in range(3):
            self.decide(who, (number + who * (not apart)) % 3, who, True)
            self.say(who, number)
            self.add(who, number, who, 4, "ORG")
            self.send(who)

    @rule(
        who=st.integers(0, 2), number=st.sampled_from(ARTICLES), which=st.integers(0, 9), accept=st.booleans()
    )
    def decide(self, who: int, number: int, which: int, accept: bool) -> None:
        machine = self.machines[who]
        row = row_of(machine.workspace, number)
        marks = Article(machine.workspace, machine.person, row).marks()
        if marks:
            annotating = Annotating(machine.workspace, machine.person)
            key = marks[which % len(marks)].key
            self.note(machine, (annotating.accept if accept else annotating.reject)(row, [key]))

    @rule(
        who=st.integers(0, 2),
        number=st.sampled_from(ARTICLES),
        start=st.integers(0, 20),
        length=st.integers(1, 12),
        label=st.sampled_from(["PERSON", "ORG"]),
    )
    def add(self, who: int, number: int, start: int, length: int, label: str) -> None:
        machine = self.machines[who]
        row = row_of(machine.workspace, number)
        annotating = Annotating(machine.workspace, machine.person)
        self.note(machine, annotating.add(row, "entity", label, start, start + length))

    @rule(who=st.integers(0, 2), number=st.sampled_from(ARTICLES), which=st.integers(0, 9))
    def relabel_or_delete(self, who: int, number: int, which: int) -> None:
        machine = self.machines[who]
        row = row_of(machine.workspace, number)
        own = [m for m in Article(machine.workspace, machine.person, row).marks() if m.decides is None]
        own = [m for m in own if m.status.value == "added"]
        if not own:
            return
        mark = own[which % len(own)]
        annotating = Annotating(machine.workspace, machine.person)
        if which % 2:
            self.note(machine, annotating.delete(row, mark.key))
        else:
            self.note(machine, annotating.relabel(row, mark.key, "entity", "LOC"))

    @rule(
        who=st.integers(0, 2), number=st.sampled_from(ARTICLES), state=st.sampled_from(list(WorkStatus)[1:])
    )
    def put(self, who: int, number: int, state: WorkStatus) -> None:
        machine = self.machines[who]
        row = row_of(machine.workspace, number)
        annotating = Annotating(machine.workspace, machine.person)
        self.note(machine, annotating.set_status(row, state, "a reason"))

    @rule(who=st.integers(0, 2), number=st.sampled_from(ARTICLES))
    def say(self, who: int, number: int) -> None:
        machine = self.machines[who]
        row = row_of(machine.workspace, number)
        self.note(machine, Noting(machine.workspace, machine.person).write(row, f"Note {self.count}"))

    @rule(who=st.integers(0, 2))
    def take_back(self, who: int) -> None:
        machine = self.machines[who]
        with machine.workspace.read() as reading:
            step = reading.history.undoable(machine.person.row)
        # A packet taken in is a step too; the model leaves it in force.
        if step is not None and not step.name.startswith(("take in", "choose")):
            try:
                passed = undo(machine.workspace, machine.person)
            except UserFixable:
                return
            assert passed is not None
            self.note(machine, passed.changes)

    @rule(who=st.integers(0, 2))
    def send(self, who: int) -> None:
        machine = self.machines[who]
        self.settle(machine)
        path = self.folder / f"packet-{len(self.sent)}.goldpack"
        with at(machine.home):
            file = work_of(machine.workspace, machine.person, path)
        self.sent.append(
            Sent(
                whose=machine.person.name,
                file=file,
                done={n: frozenset(done) for n, done in machine.done.items()},
                content={n: content(machine.workspace, machine.person.name, n) for n in ARTICLES},
            )
        )

    def settle(self, machine: Machine) -> None:
        """Where two versions wait, keep the one in force."""
        for conflict in conflicts(machine.workspace):
            choose(machine.workspace, machine.person, conflict, conflict.versions[0].digest)

    @rule(who=st.integers(0, 1), which=st.integers(0, 20))
    def carry_over(self, who: int, which: int) -> None:
        """Anna takes one of her packets in at the other of her machines."""
        machine = self.machines[who]
        own = [sent for sent in self.sent if sent.whose == "Anna"]
        if own:
            sent = own[which % len(own)]
            with at(machine.home):
                take_in(machine.workspace, [sent.file], machine.person)
            self.settle(machine)
            for number, done in sent.done.items():
                machine.done[number] |= done

    @rule(data=st.data())
    def any_order(self, data: st.DataObject) -> None:
        """Two leads get the same packets, in other orders and lots, some of them twice."""
        if not self.sent:
            return
        chosen = data.draw(st.lists(st.sampled_from(self.sent), min_size=1, max_size=6, unique_by=id))
        again = data.draw(st.lists(st.sampled_from(chosen), max_size=3))
        orders = [data.draw(st.permutations([*chosen, *(again if turn else ())])) for turn in range(2)]
        self.ends_alike(orders)

    def ends_alike(self, orders: Sequence[Sequence[Sent]]) -> None:
        """Each order of the same packets, in lots of several sizes, leads to the project of the model."""
        ends = []
        for turn, order in enumerate(orders):
            path = self.folder / f"lead-{turn}.goldspan"
            shutil.copy(self.folder / "lead.goldspan", path)
            with at(self.folder / "lead-home"), open_project(path) as lead:
                with lead.read() as reading:
                    mara = reading.people.named("Mara")
                assert mara is not None
                rest = [sent.file for sent in order]
                while rest:
                    size = 1 + (len(rest) * (turn + 1)) % 3
                    take_in(lead, rest[:size], mara)
                    rest = rest[size:]
                again = preview(lead, [sent.file for sent in order])
                assert not again.any
                assert not any(person.any for person in again.people)
                ends.append(whole(lead, self.names))
                self.compare(lead, order)
            path.unlink()
        assert all(end == ends[0] for end in ends)

    def compare(self, lead: Workspace, chosen: Sequence[Sent]) -> None:
        """The project is what the model says it is."""
        waiting = {(c.person.name, c.document) for c in conflicts(lead)}
        for name in self.names:
            own = [sent for sent in chosen if sent.whose == name]
            for number in ARTICLES:
                latest = [s for s in own if not any(s.done[number] < other.done[number] for other in own)]
                possible = {s.done[number]: s.content[number] for s in latest}
                found = content(lead, name, number)
                if not own:
                    assert found[:3] == ((), (), ())
                    continue
                assert found in possible.values()
                row = row_of(lead, number)
                if len(possible) == 1:
                    assert (name, row) not in waiting


Packets.TestCase.settings = settings(
    max_examples=8,
    stateful_step_count=12,
    deadline=None,
    # Each step writes to real files, which a busy machine makes slow.
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyOrder = pytest.mark.timeout(600)(Packets.TestCase)
