"""What the words of a claim speak of: topics, classes of like words, and which way they point."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from annotator.suggest.lexicon.topics import NEGATIONS, TOPICS
from annotator.suggest.links.stems import stem

_SIGNS = {"+": 1, "-": -1}


@dataclass(frozen=True, slots=True)
class Wording:
    """``classes`` of like words (``casualties/0``) and topics with how often they are named and their sign.

    A ``direction`` is 1, -1, or 0 where the words of the topic point nowhere or both ways; negations are
    not in it. ``negations`` counts words that turn the statement round.
    """

    classes: frozenset[str]
    topics: dict[str, int]
    direction: dict[str, int]
    negations: int


@dataclass(frozen=True, slots=True)
class _Sense:
    topic: str
    number: int
    sign: int


@cache
def _senses() -> dict[str, tuple[_Sense, ...]]:
    """Stem, or two stems with a space, → what it may stand for."""
    found: dict[str, dict[_Sense, None]] = defaultdict(dict)
    for topic, groups in TOPICS.items():
        for number, group in enumerate(groups):
            words = group.split()
            sign = _SIGNS.get(words[0], 0)
            for word in words[1:] if sign else words:
                found[" ".join(map(stem, word.split("_")))][_Sense(topic, number, sign)] = None
    return {word: tuple(senses) for word, senses in found.items()}


@cache
def _negations() -> frozenset[str]:
    return frozenset(map(stem, NEGATIONS))


def wording(stems: Sequence[str]) -> Wording:
    """What ``stems``, in the order of the text, speak of."""
    senses, classes = _senses(), set[str]()
    topics: dict[str, int] = defaultdict(int)
    signs: dict[str, int] = defaultdict(int)
    pairs: Iterable[str] = (f"{first} {second}" for first, second in pairwise(stems))
    for word in (*stems, *pairs):
        for sense in senses.get(word, ()):
            classes.add(f"{sense.topic}/{sense.number}")
            topics[sense.topic] += 1
            signs[sense.topic] += sense.sign
    turned = _negations()
    return Wording(
        classes=frozenset(classes),
        topics=dict(topics),
        direction={topic: (sign > 0) - (sign < 0) for topic, sign in signs.items()},
        negations=sum(word in turned for word in stems),
    )
