"""A claim as the extraction leaves it: where it stands, who says it and by which words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Range = tuple[int, int]
"""Half-open, in code points."""

ATTRIBUTIONS = ("direct", "indirect", "author")


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """One assertion.

    ``claimer`` is the mention that is named beside the cue, pronouns included; None when the article
    itself asserts it. ``pattern`` is the construction that was recognised, ``score`` 0 to 1 how often
    that construction is right, ``resolved`` a readable name for the claimer when one is known.
    """

    start: int
    end: int
    attribution: str
    pattern: str
    score: float
    cue: Range | None = None
    claimer: Range | None = None
    resolved: str = ""

    def to_json(self) -> list[Any]:
        """The compact JSON value, which ``from_json`` reads back."""
        return [
            self.start,
            self.end,
            self.attribution,
            self.pattern,
            round(self.score, 3),
            list(self.cue) if self.cue else None,
            list(self.claimer) if self.claimer else None,
            self.resolved,
        ]

    @classmethod
    def from_json(cls, data: Sequence[Any]) -> FoundClaim:
        """Read a claim.

        Raises:
            ValueError: if it has not the parts of one.
            TypeError: if a part is of another kind.
        """
        start, end, attribution, pattern, score, cue, claimer, resolved = data
        if attribution not in ATTRIBUTIONS:
            message = "a claim of an unknown attribution"
            raise ValueError(message)
        return cls(
            start=int(start),
            end=int(end),
            attribution=str(attribution),
            pattern=str(pattern),
            score=float(score),
            cue=_range(cue),
            claimer=_range(claimer),
            resolved=str(resolved),
        )


def _range(data: Any) -> Range | None:
    if data is None:
        return None
    start, end = data
    return int(start), int(end)
