"""Everything that changes work, in any order, beside a plain model: decisions, links, the scheme, packets.

Mara leads and works in her project; Anna works in a copy that a packet made, and sends her work as packets.
After every step both files must say just what the model says, undo and redo included.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from annotator.domain.errors import UnfitChange, UserFixable
from annotator.domain.mark import Mark, MarkKind
from annotator.domain.scheme import Colour, Drawing, Label, Layer, RelationType, Scheme
from annotator.domain.scheme_changes.change import Change
from annotator.domain.scheme_changes.labels import AddLabel, MergeLabels, RenameLabel
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.relate import Relating
from annotator.services.history import redo, undo
from annotator.services.packets.opening import bring_up_to_date
from annotator.services.packets.taking_in import take_in
from annotator.services.projects.check_project import check
from annotator.services.scheme.change_scheme import change_scheme
from annotator.store.file import open_project
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from tests.end_to_end.pieces import asked_for
from tests.services.packets.machines import TEXTS, at, given, lead_project, opened, row_of, work_of
from tests.services.whole_model import Labels, Own, Sheet

_INK = Colour(ground="#FFFFFF", line="#000000", dark_ground="#000000", dark_line="#FFFFFF")
_NAMES = ("PERSON", "GPE", "ORG", "CARDINAL")
_ENDS = ("PERSON", "GPE", "ORG")
_SCHEME = Scheme(
    name="S",
    layers=(
        Layer(
            name="entity",
            drawing=Drawing.FILL,
            labels=tuple(Label(name=name, colour=_INK) for name in _NAMES),
        ),
    ),
    relations=(RelationType(name="knows", heads=_ENDS, children=("PERSON", "GPE")),),
)
_ARTICLES = range(len(TEXTS))
article = st.sampled_from(_ARTICLES)
who = st.booleans()
nth = st.integers(0, 30)


@dataclass
class Copy:
    """One file, who works in it, and the model of their work; ``home`` is their machine's settings."""

    home: Path
    workspace: Workspace
    person: Person
    sheets: dict[int, Sheet]
    labels: Labels
    path: tuple[int, ...] = (0,)
    """The versions of the scheme that led to this one."""
    others: dict[int, object] = field(default_factory=dict)
    """What the packets in force made of the other's articles."""
    packets: frozenset[str] = frozenset()
    """The packets in force: one that brings nothing new is a step too."""
    done: list[Any] = field(default_factory=list)
    undone: list[Any] = field(default_factory=list)

    def state(self) -> tuple[Any, ...]:
        return deepcopy((self.sheets, self.labels, self.path, self.others, self.packets))

    def set(self, state: tuple[Any, ...]) -> None:
        self.sheets, self.labels, self.path, self.others, self.packets = deepcopy(state)


@cache
def beginning() -> Path:
    """A folder with the lead's project and Anna's copy, made once for all runs."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with at(folder / "home-lead"):
        lead, mara = lead_project(folder / "lead.goldspan", _SCHEME, ["Anna"])
        packet = given(lead, mara, "Anna", folder / "out.goldpack")
        lead.close()
    with at(folder / "home-anna"):
        opened(packet, folder / "anna.goldspan")[0].close()
    return folder


class AllTogether(RuleBasedStateMachine):
    """Two files and two models; ``lead`` below says whose step it is."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        shutil.copytree(beginning(), self.folder, dirs_exist_ok=True)
        self.versions = 0
        self.renamed: dict[int, Mapping[str, str]] = {}
        self.packets = 0
        self.lead = self._open("lead", "Mara")
        self.anna = self._open("anna", "Anna")
        self.lead.others = {n: ([], [], ("new", "")) for n in _ARTICLES}
        self.first = [copy.state() for copy in (self.lead, self.anna)]

    def _open(self, name: str, person: str) -> Copy:
        workspace = open_project(self.folder / f"{name}.goldspan")
        with workspace.read() as reading:
            found = reading.people.named(person)
        assert found is not None
        sheets = {}
        for number in _ARTICLES:
            marks = Article(workspace, found, row_of(workspace, number)).marks()
            assert all(mark.undecided for mark in marks)
            places = {mark.key.row: (mark.label, mark.start, mark.end) for mark in marks}
            sheets[number] = Sheet(TEXTS[number], places)
        labels = Labels(_NAMES, frozenset(_ENDS), frozenset(("PERSON", "GPE")))
        return Copy(self.folder / f"home-{name}", workspace, found, sheets, labels)

    def teardown(self) -> None:
        try:
            for copy, first in ((self.lead, self.first[0]), (self.anna, self.first[1])):
                own = len(copy.done)
                while own and undo(copy.workspace, copy.person) is not None:
                    own -= 1
                assert own == 0
                if copy.path == first[2]:
                    copy.set(copy.done[0] if copy.done else copy.state())
                    self._compare(copy)
                copy.workspace.close()
                assert check(copy.workspace.path).problems == ()
        finally:
            self.lead.workspace.close()
            self.anna.workspace.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    # How a step is taken in both worlds

    def _step(self, copy: Copy, work: Callable[[], object], model: Callable[[], bool | None]) -> None:
        """Do something; the model says what must stand after it, and False where it must be refused."""
        before = copy.state()
        if model() is False:
            copy.set(before)
            with pytest.raises(UserFixable):
                work()
            self._compare(copy)
            return
        work()
        for number, sheet in copy.sheets.items():
            known = set(sheet.own)
            sheet.number_new([row for row in _own(copy, number) if row not in known])
        self._compare(copy)
        if copy.state() != before:
            copy.done.append(before)
            copy.undone.clear()

    def _compare(self, copy: Copy) -> None:
        """The file says what the model says."""
        for number, sheet in copy.sheets.items():
            found = Article(copy.workspace, copy.person, row_of(copy.workspace, number))
            marks = found.marks()
            assert all(mark.text == sheet.text[mark.start : mark.end] for mark in marks)
            own = {m.key.row: _as_own(m) for m in marks if m.key.kind is MarkKind.ANNOTATION}
            assert own == sheet.own, (number, own, sheet.own)
            waiting = {m.key.row: (m.label, m.start, m.end) for m in marks if m.undecided}
            assert waiting == {row: sheet.suggested[row] for row in sheet.waiting()}
            links = [(r.head.row, r.child.row) for r in found.relations() if not r.suggested]
            assert sorted(links) == sorted(sheet.links)
            assert (found.standing.status.value, found.standing.reason) == sheet.standing
        with copy.workspace.read() as reading:
            scheme = reading.schemes.get()
            other = reading.people.named("Anna") if copy is self.lead else None
        assert tuple(label.name for label in scheme.layers[0].labels) == copy.labels.names
        assert set(scheme.relations[0].heads) == copy.labels.heads
        assert set(scheme.relations[0].children) == copy.labels.children
        if other is not None:
            for number in _ARTICLES:
                assert _content(copy.workspace, other, number) == copy.others[number]

    def _copy(self, lead: bool) -> Copy:
        return self.lead if lead else self.anna

    def _pick(self, copy: Copy, number: int, which: int) -> Mark | None:
        marks = Article(copy.workspace, copy.person, row_of(copy.workspace, number)).marks()
        return marks[which % len(marks)] if marks else None

    # Decisions

    @rule(lead=who, number=article, which=nth, what=st.sampled_from(["accept", "accept", "reject", "reopen"]))
    def decide(self, lead: bool, number: int, which: int, what: str) -> None:
        copy = self._copy(lead)
        mark = self._pick(copy, number, which)
        if mark is not None:
            act, row = Annotating(copy.workspace, copy.person), row_of(copy.workspace, number)
            deed = getattr(copy.sheets[number], what)
            self._step(
                copy,
                lambda: getattr(act, what)(row, [mark.key]),
                lambda: deed(mark.key.row, suggestion=mark.undecided) and None,
            )

    @rule(lead=who, number=article, which=nth)
    def delete(self, lead: bool, number: int, which: int) -> None:
        copy = self._copy(lead)
        mark = self._pick(copy, number, which)
        if mark is not None:
            act, row = Annotating(copy.workspace, copy.person), row_of(copy.workspace, number)
            sheet = copy.sheets[number]
            self._step(
                copy,
                lambda: act.delete(row, mark.key),
                lambda: sheet.reject(mark.key.row, suggestion=mark.undecided),
            )

    @rule(lead=who, number=article, start=st.integers(0, 24), length=st.integers(1, 9), which=nth)
    def mark(self, lead: bool, number: int, start: int, length: int, which: int) -> None:
        copy = self._copy(lead)
        label = copy.labels.names[which % len(copy.labels.names)]
        act, row = Annotating(copy.workspace, copy.person), row_of(copy.workspace, number)
        sheet = copy.sheets[number]
        self._step(
            copy,
            lambda: act.add(row, "entity", label, start, start + length),
            lambda: sheet.add((label, start, start + length)),
        )

    @rule(lead=who, number=article, which=nth, label=nth)
    def relabel(self, lead: bool, number: int, which: int, label: int) -> None:
        copy = self._copy(lead)
        mark = self._pick(copy, number, which)
        if mark is not None:
            name = copy.labels.names[label % len(copy.labels.names)]
            act, row = Annotating(copy.workspace, copy.person), row_of(copy.workspace, number)
            place = (name, mark.start, mark.end)
            self._correct(copy, number, mark, place, lambda: act.relabel(row, mark.key, "entity", name))

    @rule(lead=who, number=article, which=nth, by=st.sampled_from([-3, -1, 1, 2]), left=st.booleans())
    def move(self, lead: bool, number: int, which: int, by: int, left: bool) -> None:
        copy = self._copy(lead)
        mark = self._pick(copy, number, which)
        if mark is not None:
            start, end = mark.start, mark.end
            if left:
                start = min(max(0, start + by), end - 1)
            else:
                end = max(min(len(TEXTS[number]), end + by), start + 1)
            act, row = Annotating(copy.workspace, copy.person), row_of(copy.workspace, number)
            edge = act.move_start if left else act.move_end
            place = (mark.label, start, end)
            self._correct(copy, number, mark, place, lambda: edge(row, mark.key, by, by_character=True))

    def _correct(
        self, copy: Copy, number: int, mark: Mark, place: tuple[str, int, int], work: Callable[[], object]
    ) -> None:
        sheet, labels = copy.sheets[number], copy.labels
        self._step(copy, work, lambda: sheet.correct(mark.key.row, place, labels, suggestion=mark.undecided))

    @rule(lead=who, number=article, which=nth, other=nth)
    def relate(self, lead: bool, number: int, which: int, other: int) -> None:
        copy = self._copy(lead)
        head, child = (self._pick(copy, number, n) for n in (which, other))
        if head is None or child is None or head.key == child.key:
            return
        act, row = Relating(copy.workspace, copy.person), row_of(copy.workspace, number)
        sheet, labels = copy.sheets[number], copy.labels
        ends = [(mark.key.row, mark.undecided) for mark in (head, child)]
        self._step(
            copy,
            lambda: act.link(row, head.key, "knows", child.key),
            lambda: sheet.link(ends[0], ends[1], labels),
        )

    @rule(lead=who, number=article, status=st.sampled_from([WorkStatus.DONE, WorkStatus.FLAGGED]))
    def settle(self, lead: bool, number: int, status: WorkStatus) -> None:
        copy = self._copy(lead)
        act, row = Annotating(copy.workspace, copy.person), row_of(copy.workspace, number)
        sheet = copy.sheets[number]
        self._step(copy, lambda: act.set_status(row, status, "why"), lambda: sheet.put(status.value, "why"))

    # The scheme

    @rule(which=nth, into=nth, merge=st.booleans())
    def change_scheme(self, which: int, into: int, merge: bool) -> None:
        lead = self.lead
        names = lead.labels.names
        label = names[which % len(names)]
        target = names[into % len(names)] if merge else f"{label[:6]}{into}"
        change: Change = RenameLabel(layer="entity", label=label, name=target)
        if merge:
            change = MergeLabels(layer="entity", label=label, into_layer="entity", into=target)
        if (label == target) if merge else (target in names):
            with pytest.raises(UnfitChange):
                change_scheme(lead.workspace, [change], lead.person)
            return
        self._new_version(change, {label: target})

    @precondition(lambda self: len(self.lead.labels.names) < 6)
    @rule(which=nth)
    def add_label(self, which: int) -> None:
        name = f"NEW{which}"
        if name not in self.lead.labels.names:
            self._new_version(AddLabel(layer="entity", label=Label(name=name, colour=_INK)), {}, (name,))

    def _new_version(self, change: Change, names: Mapping[str, str], added: tuple[str, ...] = ()) -> None:
        lead = self.lead
        self.versions += 1
        self.renamed[self.versions] = names

        def model() -> None:
            mapped = lead.labels.mapped(names)
            lead.labels = Labels((*mapped.names, *added), mapped.heads, mapped.children)
            lead.path = (*lead.path, self.versions)
            for sheet in lead.sheets.values():
                sheet.relabelled(names)
            lead.others = {n: _relabelled(found, names) for n, found in lead.others.items()}

        self._step(lead, lambda: change_scheme(lead.workspace, [change], lead.person), model)

    # Packets

    @rule()
    def send(self) -> None:
        """Anna's work goes to Mara, who takes it in; work done under a scheme taken back is refused."""
        anna, lead = self.anna, self.lead
        self.packets += 1
        with at(anna.home):
            file = work_of(anna.workspace, anna.person, self.folder / f"{self.packets}.goldpack")

        def model() -> None:
            if file.packet.id in lead.packets:
                return
            lead.packets |= {file.packet.id}
            since = lead.path[len(anna.path) :]
            for number, sheet in anna.sheets.items():
                found = sheet.content()
                for version in since:
                    found = _relabelled(found, self.renamed[version])
                lead.others[number] = found

        with at(lead.home):
            self._step(lead, lambda: take_in(lead.workspace, [file], lead.person), model)

    @rule()
    def hand_out_again(self) -> None:
        """Anna's copy gets the scheme that Mara's project has now."""
        anna, lead = self.anna, self.lead
        self.packets += 1
        with at(lead.home):
            packet = given(lead.workspace, lead.person, "Anna", self.folder / f"{self.packets}.goldpack")
        with at(anna.home):
            bring_up_to_date(anna.workspace, packet)
        since = lead.path[len(anna.path) :]
        for version in since:
            for sheet in anna.sheets.values():
                sheet.relabelled(self.renamed[version])
        anna.path, anna.labels = lead.path, deepcopy(lead.labels)
        if since:  # her rows have changed since: what she did before stands
            anna.done.clear()
            anna.undone.clear()
        self._compare(anna)

    # The past

    @rule(lead=who, times=st.integers(1, 3))
    def take_back(self, lead: bool, times: int) -> None:
        self._pass(self._copy(lead), times, back=True)

    @rule(lead=who, times=st.integers(1, 3))
    def bring_back(self, lead: bool, times: int) -> None:
        self._pass(self._copy(lead), times, back=False)

    def _pass(self, copy: Copy, times: int, *, back: bool) -> None:
        for _ in range(times):
            stack, other = (copy.done, copy.undone) if back else (copy.undone, copy.done)
            if not stack:
                return
            # A version of the scheme that Anna works under stays.
            if copy is self.lead and len(stack[-1][2]) < len(self.anna.path):
                return
            passed = (undo if back else redo)(copy.workspace, copy.person)
            assert passed is not None
            note(f"passed over: {passed.step.name}")
            other.append(copy.state())
            copy.set(stack.pop())
            self._compare(copy)

    @rule(lead=who)
    def reopen_file(self, lead: bool) -> None:
        copy = self._copy(lead)
        copy.workspace.close()
        copy.workspace = open_project(copy.workspace.path)

    @invariant()
    def both_files_say_what_the_models_say(self) -> None:
        self._compare(self.lead)
        self._compare(self.anna)


def _as_own(mark: Mark) -> Own:
    return Own((mark.label, mark.start, mark.end), mark.status, mark.decides)


def _own(copy: Copy, number: int) -> list[int]:
    marks = Article(copy.workspace, copy.person, row_of(copy.workspace, number)).marks()
    return [mark.key.row for mark in marks if mark.key.kind is MarkKind.ANNOTATION]


def _content(workspace: Workspace, person: Person, number: int) -> object:
    """What a person has made of an article, without the numbers of rows."""
    found = Article(workspace, person, row_of(workspace, number))
    own = {m.key.row: _as_own(m) for m in found.marks() if m.key.kind is MarkKind.ANNOTATION}
    links = {(r.head.row, r.child.row) for r in found.relations() if not r.suggested}
    standing = (found.standing.status.value, found.standing.reason)
    return Sheet("", {}, own, links, standing).content()


def _relabelled(found: Any, names: Mapping[str, str]) -> object:
    """Content under a changed scheme."""

    def now(said: Any) -> Any:
        (label, start, end), status = said
        return (names.get(label, label), start, end), status

    spans, links, standing = found
    return sorted(map(now, spans)), sorted((now(h), now(c)) for h, c in links), standing


TestAllTogether = pytest.mark.timeout(600)(AllTogether.TestCase)
TestAllTogether.settings = settings(
    max_examples=5,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


class ManyTogether(AllTogether):
    """The same, for long."""


TestManyTogether = pytest.mark.soak(pytest.mark.timeout(4 * 3600)(ManyTogether.TestCase))
TestManyTogether.settings = settings(
    max_examples=len(asked_for().share(200)),
    stateful_step_count=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
