"""Every article that can be settled, as it stands: read beside the window, then article by article."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.services.agreement.adjudicate import Adjudicating
from annotator.services.agreement.settled_cases import ArticleState
from annotator.services.progress import Cancelled, Progress
from annotator.services.team.assign import refuse_unless_lead
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.kept_reading import KeptReading

_FEW = 4  # articles that are read again at once


@dataclass(slots=True)
class Standing:
    """The articles by row number, in order; ``refusal`` instead where there is nothing to compare."""

    adjudicating: Adjudicating
    articles: dict[int, ArticleState]
    refusal: UserFixable | None = None


class SettlingState(KeptReading[Standing]):
    """Keeps what waits for a lead's decision in step with the project."""

    reading = "Gather what differs"

    def read_all(self, desk: Desk, progress: Progress, cancelled: Cancelled) -> Standing:
        """Compare everybody's work in all articles."""
        adjudicating = Adjudicating(desk.workspace, desk.person)
        try:
            with desk.workspace.read() as reading:
                refuse_unless_lead(reading, desk.person)
            articles = adjudicating.articles()
        except UserFixable as error:
            return Standing(adjudicating=adjudicating, articles={}, refusal=error)
        return Standing(adjudicating=adjudicating, articles={a.document: a for a in articles})

    def now(self) -> Standing | None:
        """As in ``KeptReading``; what is decided on is in step even while all is read anew."""
        read, pending = self._read, self._pending
        if read is not None and len(pending.documents) <= _FEW and self.too_much(read, pending):
            self.follow(read, pending)
        return super().now()

    def too_much(self, read: Standing, changes: Changes) -> bool:
        """Another corpus, scheme or team, or work in many articles."""
        return (
            changes.corpus
            or changes.scheme
            or changes.people
            or changes.entries
            or len(changes.documents) > _FEW
            or (read.refusal is not None and bool(changes.documents))
        )

    def follow(self, read: Standing, changes: Changes) -> None:
        """Compare again what was touched."""
        for document in changes.documents:
            try:
                article = read.adjudicating.article(document)
            except UserFixable:
                article = None
            if article is None:
                read.articles.pop(document, None)
            else:
                read.articles[document] = article
