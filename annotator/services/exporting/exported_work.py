"""The work on a project's articles in a fixed order, a few articles in memory at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Generic, Protocol, TypeVar

import msgspec

from annotator.domain.document import Document
from annotator.domain.note import Note
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.span import Relation, Span, Status
from annotator.formats.native_line import SpanLine
from annotator.formats.provenance import (
    DECIDES,
    REASON,
    REJECTED,
    SCHEME_VERSIONS,
    SECONDS,
    STATUS,
    RejectedSpan,
)
from annotator.services.agreement.gold_provenance import GoldProvenance
from annotator.store.access import Reading
from annotator.store.people import Person, Standing, WorkStatus
from annotator.store.spans import Decisions

S = TypeVar("S", Span, SpanLine)
Owner = int | str
"""The row number of a person, or the name of a suggester."""
Chunk = list[tuple[int, Document]]
"""Some articles with their row numbers."""

_AT_ONCE = 100  # articles
_MOST_TEXT = 2_000_000  # code points of articles at once, but for the last of them
_PAGE = 50  # articles
_REJECTED = Status.REJECTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Work(Generic[S]):
    """What ``Record`` holds of one article and one ``annotator``, with spans of either kind."""

    document: Document
    annotator: str
    spans: Sequence[S]
    relations: Sequence[Relation]
    comments: tuple[Note, ...]
    provenance: dict[str, object]


class Reader(Protocol[S]):
    """Reads one owner's spans in two steps, as ``store.gathered.Gathering`` does."""

    def ask(self, documents: Sequence[int]) -> bytes:
        """Ask for articles that follow one another."""

    def take(self, documents: Sequence[int], asked: bytes) -> Callable[[int], Decisions[S]]:
        """Tells the spans of one of them, in order."""


@dataclass(frozen=True, slots=True)
class WhenTaken(Generic[S]):
    """Reads the spans when they are taken."""

    read: Callable[[Sequence[int]], Mapping[int, Decisions[S]]]

    def ask(self, _documents: Sequence[int]) -> bytes:
        """Nothing yet."""
        return b""

    def take(self, documents: Sequence[int], _asked: bytes) -> Callable[[int], Decisions[S]]:
        """All of it."""
        return self.read(documents).__getitem__


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming(Generic[S]):
    """Says which entries spans of a document (its row number) name: of many, and of one."""

    many: Callable[[int, Sequence[S]], Sequence[S]]
    one: Callable[[int, Span], Span]


class Works(Generic[S]):
    """The work of people and suggesters, whose spans are read by ``readers`` and named by ``naming``."""

    def __init__(
        self,
        reading: Reading,
        people: Sequence[Person],
        readers: Mapping[Owner, Reader[S]],
        naming: Naming[S],
        *,
        soft_labels: bool,
    ) -> None:
        """The suggesters are those that have a reader."""
        self._reading = reading
        self._people = people
        self._suggesters = [owner for owner in readers if isinstance(owner, str)]
        self._readers: Mapping[Owner, Reader[S]] = readers
        self._naming: Naming[S] = naming
        self._touched = {p.row: reading.assignments.settled_or_begun(p.row) for p in people}
        self._spoken = {p.row: reading.notes.documents_of(p.row) for p in people}
        self._looked = {s: reading.suggestions.looked_at(s) for s in self._suggesters}
        self._golden = GoldProvenance(reading, reading.people.all(), naming.one, soft_labels=soft_labels)

    def in_order(self) -> Iterator[Work[S]]:
        """All of it, read when it is its turn."""
        for chunk in self._chunks():
            yield from self._told(chunk, self._asked([row for row, _ in chunk]))

    def read_ahead(self) -> Iterator[Work[S]]:
        """All of it; while some articles are told, the spans of the next are asked for on another thread.

        So nobody else may read by the same ``reading`` until it has ended or was closed.
        """
        former: Iterator[Work[S]] = iter(())
        with ThreadPoolExecutor(1, "reading-ahead") as beside:
            for chunk in self._chunks():
                begun = Event()
                asked = beside.submit(self._asked, [row for row, _ in chunk], begun)
                begun.wait()  # else this thread would keep the interpreter to itself for a while
                yield from former
                former = self._told(chunk, asked.result())
            yield from former

    def _chunks(self) -> Iterator[Chunk]:
        chunk: Chunk = []
        letters = 0
        for item in self._reading.documents.stream(_PAGE):
            chunk.append(item)
            letters += len(item[1].text)
            if len(chunk) == _AT_ONCE or letters > _MOST_TEXT:
                yield chunk
                chunk, letters = [], 0
        if chunk:
            yield chunk

    def _asked(self, rows: Sequence[int], begun: Event | None = None) -> dict[Owner, bytes]:
        if begun is not None:
            begun.set()
        return {owner: reader.ask(rows) for owner, reader in self._readers.items()}

    def _told(self, chunk: Chunk, asked: Mapping[Owner, bytes]) -> Iterator[Work[S]]:
        """The work on some articles; everything about them is read when this returns."""
        reading, rows = self._reading, [row for row, _ in chunk]
        spans = {owner: reader.take(rows, asked[owner]) for owner, reader in self._readers.items()}
        relations: dict[Owner, dict[int, list[Relation]]] = {
            p.row: reading.relations.own(rows, p.row) for p in self._people
        }
        relations |= {s: reading.relations.suggested(rows, s) for s in self._suggesters}
        seconds = {p.row: reading.work_time.seconds(rows, p.row) for p in self._people}
        notes = {
            row: tuple(kept.note for kept in found)
            for row, found in reading.notes.of_documents(rows).items()
            if found
        }
        settled = {}
        for gold in [p.row for p in self._people if p.name == GOLD]:
            told = {row: spans[gold](row) for row in rows}
            spans[gold] = told.__getitem__
            settled[gold] = self._golden.of(dict(chunk), told)

        def works() -> Iterator[Work[S]]:
            for row, document in chunk:
                for suggester in self._suggesters:
                    if row in self._looked[suggester]:
                        yield Work(
                            document=document,
                            comments=notes.pop(row, ()),
                            annotator=f"{SUGGESTIONS}:{suggester}",
                            spans=self._naming.many(row, spans[suggester](row).spans),
                            relations=relations[suggester][row],
                            provenance={},
                        )
                for person in self._people:
                    own = person.row
                    decisions = spans[own](row)
                    if decisions.spans or row in self._touched[own] or row in self._spoken[own]:
                        # A look at each is quicker than a list of all that are not.
                        rejected = [s for s in decisions.spans if s.status is _REJECTED]
                        kept = [s for s in decisions.spans if s.status is not _REJECTED] if rejected else None
                        yield Work(
                            document=document,
                            comments=notes.pop(row, ()),
                            annotator=person.name,
                            spans=self._naming.many(row, decisions.spans if kept is None else kept),
                            relations=relations[own][row],
                            provenance=_provenance(
                                decisions, rejected, self._touched[own].get(row), seconds[own].get(row, 0)
                            )
                            | settled.get(own, {}).get(row, {}),
                        )

        return works()


def _provenance(
    decisions: Decisions[S], rejected: Sequence[S], standing: Standing | None, seconds: float
) -> dict[str, object]:
    """What a person's spans alone can't say; see ``imported_work``."""
    untouched = WorkStatus.IN_PROGRESS if decisions.spans else WorkStatus.NEW
    found: dict[str, object] = {STATUS: (standing.status if standing is not None else untouched).value}
    if standing is not None and standing.reason:
        found[REASON] = standing.reason
    if round(seconds):
        found[SECONDS] = round(seconds)
    if rejected:
        found[REJECTED] = [_rejected(span) for span in rejected]
    if decisions.suggestions:
        found[DECIDES] = {span: list(suggestion) for span, suggestion in decisions.suggestions.items()}
    if decisions.versions:
        found[SCHEME_VERSIONS] = dict(decisions.versions)
    return found


def _rejected(s: Span | SpanLine) -> object:
    kept = RejectedSpan(
        id=s.id,
        layer=s.layer,
        label=s.label,
        start=s.start,
        end=s.end,
        text=s.text,
        features=dict(s.features),
        origin=s.origin,
        score=s.score,
    )
    return msgspec.to_builtins(kept)
