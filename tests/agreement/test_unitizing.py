"""Krippendorff's α for unitizing: the published example, and its convention for overlapping units."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.corpus import corpus_of
from annotator.agreement.unitizing import (
    expected_disagreement,
    joined,
    observed_disagreement,
    unitizing_alpha,
)
from tests.agreement.published import cases


@pytest.mark.parametrize("case", cases("KrippendorffAlphaUnitizing"))
def test_the_published_example_comes_out(case: dict[str, Any]) -> None:
    continuum = case["input"]
    length, begin = continuum["continuum_length"], continuum["continuum_begin"]
    observed = expected = 0.0
    for category in [case["category"]] if case["category"] else ["c", "k"]:
        units = []
        for rater in range(continuum["raters"]):
            own = [
                (u["offset"] - begin, u["offset"] - begin + u["length"])
                for u in continuum["units"]
                if u["rater"] == rater and u["category"] == category
            ]
            units.append(joined(np.asarray(own, dtype=np.int64).reshape(-1, 2)))
        observed += observed_disagreement(units, length)
        expected += expected_disagreement(units, length)
    found = {
        "Agreement": 1 - observed / expected,
        "CategoryAgreement": 1 - observed / expected,
        "ObservedCategoryDisagreement": observed,
        "ExpectedCategoryDisagreement": expected,
    }[case["quantity"]]
    assert found == pytest.approx(case["expected"], abs=case["tolerance"])


RANGES = st.lists(
    st.tuples(st.integers(0, 90), st.integers(1, 10)).map(lambda t: (t[0], t[0] + t[1])), max_size=8
)


@given(RANGES)
def test_overlapping_units_of_one_annotator_are_one_stretch(ranges: list[tuple[int, int]]) -> None:
    covered = np.zeros(101, dtype=bool)
    for start, end in ranges:
        covered[start:end] = True
    units = joined(np.asarray(ranges, dtype=np.int64).reshape(-1, 2))
    again = np.zeros(101, dtype=bool)
    for start, end in units:
        assert not again[max(0, start - 1) : end].any()
        again[start:end] = True
    assert (covered == again).all()


@given(st.lists(RANGES, min_size=2, max_size=3))
def test_observed_disagreement_is_that_of_krippendorffs_sum(raters: list[list[tuple[int, int]]]) -> None:
    units = [joined(np.asarray(r, dtype=np.int64).reshape(-1, 2)) for r in raters]
    total = 0.0
    for i, one in enumerate(units):
        for j, other in enumerate(units):
            if i == j:
                continue
            for start, end, is_unit in _sections(one):
                for begun, ended, other_unit in _sections(other):
                    if min(end, ended) <= max(start, begun):
                        continue
                    if is_unit and other_unit:
                        total += (start - begun) ** 2 + (end - ended) ** 2
                    elif is_unit and begun <= start and end <= ended:
                        total += (end - start) ** 2
                    elif other_unit and start <= begun and ended <= end:
                        total += (ended - begun) ** 2
    m = len(units)
    assert observed_disagreement(units, 100) == pytest.approx(total / (m * (m - 1) * 100**2))


def _sections(units: Any) -> list[tuple[int, int, bool]]:
    found, at = [], 0
    for start, end in units:
        if start > at:
            found.append((at, int(start), False))
        found.append((int(start), int(end), True))
        at = int(end)
    if at < 100:
        found.append((at, 100, False))
    return found


def test_equal_work_is_one_and_no_work_says_nothing() -> None:
    work = {0: [(0, 5, "ORG"), (10, 20, "GPE")], 1: [(3, 9, "ORG")]}
    assert unitizing_alpha(corpus_of([40, 30], [work, work])).value == pytest.approx(1.0)
    nothing = unitizing_alpha(corpus_of([40], [{0: []}, {0: []}], labels=["ORG"]))
    assert nothing.value is None
    assert nothing.reason


def test_an_article_that_one_has_not_done_is_left_out() -> None:
    both = {0: [(0, 5, "ORG")]}
    more = {0: [(0, 5, "ORG")], 1: [(3, 9, "ORG")]}
    assert unitizing_alpha(corpus_of([40, 30], [both, more])).value == pytest.approx(1.0)


def test_where_no_article_was_done_by_all_the_pairs_are_told_in_the_mean() -> None:
    lengths = [100, 100, 100]
    one, other, third = [(0, 10, "A"), (40, 50, "A")], [(0, 10, "A"), (45, 55, "A")], [(60, 70, "A")]
    shared = corpus_of(lengths, [{0: one, 1: one}, {0: other, 2: other}, {1: third, 2: other}])
    pairs = [
        unitizing_alpha(corpus_of(lengths, [{a: x}, {a: y}])).value
        for a, x, y in ((0, one, other), (1, one, third), (2, other, other))
    ]
    assert None not in pairs
    assert unitizing_alpha(shared).value == pytest.approx(sum(p or 0.0 for p in pairs) / 3)
