"""Many decisions as one step: all of them or none, however many they are.

Up to ``FEW`` are recorded row by row in one transaction. More are rows of a batch: it is filled in
short transactions while nothing shows it, so that the window can write in between, and is brought
into force by one recorded step, which undo takes back at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from annotator.domain.changes import Changes, Place
from annotator.domain.errors import UnusableProject, UserFixable
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.scheme import Scheme
from annotator.domain.snapshot import Reason
from annotator.domain.wording import worded
from annotator.services.annotating.decisions import Decisions
from annotator.services.bulk.bulk_plan import Plan, Wish, plans
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.snapshots import keeping as snapshots
from annotator.store.access import Reading, Writing
from annotator.store.batches import DECIDE
from annotator.store.bulk import Joined, Made
from annotator.store.people import Standing, WorkStatus

FEW = 300
"""How many decisions are recorded one by one."""

_AT_ONCE = 100  # articles
_DECISIONS_AT_ONCE = 1000  # keeps each commit short

Wishes = Mapping[int, Wish]
"""What is to be done, by the row number of the article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkReport:
    """What became of a bulk step: how many suggestions or places it ``decided``, in how many ``documents``.

    A ``cancelled`` step leaves nothing behind. ``changes`` is what the step touched; ``notice`` is a sentence
    to be said with it, where no snapshot could be kept before.
    """

    decided: int = 0
    documents: int = 0
    cancelled: bool = False
    changes: Changes = field(default_factory=Changes)
    notice: str = ""


class StoppedError(Exception):
    """The person wants no more of a step: raised within it, nothing of it is kept."""


class BulkDeciding(Decisions):
    """What ``person`` decides many at a time. Nobody else's rows are ever touched."""

    def carry_out(
        self,
        name: str,
        wishes: Wishes,
        *,
        besides: Callable[[Writing], None] | None = None,
        progress: Progress = silent,
        cancelled: Cancelled = never,
        few: int = FEW,
    ) -> BulkReport:
        """Decide as ``wishes`` say, as one step of that ``name``; beyond ``few`` as a batch.

        ``besides`` is done in the same step, after the decisions.

        Raises:
            UserFixable: if the project can't be written, or its label scheme was changed meanwhile;
                nothing is kept then.
        """
        if sum(map(len, wishes.values())) <= few:
            return self._at_once(name, wishes, besides, cancelled)
        return self._as_batch(name, wishes, besides, progress, cancelled)

    def _at_once(
        self,
        name: str,
        wishes: Wishes,
        besides: Callable[[Writing], None] | None,
        cancelled: Cancelled,
    ) -> BulkReport:
        made: list[Plan] = []

        def work(writing: Writing) -> None:
            scheme = writing.schemes.get()
            for part in _parts(wishes):
                if cancelled():
                    raise StoppedError
                found = plans(writing, self.person.row, scheme, wishes, part)
                decided = [one for one in found if one.decided]
                self._write(writing, decided)
                made.extend(decided)
            writing.place = _first_place(made)
            if besides is not None:
                besides(writing)

        try:
            changes = self._perform(name, work)
        except StoppedError:
            return BulkReport(cancelled=True)
        return BulkReport(decided=sum(p.decided for p in made), documents=len(made), changes=changes)

    def _write(self, writing: Writing, made: Sequence[Plan]) -> None:
        """Write what was planned for some articles, recorded."""
        me = self.person.row
        writing.bulk.make([span for one in made for span in one.made], me, None)
        writing.bulk.join([relation for one in made for relation in one.joined], me, None)
        for one in made:
            self.let_idle(writing, one)
        known = writing.assignments.statuses([one.document for one in made], me)
        for one in made:
            if known.get(one.document, WorkStatus.NEW) is WorkStatus.NEW:
                writing.assignments.start(one.document, me)

    def let_idle(self, writing: Writing, made: Plan) -> None:
        """Reject the sources and cues that serve no claim after what was planned."""
        for row in made.idle:
            self._reject(writing, made.document, MarkKey(MarkKind.ANNOTATION, row))

    def _as_batch(
        self,
        name: str,
        wishes: Wishes,
        besides: Callable[[Writing], None] | None,
        progress: Progress,
        cancelled: Cancelled,
    ) -> BulkReport:
        progress(0, None, "")
        notice = snapshots.before(self.workspace, Reason.BULK, cancelled=cancelled)
        with self.workspace.read() as reading:
            before = reading.bulk.latest_step()
        batch = self.workspace.perform(
            "begin deciding", lambda w: w.batches.begin(DECIDE, {}), annotator=self.person.row, undoable=False
        ).result
        filling = _Filling(self, wishes, batch)
        try:
            total, done = sum(map(len, wishes.values())), 0
            for part in _parts(wishes):
                if cancelled():
                    break
                with self.workspace.read() as reading:  # what changes meanwhile is seen at the end
                    found = filling.plan(reading, part)
                self.workspace.perform("decide", partial(filling.fill, found=found), undoable=False)
                done += sum(len(wishes[document]) for document in part)
                progress(done, total, "")
            if not cancelled():
                if not filling.decided and besides is None:
                    self._purge(batch)
                    return BulkReport()
                changes = self._perform(name, lambda w: filling.finish(w, before, besides))
                return BulkReport(
                    decided=filling.decided, documents=len(filling.counted), changes=changes, notice=notice
                )
        except BaseException:
            with suppress(UnusableProject):  # it stays unseen, and is removed when the project is next opened
                self._purge(batch)
            raise
        self._purge(batch)
        return BulkReport(cancelled=True)

    def _purge(self, batch: int) -> None:
        self.workspace.perform("clear unfinished decisions", lambda w: w.batches.purge(batch), undoable=False)


class _Filling:
    """A batch of decisions while it is filled."""

    def __init__(self, deciding: BulkDeciding, wishes: Wishes, batch: int) -> None:
        self._deciding = deciding
        self._me = deciding.person.row
        self._wishes = wishes
        self._batch = batch
        self._scheme: Scheme | None = None
        self.counted: dict[int, int] = {}  # decisions by article
        self._to_start: set[int] = set()
        self._later: dict[int, Plan] = {}  # what touches rows that were there before, to be recorded
        self._first = Place()

    @property
    def decided(self) -> int:
        """How many were decided so far."""
        return sum(self.counted.values())

    def plan(self, reading: Reading, documents: Sequence[int]) -> list[Plan]:
        """Work out what the wishes come to in some articles."""
        self._scheme = self._scheme or reading.schemes.get()
        return list(plans(reading, self._me, self._scheme, self._wishes, documents))

    def fill(self, writing: Writing, found: Sequence[Plan]) -> None:
        """Write what was planned for some articles as part of the batch."""
        begun: list[int] = []
        made: list[Made] = []
        joined: list[Joined] = []
        statuses = writing.assignments.statuses([one.document for one in found], self._me)
        for one in found:
            document = one.document
            self.counted.pop(document, None)
            self._later.pop(document, None)
            if not one.decided:
                continue
            self.counted[document] = one.decided
            if self._first == Place():
                self._first = _first_place([one])
            made.extend(one.made)
            outer = [j for j in one.joined if isinstance(j.child, int)]
            joined.extend(j for j in one.joined if not isinstance(j.child, int))
            if outer or one.idle:
                self._later[document] = Plan(document=document, joined=outer, idle=one.idle)
            if document not in statuses:
                begun.append(document)
            elif statuses[document] is WorkStatus.NEW:
                self._to_start.add(document)
        writing.bulk.make(made, self._me, self._batch)
        writing.bulk.join(joined, self._me, self._batch)
        begin = Standing(status=WorkStatus.IN_PROGRESS)
        writing.assignments.add_bulk(begun, self._me, begin, self._batch)

    def finish(self, writing: Writing, before: int, besides: Callable[[Writing], None] | None) -> None:
        """Bring the batch into force; what was decided otherwise since step ``before`` is worked out anew."""
        if self._scheme is not None and writing.schemes.get() != self._scheme:
            raise UserFixable(
                worded("The label scheme was changed meanwhile; nothing was decided."),
                next_step=worded("Do it again."),
            )
        stale = writing.bulk.touched_since(before) & self._wishes.keys()
        gone = writing.bulk.articles_gone(self._batch)
        writing.bulk.forget(self._batch, stale | gone)
        for document in gone:
            self.counted.pop(document, None)
            self._later.pop(document, None)
        self.fill(writing, self.plan(writing, sorted(stale - gone)))
        writing.batches.finish(self._batch)
        for document in sorted(self._to_start - gone):
            writing.assignments.start(document, self._me)
        for made in self._later.values():
            writing.bulk.join(made.joined, self._me, None)
            self._deciding.let_idle(writing, made)
        writing.place = self._first
        if besides is not None:
            besides(writing)


def _first_place(plans: Sequence[Plan]) -> Place:
    """Where undo goes to: the first span of the first article."""
    for made in plans:
        if made.made:
            _, _, start, end = min((span.place for span in made.made), key=lambda place: place[2:])
            return Place(document=made.document, start=start, end=end)
    return Place()


def _parts(wishes: Wishes) -> Iterator[list[int]]:
    """The articles in parts of a handful."""
    part: list[int] = []
    size = 0
    for document, wish in wishes.items():
        part.append(document)
        size += len(wish)
        if size >= _DECISIONS_AT_ONCE or len(part) >= _AT_ONCE:
            yield part
            part, size = [], 0
    if part:
        yield part
