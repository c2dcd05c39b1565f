"""How far an article's gold is, in few words: a corpus of these is kept in memory, its cases are not."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.agreement.cases import Case, Kind
from annotator.services.agreement.settled_cases import ArticleState, CaseState, Settled

Naming = tuple[tuple[int, str], ...]
"""Which entry (its id, "" for none) each annotator names, where that is all they differ in."""

CasePlace = tuple[int, int, str]
"""Where a case stands: start and end in code points, and its layer. In reading order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleStanding:
    """What is told of an article in a list, and where one goes in it.

    ``waiting`` are the places of the cases that wait for a decision, or for another one; ``agreed`` counts
    those of them in which all say the same. ``naming`` tells, for each open case in which annotators differ
    only in the entry, in which ones: equal where they differ alike.
    """

    document: int
    title: str
    annotators: tuple[str, ...]
    cases: int
    open: int
    stale: int
    done: bool
    waiting: tuple[CasePlace, ...]
    agreed: int
    naming: tuple[Naming, ...]


def waits(case: CaseState) -> bool:
    """Whether a case is to be decided, or decided again."""
    return case.state is not Settled.DECIDED


def place_of_case(case: Case) -> CasePlace:
    """Where a case stands."""
    return case.start, case.end, case.layer


def naming_of(case: Case) -> Naming | None:
    """Which entries annotators differ in; None where they differ in anything else, or in nothing."""
    if case.kinds != {Kind.ENTRY}:
        return None
    return tuple((v.annotator, v.entry.id if v.entry is not None else "") for v in case.versions)


def standing_of_article(article: ArticleState) -> ArticleStanding:
    """How an article stands."""
    waiting = [one for one in article.cases if waits(one)]
    opened = (naming_of(one.case) for one in article.cases if one.state is Settled.OPEN)
    return ArticleStanding(
        document=article.document,
        title=article.title,
        annotators=article.annotators,
        cases=len(article.cases),
        open=article.open,
        stale=article.stale,
        done=article.done,
        waiting=tuple(place_of_case(one.case) for one in waiting),
        agreed=sum(one.case.agreed for one in waiting),
        naming=tuple(sorted(naming for naming in opened if naming is not None)),
    )
