"""Intervals: what a figure might have been with other articles of the same kind.

The percentile bootstrap over articles (B. Efron 1979, Bootstrap methods, The Annals of Statistics 7(1)):
articles are drawn with replacement, as many as there are, and the figure is counted again from the same
tables. Articles are drawn whole, since what stands in one article is not independent of the rest of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from annotator.agreement.coding import Floats

FEWEST_ARTICLES = 5
"""With fewer articles an interval would say more about them than about the annotators."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """From ``low`` to ``high``: the middle ``share`` of the figures of ``draws`` resampled corpora."""

    low: float
    high: float
    share: float
    draws: int


def resampled(
    figure: Callable[[Floats], float | None],
    present: Floats,
    *,
    draws: int = 1000,
    share: float = 0.95,
    seed: int = 0,
    cancelled: Callable[[], bool] = lambda: False,
) -> Interval | None:
    """The interval of ``figure``, a function of how often each article counts (shape (A,)).

    ``present[a]`` is 1 for the articles that take part, else 0. None where fewer than ``FEWEST_ARTICLES``
    do, where the figure says nothing in most draws, or when it was cancelled. The same seed gives the same
    interval.
    """
    chosen = np.flatnonzero(present)
    if len(chosen) < FEWEST_ARTICLES:
        return None
    draw = np.random.default_rng(seed)
    found = []
    for _ in range(draws):
        if cancelled():
            return None
        weights = np.zeros(len(present))
        weights[chosen] = np.bincount(draw.integers(len(chosen), size=len(chosen)), minlength=len(chosen))
        value = figure(weights)
        if value is not None:
            found.append(value)
    if len(found) < draws / 2:
        return None
    edge = (1.0 - share) / 2
    low, high = np.quantile(np.asarray(found), [edge, 1.0 - edge])
    return Interval(low=float(low), high=float(high), share=share, draws=len(found))
