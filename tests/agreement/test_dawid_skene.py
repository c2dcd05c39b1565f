"""Estimates of reliability: who is right more often is found out from agreement alone."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement.coding import Coding
from annotator.agreement.dawid_skene import estimate


def test_reliabilities_that_made_the_data_come_out() -> None:
    draw = np.random.default_rng(11)
    truth = draw.integers(0, 3, size=3000)
    right = (0.95, 0.8, 0.6)
    rows = [
        [int(true) if draw.random() < p else int((true + draw.integers(1, 3)) % 3) for p in right]
        for true in truth
    ]
    found = estimate(Coding.of_rows(rows))
    assert found.accuracy == pytest.approx(right, abs=0.04)
    assert (found.posterior.argmax(axis=1) == truth).mean() > 0.94


def test_one_reliable_annotator_outweighs_two_careless_ones() -> None:
    draw = np.random.default_rng(3)
    truth = draw.integers(0, 2, size=800)
    rows = [
        [
            int(true),
            int(true) if draw.random() < 0.62 else 1 - int(true),
            int(true) if draw.random() < 0.62 else 1 - int(true),
            int(true) if draw.random() < 0.97 else 1 - int(true),
        ]
        for true in truth
    ]
    found = estimate(Coding.of_rows(rows))
    outvoted = [n for n, row in enumerate(rows) if row[1] == row[2] != row[0] == row[3]]
    assert outvoted
    assert all(found.posterior[n].argmax() == rows[n][0] for n in outvoted)


def test_missing_answers_and_no_items_do_no_harm() -> None:
    found = estimate(Coding.of_rows([["a", None], [None, "b"], ["a", "a"]]))
    assert np.isfinite(found.posterior).all()
    empty = estimate(Coding.of_rows([[None, None]], ["a"]))
    assert np.isfinite(empty.posterior).all()
