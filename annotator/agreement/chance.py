"""Coefficients of agreement on categories, corrected for chance.

All take ``Tables`` and look at their sum over the groups; ``Tables.counted`` with weights gives the same
figures for a resampled corpus. Values, observed and expected are shares between 0 and 1 (a coefficient may
fall below 0).
"""

from __future__ import annotations

from itertools import combinations

import numpy as np

from annotator.agreement.coding import Floats, Tables
from annotator.agreement.coefficient import NOTHING_COMPARED, Coefficient, corrected, mean_of
from annotator.domain.wording import worded


def percent(tables: Tables) -> float | None:
    """The share of equal values among all pairs of values given to one item; None if there is no such pair.

    Each item counts as often as it was judged (Krippendorff's observed agreement), which for items that
    everybody judged is the mean over pairs of raters.
    """
    counted = tables.coincidences()
    total = float(counted.sum())
    return float(np.trace(counted)) / total if total else None


def cohen_kappa(tables: Tables, first: int, second: int) -> Coefficient:
    """Cohen's κ of two raters: expected is what their own habits would bring.

    expected = Σ_k p_first(k) · p_second(k). J. Cohen (1960), A coefficient of agreement for nominal scales,
    Educational and Psychological Measurement 20(1).
    """
    counted = tables.pair(first, second)
    total = counted.sum()
    if not total:
        return NOTHING_COMPARED
    shares = counted / total
    return corrected(float(np.trace(shares)), float(shares.sum(axis=1) @ shares.sum(axis=0)))


def greatest_kappa(tables: Tables, first: int, second: int) -> Coefficient:
    """The greatest κ that two raters could reach with their habits: how much of a low κ is due to those.

    observed = Σ_k min(p_first(k), p_second(k)); expected as in ``cohen_kappa``. Cohen (1960), p. 42.
    """
    counted = tables.pair(first, second)
    total = counted.sum()
    if not total:
        return NOTHING_COMPARED
    one, other = counted.sum(axis=1) / total, counted.sum(axis=0) / total
    return corrected(float(np.minimum(one, other).sum()), float(one @ other))


def mean_cohen_kappa(tables: Tables) -> Coefficient:
    """The mean of Cohen's κ over all pairs of raters that have one (Light 1971).

    Observed and expected are means over the same pairs, so the value is not made of them directly.
    """
    return mean_of([cohen_kappa(tables, a, b) for a, b in combinations(range(tables.raters), 2)])


def scott_pi(tables: Tables, first: int, second: int) -> Coefficient:
    """Scott's π of two raters: expected is what the habits they share would bring.

    expected = Σ_k p(k)², p over the values of both. W. A. Scott (1955), Reliability of content analysis,
    Public Opinion Quarterly 19(3).
    """
    counted = tables.pair(first, second)
    total = counted.sum()
    if not total:
        return NOTHING_COMPARED
    shares = counted / total
    common = (shares.sum(axis=0) + shares.sum(axis=1)) / 2
    return corrected(float(np.trace(shares)), float(common @ common))


def mean_scott_pi(tables: Tables) -> Coefficient:
    """The mean of Scott's π over all pairs of raters that have one, as ``mean_cohen_kappa``."""
    return mean_of([scott_pi(tables, a, b) for a, b in combinations(range(tables.raters), 2)])


def fleiss_kappa(tables: Tables) -> Coefficient:
    """Fleiss' κ (Scott's π for any number of raters); items that some raters did not judge count as well.

    observed is the mean over items of the share of pairs of raters who agree, expected = Σ_k p(k)², p(k) the
    mean over items of the share of their raters who say k. J. L. Fleiss (1971), Measuring nominal scale
    agreement among many raters, Psychological Bulletin 76(5); with missing values as K. L. Gwet (2014),
    Handbook of Inter-Rater Reliability, 4th ed., chapter 2: an item that one rater alone judged counts for
    p(k) alone.
    """
    found = _evenly(tables)
    if found is None:
        return NOTHING_COMPARED
    observed, common = found
    return corrected(observed, float(common @ common))


def gwet_ac1(tables: Tables) -> Coefficient:
    """Gwet's AC1; it holds where one category is nearly everything. Missing values as ``fleiss_kappa``.

    expected = Σ_k p(k)·(1 - p(k)) / (q - 1) for q categories. K. L. Gwet (2008), Computing inter-rater
    reliability and its variance in the presence of high agreement, British Journal of Mathematical and
    Statistical Psychology 61(1). With a single category nothing can be disagreed upon: no value.
    """
    found = _evenly(tables)
    if found is None:
        return NOTHING_COMPARED
    observed, common = found
    size = len(tables.categories)
    if size < 2:
        return Coefficient(
            value=None, observed=1.0, reason=worded("There is one value only: nothing to choose.")
        )
    return corrected(observed, float((common * (1 - common)).sum() / (size - 1)))


def _evenly(tables: Tables) -> tuple[float, Floats] | None:
    """Agreement, and how often each value is given, items counting alike; None where no two judged one."""
    counted = tables.evenly()
    items = float(counted.sum())
    if not items:
        return None
    given = (counted.sum(axis=0) + counted.sum(axis=1)) / 2 + tables.judged_alone()
    return float(np.trace(counted)) / items, np.asarray(given / given.sum())
