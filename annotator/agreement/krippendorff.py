"""Krippendorff's α: any number of raters, missing values, and distances between values.

K. Krippendorff (2011), Computing Krippendorff's alpha-reliability. α = 1 - D_o / D_e, with D_o the mean
distance within items and D_e the mean distance between any two values given anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

import numpy as np

from annotator.agreement.coding import Floats, Tables
from annotator.agreement.coefficient import NOTHING_COMPARED, Coefficient
from annotator.domain.wording import worded

Distance = Callable[[Sequence[Hashable], Floats], Floats]
"""Squared distances of all categories (shape (K, K)), from the K of them and how often each was given."""


def nominal(categories: Sequence[Hashable], given: Floats) -> Floats:
    """0 for equal values, 1 for different ones."""
    del given
    return np.asarray(1.0 - np.eye(len(categories)))


def interval(categories: Sequence[Hashable], given: Floats) -> Floats:
    """The square of the difference of numbers.

    Raises:
        ValueError: if a category is no number.
    """
    del given
    numbers = _numbers(categories)
    return np.asarray((numbers[:, None] - numbers[None, :]) ** 2)


def ratio(categories: Sequence[Hashable], given: Floats) -> Floats:
    """The square of difference over sum of numbers, 0 where both are 0.

    Raises:
        ValueError: if a category is no number.
    """
    del given
    numbers = _numbers(categories)
    total = numbers[:, None] + numbers[None, :]
    safe = np.where(total == 0, 1.0, total)
    return np.asarray(np.where(total == 0, 0.0, ((numbers[:, None] - numbers[None, :]) / safe) ** 2))


def ordinal(categories: Sequence[Hashable], given: Floats) -> Floats:
    """The square of how many given values lie between two ranks, each end counting half.

    Raises:
        ValueError: if a category is no number.
    """
    order = np.argsort(_numbers(categories), kind="stable")
    place = np.empty(len(order))
    ranked = given[order]
    place[order] = np.cumsum(ranked) - ranked / 2
    return np.asarray((place[:, None] - place[None, :]) ** 2)


def alpha(tables: Tables, distance: Distance = nominal) -> Coefficient:
    """Krippendorff's α over every item that two raters or more have judged.

    ``observed`` and ``expected`` are 1 - D: shares of agreement for the nominal distance, and for others
    what their unit makes of it (they may fall below 0).

    Raises:
        ValueError: if the distance needs numbers and a category is none.
    """
    counted = tables.coincidences()
    total = float(counted.sum())
    if total <= 1.0:
        return NOTHING_COMPARED
    given = np.asarray(counted.sum(axis=0))
    apart = distance(tables.categories, given)
    observed = float((counted * apart).sum()) / total
    expected = (float(given @ apart @ given)) / (total * (total - 1.0))
    if expected <= 1e-15:
        return Coefficient(
            value=None,
            observed=1.0 - observed,
            expected=1.0,
            reason=worded("Only one value was ever used, so chance alone would bring full agreement."),
        )
    return Coefficient(
        value=1.0 - observed / expected,
        observed=1.0 - observed,
        expected=1.0 - expected,
    )


def _numbers(categories: Sequence[Hashable]) -> Floats:
    for category in categories:
        if not isinstance(category, int | float):
            message = f"this distance needs numbers, not {category!r}"
            raise ValueError(message)
    return np.asarray(categories, dtype=np.float64)
