"""How far the edges of two annotators' spans lie apart, where they mean the same thing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement.corpus import Spans
from annotator.agreement.matching import Meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class Boundaries:
    """Distances of edges, in code points, over ``pairs`` pairs of spans that meet.

    ``start`` and ``end`` are the mean absolute distances of the left and right edges, ``equal`` the share of
    pairs without any; ``wider`` the mean of how much longer the second annotator's spans are (negative:
    shorter). All None where no spans meet.
    """

    pairs: int
    start: float | None
    end: float | None
    equal: float | None
    wider: float | None


def boundaries(first: Spans, second: Spans, met: Meeting) -> Boundaries:
    """Compare the edges of the spans that meet."""
    if not len(met.first):
        return Boundaries(pairs=0, start=None, end=None, equal=None, wider=None)
    start = second.start[met.second] - first.start[met.first]
    end = second.end[met.second] - first.end[met.first]
    return Boundaries(
        pairs=len(met.first),
        start=float(np.abs(start).mean()),
        end=float(np.abs(end).mean()),
        equal=float(((start == 0) & (end == 0)).mean()),
        wider=float((end - start).mean()),
    )
