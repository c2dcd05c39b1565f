"""Searching all articles: for words, for a regular expression, for marks. Hits come article by article."""

from __future__ import annotations

import re
import warnings
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from heapq import merge
from itertools import groupby
from typing import NamedTuple

from annotator.domain.pattern_parts import parts_of
from annotator.domain.query import Node, WrongQuery, parsed
from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.search.as_written import AsWritten
from annotator.services.search.patterns import PatternReader
from annotator.store.access import Reading
from annotator.store.concordance import Window
from annotator.store.dialects.dialect import Range
from annotator.store.people import Person
from annotator.store.search import DocumentFilter, MarkFilter
from annotator.store.workspace import Workspace

MOST_HITS = 1_000_000
"""A search ends there: nobody reads more, and each takes its room."""


class Place(NamedTuple):
    """A hit: a document's row number and a range of code points in its text."""

    document: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchQuery:
    """What is looked for.

    ``words`` are a query (``annotator.domain.query``), or with ``pattern`` a regular expression; with
    ``exact`` capitals and accents count. Where there are none, the marks themselves are listed.
    ``marks``: the hits are those that touch such a mark; with ``unmarked`` those that touch none.
    """

    words: str = ""
    pattern: bool = False
    exact: bool = False
    documents: DocumentFilter = field(default_factory=DocumentFilter)
    marks: MarkFilter | None = None
    unmarked: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is asked for."""
        return not self.words.strip() and (self.marks is None or self.unmarked)

    @property
    def lists_marks(self) -> bool:
        """Whether the hits are marks, not words."""
        return not self.words.strip()


class Hits:
    """The hits of one search so far, filled on one thread and read on another, 12 bytes each."""

    def __init__(self) -> None:
        self._documents = array("I")
        self._starts = array("I")
        self._ends = array("I")
        self.count = 0
        self.articles = 0
        self.looked = 0
        """How many articles were looked at so far; of words the index knows, only those that hold them."""
        self.left_out: list[int] = []
        """The row numbers of articles that took a regular expression too long."""
        self.cut = False
        """Whether there are more than are kept."""
        self.complete = False

    def add(self, document: int, ranges: list[Range]) -> None:
        """Add the hits of one article."""
        if self.count + len(ranges) > MOST_HITS:
            self.cut = True
            ranges = ranges[: MOST_HITS - self.count]
        if not ranges:
            return
        for start, end in ranges:
            self._documents.append(document)
            self._starts.append(start)
            self._ends.append(end)
        self.articles += 1
        self.count += len(ranges)  # last: what is counted is there

    def __getitem__(self, number: int) -> Place:
        return Place(self._documents[number], self._starts[number], self._ends[number])

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[Place]:
        return (self[number] for number in range(self.count))


def checked(query: SearchQuery) -> Node | re.Pattern[str] | None:
    """What the words of a query mean; None where there are none.

    Raises:
        WrongQuery: if they can't be understood.
    """
    if not query.words.strip():
        return None
    if not query.pattern:
        return parsed(query.words)
    try:
        with warnings.catch_warnings(action="ignore"):  # of what may mean something else some day
            return re.compile(query.words, 0 if query.exact else re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        at = min(getattr(error, "pos", None) or 0, len(query.words))
        said = getattr(error, "msg", "") or worded("too large or too deep")
        raise WrongQuery(
            worded("The regular expression can't be read: {said}.", said=said),
            at,
            len(query.words),
            worded("Correct it there."),
        ) from error


def search(
    workspace: Workspace,
    person: Person,
    query: SearchQuery,
    hits: Hits,
    *,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Hits:
    """Fill ``hits`` with what is found, in the order of the articles; stopped early, with what was found.

    Raises:
        WrongQuery: if the query can't be understood.
        UnusableProject: if the project can't be read.
    """
    meant = checked(query)
    with workspace.read() as reading:
        found = _found(reading, person, query, meant, hits, cancelled)
        for document, ranges in found:
            hits.looked += 1
            kept = ranges if meant is None else _among_marks(reading, person, query, document, ranges)
            hits.add(document, kept)
            if hits.cut or cancelled():
                break
            if hits.looked % 50 == 1:
                progress(hits.looked, None, "")
        else:
            hits.complete = True
    progress(hits.looked, None, "")
    return hits


def _found(
    reading: Reading,
    person: Person,
    query: SearchQuery,
    meant: Node | re.Pattern[str] | None,
    hits: Hits,
    cancelled: Cancelled,
) -> Iterator[tuple[int, list[Range]]]:
    if meant is None:
        yield from _marks(reading, person, query)
    elif isinstance(meant, re.Pattern):
        parts = parts_of(query.words)
        words = parts.words if query.exact else tuple(w for w in parts.words if not set(w.lower()) & _FOLDED)
        literals = parts.literals if query.exact else ()
        texts = reading.search.texts(person.row, query.documents, literals=literals, words=words)
        with PatternReader(query.words, exact=query.exact, cancelled=cancelled) as reader:
            for document, ranges in reader.read(texts):
                if ranges is None:
                    hits.left_out.append(document)
                else:
                    yield document, ranges
    elif query.exact:
        written = AsWritten(meant)
        for document, ranges in reading.search.words(written.broader, person.row, query.documents):
            yield document, written.kept(reading.documents.text(document), ranges)
    else:
        yield from reading.search.words(meant, person.row, query.documents)


_FOLDED = frozenset("iks")
"""Letters that Python's re takes for some of other alphabets when case is ignored, and the index doesn't."""


def _marks(reading: Reading, person: Person, query: SearchQuery) -> Iterator[tuple[int, list[Range]]]:
    """The marks that fit, by article."""
    places = merge(*_streams(reading, person, query))
    for document, found in groupby(places, key=lambda place: place[0]):
        yield document, list(dict.fromkeys((start, end) for _, start, end in found))


def _streams(
    reading: Reading, person: Person, query: SearchQuery, document: int | None = None
) -> list[Iterator[Window]]:
    """Where marks that fit stand, of all articles or of one: decided ones, and those that wait."""
    wanted = query.marks or MarkFilter(annotator=person.row)
    look, given = reading.search, (person.row, query.documents, document)
    streams = []
    if not wanted.statuses or wanted.statuses - {Status.SUGGESTED}:
        streams.append(look.annotated(wanted, *given))
    if not wanted.statuses or Status.SUGGESTED in wanted.statuses:
        streams.append(look.suggested(wanted, *given))
    return streams


def _among_marks(
    reading: Reading, person: Person, query: SearchQuery, document: int, ranges: list[Range]
) -> list[Range]:
    """Those of ``ranges`` that touch a mark that fits, or that touch none where that is asked for."""
    if not ranges or (query.marks is None and not query.unmarked):
        return ranges
    covered: list[list[int]] = []  # stretches with marks, apart from each other
    for _, start, end in merge(*_streams(reading, person, query, document)):
        if covered and start <= covered[-1][1]:
            covered[-1][1] = max(covered[-1][1], end)
        else:
            covered.append([start, end])
    begins = [start for start, _ in covered]

    def touches(start: int, end: int) -> bool:
        number = bisect_left(begins, end)
        return number > 0 and covered[number - 1][1] > start

    return [r for r in ranges if touches(*r) is not query.unmarked]
