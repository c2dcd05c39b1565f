"""A labelled stretch of text, and how it came to be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter, lt
from typing import Any, NamedTuple

from annotator.domain.document import NOTHING


class Status(StrEnum):
    """Where a span stands. Rejected ones are kept, so that the decision is known."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    ADDED = "added"
    REJECTED = "rejected"
    GOLD = "gold"


ENTRY = "entry"
"""The feature by which a span says itself which entry it names: its id."""

DECIDED = frozenset({Status.ACCEPTED, Status.CORRECTED, Status.ADDED, Status.GOLD})
"""The statuses under which a span counts as part of somebody's work."""


# A tuple, since imports and exports make them by the million: a frozen dataclass takes five times as long.
class Span(NamedTuple):
    """A label on ``[start, end)`` code points of one document.

    ``id`` is unique among the spans of one document and annotator (or suggester). ``text`` is the
    slice the range named when the span was made, checked at every border. ``score`` is the
    suggester's confidence, 0 to 1, ``origin`` names who proposed it, and by what.
    """

    id: str
    layer: str
    label: str
    start: int
    end: int
    text: str
    features: Mapping[str, Any] = NOTHING
    status: Status = Status.ADDED
    origin: str = ""
    score: float | None = None

    @property
    def order(self) -> tuple[int, int, str, str, str]:
        """The order of spans in every list and file."""
        return (self.start, self.end, self.layer, self.label, self.id)


SPAN_ORDER = itemgetter(3, 4, 1, 2, 0)
"""The key that sorts spans as ``Span.order`` does, quicker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A typed link from span ``head`` to span ``child`` (ids) of the same document and annotator."""

    id: str
    label: str
    head: str
    child: str
    features: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    status: Status = Status.ADDED
    origin: str = ""
    score: float | None = None

    @property
    def order(self) -> tuple[str, str, str, str]:
        """The order of relations in every list and file."""
        return (self.label, self.head, self.child, self.id)


def spans_that_misread(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans whose recorded text is not the slice of ``text`` they name."""
    if not spans:
        return ()
    length = len(text)
    starts, ends = [span.start for span in spans], [span.end for span in spans]
    words = [span.text for span in spans]
    if (
        min(starts) >= 0
        and max(ends) <= length
        and all(map(lt, starts, ends))
        and [text[start:end] for start, end in zip(starts, ends, strict=True)] == words
    ):
        return ()
    return tuple([s for s in spans if text[s.start : s.end] != s.text or not 0 <= s.start < s.end <= length])
