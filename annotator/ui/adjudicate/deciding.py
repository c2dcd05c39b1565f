"""A lead's decisions on one place, and where to go next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.agreement.settling import majority
from annotator.domain.changes import Changes
from annotator.domain.span import ENTRY
from annotator.services.agreement.adjudicate import Adjudicating
from annotator.services.agreement.settled_cases import ArticleState, CaseState
from annotator.services.agreement.standing import ArticleStanding, CasePlace
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import tr


@dataclass(frozen=True, slots=True)
class Spot:
    """A case by its article's row number, its layer and where it begins: found again after each decision."""

    document: int
    layer: str
    start: int
    end: int


def spot_of(document: int, place: CasePlace) -> Spot:
    """Where a case of an article stands."""
    start, end, layer = place
    return Spot(document, layer, start, end)


def case_at(article: ArticleState, spot: Spot) -> CaseState | None:
    """The case that stands at ``spot``, or has moved a little from there; None when none does."""
    same = [c for c in article.cases if c.case.layer == spot.layer]
    exact = next((c for c in same if (c.case.start, c.case.end) == (spot.start, spot.end)), None)
    return exact or next((c for c in same if c.case.start < spot.end and spot.start < c.case.end), None)


def next_spot(
    articles: Sequence[ArticleStanding], spot: Spot | None, *, backwards: bool = False
) -> Spot | None:
    """The next place that waits after ``spot``, over all articles and round the end; None if none waits."""
    step = -1 if backwards else 1
    here = next((n for n, a in enumerate(articles) if spot is not None and a.document == spot.document), None)
    if spot is not None and here is not None:
        at = (spot.start, spot.end, spot.layer)
        waiting = articles[here].waiting
        beyond = [place for place in waiting if (place < at if backwards else place > at)]
        if beyond:
            return spot_of(spot.document, beyond[-1 if backwards else 0])
    count = len(articles)
    first = (count - 1 if backwards else 0) if here is None else here + step
    for n in range(count):
        article = articles[(first + step * n) % count]
        if article.waiting:
            return spot_of(article.document, article.waiting[-1 if backwards else 0])
    return None


class GoldDeciding:
    """Decides on the case ``case`` of ``article``; each call is one step."""

    def __init__(
        self, desk: Desk, adjudicating: Adjudicating, article: ArticleState, case: CaseState
    ) -> None:
        self._desk = desk
        self._adjudicating = adjudicating
        self._article = article
        self._case = case

    def take(self, annotator: int, reason: str) -> bool:
        """Let gold say what an annotator (their number) says; says whether that was done."""
        version = self._case.case.of(annotator)
        if version is None:
            who = (
                self._article.annotators[annotator]
                if annotator < len(self._article.annotators)
                else tr("That one")
            )
            self._desk.say(tr("{who} has no span here; 0 says that there is none.", who=who))
            return False
        return self._commit(lambda: self._adjudicating.take(self._article, self._case, version, reason))

    def majority(self, reason: str) -> bool:
        """Let gold say what more than half say; says whether there was such a half."""
        outcome = majority(self._case.case)
        if outcome is None:
            self._desk.say(tr("No version has more than half of the annotators."))
            return False
        version = outcome.version
        if version is None:
            return self.none(reason)
        return self._commit(
            lambda: (
                self._adjudicating.edit(self._article, self._case, version.place, outcome.features, reason)
                if version.features_named != dict(outcome.features)
                else self._adjudicating.take(self._article, self._case, version, reason)
            )
        )

    def none(self, reason: str) -> bool:
        """Let gold say that there is no span."""
        return self._commit(lambda: self._adjudicating.none(self._article, self._case, reason))

    def edit(self, span: tuple[int, int, str], reason: str, entry: str | None = None) -> bool:
        """Let gold say something of its own, with the features of the version most alike.

        ``entry`` is the id of what it names, "" for nothing, None for what that version names.
        """
        features = self._case.case.alike()[0][0].features_named
        if entry is not None:
            features[ENTRY] = entry
        return self._commit(
            lambda: self._adjudicating.edit(self._article, self._case, span, features, reason)
        )

    def reopen(self) -> bool:
        """Take the decision back."""
        return self._commit(lambda: self._adjudicating.reopen(self._article, self._case))

    def _commit(self, work: Callable[[], Changes]) -> bool:
        return self._desk.commit(work) is not None
