"""In which order hits are shown: by article as they come, by the words around them, by day."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from enum import StrEnum
from heapq import merge

from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.search.searching import Hits, Place
from annotator.store.access import Reading
from annotator.store.workspace import Workspace

_COMPARED = 24  # code points of context that are compared
_RUN = 20_000
_AT_ONCE = 1000  # hits whose context is read together
_MOST = 300_000
"""More hits than that are not put in the order of words: nobody reads them."""


class Order(StrEnum):
    """By what hits are put in order."""

    ARTICLE = "article"
    BEFORE = "before"
    AFTER = "after"
    DATE = "date"


def too_many(hits: Hits, order: Order) -> bool:
    """Whether there are more hits than are put in this order."""
    return order in (Order.BEFORE, Order.AFTER) and hits.count > _MOST


def ordered(
    workspace: Workspace,
    hits: Hits,
    order: Order,
    *,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> array[int] | None:
    """The numbers of ``hits`` in order, equal ones by article; None when cancelled.

    Words before a hit are compared from the hit backwards, all without regard to case.
    """
    count = hits.count
    with workspace.read() as reading:
        if order is Order.DATE:
            days = reading.search.dates()
            # Those without a date come last.
            found = [days.get(hits[n].document, "~") for n in range(count)]
        else:
            found = []
            for first in range(0, count, _AT_ONCE):
                if cancelled():
                    return None
                progress(first, count, "")
                part = [hits[n] for n in range(first, min(first + _AT_ONCE, count))]
                found += _keys(reading, part, order)
    if cancelled():
        return None
    # In runs: while Python sorts, the window's thread waits.
    runs = [
        sorted(range(first, min(first + _RUN, count)), key=found.__getitem__)
        for first in range(0, count, _RUN)
    ]
    return array("I", merge(*runs, key=found.__getitem__))


def _keys(reading: Reading, places: Sequence[Place], order: Order) -> list[str]:
    """What hits are compared by: the words after them, or those before them from the last one on."""
    if order is Order.AFTER:
        texts = reading.concordance.slices([(d, end, end + 2 * _COMPARED) for d, _, end in places])
        return [" ".join(text.split())[:_COMPARED].casefold() for text in texts]
    texts = reading.concordance.slices([(d, max(0, start - 2 * _COMPARED), start) for d, start, _ in places])
    return [" ".join(text.casefold().split()[::-1])[:_COMPARED] for text in texts]
