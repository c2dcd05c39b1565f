"""Articles made by chance, in which units are as many, as long and as often labelled as in a given one.

They give γ what it is measured against. Two ways are known:

- ``drawn`` (the way pygamma-agreement goes unless told otherwise): the number of units, the gaps between
  them and their lengths are drawn from normal distributions with the mean and deviation of the given ones,
  labels as often as they occur.
- ``turned`` (Mathet, Widlöcher and Métivier 2015, section 5.2): each annotator gets the units of one drawn at
  random, turned round the article by a random distance; no two are turned nearly alike (half a mean unit
  apart, while there is room for that).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.asked import Chance

Units = NDArray[np.float64]
"""The units of one annotator: shape (N, 3), start, end and label of each."""

Continuum = Sequence[Units]
"""The units of each annotator in one article."""


def made_by_chance(continuum: Continuum, way: Chance, samples: int, seed: int) -> Iterator[list[Units]]:
    """So many articles like this one; the same seed gives the same ones.

    There must be a unit.
    """
    draw = np.random.default_rng(seed)
    make = _Drawn(continuum) if way is Chance.DRAWN else _Turned(continuum)
    for _ in range(samples):
        yield make(draw)


class _Drawn:
    def __init__(self, continuum: Continuum) -> None:
        self._annotators = len(continuum)
        every = np.concatenate(list(continuum))
        counts = [len(units) for units in continuum]
        lengths = every[:, 1] - every[:, 0]
        gaps = np.concatenate([_gaps(units) for units in continuum])
        if not len(gaps):
            gaps = np.zeros(1)
        self._count = float(np.mean(counts)), float(np.std(counts))
        self._gap = float(gaps.mean()), float(gaps.std())
        self._length = float(lengths.mean()), float(lengths.std())
        self._labels, often = np.unique(every[:, 2], return_counts=True)
        self._often = often / often.sum()

    def __call__(self, draw: np.random.Generator) -> list[Units]:
        return [self._annotator(draw) for _ in range(self._annotators)]

    def _annotator(self, draw: np.random.Generator) -> Units:
        count = max(1, int(draw.normal(*self._count)))
        gaps = draw.normal(*self._gap, size=count)
        lengths = np.maximum(np.abs(draw.normal(*self._length, size=count)), 1e-6)
        labels = draw.choice(self._labels, size=count, p=self._often)
        ends = np.cumsum(gaps + lengths)
        return np.stack([ends - lengths, ends, labels], axis=1)


def _gaps(units: Units) -> Units:
    """What lies between units (less than nothing where they overlap), and before the first."""
    if not len(units):
        return np.zeros(0)
    ordered = units[np.lexsort((units[:, 1], units[:, 0]))]
    between = ordered[1:, 0] - ordered[:-1, 1]
    first = ordered[:1, 0]
    return np.concatenate([between, first[first > 0]])


class _Turned:
    def __init__(self, continuum: Continuum) -> None:
        every = np.concatenate(list(continuum))
        self._continuum = continuum
        self._apart = float((every[:, 1] - every[:, 0]).mean()) / 2
        self._low, self._high = float(every[:, 0].min()), float(every[:, 1].max())

    def __call__(self, draw: np.random.Generator) -> list[Units]:
        turns: list[float] = []
        made = []
        for _ in self._continuum:
            turn = self._turn(draw, turns)
            turns.append(turn)
            made.append(self._turned(self._continuum[int(draw.integers(len(self._continuum)))], turn))
        return made

    def _turn(self, draw: np.random.Generator, former: Sequence[float]) -> float:
        turn = 0.0
        for _ in range(100):
            turn = float(np.floor(draw.uniform(self._low, self._high)))
            if all(abs(turn - other) >= self._apart for other in former):
                break
        return turn

    def _turned(self, units: Units, turn: float) -> Units:
        start = units[:, 0] + turn
        start = np.where(start > self._high, start - self._high + self._low, start)
        return np.stack([start, start + units[:, 1] - units[:, 0], units[:, 2]], axis=1)
