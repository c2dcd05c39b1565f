"""What the words of a claim speak of: topics, classes of like words, and which way they point."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from annotator.suggest.lexicon.topics import NEGATIONS, TOPICS
from annotator.suggest.links.stems import stem

_SIGNS = {"+": 1, "-": -1}
_BESIDE, _ALIKE_ONLY = "~", "="
_BESIDE_COUNTS = 0.3
"""What a word counts that only goes along with a topic."""

_TELLING = 2 * _BESIDE_COUNTS


class Mention(NamedTuple):
    """A word, or two, that speaks of a topic, and what it counts."""

    word: str
    topic: str
    counts: float


@dataclass(frozen=True, slots=True)
class Wording:
    """``classes`` of like words (``casualties/0``), and the ``mentions`` of topics.

    A ``direction`` is 1, -1, or 0 where the words of the topic point nowhere or both ways; negations are
    not in it. ``negations`` counts words that turn the statement round.
    """

    classes: frozenset[str]
    mentions: tuple[Mention, ...]
    direction: dict[str, int]
    negations: int


@dataclass(frozen=True, slots=True)
class _Sense:
    topic: str
    number: int
    sign: int
    counts: float


@cache
def _senses() -> dict[str, tuple[_Sense, ...]]:
    """Stem, or two stems with a space, → what it may stand for."""
    found: dict[str, dict[_Sense, None]] = defaultdict(dict)
    for topic, groups in TOPICS.items():
        for number, group in enumerate(groups):
            words = group.split()
            mark = words[0]
            counts = {_BESIDE: _BESIDE_COUNTS, _ALIKE_ONLY: 0.0}.get(mark, 1.0)
            sense = _Sense(topic, number, _SIGNS.get(mark, 0), counts)
            for word in words[1:] if counts < 1 or mark in _SIGNS else words:
                found[" ".join(map(stem, word.split("_")))][sense] = None
    return {word: tuple(senses) for word, senses in found.items()}


@cache
def _negations() -> frozenset[str]:
    return frozenset(map(stem, NEGATIONS))


def wording(stems: Sequence[str]) -> Wording:
    """What ``stems``, in the order of the text, speak of."""
    senses, classes = _senses(), set[str]()
    mentions: list[Mention] = []
    signs: dict[str, int] = defaultdict(int)
    pairs: Iterable[str] = (f"{first} {second}" for first, second in pairwise(stems))
    for word in (*stems, *pairs):
        for sense in senses.get(word, ()):
            classes.add(f"{sense.topic}/{sense.number}")
            if sense.counts:
                mentions.append(Mention(word, sense.topic, sense.counts))
                signs[sense.topic] += sense.sign
    turned = _negations()
    return Wording(
        classes=frozenset(classes),
        mentions=tuple(dict.fromkeys(mentions)),
        direction={topic: (sign > 0) - (sign < 0) for topic, sign in signs.items()},
        negations=sum(word in turned for word in stems),
    )


def topics(mentions: Iterable[Mention]) -> frozenset[str]:
    """What a text is about: topics named by a word of their own, or by two that go along with them."""
    amounts: dict[str, float] = defaultdict(float)
    for mention in mentions:
        amounts[mention.topic] += mention.counts
    return frozenset(topic for topic, amount in amounts.items() if amount >= _TELLING)
