"""Mathet's γ: least disorders as published, exact for any number of annotators."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.asked import Chance
from annotator.agreement.chance_units import Continuum
from annotator.agreement.gamma import Settings, best_alignment, dissimilarities, gamma
from tests.agreement.published import cases

pytest.importorskip("scipy")


def continuum_of(case: dict[str, Any]) -> Continuum:
    units = case["input"]["continuum"]
    labels = sorted({u["category"] for u in units})
    people = sorted({u["annotator"] for u in units})
    return [
        np.asarray(
            [(u["start"], u["end"], labels.index(u["category"])) for u in units if u["annotator"] == who],
            dtype=np.float64,
        )
        for who in people
    ]


@pytest.mark.parametrize("case", cases("GammaBestAlignmentDisorder"))
def test_the_least_disorder_is_as_published(case: dict[str, Any]) -> None:
    continuum = continuum_of(case)
    assert best_alignment(continuum, Settings()).disorder == pytest.approx(
        case["expected"], abs=case["tolerance"]
    )
    apart = dissimilarities(continuum[0], continuum[1], Settings())
    for pair in case["also"]["pairDissimilarities"]:
        assert apart[pair["unitIndexA"], pair["unitIndexB"]] == pytest.approx(
            pair["combined"], rel=1e-5, abs=1e-5
        )


@pytest.mark.parametrize("case", cases("Gamma"))
def test_gamma_is_as_published_where_chance_is_taken_as_published(case: dict[str, Any]) -> None:
    expected = case["tier3"]["tier3"]["expectedDisorder"]
    disorder = best_alignment(continuum_of(case), Settings()).disorder
    assert 1 - disorder / expected == pytest.approx(case["expected"], abs=1e-5)


UNITS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 8), st.integers(0, 1)).map(
        lambda t: (t[0], t[0] + t[1], t[2])
    ),
    max_size=3,
).map(lambda units: np.asarray(units, dtype=np.float64).reshape(-1, 3))


@given(st.lists(UNITS, min_size=2, max_size=3))
@settings(max_examples=60, deadline=None)
def test_the_best_alignment_is_the_best_of_all(continuum: list[Any]) -> None:
    mean = sum(len(units) for units in continuum) / len(continuum)
    found = best_alignment(continuum, Settings())
    for annotator, units in enumerate(continuum):
        assert sorted(p[annotator] for p in found.parts if p[annotator] >= 0) == list(range(len(units)))
    if mean:
        assert found.disorder == pytest.approx(_least(continuum) / mean)


def _least(continuum: list[Any]) -> float:
    """The cost of the best partition, by trying every part that holds the first unit left."""
    pairs = len(continuum) * (len(continuum) - 1) / 2

    def cost(part: tuple[int, ...]) -> float:
        total = 0.0
        for a in range(len(part)):
            for b in range(a):
                if part[a] >= 0 and part[b] >= 0:
                    one, other = continuum[a][part[a]][None], continuum[b][part[b]][None]
                    total += float(dissimilarities(one, other, Settings())[0, 0])
                elif part[a] >= 0 or part[b] >= 0:
                    total += 1.0
        return total / pairs

    def rest(left: tuple[frozenset[int], ...]) -> float:
        first = next((r for r, units in enumerate(left) if units), None)
        if first is None:
            return 0.0
        unit = min(left[first])
        choices = [[unit] if r == first else [-1, *sorted(units)] for r, units in enumerate(left)]
        return min(
            cost(part) + rest(tuple(units - {u} for units, u in zip(left, part, strict=True)))
            for part in product(*choices)
        )

    return rest(tuple(frozenset(range(len(units))) for units in continuum))


@pytest.mark.parametrize("way", list(Chance))
def test_the_same_seed_gives_the_same_figure(way: Chance) -> None:
    one = np.asarray([(0, 5, 0), (8, 12, 1), (20, 30, 0)], dtype=np.float64)
    other = np.asarray([(0, 6, 0), (8, 12, 0), (40, 44, 1)], dtype=np.float64)
    first = gamma([one, other], Settings(chance=way, seed=7))
    again = gamma([one, other], Settings(chance=way, seed=7))
    assert first == again
    assert first is not None
    assert first.gamma.value is not None
    assert first.gamma.value < 1


def test_equal_work_is_one_and_no_work_says_nothing() -> None:
    units = np.asarray([(0, 5, 0), (8, 12, 1)], dtype=np.float64)
    same = gamma([units, units], Settings())
    assert same is not None
    assert same.gamma.value == pytest.approx(1.0)
    assert same.category.value == pytest.approx(1.0)
    empty = np.zeros((0, 3))
    nothing = gamma([empty, empty], Settings())
    assert nothing is not None
    assert nothing.gamma.value is None
    assert nothing.gamma.reason


def test_it_stops_when_it_is_told_to() -> None:
    units = np.asarray([(0, 5, 0), (8, 12, 1)], dtype=np.float64)
    assert gamma([units, units], Settings(), cancelled=lambda: True) is None
