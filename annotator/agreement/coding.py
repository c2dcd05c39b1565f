"""Who gave which value to which item, and the tables every coefficient is made of.

An *item* is whatever was judged by everybody: a token, a span both have, an article. Items belong to groups
(articles), and the tables are kept for each group, since an interval draws groups anew.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

MISSING = -1

_DENSE = 1000  # categories up to which a whole table is smaller than sorting the items

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coding:
    """Who gave which value to which item.

    ``values[r, i]`` is the category of item ``i`` by rater ``r``: an index into ``categories``, or
    ``MISSING``. ``group[i]`` is the number of the article that item ``i`` stands in, of ``groups``.
    """

    categories: tuple[Hashable, ...]
    values: Ints
    group: Ints
    groups: int

    @classmethod
    def of_rows(
        cls, rows: Sequence[Sequence[Hashable | None]], categories: Sequence[Hashable] | None = None
    ) -> Coding:
        """A coding from one row for each item, with one value for each rater; None where one gave none.

        Every item is a group of its own. Without ``categories`` they are the values that occur, in order
        of their words (numbers by size).
        """
        found = {value for row in rows for value in row if value is not None}
        names = tuple(categories) if categories is not None else tuple(_in_order(found))
        index = {name: number for number, name in enumerate(names)}
        raters = len(rows[0]) if rows else 0
        values = np.full((raters, len(rows)), MISSING, dtype=np.int64)
        for item, row in enumerate(rows):
            for rater, value in enumerate(row):
                if value is not None:
                    values[rater, item] = index[value]
        return cls(categories=names, values=values, group=np.arange(len(rows)), groups=len(rows))

    @property
    def raters(self) -> int:
        """How many raters there are."""
        return int(self.values.shape[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """A table of pairs of categories for each group, with only the cells that anything falls into.

    ``counts[g, u]`` is what group ``g`` has in the cell of categories ``first[u]`` and ``second[u]``;
    ``weights[g]`` says how often the group counts (once, where there are none), ``scale`` what each item
    weighs.
    """

    first: Ints
    second: Ints
    counts: Floats
    weights: Floats | None = None
    scale: float = 1.0

    def dense(self, size: int) -> Floats:
        """The table over all groups, shape (size, size)."""
        place = self.first * size + self.second
        total = self.counts.sum(axis=0) if self.weights is None else self.weights @ self.counts
        table = np.bincount(place, weights=total, minlength=size * size)
        return np.asarray(table, dtype=np.float64).reshape(size, size) * self.scale

    def against_the_rest(self, category: int) -> Cells:
        """The given category as 0, every other as 1."""
        return replace(
            self,
            first=(self.first != category).astype(np.int64),
            second=(self.second != category).astype(np.int64),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """Counts of the pairs of values that two raters gave to one item, kept for each group.

    By pair of raters (the lower number first): ``pairs`` over the items both judged, ``weighted`` as
    ``pairs``, but each item weighing 1/(m - 1) for the m raters who judged it, ``even`` so that all pairs of
    an item weigh 1 together. ``alone[g, k]`` counts the items of group ``g`` that one rater alone judged, by
    the value given; None where there are none.
    """

    categories: tuple[Hashable, ...]
    raters: int
    groups: int
    pairs: Mapping[tuple[int, int], Cells]
    weighted: Mapping[tuple[int, int], Cells]
    even: Mapping[tuple[int, int], Cells]
    alone: Floats | None = None

    def pair(self, first: int, second: int) -> Floats:
        """What two raters gave to the items both judged: shape (K, K)."""
        size = len(self.categories)
        if first > second:
            return self.pairs[second, first].dense(size).T
        return self.pairs[first, second].dense(size)

    def coincidences(self) -> Floats:
        """Krippendorff's coincidences, over all ordered pairs of raters: symmetric, shape (K, K).

        Each item counts as often as it was judged.
        """
        upper = self._over_pairs(self.weighted)
        return upper + upper.T

    def evenly(self) -> Floats:
        """Pairs of values over all pairs of raters, each item that two judged counting once: shape (K, K)."""
        return self._over_pairs(self.even)

    def judged_alone(self) -> Floats:
        """The values of items that one rater alone judged: shape (K,)."""
        if self.alone is None:
            return np.zeros(len(self.categories))
        return np.asarray(self.alone.sum(axis=0))

    def counted(self, weights: Floats) -> Tables:
        """The tables of a corpus in which group ``g`` stands ``weights[g]`` times."""

        def total(tables: Mapping[tuple[int, int], Cells]) -> dict[tuple[int, int], Cells]:
            return {pair: replace(cells, weights=weights) for pair, cells in tables.items()}

        return replace(
            self,
            pairs=total(self.pairs),
            weighted=total(self.weighted),
            even=total(self.even),
            alone=self.alone * weights[:, None] if self.alone is not None else None,
        )

    def against_the_rest(self, category: int) -> Tables:
        """The tables of one category and everything else: two categories, the given one first."""

        def folded(tables: Mapping[tuple[int, int], Cells]) -> dict[tuple[int, int], Cells]:
            return {pair: cells.against_the_rest(category) for pair, cells in tables.items()}

        return replace(
            self,
            categories=(self.categories[category], None),
            pairs=folded(self.pairs),
            weighted=folded(self.weighted),
            even=folded(self.even),
            alone=_against_the_rest(self.alone, category) if self.alone is not None else None,
        )

    def _over_pairs(self, tables: Mapping[tuple[int, int], Cells]) -> Floats:
        size = len(self.categories)
        total = np.zeros((size, size))
        for cells in tables.values():
            total += cells.dense(size)
        return total


def tables_of(coding: Coding) -> Tables:
    """Count a coding, in one pass over the items for each pair of raters."""
    values, size = coding.values, len(coding.categories)
    judged = values != MISSING
    counts = judged.sum(axis=0)
    all_complete = bool((counts == coding.raters).all())
    pairs: dict[tuple[int, int], Cells] = {}
    weighted: dict[tuple[int, int], Cells] = {}
    even: dict[tuple[int, int], Cells] = {}
    for a, b in combinations(range(coding.raters), 2):
        place, group = values[a] * size + values[b], coding.group
        if all_complete:
            cells = pairs[a, b] = _cells(place, group, coding, None)
            weighted[a, b] = replace(cells, scale=1.0 / (coding.raters - 1))
            even[a, b] = replace(cells, scale=2.0 / (coding.raters * (coding.raters - 1)))
            continue
        both = judged[a] & judged[b]
        judges = counts[both]
        pairs[a, b] = _cells(place[both], group[both], coding, None)
        weighted[a, b] = _cells(place[both], group[both], coding, 1.0 / (judges - 1))
        even[a, b] = _cells(place[both], group[both], coding, 2.0 / (judges * (judges - 1)))
    return Tables(
        categories=coding.categories,
        raters=coding.raters,
        groups=coding.groups,
        pairs=pairs,
        weighted=weighted,
        even=even,
        alone=None if all_complete else _alone(coding, counts),
    )


def _alone(coding: Coding, counts: Ints) -> Floats:
    """The values of items that one rater alone judged, by group: shape (groups, K)."""
    items = np.flatnonzero(counts == 1)
    value = coding.values[:, items].max(axis=0, initial=MISSING)  # the others' are missing: less than any
    size = len(coding.categories)
    cells = np.bincount(coding.group[items] * size + value, minlength=coding.groups * size)
    return cells.reshape(coding.groups, size).astype(np.float64)


def _against_the_rest(alone: Floats, category: int) -> Floats:
    own = alone[:, category]
    return np.stack([own, alone.sum(axis=1) - own], axis=1)


def _cells(place: Ints, group: Ints, coding: Coding, weights: Floats | None) -> Cells:
    size = len(coding.categories)
    if size <= _DENSE:
        used = np.flatnonzero(np.bincount(place, minlength=size * size))
        column = np.zeros(size * size, dtype=np.int64)
        column[used] = np.arange(len(used))
        column = column[place]
    else:
        used, column = np.unique(place, return_inverse=True)
    cells = coding.groups * len(used)
    counts = np.bincount(group * len(used) + column, weights=weights, minlength=cells)
    return Cells(
        first=used // max(1, size),
        second=used % max(1, size),
        counts=counts[:cells].reshape(coding.groups, len(used)).astype(np.float64),
    )


def _in_order(values: set[Hashable]) -> list[Hashable]:
    numbers = [value for value in values if isinstance(value, int | float)]
    return [*sorted(numbers), *sorted((v for v in values if not isinstance(v, int | float)), key=str)]
