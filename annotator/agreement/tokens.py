"""Tokens as the items that everybody judges: which labels each annotator has put on each.

A token counts as labelled where a span covers any part of it. Where an annotator's spans overlap, a token
carries several labels: the *set* of them is its category, so that ORG with GPE inside is another value than
ORG alone. By label each token is either in or out, which needs no such convention. Where a script puts no
spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) each character is an item: a whole clause
would be one otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.coding import MISSING, Coding, Ints
from annotator.agreement.corpus import Corpus, Spans

OUTSIDE = "(none)"
"""The category of a token without a label."""

_FEW_SETS = 1 << 20  # numbers of sets below which a table of all is quicker than sorting the items


_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003fffd"
)
_WITHOUT_SPACES = re.compile(f"[{_UNSPACED}]")
_PIECE = re.compile(f"[{_UNSPACED}]|[^{_UNSPACED}]+")


def items_of(text: str, words: Iterable[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """The words of a text (ranges of code points), those of scripts without spaces cut into characters."""
    if _WITHOUT_SPACES.search(text) is None:
        return words
    return (piece.span() for start, end in words for piece in _PIECE.finditer(text, start, end))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The tokens of a corpus in the continuum, sorted, and the article of each; all of shape (T,)."""

    start: Ints
    end: Ints
    article: Ints

    def __len__(self) -> int:
        return len(self.start)


def tokens_of(corpus: Corpus, ranges: Iterable[Iterable[tuple[int, int]]]) -> Tokens:
    """The tokens of every article, given as ranges of its own code points.

    Ranges are taken up as they come: those of a corpus are a hundred megabytes, the columns ten.
    """
    sizes: list[int] = []

    def edges() -> Iterator[int]:
        for article in ranges:
            tokens = list(article)
            sizes.append(len(tokens))
            yield from chain.from_iterable(tokens)

    flat = np.fromiter(edges(), dtype=np.int64).reshape(-1, 2)
    article = np.repeat(np.arange(len(sizes)), sizes)
    offset = corpus.offsets[article] if len(article) else np.zeros(0, dtype=np.int64)
    return Tokens(start=flat[:, 0] + offset, end=flat[:, 1] + offset, article=article)


def coverage(spans: Spans, tokens: Tokens, labels: int) -> NDArray[np.bool_]:
    """Whether a span of each label covers each token: shape (labels, T)."""
    table = np.zeros((labels, len(tokens)), dtype=np.bool_)
    span, token = _touched(spans, tokens)
    table[spans.label[span], token] = True
    return table


def _touched(spans: Spans, tokens: Tokens) -> tuple[Ints, Ints]:
    """Every pair of a span and a token it touches, as their numbers."""
    first = np.searchsorted(tokens.end, spans.start, side="right")
    counts = np.maximum(np.searchsorted(tokens.start, spans.end, side="left") - first, 0)
    span = np.repeat(np.arange(len(spans)), counts)
    within = np.arange(len(span)) - np.repeat(np.cumsum(counts) - counts, counts)
    return span, within + np.repeat(first, counts)


def coding_by_label(corpus: Corpus, tokens: Tokens, label: int) -> Coding:
    """Each token in or out of one label: categories ``(OUTSIDE, name)``."""
    values = np.stack(
        [coverage(spans.of_label(label), tokens, label + 1)[label] for spans in corpus.spans]
    ).astype(np.int64)
    return Coding(
        categories=(OUTSIDE, corpus.labels[label]),
        values=_where_judged(values, corpus, tokens),
        group=tokens.article,
        groups=corpus.articles,
    )


def coding_of_sets(corpus: Corpus, tokens: Tokens) -> Coding:
    """Each token with the set of labels upon it: categories ``OUTSIDE`` and ``"GPE"`` or ``"GPE + ORG"``."""
    packed: list[NDArray[Any]] = [
        _bits(spans, tokens, len(corpus.labels))
        if len(corpus.labels) <= 62
        else _packed(coverage(spans, tokens, len(corpus.labels)))
        for spans in corpus.spans
    ]
    sets, values = _numbered(np.concatenate(packed))
    table = values.reshape(len(packed), len(tokens))
    return Coding(
        categories=tuple(_named(value, corpus.labels) for value in sets),
        values=_where_judged(table, corpus, tokens),
        group=tokens.article,
        groups=corpus.articles,
    )


def _bits(spans: Spans, tokens: Tokens, labels: int) -> Ints:
    """The set of labels on each token, as the bits of a number."""
    found = np.zeros(len(tokens), dtype=np.int64)
    span, token = _touched(spans, tokens)
    label = spans.label[span]
    for k in range(labels):
        found[token[label == k]] |= 1 << k
    return found


def _packed(covered: NDArray[np.bool_]) -> NDArray[np.void]:
    """The set of labels on each token, where there are more of them than bits in a number."""
    rows = np.ascontiguousarray(np.packbits(covered.T, axis=1, bitorder="little"))
    return np.asarray(rows.view(np.dtype((np.void, rows.shape[1])))).ravel()


def _numbered(sets: NDArray[Any]) -> tuple[NDArray[Any], Ints]:
    """The sets that occur, and the number of each item's."""
    if sets.dtype == np.int64 and sets.max(initial=0) < _FEW_SETS:
        there = np.flatnonzero(np.bincount(sets))
        number = np.zeros(_FEW_SETS, dtype=np.int64)
        number[there] = np.arange(len(there))
        return there, number[sets]
    found, values = np.unique(sets, return_inverse=True)
    return found, values.astype(np.int64)


def _named(value: np.void | np.int64, labels: tuple[str, ...]) -> str:
    number = int.from_bytes(value.tobytes(), "little") if isinstance(value, np.void) else int(value)
    present = [name for k, name in enumerate(labels) if number >> k & 1]
    return " + ".join(present) or OUTSIDE


def _where_judged(values: Ints, corpus: Corpus, tokens: Tokens) -> Ints:
    judged = corpus.judged[:, tokens.article] if len(tokens) else np.zeros_like(values, dtype=np.bool_)
    return np.asarray(np.where(judged, values, MISSING))
