"""What a project holds, as records in a fixed order, a few articles in memory at a time."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from threading import Lock

from annotator.domain.errors import WrongUse
from annotator.domain.record import GOLD, SUGGESTIONS, Record
from annotator.domain.span import Span
from annotator.domain.wording import worded
from annotator.formats.native_line import SpanLine
from annotator.services.entries.named import EntryNames
from annotator.services.exporting.exported_work import Naming, Owner, Reader, WhenTaken, Work, Works
from annotator.store.access import Reading
from annotator.store.people import Person
from annotator.store.spans import Decisions

ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Whose work goes out: people, and suggesters by name."""

    people: tuple[Person, ...] = ()
    suggesters: tuple[str, ...] = ()


def whose(reading: Reading, wanted: str) -> Whose:
    """Resolve ``gold``, ``suggestions``, ``all`` or an annotator's name.

    An empty name takes gold where there is any, else everybody's work with the suggestions.

    Raises:
        WrongUse: if nobody of that name has work here.
    """
    people = reading.people.all()
    if not wanted:
        gold = [p for p in people if p.name == GOLD]
        wanted = GOLD if gold and reading.annotations.documents_of(gold[0].row) else ALL
    if wanted == ALL:
        return Whose(people=tuple(people), suggesters=tuple(reading.suggestions.all_suggesters()))
    if wanted == SUGGESTIONS:
        return Whose(suggesters=tuple(reading.suggestions.all_suggesters()))
    found = tuple(p for p in people if p.name == wanted)
    if not found:
        names = ", ".join(p.name for p in people).rstrip(".") or worded("nobody yet")
        raise WrongUse(
            worded("There is no annotator named {name!r} in this project.", name=wanted),
            next_step=worded(
                "Its annotators are: {names}. Or ask for gold, suggestions or all.", names=names
            ),
        )
    return Whose(people=found)


def records(
    reading: Reading,
    who: Whose,
    named: Callable[[int, Sequence[Span]], Sequence[Span]] = lambda _document, spans: spans,
    *,
    soft_labels: bool = False,
) -> Generator[Record]:
    """Every article's records, articles in order, suggesters before the people who decided.

    ``named`` says of spans of a document (its row number) which entries they name.

    A person's record is there when they have begun the article or said something about it; one that
    is done and has no spans says so by being empty. A suggester's is there when it has looked at the
    article. What people said about an article goes out with its first record. Gold says how each of its
    spans was decided; with ``soft_labels`` also what share of the annotators has it.
    """
    readers: dict[Owner, Reader[Span]] = {s: WhenTaken(_proposals_of(reading, s)) for s in who.suggesters}
    readers |= {p.row: WhenTaken(_decisions_of(reading, p.row)) for p in who.people}
    naming = Naming(many=named, one=lambda row, span: named(row, (span,))[0])
    for work in Works(reading, who.people, readers, naming, soft_labels=soft_labels).in_order():
        yield Record(
            document=work.document,
            comments=work.comments,
            annotator=work.annotator,
            spans=tuple(work.spans),
            relations=tuple(work.relations),
            provenance=work.provenance,
        )


def lines(
    reading: Reading, who: Whose, names: EntryNames, *, soft_labels: bool = False
) -> Generator[Work[SpanLine]]:
    """The same for whole corpora, with spans as they are written.

    Nobody may read by this ``reading`` until it has ended or was closed.
    """
    alone = Lock()
    readers: dict[Owner, Reader[SpanLine]] = {
        s: reading.suggestions.gathering(s, SpanLine, alone) for s in who.suggesters
    }
    readers |= {p.row: reading.annotations.gathering(p.row, SpanLine, alone) for p in who.people}
    naming = Naming(many=names.name_lines, one=names.named)
    yield from Works(reading, who.people, readers, naming, soft_labels=soft_labels).read_ahead()


def rows_with_work(reading: Reading, who: Whose) -> set[int]:
    """The row numbers of the articles that ``records`` tells of."""
    found: set[int] = set()
    for person in who.people:
        found.update(reading.assignments.settled_or_begun(person.row))
        found.update(reading.notes.documents_of(person.row))
        found.update(reading.annotations.documents_of(person.row))
    for suggester in who.suggesters:
        found.update(reading.suggestions.looked_at(suggester))
    return found


def _decisions_of(reading: Reading, annotator: int) -> Callable[[Sequence[int]], dict[int, Decisions[Span]]]:
    return lambda rows: reading.annotations.spans_of(rows, annotator)


def _proposals_of(reading: Reading, suggester: str) -> Callable[[Sequence[int]], dict[int, Decisions[Span]]]:
    return lambda rows: {
        row: Decisions(spans=spans) for row, spans in reading.suggestions.spans_of(rows, suggester).items()
    }
