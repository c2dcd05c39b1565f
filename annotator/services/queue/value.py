"""How much an article teaches, and in which order articles teach most, by what waits in them.

The gain of one suggestion is a weighted mean of three things, each from 0 to 1:

- uncertainty: 1 less the margin between yes and no, 2p - 1 without its sign, at the score p (Scheffer et al.
  2001, for a decision of two outcomes); without a score ½;
- novelty of its words, if they are a name: 1 / (1 + n) after n decisions on the same words under the label;
- rarity of its label: (1 + c)^-½ after c decisions under the label.

An article is worth the sum of its gains, times 1 + the weight of disagreement * how far its suggesters (or
annotators) differ, divided by (words + 20) ^ the exponent of length, since a long article costs more time.

Diversity: articles are chosen one by one, and the same words under a label count half in each article after
one that has them already. That makes the worth of a set of articles submodular, for which choosing greedily
is within 1 - 1/e of the best (Nemhauser, Wolsey, Fisher 1978); it is done lazily (Minoux 1978).
"""

from __future__ import annotations

import heapq
import zlib
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

LOW = 0.8
"""A score below this is one of which the suggester is not sure."""

_READING = 20  # words that every article costs: opening it, seeing what it is about
_AGAIN = 0.5  # what the same words are worth in the next article that has them
_MOST_ITEMS = 20  # of an article: what comes after the most doubtful ones hardly adds
_CHOSEN_ONE_BY_ONE = 2000  # beyond that many articles the rest is ordered by what each is worth alone
_LOOKS = 200_000  # at articles whose worth others may have lessened; a second's work
_UNSCORED = 0.5
_NAME = 6  # words: what is longer is no name, and hardly ever said twice
_RARE = 0.25  # of the mean number of decisions a label has: below it a label is called rare


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What counts how much, each from 0 (not at all) on; ``length`` is an exponent from 0 to 1."""

    uncertainty: float = 1.0
    novelty: float = 0.5
    rarity: float = 0.5
    disagreement: float = 1.0
    length: float = 0.5


@dataclass(frozen=True, slots=True)
class Known:
    """What is decided already: how often the words under each label, and each label."""

    words: Mapping[tuple[str, str], int]
    labels: Mapping[str, int]

    def is_rare(self, label: str) -> bool:
        """Whether a label has far fewer decisions than labels have in the mean."""
        total = sum(self.labels.values())
        return total > 0 and self.labels.get(label, 0) < _RARE * total / max(1, len(self.labels))


class Doubt(NamedTuple):
    """A suggestion that waits: its label, its words as they are compared, its score."""

    label: str
    words: str
    score: float | None


class Why(NamedTuple):
    """What makes an article worth doing: how many suggestions of each kind it has.

    ``low`` counts by label those the suggester is not sure of; ``unseen`` counts words never decided under
    their label; ``rare`` names labels with few decisions; ``differ`` says how far suggesters or annotators
    differ; ``near`` counts what a model nearly proposed.
    """

    low: tuple[tuple[str, int], ...] = ()
    unseen: int = 0
    rare: tuple[str, ...] = ()
    differ: float = 0.0
    waiting: int = 0
    near: int = 0


class Prospect(NamedTuple):
    """An article that may be next: its length in words, its gains, how far opinions differ.

    ``words`` are numbers that stand for words under a label; ``gains`` has the gain of each at its place.
    """

    row: int
    length: int
    words: array[int]
    gains: array[float]
    differ: float
    why: Why


def prospect(
    row: int,
    length: int,
    doubts: Sequence[Doubt],
    differ: float,
    known: Known,
    weights: Weights,
    near: Sequence[Doubt] = (),
) -> Prospect:
    """What an article of ``length`` words offers; the same words under a label count once, at their most.

    ``near`` is what a model nearly proposed: the likeliest of what it misses.
    """
    whole = weights.uncertainty + weights.novelty + weights.rarity or 1.0
    gains: dict[int, float] = {}
    low: Counter[str] = Counter()
    unseen: set[tuple[str, str]] = set()
    labels: set[str] = set()
    for doubt in (*doubts, *near):
        p = _UNSCORED if doubt.score is None else doubt.score
        key = (doubt.label, doubt.words)
        is_name = doubt.words.count(" ") < _NAME
        times = known.words.get(key, 0)
        gain = (
            weights.uncertainty * uncertainty(p)
            + (weights.novelty / (1 + times) if is_name else 0.0)
            + weights.rarity * (1 + known.labels.get(doubt.label, 0)) ** -0.5
        ) / whole
        at = zlib.crc32(f"{doubt.label}\n{doubt.words}".encode("utf-8", "surrogatepass"))
        gains[at] = max(gain, gains.get(at, 0.0))
        if is_name and not times:
            unseen.add(key)
    for doubt in doubts:
        labels.add(doubt.label)
        if doubt.score is not None and doubt.score < LOW:
            low[doubt.label] += 1
    most = heapq.nlargest(_MOST_ITEMS, gains.items(), key=lambda item: (item[1], item[0]))
    why = Why(
        low=tuple(sorted(low.items(), key=lambda item: (-item[1], item[0]))),
        unseen=len(unseen),
        rare=tuple(sorted(label for label in labels if known.is_rare(label))),
        differ=differ,
        waiting=len(doubts),
        near=len(near),
    )
    words, gained = (at for at, _ in most), (gain for _, gain in most)
    return Prospect(row, length, array("L", words), array("d", gained), differ, why)


def uncertainty(score: float) -> float:
    """1 where yes and no are as likely, 0 where one of them is certain."""
    return 1.0 - abs(2.0 * min(1.0, max(0.0, score)) - 1.0)


def in_order_of_worth(prospects: Sequence[Prospect], weights: Weights) -> list[int]:
    """The articles, the one that teaches most first; of equal ones the first given."""
    seen: Counter[int] = Counter()

    def worth(one: Prospect) -> float:
        pairs = zip(one.words, one.gains, strict=True)
        gained = sum(gain * _AGAIN ** float(seen[key]) for key, gain in pairs)
        cost: float = (one.length + _READING) ** weights.length
        return float(gained * (1.0 + weights.disagreement * one.differ) / cost)

    heap = [(-worth(one), at) for at, one in enumerate(prospects)]
    heapq.heapify(heap)
    ordered: list[int] = []
    looks = 0
    while heap:
        # Where all articles name the same things, each that is chosen lessens all others: choosing on would
        # take the square of their number, and hardly tell them apart.
        if len(ordered) == _CHOSEN_ONE_BY_ONE or looks == _LOOKS:
            ordered.extend(prospects[at].row for _, at in sorted(heap))
            break
        _, at = heap[0]
        # What others took away can only have made it less: where it is still the best, it is the best of all.
        now = (-worth(prospects[at]), at)
        looks += 1
        if len(heap) > 1 and now > min(heap[1:3]):
            heapq.heapreplace(heap, now)
            continue
        heapq.heappop(heap)
        ordered.append(prospects[at].row)
        seen.update(prospects[at].words)
    return ordered
