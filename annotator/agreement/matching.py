"""Which spans of two annotators are meant for the same thing, and the counts that follow.

The four ways of counting are those of MUC and SemEval-2013 task 9 (Chinchor and Sundheim 1993; Segura-Bedmar,
Martinez and Herrero-Zazo 2013):

========  ==================================  =====================================
way       correct                             otherwise, where the two meet
========  ==================================  =====================================
strict    same range and same label           incorrect
exact     same range, any label               incorrect
partial   same range, any label               partial (half a point) where they overlap
type      same label, overlapping             incorrect
========  ==================================  =====================================

A span that meets none is missed (the first annotator's) or spurious (the second's). Each span meets at most
one of the other annotator: first those with the same range and label, then with the same range, then those
that overlap, same labels before others and longer overlaps before shorter, from left to right.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from annotator.agreement.coding import Floats, Ints
from annotator.agreement.corpus import Corpus, Spans


class Way(StrEnum):
    """How two spans that meet are counted."""

    STRICT = "strict"
    EXACT = "exact"
    PARTIAL = "partial"
    TYPE = "type"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Pairs of span numbers (into the two ``Spans``) that meet, of shape (M,), and those left alone."""

    first: Ints
    second: Ints
    missed: Ints
    spurious: Ints


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Counts of one comparison, as numbers or as arrays over the articles (shape (A,))."""

    correct: Floats
    incorrect: Floats
    partial: Floats
    missed: Floats
    spurious: Floats

    @property
    def precision(self) -> float | None:
        """Points over what the second annotator marked; None where that is nothing."""
        return _share(self._points(), self._met() + float(np.sum(self.spurious)))

    @property
    def recall(self) -> float | None:
        """Points over what the first annotator marked; None where that is nothing."""
        return _share(self._points(), self._met() + float(np.sum(self.missed)))

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both, the same whoever comes first; None where nobody marked anything."""
        both = 2 * self._met() + float(np.sum(self.missed)) + float(np.sum(self.spurious))
        return _share(2 * self._points(), both)

    def weighted(self, weights: Floats) -> Score:
        """The counts of a corpus in which article ``a`` stands ``weights[a]`` times, as one number each."""
        return Score(
            correct=np.asarray(self.correct @ weights),
            incorrect=np.asarray(self.incorrect @ weights),
            partial=np.asarray(self.partial @ weights),
            missed=np.asarray(self.missed @ weights),
            spurious=np.asarray(self.spurious @ weights),
        )

    def of_article(self, article: int) -> Score:
        """The counts of one article."""
        own = slice(article, article + 1)
        return Score(
            correct=self.correct[own],
            incorrect=self.incorrect[own],
            partial=self.partial[own],
            missed=self.missed[own],
            spurious=self.spurious[own],
        )

    def _points(self) -> float:
        return float(np.sum(self.correct)) + float(np.sum(self.partial)) / 2

    def _met(self) -> float:
        return float(np.sum(self.correct)) + float(np.sum(self.incorrect)) + float(np.sum(self.partial))


def meeting(first: Spans, second: Spans, least_overlap: float = 0.0) -> Meeting:
    """Who meets whom. ``least_overlap`` is the share of the first's length that an overlap must cover."""
    taken_first = np.zeros(len(first), dtype=np.bool_)
    taken_second = np.zeros(len(second), dtype=np.bool_)
    pairs: list[tuple[Ints, Ints]] = []
    for with_label in (True, False):
        a, b = _equal(first, second, taken_first, taken_second, with_label=with_label)
        taken_first[a] = True
        taken_second[b] = True
        pairs.append((a, b))
    pairs.append(_overlapping(first, second, taken_first, taken_second, least_overlap))
    met_first = np.concatenate([a for a, _ in pairs])
    met_second = np.concatenate([b for _, b in pairs])
    taken_first[met_first] = True
    taken_second[met_second] = True
    return Meeting(
        first=met_first,
        second=met_second,
        missed=np.flatnonzero(~taken_first),
        spurious=np.flatnonzero(~taken_second),
    )


def score(first: Spans, second: Spans, met: Meeting, way: Way, articles: int) -> Score:
    """Count a meeting in one way, for each article (arrays of shape (articles,))."""
    same_label = first.label[met.first] == second.label[met.second]
    same_range = (first.start[met.first] == second.start[met.second]) & (
        first.end[met.first] == second.end[met.second]
    )
    right = {
        Way.STRICT: same_range & same_label,
        Way.EXACT: same_range,
        Way.PARTIAL: same_range,
        Way.TYPE: same_label,
    }[way]
    where = first.article[met.first]
    rest = _by_article(where[~right], articles)
    nothing = np.zeros(articles)
    return Score(
        correct=_by_article(where[right], articles),
        incorrect=nothing if way is Way.PARTIAL else rest,
        partial=rest if way is Way.PARTIAL else nothing,
        missed=_by_article(first.article[met.missed], articles),
        spurious=_by_article(second.article[met.spurious], articles),
    )


def label_scores(first: Spans, second: Spans, met: Meeting, label: int) -> tuple[float | None, float | None]:
    """F1 of one label in a meeting: any overlap counted as one; a half where the edges are not the same.

    A span of the label that meets one of another label, or none, is missed or spurious.
    """
    both = (first.label[met.first] == label) & (second.label[met.second] == label)
    same = (first.start[met.first] == second.start[met.second]) & (
        first.end[met.first] == second.end[met.second]
    )
    marked = int((first.label == label).sum()) + int((second.label == label).sum())
    if not marked:
        return None, None
    overlapping, equal = float(both.sum()), float((both & same).sum())
    return 2 * overlapping / marked, (overlapping + equal) / marked


def strict_scores(corpus: Corpus, first: int, second: int) -> dict[int | None, Score]:
    """Same range and label, of two annotators: by label (its number), and of all together under None.

    Here a span that differs in anything is missed by the one and spurious for the other, so that precision,
    recall and F1 of a label need no look at other labels. One pass, sorted: fast for whole corpora.
    """
    one, other = corpus.shared(first, second)
    in_other, in_one = _members(one, other)
    found: dict[int | None, Score] = {}
    size = (corpus.articles, len(corpus.labels))

    def table(spans: Spans, chosen: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Floats:
        cell = spans.article[chosen] * size[1] + spans.label[chosen]
        return np.bincount(cell, minlength=size[0] * size[1]).reshape(size).astype(np.float64)

    correct, missed, spurious = table(one, in_other), table(one, ~in_other), table(other, ~in_one)
    nothing = np.zeros(corpus.articles)
    for label in (None, *range(size[1])):
        columns = slice(None) if label is None else slice(label, label + 1)
        found[label] = Score(
            correct=correct[:, columns].sum(axis=1),
            incorrect=nothing,
            partial=nothing,
            missed=missed[:, columns].sum(axis=1),
            spurious=spurious[:, columns].sum(axis=1),
        )
    return found


def _members(
    one: Spans, other: Spans
) -> tuple[np.ndarray[tuple[int], np.dtype[np.bool_]], np.ndarray[tuple[int], np.dtype[np.bool_]]]:
    """Which spans of each the other has too."""
    keys, others = _keys(one, other, with_label=True)
    in_other, in_one = np.zeros(len(one), dtype=np.bool_), np.zeros(len(other), dtype=np.bool_)
    if len(one) and len(other):
        # Spans are sorted and none stands twice, and so it is with their keys.
        at = np.minimum(np.searchsorted(others, keys), len(others) - 1)
        in_other = others[at] == keys
        in_one[at[in_other]] = True
    return in_other, in_one


def _keys(one: Spans, other: Spans, *, with_label: bool) -> tuple[Ints, Ints]:
    """A number for each span, equal for equal spans and in the same order."""
    starts, ends = np.concatenate([one.start, other.start]), np.concatenate([one.end, other.end])
    labels = np.concatenate([one.label, other.label]) if with_label else np.zeros_like(starts)
    longest = int((ends - starts).max(initial=0)) + 1
    kinds = int(labels.max(initial=0)) + 1
    if int(ends.max(initial=0)) * longest * kinds < 2**62:
        keys = (starts * longest + (ends - starts)) * kinds + labels
    else:
        keys = np.unique(np.stack([starts, ends, labels], axis=1), axis=0, return_inverse=True)[1].ravel()
    return keys[: len(one)], keys[len(one) :]


def _equal(
    first: Spans,
    second: Spans,
    taken_first: np.ndarray[tuple[int], np.dtype[np.bool_]],
    taken_second: np.ndarray[tuple[int], np.dtype[np.bool_]],
    *,
    with_label: bool,
) -> tuple[Ints, Ints]:
    left_first, left_second = np.flatnonzero(~taken_first), np.flatnonzero(~taken_second)
    one, other = _keys(first, second, with_label=with_label)
    if not with_label:
        # A range may hold several labels of one annotator.
        return _paired(one[left_first], other[left_second], left_first, left_second)
    _, at, at_other = np.intersect1d(one, other, assume_unique=True, return_indices=True)
    return at, at_other


def _paired(one: Ints, other: Ints, numbers_one: Ints, numbers_other: Ints) -> tuple[Ints, Ints]:
    """Pairs of numbers whose keys are equal; of several equal keys the n-th meets the n-th."""
    keys = np.concatenate([_with_turns(one), _with_turns(other)], axis=0)
    unique = np.unique(keys, axis=0, return_inverse=True)[1].ravel() if len(keys) else np.zeros(0, np.int64)
    _, at, at_other = np.intersect1d(
        unique[: len(one)], unique[len(one) :], assume_unique=True, return_indices=True
    )
    return numbers_one[at], numbers_other[at_other]


def _with_turns(keys: Ints) -> Ints:
    """Each key with how many equal ones came before it: shape (N, 2)."""
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    begins = np.ones(len(keys), dtype=np.bool_)
    begins[1:] = ordered[1:] != ordered[:-1]
    at = np.arange(len(keys))
    turns = np.empty_like(at)
    turns[order] = at - np.maximum.accumulate(np.where(begins, at, 0))
    return np.stack([keys, turns], axis=1)


def _overlapping(
    first: Spans,
    second: Spans,
    taken_first: np.ndarray[tuple[int], np.dtype[np.bool_]],
    taken_second: np.ndarray[tuple[int], np.dtype[np.bool_]],
    least_overlap: float,
) -> tuple[Ints, Ints]:
    left = np.flatnonzero(~taken_first)
    right = np.flatnonzero(~taken_second)
    starts, ends = second.start[right], second.end[right]
    longest = int((ends - starts).max(initial=0))
    found = []
    for number in left:
        start, end = int(first.start[number]), int(first.end[number])
        low = int(np.searchsorted(starts, start - longest, side="right"))
        high = int(np.searchsorted(starts, end, side="left"))
        for at in range(low, high):
            common = min(end, int(ends[at])) - max(start, int(starts[at]))
            if common > 0 and common >= least_overlap * (end - start):
                other = int(right[at])
                found.append((first.label[number] != second.label[other], -common, int(number), other))
    found.sort()
    met: dict[int, int] = {}
    gone: set[int] = set()
    for _, _, one_number, other_number in found:
        if one_number not in met and other_number not in gone:
            met[one_number] = other_number
            gone.add(other_number)
    table = np.asarray(sorted(met.items()), dtype=np.int64).reshape(-1, 2)
    return table[:, 0], table[:, 1]


def _by_article(where: Ints, articles: int) -> Floats:
    return np.bincount(where, minlength=articles).astype(np.float64)


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None
