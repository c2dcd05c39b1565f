"""From a document as another tool's file gives it to a record, with what of it could not be taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from annotator.domain.errors import UnusableInput
from annotator.domain.fragments import FRAGMENTS, joined, misfit, with_pieces
from annotator.domain.record import Record, Refusal
from annotator.domain.span import Span
from annotator.domain.wording import Worded, worded, worded_count
from annotator.formats.article import Source, document_of
from annotator.formats.document_facts import plain
from annotator.formats.foreign_relations import GivenRelation, taken_relations
from annotator.formats.foreign_spans import MOST_SPANS, GivenSpan, TakenSpans, place
from annotator.formats.json_values import keepable
from annotator.formats.options import ReadOptions
from annotator.formats.plain_text import FIELDS, plain_fields
from annotator.formats.position_units import position_reader
from annotator.formats.stored_text import StoredText, stored
from annotator.formats.taken import checked_text

MOST_REFUSALS = 50
"""How many refusals of one file are told one by one; the rest are counted."""

MOST_ANNOTATORS = 1_000
"""The most people or programs whose work on one document is taken: each is a record with the whole text."""


def checked_annotators(number: int) -> None:
    """Refuse a document that names more annotators than it can have.

    Raises:
        UnusableInput: if it does.
    """
    if number > MOST_ANNOTATORS:
        raise UnusableInput(
            worded_count(
                "It has the work of more than %Ln annotator.",
                "It has the work of more than %Ln annotators.",
                MOST_ANNOTATORS,
            )
        )


@dataclass(slots=True, kw_only=True)
class ForeignDocument:
    """One document with one annotator's work, as a file gives it.

    Pieces of a span stand in its feature ``fragments``, in the unit of its positions. ``unit`` is
    the unit its format prescribes (one of ``options.UNITS``), empty where the words have to tell.
    ``facts`` is whatever the file says of the article, ``refused`` holds what was no span or
    relation at all. Spans and relations are numbered here unless they have numbers.
    """

    text: str
    spans: list[GivenSpan] = field(default_factory=list)
    relations: list[GivenRelation] = field(default_factory=list)
    facts: Mapping[str, Any] = field(default_factory=dict)
    annotator: str = ""
    unit: str = ""
    notes: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    provenance: dict[str, object] = field(default_factory=dict)


def taken_document(
    given: ForeignDocument, name: str, where: str, options: ReadOptions
) -> Iterator[Record | Refusal]:
    """The record of ``given``, and a refusal for each span or relation that does not fit its text.

    ``name`` is what the person calls the file, ``where`` the document's place in it, or empty.

    Raises:
        UnusableInput: if the text is empty or too long, or there are too many spans.
    """
    kept = stored(given.text)
    checked_text(kept.text, options)
    if len(given.spans) > MOST_SPANS or len(given.relations) > MOST_SPANS:
        raise UnusableInput(
            worded_count(
                "It has more than %Ln span or link.", "It has more than %Ln spans or links.", MOST_SPANS
            ),
            next_step=worded("Split the document."),
        )
    for number, span in enumerate(given.spans, 1):
        span.number = span.number or number
    for number, relation in enumerate(given.relations, 1):
        relation.number = relation.number or number
    chosen = replace(options, unit=options.unit or given.unit)
    taken = TakenSpans(refused=list(given.refused))
    place(given.spans, given.text, kept, chosen, taken)
    _finish_fragments(given, kept, chosen, taken)
    relations = taken_relations(given.relations, taken)
    yield Record(
        document=document_of(kept.text, _source(given, name)),
        annotator=given.annotator,
        spans=tuple(taken.spans),
        relations=relations,
        notes=(*kept.notes, *given.notes, *taken.notes),
        provenance=given.provenance,
        unit=taken.unit,
    )
    for place_, reason in taken.refused:
        yield Refusal(
            file=name,
            place=worded("{place}, {inner}", place=where, inner=place_) if where else place_,
            reason=reason,
            next_step=worded("The text and the other spans were taken."),
        )


class Refusals:
    """What of one file was refused: the first are told one by one, the others counted."""

    def __init__(self, name: str, further: Callable[[int], Worded]) -> None:
        """``further`` says how many more there were: ``further_lines`` for example."""
        self._name = name
        self._further = further
        self._waiting: list[Refusal] = []
        self._number = 0

    def add(self, place: str, reason: str, next_step: str = "") -> None:
        """Refuse what stands at ``place``."""
        self._number += 1
        if self._number <= MOST_REFUSALS:
            self._waiting.append(Refusal(file=self._name, place=place, reason=reason, next_step=next_step))

    def told(self) -> list[Refusal]:
        """Those that were not given out yet."""
        waiting, self._waiting = self._waiting, []
        return waiting

    def rest(self) -> list[Refusal]:
        """Those that were not given out yet, and how many more there were."""
        more = self._number - MOST_REFUSALS
        if more <= 0:
            return self.told()
        return [*self.told(), Refusal(file=self._name, reason=self._further(more))]


def further_lines(more: int) -> Worded:
    """That ``more`` lines were refused."""
    return worded_count(
        "%Ln further line was refused as well.", "%Ln further lines were refused as well.", more
    )


def further_rows(more: int) -> Worded:
    """That ``more`` rows were refused."""
    return worded_count(
        "%Ln further row was refused as well.", "%Ln further rows were refused as well.", more
    )


def limited(name: str, items: Iterable[Record | Refusal]) -> Iterator[Record | Refusal]:
    """``items`` with the first ``MOST_REFUSALS`` refusals, and how many more there were."""
    refused = 0
    for item in items:
        if isinstance(item, Refusal):
            refused += 1
            if refused > MOST_REFUSALS:
                continue
        yield item
    if refused > MOST_REFUSALS:
        more = refused - MOST_REFUSALS
        yield Refusal(
            file=name,
            reason=worded_count(
                "%Ln further document, span or link was refused as well.",
                "%Ln further documents, spans or links were refused as well.",
                more,
            ),
        )


def _source(given: ForeignDocument, name: str) -> Source:
    facts = keepable(plain(dict(given.facts)))[0]
    said = {key: value for key, value in facts.items() if key.lower() in FIELDS and isinstance(value, str)}
    fields = plain_fields(said)
    extra = {key: v for key, v in facts.items() if key not in said or FIELDS[key.lower()] not in fields}
    sha = sha256(given.text.encode("utf-8", "surrogatepass")).hexdigest()
    return Source(file=name, sha256=sha, encoding="utf-8", fields=fields, extra=extra)


def _finish_fragments(
    given: ForeignDocument, kept: StoredText, options: ReadOptions, taken: TakenSpans
) -> None:
    """Pieces count code points of the stored text, as ranges do; pieces that make no sense go."""
    if not any(FRAGMENTS in span.features for span in taken.spans):
        return
    ranges = [(span.start, span.end, span.text) for span in given.spans]
    reader, _ = position_reader(ranges, given.text, options.unit)
    several = 0

    def at(position: int) -> int:
        return kept.position(reader(position) if reader is not None else position)

    def finished(span: Span) -> Span:
        nonlocal several
        value = span.features.get(FRAGMENTS)
        if not isinstance(value, list):
            return span
        pieces = [(at(s), at(e)) for s, e in value] if all(map(_is_range, value)) else []
        whole = misfit(pieces, span.start, span.end)
        several += not whole
        made = with_pieces(span.features, ((span.start, span.end),) if whole else joined(pieces))
        return span._replace(features=made)

    taken.spans = [finished(span) for span in taken.spans]
    if several:
        taken.notes.append(
            worded(
                "Spans of several pieces reach from the first to the last of them, and keep them in "
                "their feature {fragments}: {several}.",
                fragments=FRAGMENTS,
                several=several,
            )
        )


def _is_range(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(edge) is int for edge in value)
