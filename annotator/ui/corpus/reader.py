"""Reads which articles the list shows: at once where that is quick, else beside the window."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.errors import UserFixable
from annotator.services.progress import Cancelled, Progress
from annotator.services.queue.article_queue import ArticleQueue, Show, Wish
from annotator.services.queue.columns import Stopped
from annotator.services.queue.order import Order
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import tr

AT_ONCE = 2000
"""Articles up to which the list is read on the window's thread: that takes a few milliseconds."""
_AT_ONCE_SLOW = 60  # for what counts the suggestions of every article
_SLOW = frozenset({Order.WORTH, Order.UNCERTAIN, Order.DISAGREEMENT, Order.WAITING})
_PAUSE = 250  # milliseconds in which commits gather before a long list is counted again
_SOON = 0  # after what a key press changed was painted

Start = Callable[[str, Work], Job]


@dataclass(frozen=True, slots=True)
class Rows:
    """The articles of a list, by row number in order, and the place of each."""

    rows: list[int]
    places: dict[int, int]


def rows_of(rows: list[int]) -> Rows:
    """``rows`` with their places."""
    return Rows(rows, {row: place for place, row in enumerate(rows)})


class ListReader(QObject):
    """Answers wishes, the latest alone.

    ``read(Rows, Wish)``: what was asked for last. ``counted(dict)``: how many articles there are of
    each kind. ``waits(bool)``: whether an answer is under way.
    """

    read = Signal(object, object)
    counted = Signal(object)
    waits = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start: Start | None = None
        self._queue: ArticleQueue | None = None
        self._articles = 0
        self._job: Job | None = None
        self._counting: Job | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._count)

    def use(self, start: Start) -> None:
        """Run what takes long by ``start``, which makes a job of a name and its work."""
        self._start = start

    def show(self, queue: ArticleQueue | None, articles: int) -> None:
        """Read another corpus of so many articles, or none."""
        self._leave()
        self._again.stop()
        self._counting = None
        self._queue = queue
        self._articles = articles

    @property
    def is_long(self) -> bool:
        """Whether the corpus is too long to be read on the window's thread."""
        return self._start is not None and self._articles > AT_ONCE

    def ask(self, wish: Wish) -> None:
        """Read what a wish is for; an answer that was under way is not wanted any more."""
        queue = self._queue
        self._leave()
        if queue is None:
            return
        if self._start is None or not self._takes_long(wish):
            try:
                found = rows_of(queue.rows(wish))
            except UserFixable:
                return  # who commits or opens says what is wrong; the list stays as it was
            self.read.emit(found, wish)
            return

        def work(_progress: Progress, cancelled: Cancelled) -> Rows | None:
            with contextlib.suppress(Stopped):
                return rows_of(queue.rows(wish, cancelled))
            return None

        job = self._job = self._start(tr("List articles"), work)
        job.finished.connect(lambda found: self._take(job, found, wish))
        job.failed.connect(lambda _error: self._over(job))
        self.waits.emit(True)

    def count(self) -> None:
        """Count the articles of each kind soon."""
        if self._queue is not None:
            self._again.start(_PAUSE if self.is_long else _SOON)

    def count_waiting(self, take: Callable[[int], None]) -> None:
        """Count the articles in which something waits; ``take`` gets their number, at once or soon."""
        queue = self._queue
        if queue is None:
            return
        if self._start is None or self._articles <= _AT_ONCE_SLOW:
            with contextlib.suppress(UserFixable):  # whoever opens or commits says what is wrong
                take(queue.counts(waiting=True)[Show.WAITING])
            return

        def work(_progress: Progress, cancelled: Cancelled) -> int | None:
            with contextlib.suppress(Stopped):
                return queue.counts(waiting=True, cancelled=cancelled)[Show.WAITING]
            return None

        self._start(tr("Count what waits"), work).finished.connect(take)

    def _count(self) -> None:
        queue = self._queue
        if queue is None:
            return
        if self._start is None or not self.is_long:
            with contextlib.suppress(UserFixable):  # whoever opens or commits says what is wrong
                self.counted.emit(queue.counts())
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> Mapping[Show, int]:
            return queue.counts()

        job = self._counting = self._start(tr("Count articles"), work)
        job.finished.connect(lambda counts: self.counted.emit(counts) if job is self._counting else None)

    def _takes_long(self, wish: Wish) -> bool:
        slow = wish.order in _SLOW or wish.show is Show.WAITING
        return self._articles > (_AT_ONCE_SLOW if slow else AT_ONCE)

    def _take(self, job: Job, found: Rows, wish: Wish) -> None:
        if job is self._job:
            self._over(job)
            self.read.emit(found, wish)

    def _over(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.waits.emit(False)

    def _leave(self) -> None:
        if self._job is not None:
            job, self._job = self._job, None
            job.stop()
            self.waits.emit(False)
