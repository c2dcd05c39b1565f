"""What a project holds, as records in a fixed order, a few articles in memory at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import msgspec

from annotator.domain.document import Document
from annotator.domain.errors import WrongUse
from annotator.domain.record import GOLD, SUGGESTIONS, Record
from annotator.domain.span import Span, Status
from annotator.domain.wording import worded
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
from annotator.store.annotations import Decisions
from annotator.store.people import Person, Standing, WorkStatus

ALL = "all"
_AT_ONCE = 200


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
) -> Iterator[Record]:
    """Every article's records, articles in order, suggesters before the people who decided.

    ``named`` says of spans of a document (its row number) which entries they name.

    A person's record is there when they have begun the article or said something about it; one that
    is done and has no spans says so by being empty. A suggester's is there when it has looked at the
    article. What people said about an article goes out with its first record. Gold says how each of its
    spans was decided; with ``soft_labels`` also what share of the annotators has it.
    """
    touched = {p.row: reading.assignments.settled_or_begun(p.row) for p in who.people}
    spoken = {p.row: reading.notes.documents_of(p.row) for p in who.people}
    worked = {p.row: reading.annotations.documents_of(p.row) for p in who.people}
    looked = {s: reading.suggestions.looked_at(s) for s in who.suggesters}
    people = reading.people.all()
    golden = GoldProvenance(reading, people, lambda row, s: named(row, (s,))[0], soft_labels=soft_labels)
    for chunk in _chunks(reading.documents.stream(_AT_ONCE)):
        rows = [row for row, _ in chunk]
        spans = {p.row: reading.annotations.spans_of(rows, p.row) for p in who.people}
        linked = {p.row: reading.relations.own(rows, p.row) for p in who.people}
        related = {s: reading.relations.suggested(rows, s) for s in who.suggesters}
        proposed = {s: reading.suggestions.spans_of(rows, s) for s in who.suggesters}
        seconds = {p.row: reading.work_time.seconds(rows, p.row) for p in who.people}
        notes = {
            row: tuple(kept.note for kept in found) for row, found in reading.notes.of_documents(rows).items()
        }
        settled = {p.row: golden.of(dict(chunk), spans[p.row]) for p in who.people if p.name == GOLD}
        for row, document in chunk:
            for suggester in who.suggesters:
                if row in looked[suggester]:
                    yield Record(
                        document=document,
                        comments=notes.pop(row, ()),
                        annotator=f"{SUGGESTIONS}:{suggester}",
                        spans=tuple(named(row, proposed[suggester][row])),
                        relations=tuple(related[suggester][row]),
                    )
            for person in who.people:
                if row in touched[person.row] or row in worked[person.row] or row in spoken[person.row]:
                    decisions = spans[person.row][row]
                    yield Record(
                        document=document,
                        comments=notes.pop(row, ()),
                        annotator=person.name,
                        spans=tuple(
                            named(row, [s for s in decisions.spans if s.status is not Status.REJECTED])
                        ),
                        relations=tuple(linked[person.row][row]),
                        provenance=_provenance(
                            decisions, touched[person.row].get(row), seconds[person.row].get(row, 0)
                        )
                        | settled.get(person.row, {}).get(row, {}),
                    )


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


def _provenance(decisions: Decisions, standing: Standing | None, seconds: float) -> dict[str, object]:
    """What a person's spans alone can't say; see ``imported_work``."""
    untouched = WorkStatus.IN_PROGRESS if decisions.spans else WorkStatus.NEW
    found: dict[str, object] = {STATUS: (standing.status if standing is not None else untouched).value}
    if standing is not None and standing.reason:
        found[REASON] = standing.reason
    if round(seconds):
        found[SECONDS] = round(seconds)
    rejected = [_rejected(span) for span in decisions.spans if span.status is Status.REJECTED]
    if rejected:
        found[REJECTED] = rejected
    if decisions.suggestions:
        found[DECIDES] = {span: list(suggestion) for span, suggestion in decisions.suggestions.items()}
    if decisions.versions:
        found[SCHEME_VERSIONS] = dict(decisions.versions)
    return found


def _rejected(s: Span) -> object:
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


def _chunks(documents: Iterator[tuple[int, Document]]) -> Iterator[list[tuple[int, Document]]]:
    chunk: list[tuple[int, Document]] = []
    for item in documents:
        chunk.append(item)
        if len(chunk) == _AT_ONCE:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
