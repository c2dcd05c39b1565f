"""The same figures as scikit-learn, krippendorff and nervaluate give, on random data."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from annotator.agreement.chance import cohen_kappa
from annotator.agreement.coding import Coding, tables_of
from annotator.agreement.corpus import Given, corpus_of
from annotator.agreement.krippendorff import alpha, interval, nominal, ordinal, ratio
from annotator.agreement.matching import Way, meeting, score


@pytest.mark.parametrize("seed", range(10))
def test_cohens_kappa_is_that_of_scikit_learn(seed: int) -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    draw = np.random.default_rng(seed)
    one = draw.integers(0, 4, size=300)
    other = np.where(draw.random(300) < 0.7, one, draw.integers(0, 4, size=300))
    found = cohen_kappa(tables_of(Coding.of_rows(list(zip(one.tolist(), other.tolist(), strict=True)))), 0, 1)
    assert found.value == pytest.approx(metrics.cohen_kappa_score(one, other))


@pytest.mark.parametrize("seed", range(10))
def test_alpha_is_that_of_krippendorff(seed: int) -> None:
    krippendorff = pytest.importorskip("krippendorff")
    draw = np.random.default_rng(seed)
    values = draw.integers(1, 6, size=(4, 80)).astype(float)
    agreed = draw.random(80) < 0.6
    values[1:, agreed] = values[0, agreed]
    values[draw.random(values.shape) < 0.25] = np.nan
    rows = [[None if np.isnan(v) else int(v) for v in column] for column in values.T]
    tables = tables_of(Coding.of_rows(rows))
    levels = {"nominal": nominal, "ordinal": ordinal, "interval": interval, "ratio": ratio}
    for level, distance in levels.items():
        expected = krippendorff.alpha(reliability_data=values, level_of_measurement=level)
        assert alpha(tables, distance).value == pytest.approx(expected)


@pytest.mark.parametrize("seed", range(10))
def test_counts_are_those_of_nervaluate(seed: int) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what another package warns of while it is imported
        nervaluate = pytest.importorskip("nervaluate")
    draw = np.random.default_rng(seed)
    true, predicted = _alike(draw)
    corpus = corpus_of([2000], [{0: true}, {0: predicted}], labels=["GPE", "ORG", "PERSON"])
    # Ours asks for any overlap; theirs counts the last position in.
    theirs = nervaluate.Evaluator(
        *(
            [[{"label": label, "start": start, "end": end - 1} for start, end, label in sorted(spans)]]
            for spans in (true, predicted)
        ),
        tags=["GPE", "ORG", "PERSON"],
        loader="dict",
        min_overlap_percentage=1.0,
    ).evaluate()["overall"]
    one, other = corpus.spans
    met = meeting(one, other)
    for way, name in (
        (Way.STRICT, "strict"),
        (Way.EXACT, "exact"),
        (Way.PARTIAL, "partial"),
        (Way.TYPE, "ent_type"),
    ):
        found = score(one, other, met, way, 1)
        for part in ("correct", "incorrect", "partial", "missed", "spurious"):
            assert getattr(found, part).sum() == getattr(theirs[name], part), (name, part)


def _alike(draw: np.random.Generator) -> tuple[list[Given], list[Given]]:
    """Spans far apart, and what another made of them: none of these meets more than one of those.

    (Where one meets several, the two programs pair them differently.)
    """
    labels = ["GPE", "ORG", "PERSON"]
    true, predicted = [], []
    for place in range(0, 1200, 30):
        start = place + int(draw.integers(5, 12))
        span = (start, start + int(draw.integers(1, 10)), str(draw.choice(labels)))
        moved = (
            span[0] - int(draw.integers(0, 3)),
            span[1] + int(draw.integers(0, 3)),
            span[2] if draw.random() < 0.7 else str(draw.choice(labels)),
        )
        chance = draw.random()
        if chance < 0.85:
            true.append(span)
        if chance > 0.15:
            predicted.append(span if draw.random() < 0.4 else moved)
    return true, predicted
