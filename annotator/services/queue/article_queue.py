"""The list of articles as somebody wants it: which of them, in which order, how many of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from annotator.domain.changes import Changes
from annotator.services.progress import Cancelled, never
from annotator.services.queue.columns import Column, Stopped
from annotator.services.queue.order import Order, disagreement, natural, ranked, uncertainty
from annotator.store.access import Reading
from annotator.store.people import Person, WorkStatus
from annotator.store.queue import Waiting
from annotator.store.workspace import Workspace

if TYPE_CHECKING:
    from annotator.services.queue.value import Why
    from annotator.services.queue.what_next import WhatNext

_T = TypeVar("_T")
_GREATEST_FIRST = frozenset({Order.DISAGREEMENT, Order.WAITING})


class Show(StrEnum):
    """Which articles are shown."""

    ALL = "all"
    NEW = "new"
    IN_PROGRESS = "in_progress"
    FLAGGED = "flagged"
    SKIPPED = "skipped"
    DONE = "done"
    NOTES = "notes"
    WAITING = "waiting"


_OF_STATUS = {
    Show.NEW: WorkStatus.NEW,
    Show.IN_PROGRESS: WorkStatus.IN_PROGRESS,
    Show.FLAGGED: WorkStatus.FLAGGED,
    Show.SKIPPED: WorkStatus.SKIPPED,
    Show.DONE: WorkStatus.DONE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the list is to show. ``outlet`` None is any; ``since`` and ``until`` are days or empty."""

    show: Show = Show.ALL
    order: Order = Order.IMPORTED
    reverse: bool = False
    words: str = ""
    outlet: str | None = None
    since: str = ""
    until: str = ""

    @property
    def filters(self) -> bool:
        """Whether it may leave articles out."""
        return bool(
            self.show is not Show.ALL
            or self.words.split()
            or self.outlet is not None
            or self.since
            or self.until
        )


class ArticleQueue:
    """Lists the articles of a corpus for one annotator. Safe to use from several threads.

    What it read once it keeps, and of what changes it reads again only the articles that did, when
    they are next asked about. Headings are kept from the first filter by words on: about 150 bytes an
    article.
    """

    def __init__(self, workspace: Workspace, person: Person) -> None:
        self._workspace = workspace
        self._person = who = person.row
        self._statuses = Column(
            lambda reading, _: _live(
                reading, {r: s.status for r, s in reading.assignments.settled_or_begun(who).items()}
            ),
            lambda reading, some: reading.assignments.statuses(some, who),
        )
        self._notes = Column(
            lambda reading, _: _live(reading, reading.notes.all_open_counts()),
            lambda reading, some: reading.notes.open_counts(some),
        )
        self._waiting = Column(
            lambda reading, cancelled: _all_waiting(reading, who, cancelled),
            lambda reading, some: reading.queue.waiting(who, some),
        )
        self._headings = Column(lambda reading, _: _haystacks(reading), _haystacks)
        self._names = Column(lambda reading, _: _names(reading), _names)
        self._articles: int | None = None
        self._whys: Mapping[int, Why] = {}
        self._seen = 0  # how often something was touched
        self._ranked: tuple[int, WhatNext, Sequence[int]] | None = None

    def why(self, row: int) -> Why | None:
        """What made an article worth doing when the articles were last put in order of worth, or None."""
        return self._whys.get(row)

    def refresh(self, changes: Changes) -> None:
        """Note what a commit touched; nothing is read yet."""
        self._seen += 1
        columns = (self._statuses, self._waiting, self._headings, self._names, self._notes)
        if changes.corpus:
            self._articles = None
            for column in columns:
                column.forget()
        else:
            for column in columns if changes.notes else columns[:-1]:
                column.touch(changes.documents)

    def rows(self, wish: Wish, cancelled: Cancelled = never) -> list[int]:
        """The row numbers of the articles a wish is for, in its order.

        Raises:
            Stopped: if ``cancelled`` says so.
        """
        seen = self._seen  # before the file is read: what is touched meanwhile may not be in what is read
        with self._workspace.read() as reading:
            rows = self._ordered(reading, wish, seen, cancelled)
            for test in self._tests(reading, wish, cancelled):
                if cancelled():
                    raise Stopped
                rows = [row for row in rows if test(row)]
        return rows

    def first_with(self, words: str, most: int) -> list[int]:
        """The first articles as imported whose title, outlet or file name holds every word."""
        wanted = words.casefold().split()
        with self._workspace.read() as reading:
            headings = self._headings.get(reading)
        found: list[int] = []
        for row, heading in headings.items():
            if all(word in heading for word in wanted):
                found.append(row)
                if len(found) == most:
                    break
        return found

    def counts(self, *, waiting: bool = False, cancelled: Cancelled = never) -> dict[Show, int]:
        """How many articles there are of each kind; with ``waiting`` of that one too, which may take long.

        Raises:
            Stopped: if ``cancelled`` says so.
        """
        with self._workspace.read() as reading:
            if self._articles is None:
                self._articles = reading.documents.count()
            articles = self._articles
            statuses = Counter(self._statuses.get(reading).values())
            found = {show: statuses[status] for show, status in _OF_STATUS.items()}
            touched = sum(statuses.values()) - statuses[WorkStatus.NEW]
            found |= {Show.ALL: articles, Show.NEW: articles - touched}
            found[Show.NOTES] = len(self._notes.get(reading))
            if waiting:
                found[Show.WAITING] = len(self._waiting.get(reading, cancelled))
        return found

    def outlets(self) -> list[tuple[str, int]]:
        """Every outlet and how many articles it has, by name; those that name none last."""
        with self._workspace.read() as reading:
            found = reading.queue.outlets()
        return sorted(found, key=lambda item: (not item[0], natural(item[0])))

    def next_open(self, rows: Sequence[int], after: int) -> int | None:
        """The first of ``rows`` after an article, round the end, that is neither done nor skipped."""
        with self._workspace.read() as reading:
            statuses = self._statuses.get(reading)
        settled = (WorkStatus.DONE, WorkStatus.SKIPPED)
        try:
            at = rows.index(after)
        except ValueError:
            at = -1
        places = (*range(at + 1, len(rows)), *range(max(at, 0)))
        return next((rows[i] for i in places if statuses.get(rows[i]) not in settled), None)

    def _ordered(self, reading: Reading, wish: Wish, seen: int, cancelled: Cancelled) -> list[int]:
        queue, order = reading.queue, wish.order
        rows = queue.rows(
            outlet=wish.outlet, since=wish.since, until=wish.until, by_length=order is Order.LENGTH
        )
        if order in (Order.IMPORTED, Order.LENGTH):
            return rows[::-1] if wish.reverse else rows
        if order is Order.WORTH:
            wanted = set(rows)
            ordered = [row for row in self._by_worth(reading, seen, cancelled) if row in wanted]
            return ordered[::-1] if wish.reverse else ordered
        values: Mapping[int, object]
        if order is Order.NAME:
            values = self._names.get(reading)
        elif order is Order.DATE:
            values = {row: day for row, _, day in queue.places_and_days() if day}
        elif order is Order.OUTLET:
            places = list(queue.places_and_days())
            keys = {outlet: natural(outlet) for outlet in {outlet for _, outlet, _ in places}}
            values = {row: (keys[outlet], day) for row, outlet, day in places if outlet}
        elif order is Order.UNCERTAIN:
            values = uncertainty(self._waiting.get(reading, cancelled))
        elif order is Order.WAITING:
            values = {row: w.number for row, w in self._waiting.get(reading, cancelled).items()}
        else:
            values = disagreement(queue)
        return ranked(rows, values, greatest_first=order in _GREATEST_FIRST, reverse=wish.reverse)

    def _by_worth(self, reading: Reading, seen: int, cancelled: Cancelled) -> Sequence[int]:
        """All articles by worth; worked out anew only when something was touched, for it takes seconds."""
        from annotator.services.queue.what_next import ranking, settings_of

        settings = settings_of(reading)
        if self._ranked is None or self._ranked[:2] != (seen, settings):
            found = ranking(reading, self._person, settings, cancelled)
            self._whys = found.whys
            self._ranked = seen, settings, found.rows
        return self._ranked[2]

    def _tests(self, reading: Reading, wish: Wish, cancelled: Cancelled) -> list[Callable[[int], bool]]:
        tests: list[Callable[[int], bool]] = []
        if wish.show is Show.NOTES:
            tests.append(self._notes.get(reading).__contains__)
        elif wish.show is Show.WAITING:
            tests.append(self._waiting.get(reading, cancelled).__contains__)
        elif wish.show is not Show.ALL:
            statuses, wanted = self._statuses.get(reading), _OF_STATUS[wish.show]
            tests.append(lambda row: statuses.get(row, WorkStatus.NEW) is wanted)
        words = wish.words.casefold().split()
        if words:
            headings = self._headings.get(reading)
            tests.append(lambda row: all(word in headings.get(row, "") for word in words))
        return tests


def _live(reading: Reading, values: Mapping[int, _T]) -> dict[int, _T]:
    """Without what is said of articles that were taken back."""
    rows = set(reading.queue.rows())
    return {row: value for row, value in values.items() if row in rows}


def _all_waiting(reading: Reading, annotator: int, cancelled: Cancelled) -> dict[int, Waiting]:
    found: dict[int, Waiting] = {}
    for part in reading.queue.all_waiting(annotator):
        if cancelled():
            raise Stopped
        found.update(part)
    return found


def _haystacks(reading: Reading, some: Sequence[int] | None = None) -> dict[int, str]:
    found = reading.queue.headings(some)
    return {h.row: f"{h.title} {h.outlet} {h.source_file}".casefold() for h in found}


def _names(reading: Reading, some: Sequence[int] | None = None) -> dict[int, str]:
    return {h.row: natural(h.title or h.source_file) for h in reading.queue.headings(some)}
