"""How an article's marks are counted for the annotator who decides them."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.mark import Mark
from annotator.domain.span import Status

WAITING, CARRIED, REJECTED = "<waiting>", "<carried>", "<rejected>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Where an annotator stands in an article. ``suggested`` counts all suggestions, decided or not.

    What several programs suggest alike counts once; sources and cues that are decided with their claim
    count in neither.
    """

    suggested: int
    undecided: int
    entities: int
    claims: int


def counted_as(mark: Mark) -> str:
    """What a mark is counted as: its layer where it stands, else one of the names above."""
    if mark.undecided:
        return CARRIED if mark.carried else WAITING
    return REJECTED if mark.status is Status.REJECTED else mark.layer
