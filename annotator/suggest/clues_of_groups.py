"""Clues that a name is an organisation, or the people of a nation, a faith or a camp."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.suggest.lexicon import geography as geo
from annotator.suggest.lexicon import organisations as org
from annotator.suggest.spot import DASHES, POSSESSIVE, QUOTES, Rule, Spot, Vote

_LEADS = frozenset({"spokesman", "spokeswoman", "spokesperson", "leadership", "headquarters"})
_WEAK_BESIDE = frozenset({"leader", "leaders", "delegation", "agency"})
_SHOWN = frozenset({"seen", "obtained", "reviewed", "interview", "published"})
_POWER = frozenset({"led", "backed", "controlled", "held", "run", "affiliated", "aligned", "linked", "owned"})
_MANY_DO = frozenset({"have", "are", "were", "say", "claim", "deny", "want"})
_ADJECTIVE_ENDINGS = ("ian", "ians", "ese", "ish", "istani", "istanis")
_PEOPLE_ENDINGS = ("s", "ese", "ish")


def noun_beside(spot: Spot) -> Iterator[Vote]:
    """``Karuva spokesman``, ``Karuva fighters``, ``Karuva’s leadership``."""
    if spot.after in org.BESIDE:
        yield "ORG", 1.0 if spot.after in _WEAK_BESIDE else 1.5
    elif spot.after in org.ARMED or (spot.after in POSSESSIVE and spot.beyond in _LEADS):
        yield "ORG", 0.8


def member_of(spot: Spot) -> Iterator[Vote]:
    """``the head of Karuva``."""
    if spot.one == "of" and spot.two in org.MEMBER_OF:
        yield "ORG", 1.0


def kind_before(spot: Spot) -> Iterator[Vote]:
    """``the militant group Karuva``."""
    if spot.one in org.KIND_BEFORE and spot.page.raw(spot.first - 1) not in QUOTES:
        yield "ORG", 1.5


def verb_beside(spot: Spot) -> Iterator[Vote]:
    """``joined Karuva``, ``told Karuva``, ``seen by Karuva``, ``Karuva reported``."""
    if spot.free and spot.one in {"joined", "joining", "join", "founded"}:
        yield "ORG", 0.6
    if spot.free and spot.one in {"told", "tells"} and not spot.article:
        yield "ORG", 0.4
        yield "PERSON", 0.2
    if spot.one in {"by", "with", "to"} and spot.two in _SHOWN:
        yield "ORG", 0.8
    if spot.after in org.ORG_DOES:
        yield "ORG", 1.2 if spot.one == "," and spot.after in {"reported", "reports"} else 0.5


def plural_verb(spot: Spot) -> Iterator[Vote]:
    """``the Karuva have``."""
    if spot.article and spot.after in _MANY_DO:
        yield "ORG", 0.6


def hyphened_group(spot: Spot) -> Iterator[Vote]:
    """``Karuva-backed``, ``anti-Karuva``."""
    if spot.hyphen_after in _POWER:
        yield "ORG", 0.4
        yield "PERSON", 0.3
    if spot.hyphen_before in {"anti", "pro"}:
        yield "ORG", 0.4


def agency(spot: Spot) -> Iterator[Vote]:
    """``/AGENCY/`` or ``(Agency) –`` in a dateline."""
    page, first, last = spot.page, spot.first, spot.last
    slashes = page.raw(first - 1) == "/" and page.raw(last) == "/"
    brackets = page.raw(first - 1) == "(" and page.raw(last) == ")" and page.raw(last + 1) in DASHES
    if slashes or brackets:
        yield "ORG", 2.0


def article_before(spot: Spot) -> Iterator[Vote]:
    """``the Karuva`` is no person; ``the Commission``, ``the Valley`` are short names."""
    if not spot.single or not spot.article or spot.after in POSSESSIVE or spot.page.capital(spot.last):
        return
    yield "PERSON", -0.7
    if spot.free:
        yield "ORG", 0.3
        word = spot.page.lower[spot.first]
        if not spot.page.opens[spot.first - 1]:
            if word in org.HEADS:
                yield "ORG", 0.8
            elif word in geo.NATURAL:
                yield "LOC", 1.2


def adjective_of_people(spot: Spot) -> Iterator[Vote]:
    """``Brannian officials`` are of a people; a bare name without an article is none."""
    if not spot.single:
        return
    word = spot.page.lower[spot.first]
    if spot.free and not spot.article and not word.endswith(_PEOPLE_ENDINGS):
        yield "NORP", -0.7
    elif not spot.free and word.endswith(_ADJECTIVE_ENDINGS) and spot.page.raw(spot.last).islower():
        yield "NORP", 0.8


RULES: tuple[Rule, ...] = (
    noun_beside,
    member_of,
    kind_before,
    verb_beside,
    plural_verb,
    hyphened_group,
    agency,
    article_before,
    adjective_of_people,
)
