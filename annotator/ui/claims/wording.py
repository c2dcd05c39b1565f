"""What the board says of a claim."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from annotator.domain.figure import Figure
from annotator.domain.wording import worded
from annotator.services.claims.board import BoardClaim
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.claims.axis import with_commas
from annotator.ui.claims.inks import NAMES
from annotator.ui.claims.shortlist import Row
from annotator.ui.corpus.wording import day_of
from annotator.ui.language import ENGLISH, language, shown, tr
from annotator.ui.punctuation import listed

THE_ARTICLE = worded("the article itself")


def words_of(claim: BoardClaim) -> str:
    """The annotator's own sentence for the claim, or the article's words."""
    return " ".join((claim.normalized or claim.text).split())


def claimer_of(claim: BoardClaim) -> str:
    """Who makes the claim."""
    return claim.claimer or shown(THE_ARTICLE)


def place_of(claim: BoardClaim) -> str:
    """Outlet, number and day; the outlet keeps its own direction of writing."""
    outlet = " ".join((claim.outlet or claim.title).split())
    parts = (f"\u2068{outlet}\u2069" if outlet else "", claim.number, day_of(claim.published))
    return " · ".join(part for part in parts if part)


@lru_cache(maxsize=8192)
def figure_of(text: str) -> Figure | None:
    """The figure a claim states, if it can be read."""
    return Figure.parse(text) if text else None


def figure_parts(claim: BoardClaim) -> tuple[str, str]:
    """The number or range a claim states, and what it counts; what is no figure stays as it is."""
    figure = figure_of(claim.figure)
    if figure is None:
        return claim.figure, ""
    return with_commas(str(replace(figure, unit=""))), figure.unit


def standing_of(row: Row) -> str:
    """What was said of a claim elsewhere, or that it is suggested, with its score."""
    if row.decided:
        return shown(NAMES.get(row.label, row.label))
    return suggested(row.score)


def suggested(score: float | None) -> str:
    """That a link is suggested, with its score where it has one."""
    return tr("suggested") if score is None else tr("suggested {score:.2f}", score=score)


def verb_of(command: str) -> str:
    """What the command of a link is called on a button: as in the menu, in English with one capital."""
    text = BY_ID[command].plain_text
    return text.capitalize() if language() == ENGLISH else text


def spoken(claim: BoardClaim) -> str:
    """A claim as a screen reader says it."""
    parts = (
        words_of(claim),
        claimer_of(claim),
        tr("camp {camp}", camp=claim.camp) if claim.camp else "",
        claim.outlet,
        day_of(claim.published, year=True),
        tr("figure {figure}", figure=claim.figure) if claim.figure else "",
        tr("suggested claim") if claim.undecided else "",
    )
    return listed(parts)


def row_spoken(row: Row) -> str:
    """A claim elsewhere as a screen reader says it."""
    said = f"{standing_of(row)}: {spoken(row.claim)}"
    if row.decided or not row.reasons:
        return said
    return tr("{claim}, because {reasons}", claim=said, reasons=listed(map(shown, row.reasons)))
