"""From a text and its brat annotations to a record.

A span of several pieces becomes one from its first to its last piece, with the pieces in its feature
``fragments``. An event is named in the feature ``events`` of its trigger, and each of its roles is a
relation from the trigger with the feature ``event``. Attributes become features; notes and
references are kept in the features ``notes`` and ``references``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from annotator.domain.document import Document
from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded, worded_count
from annotator.formats.brat.standoff import OUR_NOTE, Link, Said, Standoff, TextBound, standoff_of
from annotator.formats.encoding import decode
from annotator.formats.foreign_relations import GivenRelation, taken_relations
from annotator.formats.foreign_spans import MOST_SPANS, GivenSpan, TakenSpans, place
from annotator.formats.options import ReadOptions
from annotator.formats.plain_text import record_of
from annotator.formats.stored_text import StoredText, stored
from annotator.formats.taken import checked_size

EVENTS, EVENT, ARGUMENT, FRAGMENTS = "events", "event", "argument", "fragments"
NOTES, REFERENCES, ROLES, GROUP, ENDS = "notes", "references", "roles", "group", "ends"
USUAL_ROLES = ["Arg1", "Arg2"]
PLAIN_NOTE = "AnnotatorNotes"

_MOST_REFUSALS = 50  # of one file, one by one; the rest are counted


def read_pair(
    name: str, text: bytes, annotations: bytes, options: ReadOptions, annotator: str = ""
) -> Iterator[Record | Refusal]:
    """The record of a text file and of the annotations beside it.

    ``name`` is what the person calls the text file. An annotation that does not fit is refused with
    its line; the others come in.

    Raises:
        UnusableInput: if the text is none, or too long.
    """
    checked_size(len(annotations), options)
    record = record_of(name, text, options)
    original = decode(text, options.encoding).text
    beside = name.removesuffix(".txt") + ".ann"
    try:
        found = standoff_of(decode(annotations, "").text.removeprefix("\ufeff"))
    except UnusableInput as error:
        yield record
        yield Refusal(file=beside, place=error.where, reason=error.what, next_step=error.next_step)
        return
    if len(found.spans) > MOST_SPANS:
        raise UnusableInput(
            worded_count("It has more than %Ln span.", "It has more than %Ln spans.", MOST_SPANS),
            next_step=worded("Split the document."),
        )
    taking = _Taking(record.document, original, stored(original), found, options)
    yield replace(
        record,
        annotator=annotator,
        spans=tuple(taking.taken.spans),
        relations=taking.relations,
        notes=(*record.notes, *taking.taken.notes),
        format="brat",
        unit=taking.taken.unit,
    )
    problems = sorted(taking.refused)
    for line, reason in problems[:_MOST_REFUSALS]:
        yield Refusal(file=beside, place=worded("line {number}", number=line), reason=reason)
    if len(problems) > _MOST_REFUSALS:
        yield Refusal(
            file=beside,
            reason=worded_count(
                "%Ln further line was refused as well.",
                "%Ln further lines were refused as well.",
                len(problems) - _MOST_REFUSALS,
            ),
        )


class _Taking:
    """One document being taken: what is said of each annotation is gathered before spans are made."""

    def __init__(
        self,
        document: Document,
        original: str,
        kept: StoredText,
        found: Standoff,
        options: ReadOptions,
    ) -> None:
        self.document = document
        self.refused: list[tuple[int, str]] = list(found.bad)
        self._original = original
        self._kept = kept
        self._numbers = {span.id: number for number, span in enumerate(found.spans, 1)}
        self._events = {event.id: event for event in found.events}
        self._ours: dict[str, dict[str, Any]] = {}
        self._said = self._gathered(found)
        given = [self._given(number, span) for number, span in enumerate(found.spans, 1)]
        self.taken = place([g for g in given if g is not None], original, kept, options, TakenSpans())
        lines = {f"span {number}": span.line for number, span in enumerate(found.spans, 1)}
        self.refused.extend((lines[where], reason) for where, reason in self.taken.refused)
        self.taken.refused.clear()
        self._finish_pieces(found)
        self.relations = self._related(found)

    def _gathered(self, found: Standoff) -> dict[str, dict[str, Any]]:
        """The features of every annotation, by its id; those of events stand with their trigger."""
        known = {item.id for items in (found.spans, found.relations, found.events) for item in items}
        features: dict[str, dict[str, Any]] = {}
        for event in found.events:
            if event.trigger not in self._numbers:
                self.refused.append(
                    (event.line, worded("There is no span {id} for its trigger.", id=event.trigger))
                )
                del self._events[event.id]
                continue
            of_trigger = features.setdefault(event.trigger, {}).setdefault(EVENTS, {})
            label = next(s.type for s in (found.spans[self._numbers[event.trigger] - 1],))
            features[event.id] = of_trigger[event.id] = {} if label == event.type else {"type": event.type}
        for said in found.said:
            if said.target not in known or (said.target.startswith("E") and said.target not in self._events):
                self.refused.append(
                    (said.line, worded("There is no {id} that it could speak of.", id=said.target))
                )
            elif said.kind == "#" and said.type == OUR_NOTE:
                self._ours[said.target] = _own_note(said)
            else:
                _say(features.setdefault(said.target, {}), said)
        return features

    def _given(self, number: int, span: TextBound) -> GivenSpan | None:
        ours = self._ours.get(span.id, {})
        features = self._said.get(span.id, {})
        extra = ours.get("features")
        if isinstance(extra, dict):
            features = features | extra
        start, end = span.pieces[0][0], span.pieces[-1][1]
        text = span.text
        pieces = [self._original[s:e] for s, e in span.pieces]
        line_breaks = text != pieces[0] and text == _one_line(pieces[0])
        if len(pieces) > 1:
            if text and text != " ".join(pieces) and text != _one_line(" ".join(pieces)):
                self.refused.append((span.line, worded("Its pieces do not read {words!r}.", words=text[:40])))
                return None
            if any(a[1] > b[0] for a, b in zip(span.pieces, span.pieces[1:], strict=False)):
                self.refused.append((span.line, worded("Its pieces are not in order.")))
                return None
        if len(pieces) > 1 or line_breaks:
            text = ""
        if _is_range(ours.get("range")):
            start, end = ours["range"]
            text = ""
        elif len(pieces) > 1:
            features = features | {FRAGMENTS: [list(piece) for piece in span.pieces]}
        label = ours.get("label")
        layer, uid = ours.get("layer"), ours.get("id")
        return GivenSpan(
            start,
            end,
            label if isinstance(label, str) else span.type,
            text,
            layer if isinstance(layer, str) else "",
            uid if isinstance(uid, str) else span.id,
            features or None,
            ours.get("score"),
            number,
        )

    def _finish_pieces(self, found: Standoff) -> None:
        """Pieces, like ranges, count on the text as it is stored."""
        several = sum(len(span.pieces) > 1 and FRAGMENTS in s.features for span, s in self._taken_of(found))
        if several:
            self.taken.notes.append(
                worded(
                    "Spans of several pieces reach from the first to the last of them, and keep them in "
                    "their feature {fragments}: {several}.",
                    fragments=FRAGMENTS,
                    several=several,
                )
            )
        if not self._kept.dropped:
            return
        at = self._kept.position
        self.taken.spans = [
            span._replace(
                features={
                    **span.features,
                    FRAGMENTS: [[at(s), at(e)] for s, e in span.features[FRAGMENTS]],
                },
            )
            if FRAGMENTS in span.features
            else span
            for span in self.taken.spans
        ]

    def _taken_of(self, found: Standoff) -> Iterator[tuple[TextBound, Any]]:
        by_id = {span.id: span for span in self.taken.spans}
        for number, uid in self.taken.names.items():
            yield found.spans[number - 1], by_id[uid]

    def _related(self, found: Standoff) -> Any:
        given: list[GivenRelation] = []
        for relation in found.relations:
            given.append(self._relation(relation, len(given) + 1))
        lines = [relation.line for relation in found.relations]
        for event in found.events:
            if event.id not in self._events:
                continue
            for role, target in event.arguments:
                features = {EVENT: event.id} | ({ARGUMENT: target} if target in self._events else {})
                given.append(
                    GivenRelation(
                        role,
                        self._numbers.get(event.trigger, 0),
                        self._end(target),
                        f"{event.id}.{len(lines) + 1}",
                        features,
                        None,
                        len(given) + 1,
                    )
                )
                lines.append(event.line)
        for number, group in enumerate(found.groups, 1):
            first, *others = group.members
            for member in others:
                given.append(
                    GivenRelation(
                        group.type,
                        self._end(first),
                        self._end(member),
                        f"*{number}.{len(lines) + 1}",
                        {GROUP: number},
                        None,
                        len(given) + 1,
                    )
                )
                lines.append(group.line)
        relations = taken_relations(given, self.taken)
        for where, reason in self.taken.refused:
            self.refused.append((lines[int(where.removeprefix("relation ")) - 1], reason))
        return relations

    def _relation(self, relation: Link, number: int) -> GivenRelation:
        (first, head), (second, child) = relation.arguments
        features = dict(self._said.get(relation.id, {}))
        if [first, second] != USUAL_ROLES:
            features[ROLES] = [first, second]
        ends = [end if end in self._events else "" for end in (head, child)]
        if any(ends):
            features[ENDS] = ends
        ours = self._ours.get(relation.id, {})
        extra, label, uid = ours.get("features"), ours.get("label"), ours.get("id")
        if isinstance(extra, dict):
            features |= extra
        return GivenRelation(
            label if isinstance(label, str) else relation.type,
            self._end(head),
            self._end(child),
            uid if isinstance(uid, str) else relation.id,
            features or None,
            ours.get("score"),
            number,
        )

    def _end(self, uid: str) -> int:
        """The number of the span an id means: an event is where its trigger is."""
        event = self._events.get(uid)
        return self._numbers.get(event.trigger if event else uid, 0)


def _own_note(said: Said) -> dict[str, Any]:
    try:
        value = json.loads(said.text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _say(features: dict[str, Any], said: Said) -> None:
    if said.kind == "A":
        value: Any = said.value or True
        known = features.get(said.type)
        if known is not None:
            value = [*known, value] if isinstance(known, list) else [known, value]
        features[said.type] = value
    elif said.kind == "N":
        reference = [said.value, said.text]
        usual = said.type == "Reference"
        features.setdefault(REFERENCES, []).append(reference if usual else [*reference, said.type])
    else:
        note = said.text if said.type == PLAIN_NOTE else [said.type, said.text]
        features.setdefault(NOTES, []).append(note)


def _is_range(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(each) is int for each in value)


def _one_line(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ")
