"""Rounds in turns: the ratio of each to the limit around it."""

from __future__ import annotations

import pytest

from annotator.bench.stopwatch import Times, Turns


def test_each_round_is_set_beside_the_limits_before_and_after_it() -> None:
    turns = Turns(ours=Times([30.0, 90.0, 20.0]), limit=Times([10.0, 20.0, 30.0, 30.0, 10.0, 10.0]))
    assert turns.ratios() == pytest.approx((2.0, 2.0, 3.0))


def test_the_limit_is_taken_before_and_after_ours() -> None:
    done: list[str] = []
    turns = Turns().take(lambda: done.append("ours"), lambda: done.append("limit"), 2)
    assert done == ["limit", "ours", "limit"] * 2
    assert (len(turns.ours.rounds), len(turns.limit.rounds)) == (2, 4)
