"""How sure each construction is: the share of its claims that was right on annotated news.

From PolNeAR, as packaging/ablation.py counts it (docs/suggestions.md). Rare constructions, with fewer than 20
cases there, are set nearer to what a trial on twice as many texts found.
"""

from __future__ import annotations

PRECISION = {
    "quote": 0.91,
    "ccomp": 0.88,
    "parataxis": 0.88,
    "according": 0.8,
    "object": 0.76,
    "carried": 0.71,
    "fallback": 0.7,
    "colon": 0.8,
    "nominal": 0.63,
    "infinitive": 0.5,
    "passive": 0.5,
    "adjective": 0.4,
    "author": 0.6,
}


def score_of(pattern: str) -> float:
    """The score, 0 to 1, of a claim found by ``pattern``."""
    return PRECISION.get(pattern, 0.5)
