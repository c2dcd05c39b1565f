"""Which features have the shape that brat's own lines can say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeGuard

from annotator.domain.span import Relation, Span
from annotator.formats.brat.reading import (
    ARGUMENT,
    ENDS,
    EVENT,
    EVENTS,
    FRAGMENTS,
    GROUP,
    NOTES,
    PLAIN_NOTE,
    REFERENCES,
    ROLES,
)
from annotator.formats.brat.standoff import OUR_NOTE

TYPE = re.compile(r"[^\s:;|,<>\[\]]+")
"""What can stand as a type in a line and in ``annotation.conf``."""

_WORD = re.compile(r"[\w-]+")
_PLAIN_VALUE = re.compile(r"\S(?:[^\t\n\r\v\f\x00-\x1f\x85\u2028\u2029]*\S)?")
_LINE_TEXT = re.compile(r"[^\t\n\r\x00]*")
_OWN_FEATURES = frozenset({EVENTS, FRAGMENTS, NOTES, REFERENCES, ROLES, ENDS, GROUP, EVENT, ARGUMENT})


def pieces_of(span: Span, text: str) -> list[tuple[int, int]]:
    """The pieces of a span that brat can hold: its own, else its lines."""
    fragments = span.features.get(FRAGMENTS)
    if are_pieces(fragments, span, text):
        return [(start, end) for start, end in fragments]
    return [
        (span.start + match.start(), span.start + match.end())
        for match in re.finditer(r"[^\n\r]+", text[span.start : span.end])
    ]


def are_pieces(value: Any, span: Span, text: str) -> TypeGuard[list[list[int]]]:
    """Whether the feature holds pieces in order, none with a line break, that reach over the span."""
    if not isinstance(value, list) or len(value) < 2:
        return False
    last = -1
    for piece in value:
        if not (isinstance(piece, list) and len(piece) == 2 and all(type(each) is int for each in piece)):
            return False
        start, end = piece
        if not last <= start < end <= len(text) or "\n" in text[start:end] or "\r" in text[start:end]:
            return False
        last = end
    return bool(value[0][0] == span.start and value[-1][1] == span.end)


def events_of(span: Span) -> Mapping[str, Mapping[str, Any]] | None:
    """The events a span is the trigger of, if its feature has the shape that reading gives it."""
    events = span.features.get(EVENTS)
    if not isinstance(events, Mapping) or not events:
        return None
    for uid, said in events.items():
        if not re.fullmatch(r"E[1-9]\d{0,8}", uid) or not isinstance(said, Mapping):
            return None
        for name, value in said.items():
            fits = (
                isinstance(value, str) and bool(TYPE.fullmatch(value))
                if name == "type"
                else isinstance(value, list) and bool(value) and all(map(is_note, value))
                if name == NOTES
                else isinstance(value, list) and bool(value) and all(map(is_reference, value))
                if name == REFERENCES
                else is_attribute(name, value)
            )
            if not fits:
                return None
    return events


def is_attribute(name: str, value: Any) -> bool:
    """Whether a feature can stand in ``A`` lines."""
    if name in _OWN_FEATURES or not _WORD.fullmatch(name):
        return False
    if isinstance(value, list):
        return len(value) > 1 and all(_is_value(each) for each in value)
    return _is_value(value)


def _is_value(value: Any) -> bool:
    return value is True or (isinstance(value, str) and bool(_PLAIN_VALUE.fullmatch(value)))


def is_note(note: Any) -> bool:
    """Whether a note can stand in a ``#`` line."""
    if isinstance(note, str):
        return bool(_LINE_TEXT.fullmatch(note))
    return _is_pair(note) and note[0] not in {OUR_NOTE, PLAIN_NOTE} and bool(_WORD.fullmatch(note[0]))


def is_reference(value: Any) -> bool:
    """Whether a reference can stand in an ``N`` line."""
    if isinstance(value, list) and len(value) == 3:
        return value[2] != "Reference" and are_words([value[2], "x"]) and is_reference(value[:2])
    return _is_pair(value) and bool(re.fullmatch(r"[^\s\x00]+", value[0]))


def _is_pair(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and all(isinstance(each, str) and _LINE_TEXT.fullmatch(each) for each in value)
    )


def are_words(value: Any) -> TypeGuard[list[str]]:
    """Whether the value is two words."""
    return (
        isinstance(value, list)
        and len(value) == 2
        and all(isinstance(each, str) and _WORD.fullmatch(each) for each in value)
    )


def group_of(relation: Relation) -> int:
    """The number of the group of equals that a relation says it is part of, else 0."""
    group = relation.features.get(GROUP)
    fits = (
        set(relation.features) == {GROUP}
        and type(group) is int
        and group > 0
        and relation.score is None
        and TYPE.fullmatch(relation.label)
    )
    return int(relation.features[GROUP]) if fits else 0
