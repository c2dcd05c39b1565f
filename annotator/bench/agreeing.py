"""Figures of agreement beside bare numpy, and one article's γ beside its assignments alone."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.chance import mean_cohen_kappa
from annotator.agreement.chance_units import Units, made_by_chance
from annotator.agreement.coding import tables_of
from annotator.agreement.corpus import Corpus, Given, corpus_of
from annotator.agreement.gamma import Settings, gamma
from annotator.agreement.krippendorff import alpha
from annotator.agreement.matching import strict_scores
from annotator.agreement.tokens import Tokens, coding_of_sets, tokens_of
from annotator.bench import plain_agreement as plain
from annotator.bench.figure import Ask, Figure
from annotator.bench.peak import peak_memory
from annotator.bench.stopwatch import Turns

_ARTICLES, _TOKENS, _WIDE = 1_000, 400, 6
_SPANS, _LABELS = 60, 8
PAIRS = ((0, 1), (0, 2), (1, 2))
_UNITS = 72
_AIM = 5.0


@dataclass(frozen=True, slots=True)
class Compared:
    """A corpus of three annotators with its tokens."""

    corpus: Corpus
    tokens: Tokens


def a_thousand_articles() -> Compared:
    """1,000 articles that three annotators have worked on, much alike."""
    draw = np.random.default_rng(7)
    heads = np.sort(draw.permuted(np.tile(np.arange(_TOKENS), (_ARTICLES, 1)), axis=1)[:, :_SPANS], axis=1)
    labels = draw.integers(0, _LABELS, heads.shape)
    corpus = corpus_of([_TOKENS * _WIDE] * _ARTICLES, [_work(n, heads, labels) for n in range(3)])
    ranges = [(n * _WIDE, n * _WIDE + _WIDE - 1) for n in range(_TOKENS)]
    return Compared(corpus, tokens_of(corpus, [ranges] * _ARTICLES))


def _work(seed: int, heads: NDArray[np.int64], labels: NDArray[np.int64]) -> dict[int, list[Given]]:
    """Somebody's spans by article: those given, some left out, some labelled or bounded otherwise."""
    draw = np.random.default_rng(seed)
    kept = draw.random(heads.shape) > 0.1
    named = np.where(draw.random(heads.shape) < 0.1, draw.integers(0, _LABELS, heads.shape), labels)
    wide = np.where(draw.random(heads.shape) < 0.1, 2, 1)
    start, end = heads * _WIDE, np.minimum(heads + wide, _TOKENS) * _WIDE - 1
    return {
        a: [
            (int(s), int(e), f"L{k}")
            for s, e, k, there in zip(start[a], end[a], named[a], kept[a], strict=True)
            if there
        ]
        for a in range(_ARTICLES)
    }


def two_annotators() -> list[Units]:
    """One article's units of two annotators."""
    draw = np.random.default_rng(3)
    starts = np.sort(draw.choice(4_000, _UNITS, replace=False)).astype(np.float64)
    one: Units = np.stack([starts, starts + 12, draw.integers(0, _LABELS, _UNITS)], axis=1)
    other = one + np.stack([draw.integers(-3, 4, _UNITS), draw.integers(-3, 4, _UNITS), np.zeros(_UNITS)], 1)
    return [one, other]


def measure_agreement(ask: Ask) -> Iterator[Figure]:
    """F1, κ and α from columns that stand ready."""
    there, rounds = a_thousand_articles(), ask.either(7, 31)
    keys = plain.ready(there.corpus)
    coding = coding_of_sets(there.corpus, there.tokens)
    values, size = coding.values, len(coding.categories)
    for name, ours, limit in (
        ("F1", lambda: [strict_scores(there.corpus, *pair) for pair in PAIRS], lambda: plain.f1(keys)),
        ("Cohen's κ", lambda: mean_cohen_kappa(tables_of(coding)), lambda: plain.kappa(values, size)),
        ("Krippendorff's α", lambda: alpha(tables_of(coding)), lambda: plain.alpha(values, size)),
    ):
        Turns().take(ours, limit, 1)  # what is made once is not counted
        yield ask.of_turns(name, Turns().take(ours, limit, rounds), aim=_AIM, memory=peak_memory())


def measure_gamma(ask: Ask) -> Iterator[Figure]:
    """γ with its samples, against the assignments alone; nothing where SciPy is not installed."""
    if importlib.util.find_spec("scipy") is None:
        return
    units, settings = two_annotators(), Settings()
    drawn = [units, *made_by_chance(units, settings.chance, settings.samples, settings.seed)]

    def limit() -> None:
        for one, other in drawn:
            plain.least_cost(one, other)

    Turns().take(lambda: gamma(units, settings), limit, 1)
    turns = Turns().take(lambda: gamma(units, settings), limit, ask.either(3, 11))
    yield ask.of_turns(f"{_UNITS} units, {len(drawn) - 1} samples", turns, aim=None, memory=peak_memory())
