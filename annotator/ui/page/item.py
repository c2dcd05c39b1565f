"""One mark as the page draws it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from annotator.domain.fragments import Pieces
from annotator.domain.leaning import Leaning
from annotator.domain.mark import Mark
from annotator.domain.scheme import Drawing
from annotator.domain.span import Status

Rank = tuple[int, int, str, str, int]
"""Reading order of items: start, minus end, label, kind and row of the mark."""

UNSURE_BELOW = 0.5
"""Suggestions with a lower score are drawn dotted."""

UNSAVED = "unsaved"
"""What stands before the name of a mark that the file did not take so."""


class Standing(StrEnum):
    """How far a mark is decided, which is its line style."""

    DECIDED = "decided"
    SUGGESTED = "suggested"
    UNCERTAIN = "uncertain"
    REJECTED = "rejected"


def standing(mark: Mark) -> Standing:
    """The line style of a mark."""
    if mark.status is Status.REJECTED:
        # What is to go is there until that is saved.
        return Standing.SUGGESTED if mark.unsaved else Standing.REJECTED
    if mark.status is not Status.SUGGESTED:
        return Standing.DECIDED
    if mark.leaning is not Leaning.NONE:
        return Standing.UNCERTAIN if mark.leaning is Leaning.DOWN else Standing.SUGGESTED
    unsure = mark.score is not None and mark.score < UNSURE_BELOW
    return Standing.UNCERTAIN if unsure else Standing.SUGGESTED


@dataclass(slots=True, eq=False)
class Item:
    """A mark with its place in units, its drawing, and the lane it was given among those it overlaps.

    ``pieces`` are the stretches it covers, from ``start`` to ``end``: nearly always one. Lanes go by the
    whole, since a line through the gaps says that the pieces belong together.
    ``mark`` and ``lane`` change in place; whatever else changes makes a new item.
    """

    mark: Mark
    start: int
    end: int
    drawing: Drawing
    standing: Standing
    pieces: Pieces = ()
    lane: int = 0

    def __post_init__(self) -> None:
        """Without ``pieces`` it is in one."""
        if not self.pieces:
            self.pieces = ((self.start, self.end),)

    @property
    def rank(self) -> Rank:
        """Reading order, of items at one place the longest first; never equal for two marks."""
        key = self.mark.key
        return (self.start, -self.end, self.mark.label, key.kind.value, key.row)

    @property
    def length(self) -> int:
        """Length in units, gaps included."""
        return self.end - self.start

    @property
    def gaps(self) -> Pieces:
        """What lies between the pieces."""
        return tuple((one[1], other[0]) for one, other in pairwise(self.pieces))

    def looks_like(self, other: Item) -> bool:
        """Whether both draw alike: place, label and line style."""
        return (
            self.start == other.start
            and self.end == other.end
            and self.pieces == other.pieces
            and self.mark.label == other.mark.label
            and self.mark.layer == other.mark.layer
            and self.mark.unsaved is other.mark.unsaved
            and self.standing is other.standing
            and self.drawing is other.drawing
        )
