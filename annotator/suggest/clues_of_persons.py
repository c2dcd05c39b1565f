"""Clues that a name is a person."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.suggest.lexicon import people
from annotator.suggest.spot import QUOTES, Rule, Spot, Vote

_LED = frozenset({"led", "commanded", "headed", "forces", "written", "founded"})
_APPOSITION_ENDS = frozenset(
    {",", ".", ";", ":", "and", "who", "which", "where", "said", "is", "was", "has", "had", "but"}
)
_PLACING = frozenset({"in", "at", "from", "near", "across", "outside", "around"})
_LONGEST_APPOSITION = 9


def title_before(spot: Spot) -> Iterator[Vote]:
    """``President Talabo``, ``Mr. Talabo``, ``spokesman Idris Talabo``."""
    if spot.article:
        return
    page = spot.page
    at = spot.first - 2 if page.raw(spot.first - 1) == "." else spot.first - 1
    title = page.word(at)
    if title in people.STRONG_TITLES and page.same_line(max(at, 0), spot.first):
        yield "PERSON", 2.0 if page.capital(at) or title not in people.ROLES else 1.5
    elif spot.one in people.ROLES and spot.last - spot.first <= 4:
        yield "PERSON", 1.5


def role_beside(spot: Spot) -> Iterator[Vote]:
    """``Idris Talabo, an analyst``; ``the spokesman, Idris Talabo,``."""
    if spot.article:
        return
    if spot.after == "," and _names_a_role(spot):
        yield "PERSON", 0.8 if spot.single else 1.2
    if spot.one == "," and spot.two in people.ROLES and spot.after == ",":
        yield "PERSON", 1.2


def speaks(spot: Spot) -> Iterator[Vote]:
    """``Talabo said``; ``…,” Talabo``."""
    if not spot.article and spot.after in people.SPEAKING and spot.one not in _PLACING:
        yield "PERSON", 0.5 if spot.single else 0.8
    if spot.one == "," and spot.page.word(spot.first - 2) in QUOTES:
        yield "PERSON", 0.2


def who_after(spot: Spot) -> Iterator[Vote]:
    """``Talabo, who``."""
    if spot.after == "who" or (spot.after == "," and spot.beyond == "who"):
        yield "PERSON", 0.9


def age_after(spot: Spot) -> Iterator[Vote]:
    """``Talabo, 34,``."""
    age = spot.beyond
    if spot.after == "," and age.isdigit() and len(age) == 2 and spot.page.word(spot.last + 2) == ",":
        yield "PERSON", 1.8


def byline(spot: Spot) -> Iterator[Vote]:
    """``By Idris Talabo`` at the beginning of a line."""
    if spot.one == "by" and not spot.single and spot.page.opens[spot.first - 1]:
        yield "PERSON", 1.2


def kin_or_lead(spot: Spot) -> Iterator[Vote]:
    """``son of Talabo``, ``led by Talabo``, ``the Talabo administration``."""
    if spot.one == "of" and spot.two in people.KIN_OF:
        yield "PERSON", 1.5
    if spot.after in {"administration", "presidency"} and not spot.page.capital(spot.last):
        yield "PERSON", 0.8
    if spot.one in {"under", "by"} and spot.two in _LED:
        yield "PERSON", 0.6


def _names_a_role(spot: Spot) -> bool:
    """Whether a role stands in the apposition behind the name, before any further comma or verb."""
    page = spot.page
    for i in range(spot.last + 1, min(spot.last + 1 + _LONGEST_APPOSITION, len(page))):
        if page.lower[i] in _APPOSITION_ENDS:
            return False
        if page.lower[i] in people.ROLES and page.words[i].islower():
            return True
    return False


RULES: tuple[Rule, ...] = (title_before, role_beside, speaks, who_after, age_after, byline, kin_or_lead)
