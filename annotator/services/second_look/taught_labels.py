"""How likely each label of a name is to a small model that was taught without it.

A multinomial logistic regression over a name's words, its letters by twos to fours, the words around it and
those of its passage, taught by stochastic gradient descent with AdaGrad's steps (Duchi, Hazan, Singer 2011).
The spans are dealt into parts by chance with a fixed seed; each part is judged by a model that has seen the
others alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from annotator.services.progress import Cancelled, never
from annotator.services.second_look.labels_by_likeness import Feature, features

_PARTS, _ROUNDS, _BATCH = 10, 8, 64
_LEAST = 10  # spans: fewer teach nothing
_STEP, _BIAS_STEP, _FIRST = 0.5, 0.1, 0.01
_SEED = 1
_AROUND, _REACH = 3, 80  # words on each side that count, and code points in which they are looked for
_WIDE = 150  # code points on each side: what the passage is about
_LETTERS = (2, 3, 4)
_WORD = re.compile(r"\w+")


def taught(
    found: Sequence[Sequence[Feature]], labels: Sequence[str], cancelled: Cancelled = never
) -> list[Mapping[str, float]]:
    """The share of each label for each span, by its ``features``, to a model taught without that span.

    Empty where there is too little to learn from, or once ``cancelled``.
    """
    names = sorted(set(labels))
    if len(names) < 2 or len(labels) < _LEAST:
        return []
    places, scale = _places(found)
    right = np.array([names.index(label) for label in labels])
    shares = np.zeros((len(labels), len(names)))
    chance = np.random.default_rng(_SEED)
    dealt = np.array_split(chance.permutation(len(labels)), _PARTS)
    for number, judged in enumerate(dealt):
        learned = np.concatenate([part for at, part in enumerate(dealt) if at != number])
        weights, bias = _weights(places, scale, right, learned, len(names), chance)
        shares[judged] = _shares(places[judged], scale[judged], weights, bias)
        if cancelled():
            return []
    return [dict(zip(names, (float(p) for p in row), strict=True)) for row in shares]


def rich_features(text: str, start: int, end: int) -> list[Feature]:
    """What a span (code points) is known by here: more than it is compared by."""
    found = features(text, start, end)
    words = text[start:end].casefold()
    edged = f"^{words}$"
    found += [(f"{n} letters", edged[at : at + n]) for n in _LETTERS for at in range(len(edged) - n + 1)]
    found += [("word", token) for token in words.split()]
    before = _WORD.findall(text[max(0, start - _REACH) : start].casefold())[-_AROUND:]
    after = _WORD.findall(text[end : end + _REACH].casefold())[:_AROUND]
    for side, near in (("before", before[::-1]), ("after", after)):
        found += [(f"{side} {at}", token) for at, token in enumerate(near)]
        found += [(f"somewhere {side}", token) for token in near]
    passage = f"{text[max(0, start - _WIDE) : start]} {text[end : end + _WIDE]}"
    found += [("passage", token) for token in _WORD.findall(passage.casefold())]
    return found


def _places(found: Sequence[Sequence[Feature]]) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
    """The numbers of each span's features, filled up with 0; and by what their sum is scaled."""
    times = Counter(feature for one in found for feature in set(one))
    numbers = {name: at for at, name in enumerate(sorted(n for n, t in times.items() if t > 1), 1)}
    rows = [sorted({numbers[f] for f in one if f in numbers}) for one in found]
    places = np.zeros((len(rows), max(1, *map(len, rows))), dtype=np.int32)
    for at, row in enumerate(rows):
        places[at, : len(row)] = row
    return places, np.array([max(1, len(row)) ** -0.5 for row in rows])


def _weights(
    places: NDArray[np.int32],
    scale: NDArray[np.float64],
    right: NDArray[np.int64],
    learned: NDArray[np.int64],
    labels: int,
    chance: np.random.Generator,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    size, wide = int(places.max()) + 1, places.shape[1]
    weights, bias = np.zeros((size, labels)), np.zeros(labels)
    steps = np.full((size, 1), _FIRST)
    for _ in range(_ROUNDS):
        order = chance.permutation(learned)
        for first in range(0, len(order), _BATCH):
            some = order[first : first + _BATCH]
            wrong = _shares(places[some], scale[some], weights, bias)
            wrong[np.arange(len(some)), right[some]] -= 1
            bias -= _BIAS_STEP * wrong.mean(0)
            wrong *= scale[some, None]
            there, at = np.unique(places[some].ravel(), return_inverse=True)
            change = np.zeros((len(there), labels))
            np.add.at(change, at, np.repeat(wrong, wide, 0))
            steps[there] += (change**2).sum(1, keepdims=True)
            weights[there] -= _STEP * change / np.sqrt(steps[there])
            weights[0] = 0  # what fills up says nothing
    return weights, bias


def _shares(
    places: NDArray[np.int32],
    scale: NDArray[np.float64],
    weights: NDArray[np.float64],
    bias: NDArray[np.float64],
) -> NDArray[np.float64]:
    sums = weights[places].sum(1) * scale[:, None] + bias
    shares = np.exp(sums - sums.max(1, keepdims=True))
    result: NDArray[np.float64] = shares / shares.sum(1, keepdims=True)
    return result
