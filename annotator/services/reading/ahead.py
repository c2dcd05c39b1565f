"""Reads a large file in the reading process while the program stores what came of it already."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats.options import ReadOptions
from annotator.services.progress import Cancelled
from annotator.services.reading.arrival import Arrival
from annotator.services.reading.child import ReadingChild, ReadingFailed
from annotator.services.reading.listing import Listed
from annotator.services.reading.messages import Lot, ReadAhead, Refused

SMALLEST = 1_500_000  # bytes: less the program has read before the process is there
_WITHOUT = worded("The process that reads large files did not get through; the rest was read without it.")


def worth_a_process(size: int) -> bool:
    """Whether a file of so many bytes is read sooner with the process than without it."""
    return size >= SMALLEST


def read_ahead(
    file: Listed,
    options: ReadOptions,
    child: ReadingChild,
    without: Callable[[], Iterator[Record | Refusal]],
    cancelled: Cancelled,
) -> Iterator[Arrival | Record | Refusal]:
    """The articles of a file, and what could not be taken, in order.

    ``without`` reads the same file here: should the process end or hang, what it has not told yet comes
    from there, and a note with the first such article says so.
    """
    done = 0
    try:
        for answer in child.ask(ReadAhead(os.fsencode(file.path), file.name, options), options.seconds):
            if isinstance(answer, Lot):
                for item in answer.items:
                    done += 1
                    if isinstance(item, Refused):
                        yield item.refusal
                    else:
                        arrival = item.arrival
                        yield arrival.with_language() if arrival.language_open else arrival
    except (ReadingFailed, OSError):
        pass
    else:
        return
    told = False
    for rest in islice(without(), done, None):
        if cancelled():
            return
        if isinstance(rest, Record) and not told:
            told = True
            yield replace(rest, notes=(*rest.notes, _WITHOUT))
        else:
            yield rest
