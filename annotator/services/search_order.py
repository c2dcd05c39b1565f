"""In which order hits are shown: by article as they come, by the words around them, by day."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from enum import StrEnum
from itertools import groupby

from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.search import Hits
from annotator.store.access import Reading
from annotator.store.workspace import Workspace

_COMPARED = 24  # code points of context that are compared
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
            for text, numbers in _texts(reading, hits, count):
                if cancelled():
                    return None
                progress(len(found), count, "")
                found += [_key(text, hits[n].start, hits[n].end, order) for n in numbers]
    if cancelled():
        return None
    return array("I", sorted(range(count), key=found.__getitem__))


def _texts(reading: Reading, hits: Hits, count: int) -> Iterator[tuple[str, list[int]]]:
    for document, numbers in groupby(range(count), key=lambda n: hits[n].document):
        yield reading.documents.text(document), list(numbers)


def _key(text: str, start: int, end: int, order: Order) -> str:
    if order is Order.AFTER:
        return " ".join(text[end : end + 2 * _COMPARED].split())[:_COMPARED].casefold()
    before = " ".join(text[max(0, start - 2 * _COMPARED) : start].split())
    words = before[-_COMPARED:].casefold().split(" ")
    return " ".join(reversed(words))
