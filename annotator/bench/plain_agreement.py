"""What bare numpy takes for the figures of agreement, on columns that stand ready."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.chance_units import Units
from annotator.agreement.corpus import Corpus, Spans

Ints = NDArray[np.int64]


def key_of(spans: Spans) -> Ints:
    """Start, end and label of each span as one number."""
    keys: Ints = (spans.start << 24) + (np.minimum(spans.end - spans.start, 0xFFFF) << 8) + spans.label
    return keys


def f1(keys: list[Ints]) -> list[float]:
    """F1 of each pair of annotators: spans with the same range and label."""
    found = []
    for a in range(len(keys)):
        for b in range(a + 1, len(keys)):
            same = len(np.intersect1d(keys[a], keys[b], assume_unique=True))
            found.append(2 * same / (len(keys[a]) + len(keys[b])))
    return found


def _table(one: Ints, other: Ints, size: int) -> NDArray[np.float64]:
    return np.bincount(one * size + other, minlength=size * size).reshape(size, size).astype(np.float64)


def kappa(values: Ints, size: int) -> float:
    """Mean of Cohen's κ over the pairs of rows of ``values``, shape (annotators, tokens)."""
    found = []
    for a in range(len(values)):
        for b in range(a + 1, len(values)):
            shares = _table(values[a], values[b], size) / values.shape[1]
            chance = float(shares.sum(axis=0) @ shares.sum(axis=1))
            found.append((float(np.trace(shares)) - chance) / (1 - chance))
    return float(np.mean(found))


def alpha(values: Ints, size: int) -> float:
    """Krippendorff's nominal α where everybody judged every token."""
    raters = len(values)
    pairs = sum(
        _table(values[a], values[b], size) + _table(values[b], values[a], size)
        for a in range(raters)
        for b in range(a + 1, raters)
    ) / (raters - 1)
    counted = np.asarray(pairs)
    given = counted.sum(axis=0)
    total = given.sum()
    observed = 1 - float(np.trace(counted)) / total
    expected = 1 - float((given * (given - 1)).sum()) / (total * (total - 1))
    return float(1 - observed / expected)


def least_cost(one: Units, other: Units) -> float:
    """The least cost of joining two annotators' units, each left alone costing 1."""
    from scipy.optimize import linear_sum_assignment

    edges = np.abs(one[:, None, 0] - other[None, :, 0]) + np.abs(one[:, None, 1] - other[None, :, 1])
    lengths = (one[:, 1] - one[:, 0])[:, None] + (other[:, 1] - other[:, 0])[None]
    apart = (edges / lengths) ** 2 + (one[:, None, 2] != other[None, :, 2])
    gain = np.maximum(2 - apart, 0.0)
    joined = linear_sum_assignment(gain, maximize=True)
    return len(one) + len(other) - float(gain[joined].sum())


def ready(corpus: Corpus) -> list[Ints]:
    """The keys of every annotator's spans."""
    return [key_of(spans) for spans in corpus.spans]
