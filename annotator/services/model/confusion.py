"""How what a model sees lies to what is right: place by place, and label against label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.suggest.training.values import Marked, Scored

NONE = ""
"""In a confusion: no span."""


class Error(StrEnum):
    """How a place is wrong."""

    MISSED = "missed"
    INVENTED = "invented"
    LABEL = "label"
    PLACE = "place"
    BOTH = "label and place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """A place where the model is wrong: ``right`` and ``seen`` are spans there, or None.

    ``score`` is that of what it saw.
    """

    error: Error
    right: Marked | None
    seen: Marked | None
    score: float | None = None

    @property
    def start(self) -> int:
        """Where it begins, in code points."""
        return min(m[0] for m in (self.right, self.seen) if m is not None)

    @property
    def end(self) -> int:
        """Where it ends, in code points."""
        return max(m[1] for m in (self.right, self.seen) if m is not None)


def mistakes(
    right: Sequence[Marked], seen: Sequence[Scored]
) -> tuple[list[Mistake], Counter[tuple[str, str]]]:
    """The mistakes of one text in order, and how often each right label was seen as which.

    A span that is not seen exactly goes with the one seen there that shares most characters with it,
    each with one other at most. Those left over are missed, or invented.
    """
    counted: Counter[tuple[str, str]] = Counter()
    scores = {(s.start, s.end, s.label): s.score for s in seen}
    exact = set(right) & scores.keys()
    counted.update((label, label) for _, _, label in exact)
    missing, extra = sorted(set(right) - exact), sorted(scores.keys() - exact)
    found: list[Mistake] = []
    for one, other in _pairs(missing, extra):
        missing.remove(one)
        extra.remove(other)
        counted[one[2], other[2]] += 1
        found.append(Mistake(error=_error(one, other), right=one, seen=other, score=scores[other]))
    counted.update((label, NONE) for _, _, label in missing)
    counted.update((NONE, label) for _, _, label in extra)
    found += [Mistake(error=Error.MISSED, right=one, seen=None) for one in missing]
    found += [Mistake(error=Error.INVENTED, right=None, seen=o, score=scores[o]) for o in extra]
    return sorted(found, key=lambda m: (m.start, m.end)), counted


def _pairs(missing: Sequence[Marked], extra: Sequence[Marked]) -> Iterator[tuple[Marked, Marked]]:
    shared = sorted(
        (
            (min(a[1], b[1]) - max(a[0], b[0]), a, b)
            for a in missing
            for b in extra
            if a[0] < b[1] and b[0] < a[1]
        ),
        key=lambda found: (-found[0], found[1], found[2]),
    )
    taken: set[tuple[int, Marked]] = set()
    for _, one, other in shared:
        if (0, one) not in taken and (1, other) not in taken:
            taken |= {(0, one), (1, other)}
            yield one, other


def _error(one: Marked, other: Marked) -> Error:
    if one[:2] == other[:2]:
        return Error.LABEL
    return Error.PLACE if one[2] == other[2] else Error.BOTH
