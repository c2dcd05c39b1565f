"""Taking an annotator's entry once, and then wherever annotators differ over the same entries."""

from __future__ import annotations

from annotator.services.agreement.settled_cases import ArticleState, CaseState
from annotator.services.agreement.standing import naming_of
from annotator.ui.adjudicate.settling_state import Standing
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import several, tr


class TakingAlike:
    """Remembers which version was taken last, and takes it wherever that comes again."""

    def __init__(self) -> None:
        self._taken: tuple[CaseState, int] | None = None  # the place, and whose version (their number)

    def forget(self) -> None:
        """Another project is opened."""
        self._taken = None

    def took(
        self, desk: Desk, standing: Standing, found: tuple[ArticleState, CaseState], annotator: int
    ) -> None:
        """A version was taken: say where else the same is to be decided."""
        article, case = found
        if case.case.of(annotator) is None:
            return
        self._taken = case, annotator
        naming = naming_of(case.case)
        number = sum(one.naming.count(naming) for one in standing.articles.values()) if naming else 0
        if number:
            desk.say(
                several(
                    "1 more place differs over the same entries: A takes {annotator}’s there too.",
                    "%Ln more places differ over the same entries: A takes {annotator}’s there too.",
                    number,
                    annotator=article.annotators[annotator],
                )
            )

    def take(self, desk: Desk, standing: Standing, why: str) -> bool:
        """Take it everywhere, as one step; says whether that was done."""
        naming = naming_of(self._taken[0].case) if self._taken is not None else None
        alike = [one.document for one in standing.articles.values() if naming and naming in one.naming]
        if self._taken is None or naming is None or not alike:
            desk.say(
                tr(
                    "First take a version where only the entry differs; "
                    "this takes it wherever that comes again."
                )
            )
            return False
        annotator = self._taken[1]
        if desk.commit(lambda: standing.adjudicating.take_alike(alike, naming, annotator, why)) is None:
            return False
        self._taken = None
        desk.say(tr("Decided alike wherever that came again. Ctrl+Z takes it back."))
        return True
