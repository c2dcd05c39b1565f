"""What is done to many hits in one step: giving them a label, accepting and rejecting the marks there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from annotator.domain.changes import Changes
from annotator.domain.changes import Place as Where
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.span import Status
from annotator.services.bulk.bulk_decisions import BulkDeciding, StoppedError
from annotator.services.bulk.bulk_plan import Wish
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.search.searching import Place, SearchQuery
from annotator.store.access import Writing
from annotator.store.concordance import MarkThere
from annotator.store.search import MarkFilter

_AT_ONCE = 200  # hits whose marks are read together


class Fate(Enum):
    """What becomes of a hit."""

    MARKED = auto()
    RELABELLED = auto()
    ACCEPTED = auto()
    REJECTED = auto()
    ALREADY = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class HitsReport:
    """How many hits met each fate, in how many articles something was done, and what that touched.

    ``cancelled`` steps leave nothing behind. ``notice`` is a sentence to be said, where no snapshot could
    be kept before.
    """

    counts: Counter[Fate]
    articles: int = 0
    changes: Changes = field(default_factory=Changes)
    cancelled: bool = False
    notice: str = ""


Change = Callable[[Writing], None]


@dataclass(slots=True)
class _Plan:
    """What is to be done: suggestions and new marks by article, and rows of one's own one by one."""

    counts: Counter[Fate] = field(default_factory=Counter)
    accept: dict[int, dict[int, None]] = field(default_factory=dict)
    reject: dict[int, dict[int, None]] = field(default_factory=dict)
    correct: dict[int, dict[int, tuple[str, str]]] = field(default_factory=dict)
    add: dict[int, dict[tuple[str, str, int, int], None]] = field(default_factory=dict)
    own: dict[tuple[int, MarkKey], Change] = field(default_factory=dict)

    def wishes(self) -> dict[int, Wish]:
        """What is to be done by article, in order."""
        return {
            document: Wish(
                accept=tuple(self.accept.get(document, ())),
                reject=tuple(self.reject.get(document, ())),
                correct=tuple((row, *new) for row, new in self.correct.get(document, {}).items()),
                add=tuple(self.add.get(document, ())),
            )
            for document in sorted(self._suggested)
        }

    @property
    def articles(self) -> int:
        """In how many articles something is done."""
        return len(self._suggested | {document for document, _ in self.own})

    @property
    def _suggested(self) -> set[int]:
        """The articles in which something is done but to spans of one's own."""
        return set().union(self.accept, self.reject, self.correct, self.add)


class HitMarking(BulkDeciding):
    """What ``person`` does to hits of a search. Nobody else's marks are ever touched."""

    def label(
        self,
        places: Sequence[Place],
        layer: str,
        label: str,
        query: SearchQuery,
        *,
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> HitsReport:
        """Give hits a label.

        Marks that were searched for, and marks of that layer exactly on the words, are relabelled;
        other words, and those where somebody else's marks are, are marked. A suggestion of the same is
        accepted, and what is so already stays.

        Raises:
            UnusableProject: if the project can't be written; nothing is changed then.
        """
        plan = _Plan()

        def correct(document: int, mark: MarkThere) -> Change:
            return lambda writing: self._correct(writing, document, mark.key, layer=layer, label=label)

        def one(place: Place, marks: Sequence[MarkThere]) -> Fate:
            document, span = place.document, (layer, label, place.start, place.end)
            same = [m for m in marks if (m.layer, m.label, m.start, m.end) == span]
            if any(not m.undecided and m.status != Status.REJECTED for m in same):
                return Fate.ALREADY
            if same:
                self._take_up(plan, document, same[0])
                return Fate.ACCEPTED
            meant = [m for m in _meant(marks, place, query) if m.status != Status.REJECTED]
            if query.marks is None:
                meant = [m for m in meant if m.layer == layer]
            elif not meant and query.marks.annotator == self.person.row:
                return Fate.NOTHING
            for mark in meant:
                if mark.undecided:
                    plan.correct.setdefault(document, {})[mark.row] = (layer, label)
                else:
                    plan.own[document, mark.key] = correct(document, mark)
            if not meant:
                plan.add.setdefault(document, {})[span] = None
            return Fate.RELABELLED if meant else Fate.MARKED

        return self._carry_out_on(f"mark {{}} as {label}", places, plan, one, progress, cancelled)

    def accept(
        self,
        places: Sequence[Place],
        query: SearchQuery,
        *,
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> HitsReport:
        """Accept the marks on hits: those searched for, else those exactly on the words.

        Only where nothing waits is a rejection taken back.

        Raises:
            UnusableProject: if the project can't be written; nothing is changed then.
        """
        plan = _Plan()

        def one(place: Place, marks: Sequence[MarkThere]) -> Fate:
            meant = _meant(marks, place, query)
            waiting = [m for m in meant if m.undecided]
            open_ = waiting or [m for m in meant if m.status == Status.REJECTED]
            for mark in open_:
                self._take_up(plan, place.document, mark)
            return Fate.ACCEPTED if open_ else Fate.ALREADY if meant else Fate.NOTHING

        return self._carry_out_on("accept {}", places, plan, one, progress, cancelled)

    def reject(
        self,
        places: Sequence[Place],
        query: SearchQuery,
        *,
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> HitsReport:
        """Reject the marks on hits: those searched for, else those exactly on the words.

        A suggestion's rejection is kept, a mark of one's own is removed.

        Raises:
            UnusableProject: if the project can't be written; nothing is changed then.
        """
        plan = _Plan()

        def remove(document: int, mark: MarkThere) -> Change:
            return lambda writing: self._remove(writing, document, mark)

        def one(place: Place, marks: Sequence[MarkThere]) -> Fate:
            meant = _meant(marks, place, query)
            standing = [m for m in meant if m.status != Status.REJECTED]
            for mark in standing:
                if mark.undecided:
                    plan.reject.setdefault(place.document, {})[mark.key.row] = None
                else:
                    plan.own[place.document, mark.key] = remove(place.document, mark)
            return Fate.REJECTED if standing else Fate.ALREADY if meant else Fate.NOTHING

        return self._carry_out_on("reject {}", places, plan, one, progress, cancelled)

    def _take_up(self, plan: _Plan, document: int, mark: MarkThere) -> None:
        """Plan to accept a mark: a suggestion, or what was rejected."""
        if mark.undecided:
            plan.accept.setdefault(document, {})[mark.key.row] = None
        else:
            plan.own[document, mark.key] = lambda writing: self._accept_own(writing, document, mark)

    def _accept_own(self, writing: Writing, document: int, mark: MarkThere) -> None:
        writing.place = self._accept(writing, document, mark.key)

    def _remove(self, writing: Writing, document: int, mark: MarkThere) -> None:
        writing.place = self._reject(writing, document, mark.key)

    def _carry_out_on(
        self,
        name: str,
        places: Sequence[Place],
        plan: _Plan,
        one: Callable[[Place, Sequence[MarkThere]], Fate],
        progress: Progress,
        cancelled: Cancelled,
    ) -> HitsReport:
        for place, marks in self._with_marks(places):
            if cancelled():
                return HitsReport(counts=Counter(), cancelled=True)
            plan.counts[one(place, marks)] += 1
        wishes = plan.wishes()
        if not wishes and not plan.own:
            return HitsReport(counts=plan.counts)

        def besides(writing: Writing) -> None:
            first = writing.place
            for (document, key), change in plan.own.items():
                if cancelled():
                    raise StoppedError
                if _gone(writing, key):  # by what was done meanwhile, or with a claim it served
                    continue
                change(writing)
                first = first if first != Where() else writing.place
                writing.assignments.start(document, self.person.row)
            writing.place = first

        number = plan.counts.total() - plan.counts[Fate.ALREADY] - plan.counts[Fate.NOTHING]
        said = name.format("a hit" if number == 1 else f"{number:,} hits")
        try:
            report = self.carry_out(said, wishes, besides=besides, progress=progress, cancelled=cancelled)
        except StoppedError:
            return HitsReport(counts=Counter(), cancelled=True)
        if report.cancelled:
            return HitsReport(counts=Counter(), cancelled=True)
        return HitsReport(
            counts=plan.counts, articles=plan.articles, changes=report.changes, notice=report.notice
        )

    def _with_marks(self, places: Sequence[Place]) -> Iterator[tuple[Place, list[MarkThere]]]:
        """Hits with all marks that touch them, rejected ones as well."""
        for at in range(0, len(places), _AT_ONCE):
            part = places[at : at + _AT_ONCE]
            with self.workspace.read() as reading:
                marks = reading.concordance.marks_at(part, self.person.row, rejected=True)
            yield from zip(part, marks, strict=True)


def _gone(writing: Writing, key: MarkKey) -> bool:
    """Whether a span of one's own is there no more."""
    if key.kind is MarkKind.SUGGESTION:
        return False
    try:
        writing.annotations.get(key.row)
    except LookupError:
        return True
    return False


def _meant(marks: Sequence[MarkThere], place: Place, query: SearchQuery) -> list[MarkThere]:
    """The marks on a hit that a decision is about."""
    exactly = [m for m in marks if (m.start, m.end) == (place.start, place.end)]
    wanted = query.marks
    if wanted is None:
        return exactly
    return [m for m in (exactly if query.lists_marks else marks) if _fits(m, wanted)]


def _fits(mark: MarkThere, wanted: MarkFilter) -> bool:
    """Whether a mark is of the label that was searched for; its status may have changed since."""
    return (not wanted.layer or mark.layer == wanted.layer) and (
        not wanted.label or mark.label == wanted.label
    )
