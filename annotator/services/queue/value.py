"""How much an article teaches, and in which order articles teach most, by what waits in them.

The gain of one suggestion is a weighted mean of three things, each from 0 to 1:

- uncertainty: 1 less the margin between yes and no, 2p - 1 without its sign, at the score p (Scheffer et al.
  2001, for a decision of two outcomes); without a score ½;
- novelty of its words, if they are a name: 1 / (1 + n) after n decisions on the same words under the label;
- rarity of its label: (1 + c)^-½ after c decisions under the label.

An article is worth the sum of its gains, times 1 + the weight of disagreement * how far its suggesters (or
annotators) differ, divided by (words + 20) ^ the exponent of length, since a long article costs more time.

Diversity: articles are chosen one by one, and the same words under a label count half in each article after
one that has them already, down to a 64th. That makes the worth of a set of articles submodular, for which
choosing greedily is within 1 - 1/e of the best (Nemhauser, Wolsey, Fisher 1978); it is done lazily (Minoux
1978). Since words can lose only six times, an article's worth can change only so often for each of its
words: the looks taken grow with the number of articles, and with nothing else.
"""

from __future__ import annotations

import heapq
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import mul
from typing import NamedTuple
from zlib import crc32

from annotator.services.progress import Cancelled, never
from annotator.services.queue.columns import Stopped
from annotator.services.queue.order import in_order

LOW = 0.8
"""A score below this is one of which the suggester is not sure."""

_READING = 20  # words that every article costs: opening it, seeing what it is about
_AGAIN = 0.5  # what the same words are worth in the next article that has them
_LEAST = _AGAIN**6  # they are worth no less: hardly anything, and without an end all would be weighed again
_LOOKS = 100_000  # at articles one by one: beyond 10,000 articles, in half a second and the order of the rest
_CHOSEN_ONE_BY_ONE = 10_000  # articles that are then the best go on being chosen so, and the others follow
_MOST_ITEMS = 20  # of an article: what comes after the most doubtful ones hardly adds
_ASKED_EVERY = 5000  # articles looked at between two looks at whether somebody still waits for the answer
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


class Known:
    """What is decided already: how often the words under each label (by their ``number``), and each label."""

    __slots__ = ("_new", "_of_label", "words")

    def __init__(self, words: Mapping[int, int], labels: Mapping[str, int]) -> None:
        self.words = words
        few = _RARE * sum(labels.values()) / max(1, len(labels))
        self._new = (1.0, few > 0)
        self._of_label = {label: ((1 + times) ** -0.5, times < few) for label, times in labels.items()}

    def rarity(self, label: str) -> tuple[float, bool]:
        """What a label's being rare brings, from 1 down, and whether it has far fewer decisions than most."""
        return self._of_label.get(label, self._new)


def number(label: str, words: str) -> int:
    """A number that stands for words, as they are compared, under a label: the same on every machine."""
    return crc32(f"{label}\n{words}".encode("utf-8", "surrogatepass"))


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
    low: dict[str, int] = {}
    unseen: set[int] = set()
    rare: set[str] = set()
    for place, (label, words, score) in enumerate(chain(doubts, near)):
        at = number(label, words)
        rarity, is_rare = known.rarity(label)
        gain = weights.uncertainty * uncertainty(score) + weights.rarity * rarity
        if words.count(" ") < _NAME:
            times = known.words.get(at, 0)
            gain += weights.novelty / (1 + times)
            if not times:
                unseen.add(at)
        if gain > gains.get(at, -1.0):
            gains[at] = gain
        if place < len(doubts):
            if is_rare:
                rare.add(label)
            if score is not None and score < LOW:
                low[label] = low.get(label, 0) + 1
    if len(gains) > _MOST_ITEMS:
        gains = dict(heapq.nlargest(_MOST_ITEMS, gains.items(), key=lambda item: (item[1], item[0])))
    why = Why(
        tuple(sorted(low.items(), key=lambda item: (-item[1], item[0]))) if low else (),
        len(unseen),
        tuple(sorted(rare)) if rare else (),
        differ,
        len(doubts),
        len(near),
    )
    gained = array("d", [gain / whole for gain in gains.values()])
    return Prospect(row, length, array("L", gains), gained, differ, why)


def uncertainty(score: float | None) -> float:
    """1 where yes and no are as likely, 0 where one of them is certain; without a score ½."""
    if score is None:
        return _UNSCORED
    return 2.0 * min(score, 1.0 - score) if 0.0 < score < 1.0 else 0.0


def in_order_of_worth(
    prospects: Sequence[Prospect], weights: Weights, cancelled: Cancelled = never
) -> list[int]:
    """The articles, the one that teaches most first; of equal ones the first given.

    Raises:
        Stopped: if ``cancelled`` says so.
    """
    articles_with = Counter(chain.from_iterable(one.words for one in prospects))
    left = {key: 1.0 for key, articles in articles_with.items() if articles > 1}
    candidates = [_candidate(one, weights, left) for one in prospects]
    heap = in_order((-candidate.worth(left), at) for at, candidate in enumerate(candidates))
    last: list[tuple[float, int]] = []
    ordered: list[int] = []
    looks = 0
    while heap:
        looks += 1
        if looks % _ASKED_EVERY == 0 and cancelled():
            raise Stopped
        if looks == _LOOKS:
            fresh = in_order((-candidates[at].worth(left), at) for _, at in heap)
            heap, last = fresh[:_CHOSEN_ONE_BY_ONE], fresh[_CHOSEN_ONE_BY_ONE:]
        then, at = heap[0]
        candidate = candidates[at]
        now = -candidate.worth(left)
        # What others took away can only have made it less: where it is still the best, it is the best of all.
        if now > then and len(heap) > 1 and (now, at) > min(heap[1:3]):
            heapq.heapreplace(heap, (now, at))
            continue
        heapq.heappop(heap)
        ordered.append(prospects[at].row)
        for key in candidate.keys:
            left[key] = max(_LEAST, left[key] * _AGAIN)
    ordered.extend(prospects[at].row for _, at in last)
    return ordered


class _Candidate(NamedTuple):
    """An article to be chosen: what words of its own bring, and words that others have too; per cost."""

    own: float
    keys: tuple[int, ...]
    gains: tuple[float, ...]

    def worth(self, left: Mapping[int, float]) -> float:
        """What it is worth where so much is left of each word's worth."""
        of_all: float = sum(map(mul, self.gains, map(left.__getitem__, self.keys)), self.own)
        return of_all


def _candidate(one: Prospect, weights: Weights, shared: Mapping[int, float]) -> _Candidate:
    cost: float = (one.length + _READING) ** weights.length
    factor = (1.0 + weights.disagreement * one.differ) / cost
    keys = tuple(filter(shared.__contains__, one.words))
    if len(keys) == len(one.words):
        return _Candidate(0.0, keys, tuple([gain * factor for gain in one.gains]))
    gains = [gain for key, gain in zip(one.words, one.gains, strict=True) if key in shared]
    return _Candidate((sum(one.gains) - sum(gains)) * factor, keys, tuple([gain * factor for gain in gains]))
