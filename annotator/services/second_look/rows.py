"""What deserves a second look, as a list: one row a place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.mark import MarkKey


class Kind(StrEnum):
    """What may be wrong at a place."""

    LABEL = "label"
    """The span may want another label."""
    SPAN = "span"
    """There may be no span."""
    MISSING = "missing"
    """A span may be missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A place, what stands there and what may be right instead.

    ``key`` is the annotation, None where it is missing; ``start`` and ``end`` are code points; ``instead`` is
    the label that is proposed, empty for none. ``doubt`` is from 0 to 1, the list's order; ``why`` says in
    words where it comes from.
    """

    document: int
    key: MarkKey | None
    layer: str
    label: str
    start: int
    end: int
    text: str
    kind: Kind
    instead: str
    doubt: float
    why: str

    @property
    def place(self) -> tuple[int, str, int, int]:
        """What tells it from every other row: article, layer, range."""
        return (self.document, self.layer, self.start, self.end)


def in_order(rows: list[Row]) -> list[Row]:
    """The rows, the greatest doubt first; equal ones as they stand in the corpus."""
    return sorted(rows, key=lambda row: (-row.doubt, row.document, row.start, row.end, row.layer))
