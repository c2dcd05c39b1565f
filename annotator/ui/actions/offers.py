"""What the palette offers for what was typed: commands, then articles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One line of the palette: what it is called, what it belongs to, its key, and what it does."""

    text: str
    group: str
    key: str = ""
    take: Callable[[], None]


def matching_offers(words: str, offers: Iterable[Offer]) -> list[Offer]:
    """The offers in which every word begins a word, or at least occurs; the better ones first."""
    wanted = words.casefold().split()
    scored: list[tuple[int, int, Offer]] = []
    for number, offer in enumerate(offers):
        score = _score(wanted, f"{offer.text} {offer.group}".casefold())
        if score is not None:
            scored.append((score, number, offer))
    scored.sort(key=lambda item: item[:2])
    return [offer for _, _, offer in scored]


def _score(wanted: Sequence[str], text: str) -> int | None:
    """0 is best; None where a word is not there at all."""
    score = 0
    for word in wanted:
        at = text.find(word)
        if at < 0:
            return None
        begins = any(part.startswith(word) for part in text.split())
        score += (0 if text.startswith(word) else 1) if begins else 5
    return score
