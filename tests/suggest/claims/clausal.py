"""Tells clauses from other words."""

from __future__ import annotations

from collections.abc import Callable

from annotator.suggest.claims.parse import FINITE
from annotator.suggest.model import Model

_FEWEST_WORDS = 4


def clauses(model: Model) -> Callable[[str], bool]:
    """Tells whether some words are a clause: four or more with a finite verb among them."""
    known: dict[str, bool] = {}

    def clausal(words: str) -> bool:
        if words not in known:
            long = len(words.split()) >= _FEWEST_WORDS
            known[words] = long and bool(FINITE.intersection(model.parses([words])[0].tags))
        return known[words]

    return clausal
