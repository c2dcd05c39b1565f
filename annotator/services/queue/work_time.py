"""How long somebody is at work in an article: counted while they press keys and move, kept day by day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from time import monotonic

from annotator.domain.wording import worded
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace

IDLE_AFTER = 60.0
"""Seconds without a key or movement after which a person counts as gone."""

Clock = Callable[[], float]
Today = Callable[[], str]


def utc_day() -> str:
    """The present day, UTC, ISO 8601."""
    return datetime.now(UTC).date().isoformat()


class Stopwatch:
    """Counts active seconds, by article.

    Each sign of life counts the time since the one before, of which a pause longer than ``IDLE_AFTER``
    counts no more than that: who reads moves seldom, who has gone does not move at all.
    """

    def __init__(self, clock: Clock = monotonic) -> None:
        self._clock = clock
        self._article: int | None = None
        self._since: float | None = None  # what is counted so far ends here; None while nothing runs
        self._last = 0.0  # the last sign of life
        self._counted: dict[int, float] = {}

    @property
    def runs(self) -> bool:
        """Whether time would be counted now."""
        return self._since is not None and self._clock() - self._last < IDLE_AFTER

    def enter(self, article: int | None) -> None:
        """Another article, or none, lies before the person; that is a sign of life."""
        self.leave()
        self._article = article
        if article is not None:
            self._since = self._last = self._clock()

    def leave(self) -> None:
        """The person looks elsewhere: another window, another screen."""
        self._count()
        self._since = None

    def touch(self) -> None:
        """A key was pressed or the pointer moved in the article."""
        if self._article is None:
            return
        self._count()
        self._since = self._last = self._clock()

    def idle(self) -> float:
        """Seconds since the last sign of life."""
        return self._clock() - self._last

    def waiting(self) -> float:
        """Seconds that were counted and not taken yet."""
        self._count()
        return sum(self._counted.values())

    def take(self) -> dict[int, float]:
        """What was counted since the last time, by the row of the article."""
        self._count()
        counted, self._counted = self._counted, {}
        return counted

    def put_back(self, counted: dict[int, float]) -> None:
        """Keep for later what could not be stored."""
        for article, seconds in counted.items():
            self._counted[article] = self._counted.get(article, 0.0) + seconds

    def counted(self, article: int) -> float:
        """Seconds of one article that were not taken yet."""
        self._count()
        return self._counted.get(article, 0.0)

    def _count(self) -> None:
        if self._since is None or self._article is None:
            return
        until = min(self._clock(), self._last + IDLE_AFTER)
        if until > self._since:
            self._counted[self._article] = self._counted.get(self._article, 0.0) + until - self._since
            self._since = until


def keep(workspace: Workspace, person: Person, counted: dict[int, float], today: Today = utc_day) -> None:
    """Store counted seconds in one small transaction.

    Raises:
        UnusableProject: if the project can't be written.
    """
    day = today()

    def work(writing: Writing) -> None:
        for article, seconds in counted.items():
            writing.work_time.add(article, person.row, day, seconds)

    if counted:
        workspace.perform("count time", work, annotator=person.row, undoable=False)


def seconds_at_work(workspace: Workspace, person: Person, document: int) -> float:
    """How long a person was at work in an article, as far as it is stored."""
    with workspace.read() as reading:
        return reading.work_time.seconds([document], person.row).get(document, 0.0)


def in_words(seconds: float) -> str:
    """A time as people say it: "under a minute", "12 min", "2 h 5 min"."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return worded("under a minute") if seconds >= 1 else ""
    hours, rest = divmod(minutes, 60)
    if hours:
        return worded("{hours} h {minutes} min", hours=hours, minutes=rest)
    return worded("{minutes} min", minutes=minutes)
