"""The language model's own pipeline, to measure against and to tell clauses from other words."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from typing import Any

from annotator.suggest.claims.parse import FINITE
from annotator.suggest.model import PACKAGES, Model

_FEWEST_WORDS = 4


def plain_pipe() -> Any:
    """The installed model with all its parts, as its makers ship it."""
    package = next(name for name in PACKAGES if importlib.util.find_spec(name) is not None)
    return importlib.import_module(package).load()


def clauses(model: Model) -> Callable[[str], bool]:
    """Tells whether some words are a clause: four or more with a finite verb among them."""
    known: dict[str, bool] = {}

    def clausal(words: str) -> bool:
        if words not in known:
            long = len(words.split()) >= _FEWEST_WORDS
            known[words] = long and bool(FINITE.intersection(model.parses([words])[0].tags))
        return known[words]

    return clausal
