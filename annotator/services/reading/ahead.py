"""Reads a large file in the reading process while the program stores what came of it already."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats.options import ReadOptions
from annotator.services.progress import Cancelled
from annotator.services.reading.arrival import Arrival
from annotator.services.reading.child import ReadingChild, ReadingFailed
from annotator.services.reading.listing import Listed
from annotator.services.reading.messages import Lot, ReadAhead, Refused, Sent

SMALLEST = 1_500_000  # bytes: less the program has read before the process is there
_WITHOUT = worded("The process that reads large files did not get through; the rest was read without it.")


def worth_a_process(size: int) -> bool:
    """Whether a file of so many bytes is read sooner with the process than without it."""
    return size >= SMALLEST


def read_ahead(
    file: Listed,
    options: ReadOptions,
    child: ReadingChild,
    here: Iterator[Record | Refusal],
    cancelled: Cancelled,
) -> Iterator[Arrival | Record | Refusal]:
    """The articles of a file, and what could not be taken, in order.

    ``here`` is the same read by the program: what comes until the process is there, and the rest should the
    process end or hang; a note with the first article of the rest says so then.
    """
    done = 0  # items that came from here
    told = 0  # items of the process, which begins with the first as well
    try:
        child.begin(ReadAhead(os.fsencode(file.path), file.name, options))
    except (ReadingFailed, OSError):
        yield from _with_note(here)
        return
    while not child.has_answered:
        item = next(here, None)
        if item is None or cancelled():
            child.close()
            return
        done += 1
        yield item
    try:
        for answer in child.answers(options.seconds):
            if isinstance(answer, Lot):
                known = max(0, done - told)
                told += len(answer.items)
                for sent in answer.items[known:]:
                    yield _received(sent)
    except ReadingFailed:
        yield from _with_note(islice(here, max(0, told - done), None))


def _received(sent: Sent | Refused) -> Arrival | Refusal:
    if isinstance(sent, Refused):
        return sent.refusal
    arrival = sent.arrival
    return arrival.with_language() if arrival.language_open else arrival


def _with_note(rest: Iterator[Record | Refusal]) -> Iterator[Record | Refusal]:
    for item in rest:
        if isinstance(item, Record):
            yield replace(item, notes=(*item.notes, _WITHOUT))
            break
        yield item
    yield from rest
