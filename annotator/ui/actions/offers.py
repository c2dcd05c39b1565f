"""What the palette offers for what was typed: commands, then articles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One line of the palette: what it is called, what it belongs to, its key, and what it does.

    ``lacks`` says what must be there first, where it can't be taken now. ``name`` tells it from all others.
    It is found by ``also``, too.
    """

    text: str
    group: str
    key: str = ""
    take: Callable[[], None]
    lacks: str = ""
    name: str = ""
    also: str = ""


def matching_offers(words: str, offers: Iterable[Offer]) -> list[Offer]:
    """The offers that fit some words, the better ones first; what can't be taken now comes last."""
    found = fit(words, offers, lambda offer: " ".join(dict.fromkeys((offer.text, offer.group, offer.also))))
    return sorted(found, key=lambda offer: bool(offer.lacks))


def fit(words: str, things: Iterable[Thing], name_of: Callable[[Thing], str]) -> list[Thing]:
    """Those in whose name every word begins a word, occurs, or is made of first letters.

    The better ones come first.
    """
    wanted = words.casefold().split()
    scored: list[tuple[int, int, Thing]] = []
    for number, thing in enumerate(things):
        score = _score(wanted, name_of(thing).casefold())
        if score is not None:
            scored.append((score, number, thing))
    scored.sort(key=lambda item: item[:2])
    return [thing for _, _, thing in scored]


def _score(wanted: Sequence[str], text: str) -> int | None:
    """0 is best; None where a word is not there at all."""
    parts = text.split()
    initials = "".join(part[0] for part in parts if part[0].isalnum())
    score = 0
    for word in wanted:
        at = text.find(word)
        if any(part.startswith(word) for part in parts):
            score += 0 if text.startswith(word) else 1
        elif len(word) > 1 and initials.startswith(word):
            score += 2
        elif len(word) > 1 and word in initials:
            score += 3
        elif at >= 0:
            score += 5
        else:
            return None
    return score
