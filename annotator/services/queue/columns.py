"""One value for each article, read once and then only where something changed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from annotator.services.progress import Cancelled, never
from annotator.store.access import Reading

T = TypeVar("T")
_AT_ONCE = 500  # a query names only so many rows


class Stopped(Exception):  # an event, not an error
    """Nobody wants the answer any more."""


class Column(Generic[T]):
    """Values by the row of an article; articles without one are left out.

    Reading holds no lock: whoever notes a change never waits for somebody who reads the whole corpus.
    """

    def __init__(
        self,
        everything: Callable[[Reading, Cancelled], Mapping[int, T]],
        some: Callable[[Reading, Sequence[int]], Mapping[int, T]],
    ) -> None:
        """``everything`` reads all articles, or raises ``Stopped``; ``some`` reads those it is given."""
        self._everything = everything
        self._some = some
        self._guard = threading.Lock()
        self._values: Mapping[int, T] | None = None
        self._stale: set[int] = set()
        self._asked = False
        self._times_forgotten = 0

    def touch(self, documents: Iterable[int]) -> None:
        """Note that these articles may have other values now."""
        with self._guard:
            if self._asked:
                self._stale.update(documents)

    def forget(self) -> None:
        """Read everything anew when next asked."""
        with self._guard:
            self._values = None
            self._stale.clear()
            self._asked = False
            self._times_forgotten += 1

    def get(self, reading: Reading, cancelled: Cancelled = never) -> Mapping[int, T]:
        """The values as they are in ``reading``; never changed once given.

        Raises:
            Stopped: if ``cancelled`` says so while everything is read.
        """
        with self._guard:
            values, stale, times = self._values, sorted(self._stale), self._times_forgotten
            self._stale.clear()
            self._asked = True
        if values is not None and not stale:
            return values
        try:
            if values is None:
                fresh = self._everything(reading, cancelled)
            else:
                fresh = {**values}
                for row in stale:
                    fresh.pop(row, None)
                for start in range(0, len(stale), _AT_ONCE):
                    fresh.update(self._some(reading, stale[start : start + _AT_ONCE]))
        except BaseException:
            self.forget()  # nobody knows any more what was stale
            raise
        with self._guard:
            if times == self._times_forgotten:
                self._values = fresh
        return fresh
