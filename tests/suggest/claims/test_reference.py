from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from annotator.suggest.model import Model
from tests.suggest.claims.claim_scores import (
    AttributionScores,
    ClaimScores,
    score_attributions,
    score_claims,
)
from tests.suggest.claims.clausal import clauses
from tests.suggest.claims.gold_claims import GoldArticle, reference_articles, sample_articles
from tests.suggest.claims.in_process import InProcess
from tests.suggest.claims.polnear import attributed_texts


def scored(model: Model, articles: Sequence[GoldArticle]) -> ClaimScores:
    scores = ClaimScores()
    suggestions = InProcess(model, [(article.text, article.furniture) for article in articles]).suggestions()
    for article, ours in zip(articles, suggestions, strict=True):
        score_claims(scores, article, ours)
    return scores


# The bounds lie a few points below what docs/suggestions.md tells: another model may cost that much.


def test_the_sample_corpus_gets_its_claims_suggested(model: Model) -> None:
    scores = scored(model, sample_articles())
    assert scores.overlapping.f1 >= 0.78
    assert scores.exact.f1 >= 0.68
    assert scores.attributed.f1 >= 0.8
    assert scores.share("claimer") >= 0.92
    assert scores.share("cue") >= 0.94
    assert scores.share("kind") >= 0.95
    assert scores.share("stance") >= 0.94
    assert scores.share("checkworthy") >= 0.8
    assert scores.figures.precision >= 0.78
    assert scores.figures.recall >= 0.85


def test_the_reference_articles_get_their_claims_suggested(model: Model, shared: Path) -> None:
    scores = scored(model, reference_articles(shared))
    assert scores.overlapping.f1 >= 0.88
    assert scores.exact.f1 >= 0.79
    assert scores.attributed.f1 >= 0.89
    assert scores.share("claimer") >= 0.95
    assert scores.share("cue") >= 0.95
    assert scores.share("name") >= 0.85
    assert scores.share("stance") >= 0.94
    assert scores.share("checkworthy") >= 0.88


def test_attributions_in_political_news_are_found(model: Model, shared: Path) -> None:
    texts = attributed_texts(shared)
    if not texts:
        pytest.skip("PolNeAR is not on this machine")
    scores = AttributionScores()
    clausal = clauses(model)
    for text, ours in zip(texts, InProcess(model, [(t.text, []) for t in texts]).suggestions(), strict=True):
        score_attributions(scores, text, ours, clausal)
    assert scores.hulls.precision >= 0.88
    assert scores.clausal.recall >= 0.67
    assert scores.share("source") >= 0.92
    assert scores.share("cue") >= 0.92
