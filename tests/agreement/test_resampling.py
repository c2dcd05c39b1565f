"""Intervals by drawing articles anew, and F1 of things with keys."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement.overlap import pairs_in_groups, set_score
from annotator.agreement.resampling import resampled


def test_an_interval_holds_the_mean_of_articles_and_is_the_same_from_the_same_seed() -> None:
    values = np.asarray([0.0, 0.2, 0.4, 0.6, 0.8, 1.0] * 10)

    def mean(weights: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
        return float(weights @ values / weights.sum())

    found = resampled(mean, np.ones(len(values)), seed=3)
    assert found is not None
    assert found.low < 0.5 < found.high
    # 1.96 times the deviation of the mean.
    assert found.high - found.low == pytest.approx(2 * 1.96 * values.std() / np.sqrt(len(values)), rel=0.15)
    assert found == resampled(mean, np.ones(len(values)), seed=3)


def test_too_few_articles_have_no_interval() -> None:
    assert resampled(lambda weights: float(weights.sum()), np.asarray([1.0, 1, 1, 1, 0, 0])) is None


def test_a_figure_that_mostly_says_nothing_has_no_interval() -> None:
    assert resampled(lambda _: None, np.ones(9)) is None


def test_relations_count_where_both_spans_agree() -> None:
    one = {0: frozenset({("claimed_by", (0, 5), (7, 9))}), 1: frozenset({("same", (1, 2), (3, 4))})}
    other = {0: frozenset({("claimed_by", (0, 5), (7, 9)), ("cued_by", (0, 5), (6, 7))})}
    found = set_score(one, other, 2)
    assert (found.correct.sum(), found.missed.sum(), found.spurious.sum()) == (1, 0, 1)
    assert found.f1 == pytest.approx(2 / 3)


def test_entries_are_alike_whatever_they_are_called() -> None:
    one = pairs_in_groups({"a": 1, "b": 1, "c": 2})
    other = pairs_in_groups({"a": "x", "b": "x", "c": "y"})
    assert one == other == frozenset({frozenset({"a", "b"})})
