"""What of a claim is compared with other claims, read once when the claim is added."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from zlib import crc32

from annotator.domain.figure import Figure
from annotator.suggest.links.amounts import amounts
from annotator.suggest.links.stems import has_pronoun, is_empty, stem, words
from annotator.suggest.links.values import LinkClaim
from annotator.suggest.links.wording import Mention, topics, wording

_GRAM_BITS = 2048
"""How many places a claim's letter sequences share: compared in one step, and still told apart."""
_GRAM_LENGTHS = (3, 4, 5)
_NO_NAMES = frozenset({"DATE", "CARDINAL"})


@dataclass(frozen=True, slots=True)
class Traits:
    """One claim, read. ``grams`` is a set of letter sequences as bits (hashed), the rest are plain sets.

    ``terms`` are the stems that mean something, with the claimer's where a pronoun stands for somebody;
    ``context`` those of the paragraph. ``names`` begin with ``@`` and ``classes`` have a ``/``, so that
    neither is a word. ``topics`` is what the claim is about; ``about`` and ``around`` are the words of
    the claim and its paragraph that say so. ``facing`` is 1 or -1 for each topic: which way it points.
    """

    claim: LinkClaim
    terms: frozenset[str]
    grams: int
    topics: frozenset[str]
    about: tuple[Mention, ...]
    around: tuple[Mention, ...]
    classes: frozenset[str]
    facing: dict[str, int]
    names: frozenset[str]
    numbers: frozenset[float]
    context: tuple[str, ...]
    claimer: str
    figure: Figure | None

    @property
    def keys(self) -> tuple[Hashable, ...]:
        """What it can be found by; words, classes, names and numbers never look alike."""
        return (*self.terms, *self.classes, *self.names, *self.numbers)


@lru_cache(maxsize=65_536)
def _grams(word: str) -> int:
    """The letter sequences of a word and its edges, as bits."""
    edged, bits = f" {word} ", 0
    for length in _GRAM_LENGTHS:
        for start in range(len(edged) - length + 1):
            bits |= 1 << crc32(edged[start : start + length].encode()) % _GRAM_BITS
    return bits


def _meaningful(found: Iterable[str]) -> frozenset[str]:
    return frozenset(intern(word) for word in found if not is_empty(word))


@lru_cache(maxsize=4096)
def _paragraph(context: str) -> tuple[tuple[str, ...], tuple[Mention, ...]]:
    """The stems and the topics of a paragraph; several claims stand in one."""
    stems = [stem(word) for word in words(context)]
    return tuple(sorted(_meaningful(stems))), wording(stems).mentions


def read(claim: LinkClaim) -> Traits:
    """What is compared of ``claim``."""
    found = words(claim.text)
    stems = [stem(word) for word in found]
    said = wording(stems)
    terms = _meaningful(stems)
    if has_pronoun(found):
        terms |= _meaningful(map(stem, words(claim.claimer)))
    grams = 0
    for word, its_stem in zip(found, stems, strict=True):
        if not is_empty(its_stem):
            grams |= _grams(word)
    turned = -1 if (said.negations + (claim.stance == "denies")) % 2 else 1
    dated = frozenset[float]().union(*(amounts(name) for name, label in claim.names if label == "DATE"))
    figured = amounts(claim.figure)
    context, around = _paragraph(claim.context)
    return Traits(
        claim=claim,
        terms=terms,
        grams=grams,
        topics=topics(said.mentions),
        about=said.mentions,
        around=around,
        classes=frozenset(map(intern, said.classes)),
        facing={topic: (sign or 1) * turned for topic, sign in said.direction.items()},
        names=frozenset(
            intern("@" + name.casefold()) for name, label in claim.names if label not in _NO_NAMES
        ),
        numbers=(amounts(claim.text) - dated) | figured,
        context=context,
        claimer=claim.claimer.casefold(),
        figure=Figure.parse(claim.figure) if claim.figure else None,
    )
