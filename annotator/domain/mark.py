"""A span as one annotator sees it on the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from annotator.domain.document import NOTHING
from annotator.domain.fragments import FRAGMENTS, Pieces, pieces_of, words_of
from annotator.domain.leaning import Leaning
from annotator.domain.span import Status


class MarkKind(StrEnum):
    """Which row of the project stands behind a mark."""

    SUGGESTION = "suggestion"
    ANNOTATION = "annotation"


@dataclass(frozen=True, slots=True, order=True)
class MarkKey:
    """Identifies a mark across re-reads: its kind and its row number."""

    kind: MarkKind
    row: int

    def __hash__(self) -> int:
        # A board looks keys up by the ten thousand; hashing an enum's name is what took the time.
        return self.row << 1 | (self.kind is MarkKind.SUGGESTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A suggestion nobody has decided yet, or this annotator's own annotation.

    ``start`` and ``end`` are code points. Rejections are marks too (status ``rejected``): the page
    leaves them out, the list of spans shows them. ``decides`` is the row of the suggestion that this
    annotation decides; ``carried`` says that a suggested source or cue is decided with its claim.
    ``leaning`` is where the annotator's own decisions on what is alike lead a suggestion.
    ``also`` are the origins of others that suggest the same at this place: it stands for them too.
    ``unsaved`` says that the file did not take it so: it is shown as it would stand.
    """

    key: MarkKey
    layer: str
    label: str
    start: int
    end: int
    text: str
    status: Status
    features: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    origin: str = ""
    score: float | None = None
    decides: int | None = None
    carried: bool = False
    leaning: Leaning = Leaning.NONE
    also: tuple[str, ...] = ()
    unsaved: bool = False

    @property
    def undecided(self) -> bool:
        """Whether this is a suggestion that still waits for a decision."""
        return self.status is Status.SUGGESTED

    @property
    def asked(self) -> bool:
        """Whether this suggestion is to be decided by itself."""
        return self.undecided and not self.carried

    @property
    def pieces(self) -> Pieces:
        """The stretches it marks, in code points: one, or several with words left out in between."""
        if FRAGMENTS not in self.features:  # nearly always; a page asks for ten thousand
            return ((self.start, self.end),)
        return pieces_of(self.features, self.start, self.end)

    @property
    def words(self) -> str:
        """Its words as one reads them: "first … second" where it is in pieces."""
        return words_of(self.text, self.start, self.pieces)

    @property
    def order(self) -> tuple[int, int, str, str, MarkKey]:
        """Reading order; of marks at one place the longest first."""
        return (self.start, -self.end, self.layer, self.label, self.key)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class MarkRelation:
    """A typed link between two marks; ``row`` identifies it across re-reads.

    Between an annotator's own marks it is decided; ``suggested`` ones start at a suggestion that
    waits, and are decided with it.
    """

    label: str
    head: MarkKey
    child: MarkKey
    row: int
    suggested: bool = False
    features: Mapping[str, Any] = field(default_factory=lambda: NOTHING, compare=False)
    score: float | None = field(default=None, compare=False)
