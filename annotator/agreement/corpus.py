"""The spans of several annotators over one corpus, as columns of numbers.

All positions are code points of one continuum: the articles laid end to end, each with a gap after it. A span
never crosses from one article to the next, so every measure that compares positions may look at the continuum
alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement.coding import Ints

_GAP = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Spans:
    """One annotator's spans: start, end, label and article of each, all of shape (N,).

    Sorted by start, then end, then label. ``start`` and ``end`` are positions of the continuum, half-open;
    ``label`` and ``article`` count from 0.
    """

    start: Ints
    end: Ints
    label: Ints
    article: Ints

    def __len__(self) -> int:
        return len(self.start)

    def of_label(self, label: int) -> Spans:
        """Those that carry one label."""
        return self.where(self.label == label)

    def where(self, chosen: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Spans:
        """Those that a mask of shape (N,) chooses."""
        return Spans(
            start=self.start[chosen],
            end=self.end[chosen],
            label=self.label[chosen],
            article=self.article[chosen],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """What is compared: articles, labels, and whose spans there are.

    ``lengths[a]`` is the length of article ``a`` in code points, ``offsets[a]`` where it begins in the
    continuum. ``spans[r]`` are annotator ``r``'s; ``judged[r, a]`` says whether that annotator has done
    article ``a``: where not, their having no span means nothing.
    """

    labels: tuple[str, ...]
    lengths: Ints
    offsets: Ints
    spans: tuple[Spans, ...]
    judged: np.ndarray[tuple[int, int], np.dtype[np.bool_]]

    @property
    def articles(self) -> int:
        """How many articles there are."""
        return len(self.lengths)

    @property
    def annotators(self) -> int:
        """How many annotators there are."""
        return len(self.spans)

    @property
    def length(self) -> int:
        """The length of the continuum in code points."""
        return int(self.lengths.sum()) + _GAP * self.articles

    def shared(self, first: int, second: int) -> tuple[Spans, Spans]:
        """The spans of two annotators in the articles both have done."""
        both = self.judged[first] & self.judged[second]
        one, other = self.spans[first], self.spans[second]
        return one.where(both[one.article]), other.where(both[other.article])


Given = tuple[int, int, str]
"""A span of an article: start and end in its code points, half-open, and its label."""


def corpus_of(
    lengths: Sequence[int],
    work: Sequence[Mapping[int, Sequence[Given]]],
    labels: Sequence[str] | None = None,
) -> Corpus:
    """Lay articles end to end.

    ``work[r]`` gives, for each article that annotator ``r`` has done, their spans of it; an article that is
    not a key there was not done. Equal spans of one annotator count once. Without ``labels`` they are those
    that occur, in order of their names; spans of other labels are left out.

    Raises:
        ValueError: if a span does not lie in its article.
    """
    sizes = np.asarray(lengths, dtype=np.int64)
    offsets = np.concatenate([[0], np.cumsum(sizes + _GAP)[:-1]]).astype(np.int64) if len(sizes) else sizes
    names = tuple(labels) if labels is not None else _names(work)
    judged = np.zeros((len(work), len(sizes)), dtype=np.bool_)
    spans = []
    number = {name: k for k, name in enumerate(names)}
    for annotator, done in enumerate(work):
        rows = []
        for article, given in done.items():
            judged[annotator, article] = True
            offset, length = int(offsets[article]), int(sizes[article])
            for start, end, label in given:
                if not 0 <= start < end <= length:
                    message = f"not a range of article {article}: {start} to {end}"
                    raise ValueError(message)
                if label in number:
                    rows.append((offset + start, offset + end, number[label], article))
        table = np.asarray(sorted(set(rows)), dtype=np.int64).reshape(-1, 4)
        spans.append(Spans(start=table[:, 0], end=table[:, 1], label=table[:, 2], article=table[:, 3]))
    return Corpus(labels=names, lengths=sizes, offsets=offsets, spans=tuple(spans), judged=judged)


def _names(work: Sequence[Mapping[int, Sequence[Given]]]) -> tuple[str, ...]:
    return tuple(sorted({label for done in work for given in done.values() for _, _, label in given}))
