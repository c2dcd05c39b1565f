"""Claims read from a text by the installed model, as short tuples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from annotator.suggest.claims.extract import PARTS, extract, plan
from annotator.suggest.claims.found import FoundClaim
from annotator.suggest.model import Model, load_model


@dataclass(frozen=True)
class Read:
    """A claim in words: what, who, by which cue, how."""

    what: str
    who: str
    cue: str
    how: str


ReadClaims = Callable[..., list[Read]]


@pytest.fixture(scope="session")
def model() -> Model:
    """The installed language model, loaded once."""
    found = load_model()
    if found is None:
        pytest.skip("no language model is installed")
    return found


@pytest.fixture
def found_in(model: Model) -> Callable[..., list[FoundClaim]]:
    """Finds the claims of a text."""

    def find(text: str, parts: frozenset[str] = PARTS) -> list[FoundClaim]:
        planned = plan(text, parts=parts)
        return extract(planned, model.parses([piece.text for piece in planned.pieces]), parts=parts)

    return find


@pytest.fixture
def read(found_in: Callable[..., list[FoundClaim]]) -> ReadClaims:
    """Reads the claims of a text."""

    def words(text: str, place: tuple[int, int] | None) -> str:
        return text[place[0] : place[1]] if place else ""

    def reading(text: str, parts: frozenset[str] = PARTS) -> list[Read]:
        return [
            Read(text[c.start : c.end], words(text, c.claimer), words(text, c.cue), c.attribution)
            for c in found_in(text, parts)
        ]

    return reading
