"""Works on while a team's server is away: what is decided then is kept on this machine, and sent later.

The articles at hand are copied while the server answers. When it does not, decisions are made in the
copy by the services that make them everywhere, and each is kept in a file before it counts as saved.
What the server has, it knows by the ids of the steps: nothing is sent twice, and the order is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from annotator.domain.errors import NotTaken, UnusableProject, UserFixable
from annotator.domain.server_address import server_address
from annotator.domain.wording import worded
from annotator.store.offline.kept_step import KeptStep
from annotator.store.offline.near_copy import NearCopy, remove_copy
from annotator.store.offline.waiting_steps import (
    Kept,
    StepState,
    WaitingSteps,
    Whose,
    left_anywhere,
    left_steps,
    new_steps,
)
from annotator.store.people import Person
from annotator.store.repeating import Numbers, learn
from annotator.store.workspace import Workspace

_DAMAGED = worded("It was damaged on this machine's disk.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What came of sending: how many steps the server has now, how many it refused, and their articles."""

    taken: int = 0
    refused: int = 0
    documents: frozenset[int] = frozenset()

    def __add__(self, other: Sent) -> Sent:
        return Sent(
            taken=self.taken + other.taken,
            refused=self.refused + other.refused,
            documents=self.documents | other.documents,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLine:
    """A kept step: what it is, on which words, when (UTC, ISO 8601), and why the server did not take it."""

    uid: str
    name: str
    words: str
    when: str
    reason: str
    document: int | None


class Away:
    """For one window and one person in a project on a server. ``close`` it."""

    def __init__(self, workspace: Workspace, person: Person) -> None:
        self._server = workspace
        self._person = person
        self._address = server_address(workspace.where).address
        with workspace.read() as reading:
            project = str(reading.facts.get("id"))
        self._whose = Whose(project=project, annotator=person.uid, name=person.name)
        self._steps = new_steps(self._address, self._whose)
        try:
            self._copy = NearCopy(self._steps.copy, workspace.where, workspace.path)
        except BaseException:
            self._steps.close()
            raise
        self.numbers: Numbers = {}
        """By which numbers the server knows rows that were added in the copy."""
        self.gone = False
        """Whether work goes on in the copy."""
        self._copy.watch(_InCopy(self._steps))
        workspace.watched_by(_OnServer(self))

    @property
    def near(self) -> Workspace:
        """The copy, to work in."""
        return self._copy.workspace

    @property
    def articles(self) -> frozenset[int]:
        """The articles at hand."""
        return self._copy.articles

    @property
    def waiting(self) -> int:
        """How many steps of this window wait for the server."""
        return self._steps.waiting

    def lost(self, document: int | None) -> bool:
        """The server does not answer: go on in the copy, if the article is at hand."""
        if document in self.articles:
            self._go()
        return self.gone

    def bring_near(self, documents: Sequence[int]) -> None:
        """Copy articles as they are on the server now; takes a moment, and belongs on a worker thread.

        Raises:
            UserFixable: if the server can't be asked; the copy is as it was then.
        """
        if self.gone or not documents:
            return
        self._copy.begin()
        try:
            with self._server.read() as reading:
                whole = reading.nearby.whole()
                rows = reading.nearby.of_articles(documents, self._person.row)
        except BaseException:
            self._copy.give_up()
            raise
        self._copy.fill(documents, whole, rows)

    def keep(self, step: KeptStep) -> None:
        """Keep a step of which nobody knows whether the server has it."""
        self._steps.keep(step)
        self._copy.follow(step)
        self._go()

    def follow(self, step: KeptStep) -> None:
        """Take over into the copy what the server has saved."""
        if not self.gone:
            self._copy.follow(step)

    def send(self) -> Sent:
        """Send all that waits, what windows that are gone left first; belongs on a worker thread.

        Raises:
            UnusableProject: if the server is lost, or others have been writing for long: what was not
                sent waits on.
        """
        with self._server.trying():
            return self._send()

    def _send(self) -> Sent:
        sent = Sent()
        with self._server.read():
            pass  # nothing is taken up before the server is known to be there
        for left in left_steps(self._address, self._whose):
            try:
                sent += _send(self._server, left, {})
                self._steps.take_over(left)
            finally:
                remove_copy(left.copy)
                left.close()
        return sent + _send(self._server, self._steps, self.numbers)

    def came_back(self) -> bool:
        """Work on the server again, if nothing waits any more; the articles at hand are to be copied anew."""
        if self._steps.waiting:
            return False
        self._steps.forget_sent()
        self._copy.clear()
        self.gone = False
        self._server.rest(False)
        return True

    def _go(self) -> None:
        self.gone = True
        self._server.rest(True)

    def kept(self) -> list[KeptLine]:
        """What waits, in order; the reason is empty."""
        return [_told(kept) for kept in self._steps.steps() if kept.state is StepState.WAITING]

    def refused(self) -> list[KeptLine]:
        """What the server did not take."""
        return [_told(kept) for kept in self._steps.refused()]

    def drop(self, uid: str) -> None:
        """Let go of a step that was refused."""
        self._steps.drop(uid)

    def close(self) -> None:
        """Let go of the copy; what waits stays on the disk."""
        self._server.watched_by(None)
        self._copy.close()
        self._steps.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What windows that are gone left on this machine: for which project, whose, and how much."""

    address: str
    name: str
    waiting: int
    refused: int


def left_here(place: object = None) -> list[Left]:
    """What waits on this machine for the server at ``place``, or for any."""
    files: Iterator[WaitingSteps]
    files = left_anywhere() if place is None else left_steps(server_address(place).address)
    found: dict[tuple[str, str], Left] = {}
    for steps in files:
        key = steps.address, steps.whose.name
        known = found.get(key, Left(address=key[0], name=key[1], waiting=0, refused=0))
        found[key] = replace(
            known, waiting=known.waiting + steps.waiting, refused=known.refused + len(steps.refused())
        )
        remove_copy(steps.copy)
        steps.close()
    return [left for left in found.values() if left.waiting or left.refused]


class _OnServer:
    """Watches the steps that are taken on the server."""

    def __init__(self, away: Away) -> None:
        self._away = away

    def before(self, step: KeptStep) -> None:
        """Nothing: the server says how it ended."""

    def after(self, step: KeptStep) -> None:
        self._away.follow(step)

    def failed(self, step: KeptStep) -> None:
        """Nothing was changed."""

    def unsure(self, step: KeptStep) -> bool:
        self._away.keep(step)
        return True


class _InCopy:
    """Watches the steps that are taken in the copy."""

    def __init__(self, steps: WaitingSteps) -> None:
        self._steps = steps

    def before(self, step: KeptStep) -> None:
        self._steps.keep(step)

    def after(self, step: KeptStep) -> None:
        """It waits."""

    def failed(self, step: KeptStep) -> None:
        self._steps.drop(step.uid)

    def unsure(self, step: KeptStep) -> bool:
        return False


def _send(server: Workspace, steps: WaitingSteps, numbers: Numbers) -> Sent:
    taken, refused, documents = 0, 0, set[int]()
    while steps.waiting:
        for kept in steps.steps():
            if kept.state is StepState.REFUSED:
                continue
            step = kept.step
            if step is None:
                steps.mark(kept.uid, StepState.REFUSED, _DAMAGED)
                refused += 1
                continue
            if kept.state is StepState.SENT:
                _relearn(server, step, numbers)
                continue
            reason = _reason_against(partial(_repeat, server, step, numbers))
            documents |= step.documents
            if reason:
                steps.mark(kept.uid, StepState.REFUSED, reason)
                refused += 1
            else:
                steps.mark(kept.uid, StepState.SENT)
                taken += 1
    steps.forget_sent()
    return Sent(taken=taken, refused=refused, documents=frozenset(documents))


def _repeat(server: Workspace, step: KeptStep, numbers: Numbers) -> None:
    server.repeat(step.name, lambda writing: writing.repeating.repeat(step, numbers))


def _relearn(server: Workspace, step: KeptStep, numbers: Numbers) -> None:
    """An earlier try has sent it: know its rows, which later steps may name."""
    if any((table, row) not in numbers for table, row in step.made):
        with server.read() as reading:
            there = reading.repeating.made_by(step.uid)
        learn(numbers, step, there or [])


def _reason_against(work: Callable[[], None]) -> str:
    """Why the server does not take a step; empty where it has it.

    Raises:
        UnusableProject: where it may take it later.
    """
    try:
        work()
    except UnusableProject:
        raise
    except NotTaken as error:
        return error.what
    except UserFixable as error:
        if not error.next_step:
            return error.what
        return worded("{what} {step}", what=error.what, step=error.next_step)
    except LookupError:
        return worded("What it changed is not there any more.")
    return ""


def _told(kept: Kept) -> KeptLine:
    step = kept.step
    if step is None:
        return KeptLine(
            uid=kept.uid, name=worded("A decision"), words="", when="", reason=kept.reason, document=None
        )
    rows = (row for d in step.deltas for row in (d.after, d.before) if row is not None)
    words = next((str(row["text"]) for row in rows if row.get("text")), "")
    return KeptLine(
        uid=kept.uid,
        name=step.name,
        words=" ".join(words.split())[:80],
        when=str(step.operation["created"]),
        reason=kept.reason,
        document=step.operation.get("document_id"),
    )
