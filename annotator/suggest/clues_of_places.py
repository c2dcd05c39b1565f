"""Clues that a name is a place, and which kind of place."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.suggest.lexicon import geography as geo
from annotator.suggest.lexicon.calendar_words import MONTHS
from annotator.suggest.lexicon.countries import STATES
from annotator.suggest.lexicon.people import ROLES, SPEAKING
from annotator.suggest.reading import Page
from annotator.suggest.spot import ARTICLES, DASHES, PLACE, POSSESSIVE, Rule, Spot, Vote

_MONTHS = frozenset(month.lower() for month in MONTHS)


def called(page: Page, last: int) -> str:
    """The geographic noun in ``NAME is a …``, where the name ends before word ``last``; else empty."""
    if page.word(last) in {"is", "was"} and page.word(last + 1) in ARTICLES:
        return next((w for w in page.lower[last + 2 : last + 5] if w in geo.NAMED_PLACE), "")
    return ""


def noun_after(spot: Spot) -> Iterator[Vote]:
    """``Sarn province``, ``Sarn river``, ``the Sarn area``."""
    if spot.after in geo.GOVERNED:
        yield PLACE, 1.0
        yield "GPE", 1.5
    elif spot.after in geo.NATURAL:
        yield PLACE, 1.7 if spot.after in geo.PEOPLED else 0.7
        yield "LOC", 0.5 if spot.after in geo.PEOPLED else 1.5
    elif spot.after in geo.BUILT:
        yield PLACE, 1.0
    elif spot.after in geo.LOOSE:
        yield PLACE, 1.5
        if spot.after in geo.GOVERNED_PLURAL:
            yield "GPE", 0.5


def shared_noun(spot: Spot) -> Iterator[Vote]:
    """``Sarn and Osk provinces``: the first of two names."""
    page, last = spot.page, spot.last
    if spot.after in {"and", ","} and page.capital(last + 1):
        end = next(
            (i for i in range(last + 2, last + 6) if page.raw(i)[:1].islower() and page.word(i) != "and"), 0
        )
        if page.word(end) in geo.GOVERNED_PLURAL:
            yield "GPE", 1.5


def noun_before(spot: Spot) -> Iterator[Vote]:
    """``the province of Sarn``, ``the siege of Sarn``."""
    if spot.one == "of" and spot.two in geo.OF_PLACE:
        yield PLACE, 1.2
        if spot.two in geo.OF_GOVERNED:
            yield "GPE", 1.0


def direction_before(spot: Spot) -> Iterator[Vote]:
    """``northern Sarn``."""
    if spot.one in geo.DIRECTIONS:
        yield PLACE, 1.2


def called_a_place(spot: Spot) -> Iterator[Vote]:
    """``Sarn is a valley``; ``Sarn, a town in …``."""
    if called(spot.page, spot.last):
        yield PLACE, 1.0
    if spot.after in {"(", ","} and spot.beyond in ARTICLES:
        for i in range(spot.last + 2, min(spot.last + 7, len(spot.page))):
            word = spot.page.lower[i]
            if not word[0].isalnum() or word in ROLES:
                return
            if word in geo.NAMED_PLACE and spot.page.words[i].islower():
                yield geo.NAMED_PLACE[word], 1.5
                return


def preposition_before(spot: Spot) -> Iterator[Vote]:
    """``in Sarn``, ``towards Sarn``; ``on the Sarn`` is a river or a mountain."""
    if not spot.free and spot.after not in SPEAKING:
        return
    if spot.one in geo.TOWARDS_PLACE:
        weight = 0.5 if spot.one == "from" else 0.9
        yield PLACE, weight * (0.5 if spot.article and not spot.single else 1.0)
    elif spot.one in {"at", "to"} and spot.single:
        yield PLACE, 0.3
    elif spot.article and spot.one in geo.ALONG and spot.single:
        yield PLACE, 0.3
        yield "LOC", 0.8


def object_of_move(spot: Spot) -> Iterator[Vote]:
    """``captured Sarn``, ``left Sarn``."""
    if spot.free and spot.one in geo.MOVES:
        yield PLACE, 0.7


def possession_after(spot: Spot) -> Iterator[Vote]:
    """``Sarn’s government``."""
    if spot.after in POSSESSIVE and spot.beyond in geo.POSSESSIONS:
        yield PLACE, 0.8


def state_after(spot: Spot) -> Iterator[Vote]:
    """``Sarn, Norway``."""
    page, last = spot.page, spot.last
    if spot.after == "," and page.raw(last + 1) in STATES and not page.capital(last + 2):
        yield "GPE", 1.2


def hyphened_place(spot: Spot) -> Iterator[Vote]:
    """``Sarn-based``."""
    if spot.hyphen_after in {"based", "born", "bound"}:
        yield PLACE, 1.2


def dateline(spot: Spot) -> Iterator[Vote]:
    """``SARN, March 3``, ``SARN (Agency) –``, ``SARN —`` at the beginning of a line."""
    page, last = spot.page, spot.last
    if not page.opens[spot.first]:
        return
    if spot.after in {"–", "—"}:
        begins = page.slice(spot.first, last).isupper()
    elif spot.after == ",":
        begins = spot.beyond in _MONTHS and page.word(last + 2).rstrip("stndrh").isdigit()
    elif spot.after == "(":
        close = next((i for i in range(last + 1, min(last + 5, len(page))) if page.words[i] == ")"), 0)
        begins = bool(close) and page.raw(close + 1) in DASHES
    else:
        begins = False
    if begins:
        yield "GPE", 2.5


RULES: tuple[Rule, ...] = (
    noun_after,
    shared_noun,
    noun_before,
    direction_before,
    called_a_place,
    preposition_before,
    object_of_move,
    possession_after,
    state_after,
    hyphened_place,
    dateline,
)
