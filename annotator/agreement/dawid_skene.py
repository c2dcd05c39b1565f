"""Who is right how often: each annotator's reliability, estimated from their agreement alone.

A. P. Dawid and A. M. Skene (1979), Maximum likelihood estimation of observer error-rates using the EM
algorithm, Applied Statistics 28(1). Each item has one true category; each annotator gives category l where k
is true with a probability of their own, π[l | k]. The estimates begin at the majority's answers and are made
better in turns: categories from reliabilities, reliabilities from categories.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement.coding import MISSING, Coding, Floats

_SMOOTH = 0.5
"""Added to each count, so that what was never seen is not impossible."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimates:
    """What was estimated.

    ``posterior[i, k]``: how probable category ``k`` is for item ``i``. ``confusion[r, k, l]``: how often
    rater ``r`` says ``l`` where ``k`` is true. ``prior[k]``: how frequent ``k`` is. ``accuracy[r]``: how
    often rater ``r`` is right.
    """

    posterior: Floats
    confusion: Floats
    prior: Floats
    accuracy: Floats


def estimate(coding: Coding, *, turns: int = 50, precision: float = 1e-6) -> Estimates:
    """Estimate by at most ``turns`` turns, until nothing moves by more than ``precision``."""
    raters, items = coding.values.shape
    size = len(coding.categories)
    given = np.zeros((raters, items, size))
    for rater in range(raters):
        judged = coding.values[rater] != MISSING
        given[rater, np.flatnonzero(judged), coding.values[rater, judged]] = 1.0
    votes = given.sum(axis=0)
    posterior = votes / np.maximum(votes.sum(axis=1, keepdims=True), 1.0)
    confusion = np.zeros((raters, size, size))
    prior = np.full(size, 1.0 / max(1, size))
    for _ in range(turns):
        prior = (posterior.sum(axis=0) + _SMOOTH) / (items + _SMOOTH * size)
        counted = np.einsum("ik,ril->rkl", posterior, given) + _SMOOTH
        confusion = counted / counted.sum(axis=2, keepdims=True)
        logs = np.log(prior)[None] + np.einsum("ril,rkl->ik", given, np.log(confusion))
        better = np.exp(logs - logs.max(axis=1, keepdims=True))
        better /= better.sum(axis=1, keepdims=True)
        moved = float(np.abs(better - posterior).max(initial=0.0))
        posterior = better
        if moved < precision:
            break
    accuracy = np.einsum("k,rkk->r", prior, confusion)
    return Estimates(posterior=posterior, confusion=confusion, prior=prior, accuracy=np.asarray(accuracy))
