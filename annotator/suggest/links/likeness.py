"""How like two claims are: the sum of what they share, weighted."""

from __future__ import annotations

from collections.abc import Collection, Hashable
from dataclasses import dataclass
from math import sqrt

from annotator.suggest.links.spread import Spread, Squares
from annotator.suggest.links.traits import Traits
from annotator.suggest.links.weights import Weights


@dataclass(frozen=True, slots=True)
class Norms:
    """The lengths of one claim's vectors, squared, in the order they are needed."""

    words: float
    classes: float
    topics: float
    names: float
    numbers: float
    context: float
    words_in_context: float
    grams: int


@dataclass(frozen=True, slots=True)
class Likeness:
    """Each part between 0 and 1, and ``total``, their weighted sum."""

    total: float
    words: float
    letters: float
    topics: float
    names: float
    numbers: float


def norms(traits: Traits, spread: Spread) -> Norms:
    """The lengths of a claim's vectors among the claims of ``spread``."""
    return Norms(
        words=spread.words.of(traits.terms),
        classes=spread.classes.of(traits.classes),
        topics=spread.topics.of(traits.topics),
        names=spread.names.of(traits.names),
        numbers=spread.numbers.of(traits.numbers),
        context=spread.context.of(traits.context),
        words_in_context=spread.context.of(traits.terms),
        grams=traits.grams.bit_count(),
    )


def _cosine(
    ours: frozenset[Hashable], theirs: Collection[Hashable], squares: Squares, lengths: float
) -> float:
    """The cosine of two sets of traits; ``lengths`` is the product of their squared lengths."""
    shared = ours.intersection(theirs)
    return squares.of(shared) / sqrt(lengths) if shared and lengths else 0.0


class Comparing:
    """One claim, made ready to be compared with many."""

    def __init__(self, traits: Traits, own: Norms, spread: Spread, weights: Weights) -> None:
        self._own = own
        self._traits = traits
        self._spread = spread
        self._weights = weights
        self._terms: frozenset[Hashable] = frozenset(traits.terms)
        self._classes: frozenset[Hashable] = frozenset(traits.classes)
        self._topics: frozenset[Hashable] = frozenset(traits.topics)
        self._names: frozenset[Hashable] = frozenset(traits.names)
        self._numbers: frozenset[Hashable] = frozenset(traits.numbers)
        self._context: frozenset[Hashable] = frozenset(traits.context)

    def likeness(self, other: Traits, its: Norms) -> Likeness:
        """How like ``other``, whose lengths are ``its``, the claim is."""
        own, spread, weights = self._own, self._spread, self._weights
        words = _cosine(self._terms, other.terms, spread.words, own.words * its.words)
        grams = own.grams * its.grams
        letters = (self._traits.grams & other.grams).bit_count() / sqrt(grams) if grams else 0.0
        classes = _cosine(self._classes, other.classes, spread.classes, own.classes * its.classes)
        topics = _cosine(self._topics, other.topics, spread.topics, own.topics * its.topics)
        names = _cosine(self._names, other.names, spread.names, own.names * its.names)
        numbers = _cosine(self._numbers, other.numbers, spread.numbers, own.numbers * its.numbers)
        paragraph = _cosine(self._context, other.context, spread.context, own.context * its.context)
        within = max(
            _cosine(self._terms, other.context, spread.context, own.words_in_context * its.context),
            _cosine(self._context, other.terms, spread.context, own.context * its.words_in_context),
        )
        total = (
            weights.words * words
            + weights.letters * letters
            + weights.classes * classes
            + weights.topics * topics
            + weights.names * names
            + weights.names_and_topics * names * topics
            + weights.numbers * numbers
            + weights.paragraph * paragraph
            + weights.words_in_paragraph * within
        )
        return Likeness(total, words, letters, topics, names, numbers)
