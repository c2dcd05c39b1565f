"""Which claims have which trait, and how rare it is: what few claims speak of tells them from others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from heapq import nlargest
from math import log, sqrt

from annotator.suggest.links.traits import Traits

_PARAGRAPH = 0.1
"""What sharing a word of the paragraph counts for, beside sharing one of the claim."""

_VISITS = 20_000
"""How many entries are looked at for one claim; the commonest traits are left out beyond that."""


class Squares(dict[Hashable, float]):
    """Trait → the square of how rare it is, counted when it is first asked for."""

    def __init__(self, rarity: Callable[[Hashable], float]) -> None:
        super().__init__()
        self._rarity = rarity

    def __missing__(self, trait: Hashable) -> float:
        self[trait] = square = self._rarity(trait) ** 2
        return square

    def of(self, traits: Iterable[Hashable]) -> float:
        """The sum over several traits."""
        return sum(map(self.__getitem__, traits))


class Spread:
    """The traits of all claims, by the number of the claim."""

    def __init__(self) -> None:
        self._having: dict[Hashable, list[int]] = {}
        self._around: dict[Hashable, list[int]] = {}
        self._topics: Counter[Hashable] = Counter()
        self._sizes: dict[int, float] = {}
        self.words = Squares(lambda word: self._rarity(len(self._having.get(word, ()))))
        self.classes = self.names = self.numbers = self.words
        self.topics = Squares(lambda topic: self._rarity(self._topics[topic]))
        self.context = Squares(lambda word: self._rarity(len(self._around.get(word, ()))))

    def _rarity(self, count: int) -> float:
        return log(1 + len(self._sizes) / count) if count else 0.0

    def add(self, number: int, traits: Traits) -> None:
        """Notes the traits of claim ``number``."""
        for postings, found in ((self._having, traits.keys), (self._around, traits.context)):
            for trait in found:
                having = postings.get(trait)
                if having is None:
                    postings[trait] = [number]
                else:
                    having.append(number)
        self._topics.update(traits.topics)
        self._sizes[number] = sqrt(len(traits.terms) + 2)
        self._forget()

    def remove(self, number: int, traits: Traits) -> None:
        """Forgets what ``add`` noted."""
        for postings, found in ((self._having, traits.keys), (self._around, traits.context)):
            for trait in found:
                having = postings[trait]
                having.remove(number)
                if not having:
                    del postings[trait]
        self._topics.subtract(traits.topics)
        del self._sizes[number]
        self._forget()

    def _forget(self) -> None:
        """What was counted holds for these claims only."""
        for squares in (self.words, self.topics, self.context):
            if squares:
                squares.clear()

    def nearest(self, traits: Traits, limit: int) -> list[int]:
        """The claims that share the rarest traits with this one, at most ``limit``: a first rough choice."""
        if len(self._sizes) <= limit:
            return list(self._sizes)
        points: dict[int, float] = {}
        self._count(points, self._having, self.words, traits.keys, 1.0)
        sizes = self._sizes
        for number in points:
            points[number] /= sizes[number]
        self._count(points, self._around, self.context, traits.context, _PARAGRAPH)
        best = nlargest(limit, ((worth, -number) for number, worth in points.items()))
        return [-number for _, number in best]

    def _count(
        self,
        points: dict[int, float],
        postings: dict[Hashable, list[int]],
        squares: Squares,
        traits: Iterable[Hashable],
        weight: float,
    ) -> None:
        """Adds to ``points`` what sharing ``traits`` is worth, from the rarest trait on."""
        shared = sorted(
            (len(having), str(trait), having, squares[trait])
            for trait in traits
            if (having := postings.get(trait))
        )
        visits = 0
        for count, _, having, worth in shared:
            visits += count
            if visits > _VISITS and points:
                break
            gain = worth * weight
            for number in having:
                points[number] = points.get(number, 0.0) + gain
