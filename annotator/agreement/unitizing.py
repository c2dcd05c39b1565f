"""Krippendorff's α for unitizing: agreement on where in the text something stands, and what.

K. Krippendorff (2004), Measuring the reliability of qualitative text analysis data, Quality & Quantity 38,
with the formulas of his 1995 paper "On the reliability of unitizing continuous data". The continuum is the
articles laid end to end. For each label, units and the gaps between them are compared: the disagreement of
two units that meet is the sum of the squares of how far their edges lie apart, that of a unit in another's
gap the square of its length; all in code points.

Conventions, where the papers leave it open: units of one annotator and label that overlap or touch count as
the one stretch they cover together (the measure knows no overlapping units of one annotator); an article
that one of the annotators has not done is left out for all, and where that leaves none the figure is the mean
over the pairs of annotators who share articles.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from annotator.agreement.coding import Ints
from annotator.agreement.coefficient import NOTHING_COMPARED, Coefficient, mean_of
from annotator.agreement.corpus import Corpus
from annotator.domain.wording import worded

Units = Sequence[Ints]
"""One table for each annotator of shape (N, 2): starts and ends, sorted, none touching another."""


def unitizing_alpha(corpus: Corpus, label: int | None = None) -> Coefficient:
    """uα of one label, or of all together: 1 - ΣD_o / ΣD_e over the labels.

    ``observed`` and ``expected`` are 1 - ΣD_o and 1 - ΣD_e, where D is in squared code points by the square
    of the continuum's length.
    """
    everybody = tuple(range(corpus.annotators))
    if corpus.annotators < 2:
        return NOTHING_COMPARED
    if corpus.judged.all(axis=0).any():
        return _among(corpus, everybody, label)
    return mean_of([_among(corpus, pair, label) for pair in combinations(everybody, 2)])


def _among(corpus: Corpus, annotators: Sequence[int], label: int | None) -> Coefficient:
    """uα of some of the annotators, over the articles that all of them have done."""
    done = np.asarray(corpus.judged[list(annotators)].all(axis=0))
    length = int(corpus.lengths[done].sum()) + int(done.sum())
    if not length:
        return NOTHING_COMPARED
    # Only the articles that all have done, laid end to end anew.
    moved = np.cumsum(np.where(done, corpus.lengths + 1, 0)) - np.where(done, corpus.lengths + 1, 0)
    shift = moved - corpus.offsets
    observed = expected = 0.0
    for k in range(len(corpus.labels)) if label is None else (label,):
        units = []
        for annotator in annotators:
            own = corpus.spans[annotator].of_label(k)
            own = own.where(done[own.article])
            by = shift[own.article]
            units.append(joined(np.stack([own.start + by, own.end + by], axis=1)))
        observed += observed_disagreement(units, length)
        expected += expected_disagreement(units, length)
    if expected <= 0.0:
        return Coefficient(value=None, reason=worded("Nobody marked anything of this kind."))
    return Coefficient(value=1.0 - observed / expected, observed=1.0 - observed, expected=1.0 - expected)


def joined(units: Ints) -> Ints:
    """Sorted units (shape (N, 2)) with those that overlap or touch made one."""
    if not len(units):
        return units
    units = units[np.argsort(units[:, 0], kind="stable")]
    reach = np.maximum.accumulate(units[:, 1])
    begins = np.concatenate([[True], units[1:, 0] > reach[:-1]])
    lasts = np.concatenate([np.flatnonzero(begins)[1:] - 1, [len(units) - 1]])
    return np.stack([units[begins, 0], reach[lasts]], axis=1)


def observed_disagreement(units: Units, length: int) -> float:
    """D_o of one label over a continuum of ``length`` code points, by its square."""
    total = 0.0
    for one, other in combinations(units, 2):
        total += _between(one, other) + _in_gaps(one, other) + _in_gaps(other, one)
    raters = len(units)
    return 2.0 * total / (raters * (raters - 1) * float(length) ** 2)


def expected_disagreement(units: Units, length: int) -> float:
    """D_e of one label: what the same units and gaps would give in every possible order."""
    raters = len(units)
    lengths = [np.asarray(u[:, 1] - u[:, 0], dtype=np.float64) for u in units]
    every = np.concatenate(lengths)
    if not len(every):
        return 0.0
    gaps = np.sort(np.concatenate([_gaps(u, length) for u in units]))
    # For each unit of length l: Σ (gap - l + 1) over the gaps that can hold it.
    from_right = np.concatenate([np.cumsum(gaps[::-1])[::-1], [0.0]])
    at = np.searchsorted(gaps, every, side="left")
    room = from_right[at] - (len(gaps) - at) * (every - 1.0)
    among = (len(every) - 1.0) / 3.0 * (2.0 * every**3 - 3.0 * every**2 + every)
    whole = raters * float(length)
    below = whole * (whole - 1.0) - float((every * (every - 1.0)).sum())
    return 2.0 / length * float((among + every**2 * room).sum()) / below


def _between(one: Ints, other: Ints) -> float:
    """Σ of squared distances of edges over the pairs of units that overlap."""
    low = np.searchsorted(other[:, 1], one[:, 0], side="right")
    high = np.searchsorted(other[:, 0], one[:, 1], side="left")
    counts = np.maximum(high - low, 0)
    a = np.repeat(np.arange(len(one)), counts)
    b = np.arange(len(a)) - np.repeat(np.cumsum(counts) - counts, counts) + np.repeat(low, counts)
    apart = (one[a] - other[b]).astype(np.float64)
    return float((apart**2).sum())


def _in_gaps(one: Ints, other: Ints) -> float:
    """Σ of squared lengths of the units of ``one`` that meet no unit of ``other``."""
    low = np.searchsorted(other[:, 1], one[:, 0], side="right")
    high = np.searchsorted(other[:, 0], one[:, 1], side="left")
    alone = (one[:, 1] - one[:, 0]).astype(np.float64)[high <= low]
    return float((alone**2).sum())


def _gaps(units: Ints, length: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    edges = np.concatenate([[0], units.ravel(), [length]]).reshape(-1, 2)
    gaps = (edges[:, 1] - edges[:, 0]).astype(np.float64)
    return np.asarray(gaps[gaps > 0])
