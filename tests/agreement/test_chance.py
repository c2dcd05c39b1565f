"""Coefficients of agreement: the published values, the edges, and plain counting beside the tables."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.chance import (
    cohen_kappa,
    fleiss_kappa,
    greatest_kappa,
    gwet_ac1,
    mean_cohen_kappa,
    percent,
    scott_pi,
)
from annotator.agreement.coding import Coding, Floats, Tables, tables_of
from annotator.agreement.coefficient import Coefficient
from annotator.agreement.krippendorff import alpha, interval, nominal, ordinal, ratio
from tests.agreement.published import cases


def rows_of(given: dict[str, Any]) -> tuple[list[list[Any]], list[Any] | None]:
    """The items of a published case, one row an item, and its categories where it names them."""
    if "items" in given:
        return given["items"], None
    if "items_counted" in given:
        return [row for n, *row in given["items_counted"] for _ in range(n)], None
    if "contingency_table" in given:
        names = given["categories"]
        table = given["contingency_table"]
        rows = [
            [a, b]
            for a, r in zip(names, table, strict=True)
            for b, n in zip(names, r, strict=True)
            for _ in range(n)
        ]
        return rows, names
    if "items_x_category_counts" in given:
        counts = given["items_x_category_counts"]
        return [[k for k, n in enumerate(row) for _ in range(int(n))] for row in counts], None
    if "coders_x_units" in given:
        return [list(column) for column in zip(*given["coders_x_units"], strict=True)], None
    if "triples_coder_item_label" in given:
        triples = given["triples_coder_item_label"]
        coders = sorted({c for c, _, _ in triples})
        items: dict[str, dict[str, Any]] = {}
        for coder, item, label in triples:
            items.setdefault(item, {})[coder] = label
        return [[row.get(c) for c in coders] for row in items.values()], None
    return [list(pair) for pair in zip(given["y1"], given["y2"], strict=True)], None


def counted(case: dict[str, Any]) -> Tables:
    rows, categories = rows_of(case["input"])
    tables = tables_of(Coding.of_rows(rows, categories))
    if case.get("quantity") != "CategoryAgreement":
        return tables
    return tables.against_the_rest([str(c) for c in tables.categories].index(case["category"]))


def part(found: Coefficient, quantity: str | None) -> float | None:
    return {
        None: found.value,
        "Agreement": found.value,
        "CategoryAgreement": found.value,
        "ObservedAgreement": found.observed,
        "ExpectedAgreement": found.expected,
        "ObservedDisagreement": None if found.observed is None else 1 - found.observed,
        "ExpectedDisagreement": None if found.expected is None else 1 - found.expected,
    }[quantity]


def halfway(categories: Sequence[Hashable], given: Floats) -> Floats:
    """Artstein and Poesio's distance: a check is half a statement."""
    del given
    return np.asarray(
        [[0.0 if a == b else 0.5 if "Chck" in (a, b) else 1.0 for b in categories] for a in categories]
    )


@pytest.mark.parametrize("case", cases("CohenKappa"))
def test_cohens_kappa_is_as_published(case: dict[str, Any]) -> None:
    tables = counted(case)
    if (quantity := case.get("quantity") or "").startswith("Maximum"):
        greatest = greatest_kappa(tables, 0, 1)
        value = part(greatest, quantity.removeprefix("Maximum"))
        assert value == pytest.approx(case["expected"], abs=case["tolerance"])
        return
    found = cohen_kappa(tables, 0, 1) if tables.raters == 2 else mean_cohen_kappa(tables)
    assert part(found, case.get("quantity")) == pytest.approx(case["expected"], abs=case["tolerance"])


@pytest.mark.parametrize("case", cases("ScottPi"))
def test_scotts_pi_is_as_published(case: dict[str, Any]) -> None:
    found = scott_pi(counted(case), 0, 1)
    assert part(found, case.get("quantity")) == pytest.approx(case["expected"], abs=case["tolerance"])


@pytest.mark.parametrize("case", cases("FleissKappa"))
def test_fleiss_kappa_is_as_published(case: dict[str, Any]) -> None:
    found = fleiss_kappa(counted(case))
    assert part(found, case.get("quantity")) == pytest.approx(case["expected"], abs=case["tolerance"])


@pytest.mark.parametrize("case", cases("GwetAC1", "AC1"))
def test_gwets_ac1_is_as_published(case: dict[str, Any]) -> None:
    found = gwet_ac1(counted(case))
    assert part(found, case.get("quantity")) == pytest.approx(case["expected"], abs=case["tolerance"])


@pytest.mark.parametrize("case", cases("Percentage"))
def test_percent_is_as_published(case: dict[str, Any]) -> None:
    tables = counted(case)
    if case["quantity"] == "ItemAgreement":
        weights = np.zeros(tables.groups)
        number = case["name"].rpartition("-")[2]  # the first of a series has none
        weights[int(number) - 1 if number.isdigit() else 0] = 1
        tables = tables.counted(weights)
    assert percent(tables) == pytest.approx(case["expected"], abs=case["tolerance"])


@pytest.mark.parametrize("case", cases("KrippendorffAlpha", "alpha"))
def test_krippendorffs_alpha_is_as_published(case: dict[str, Any]) -> None:
    tables = counted(case)
    asked = case["distance"]
    distances = {
        "custom: 0 if equal, 0.5 if either is Chck, else 1": halfway,
        "new NominalDistanceFunction()": nominal,
        "new IntervalDistanceFunction()": interval,
        "distFunc": interval,  # of the paper's interval data
        "new RatioDistanceFunction()": ratio,
        "nominal": nominal,
        "interval": interval,
        "ordinal": ordinal,
        "ratio": ratio,
        "binary_distance": nominal,
    }
    if asked not in distances:
        pytest.skip("a distance of the paper's own")
    found = alpha(tables, distances[asked])
    assert part(found, case.get("quantity")) == pytest.approx(case["expected"], abs=case["tolerance"])


GWETS_FOUR = (
    (1, 1, None, 1),
    (2, 2, 3, 2),
    (3, 3, 3, 3),
    (3, 3, 3, 3),
    (2, 2, 2, 2),
    (1, 2, 3, 4),
    (4, 4, 4, 4),
    (1, 1, 2, 1),
    (2, 2, 2, 2),
    (None, 5, 5, 5),
    (None, None, 1, 1),
    (None, None, 3, None),
)
"""Four raters with missing values, of K. L. Gwet (2014); the package irrCAC gives the same figures."""


def test_items_that_some_did_not_judge_count_as_gwet_counts_them() -> None:
    tables = tables_of(Coding.of_rows(GWETS_FOUR))
    assert gwet_ac1(tables).value == pytest.approx(0.77544, abs=5e-6)
    assert gwet_ac1(tables).observed == pytest.approx(0.81818, abs=5e-6)
    assert fleiss_kappa(tables).value == pytest.approx(0.76117, abs=5e-6)
    assert alpha(tables).value == pytest.approx(0.74342, abs=5e-6)
    folded = tables.against_the_rest(2)
    assert (
        gwet_ac1(folded).value
        == gwet_ac1(
            tables_of(Coding.of_rows([[None if v is None else v == 3 for v in row] for row in GWETS_FOUR]))
        ).value
    )


VALUES = st.sampled_from(["a", "b", "c", None])
ROWS = st.integers(2, 4).flatmap(
    lambda raters: st.lists(st.lists(VALUES, min_size=raters, max_size=raters), min_size=1, max_size=30)
)


@given(ROWS)
def test_alpha_counted_in_tables_is_alpha_counted_pair_by_pair(rows: list[list[str | None]]) -> None:
    units = [[v for v in row if v is not None] for row in rows]
    units = [u for u in units if len(u) > 1]
    flat = [v for u in units for v in u]
    found = alpha(tables_of(Coding.of_rows(rows)))
    if len(set(flat)) < 2:
        assert found.value is None
        return
    n = len(flat)
    within = sum(
        sum(a != b for i, a in enumerate(u) for j, b in enumerate(u) if i != j) / (len(u) - 1) for u in units
    )
    between = sum(a != b for i, a in enumerate(flat) for j, b in enumerate(flat) if i != j) / (n * (n - 1))
    assert found.value == pytest.approx(1 - (within / n) / between)


@given(ROWS, st.data())
def test_a_corpus_drawn_anew_by_weights_is_that_corpus_counted(
    rows: list[list[str | None]], data: st.DataObject
) -> None:
    weights = data.draw(st.lists(st.integers(0, 3), min_size=len(rows), max_size=len(rows)))
    names = ["a", "b", "c"]
    drawn = [row for row, n in zip(rows, weights, strict=True) for _ in range(n)]
    whole = tables_of(Coding.of_rows(rows, names)).counted(np.asarray(weights, dtype=np.float64))
    again = tables_of(Coding.of_rows(drawn or [[None] * len(rows[0])], names))
    for measure in (alpha, fleiss_kappa, gwet_ac1, mean_cohen_kappa):
        one, other = measure(whole), measure(again)
        assert (one.value is None) == (other.value is None)
        if one.value is not None and other.value is not None:
            assert one.value == pytest.approx(other.value, abs=1e-9)


@given(st.lists(st.lists(st.sampled_from("abc"), min_size=3, max_size=3), min_size=1, max_size=20))
def test_everybody_saying_the_same_is_one_or_says_nothing(rows: list[list[str]]) -> None:
    same = tables_of(Coding.of_rows([[row[0]] * 3 for row in rows]))
    for found in (fleiss_kappa(same), alpha(same), mean_cohen_kappa(same)):
        assert found.value is None or found.value == pytest.approx(1.0)
        assert found.value is not None or found.reason


def test_one_rater_alone_agrees_with_nobody() -> None:
    tables = tables_of(Coding.of_rows([["a"], ["b"]]))
    assert percent(tables) is None
    assert alpha(tables).value is None
    assert fleiss_kappa(tables).reason


def test_a_distance_of_numbers_refuses_words() -> None:
    with pytest.raises(ValueError, match="numbers"):
        alpha(tables_of(Coding.of_rows([["a", "b"], ["b", "b"]])), interval)
