"""Every article that can be settled, as it stands: read beside the window, then article by article."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.domain.wording import worded
from annotator.services.agreement.adjudicate import Adjudicating
from annotator.services.agreement.settled_cases import ArticleState
from annotator.services.agreement.standing import ArticleStanding, standing_of_article
from annotator.services.progress import Cancelled, Progress
from annotator.services.team.assign import refuse_unless_lead
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.kept_reading import KeptReading

_FEW = 4  # articles that are read again at once


@dataclass(slots=True)
class Standing:
    """How the articles stand, by row number, in order; ``refusal`` instead where there is nothing to compare.

    The cases of one article are kept, of that which is looked at.
    """

    adjudicating: Adjudicating
    articles: dict[int, ArticleStanding]
    refusal: UserFixable | None = None
    _opened: ArticleState | None = None

    @property
    def left(self) -> int:
        """How many cases wait in all articles together."""
        return sum(one.open + one.stale for one in self.articles.values())

    def article(self, document: int) -> ArticleState | None:
        """An article with its cases; None where it is none of those."""
        if document not in self.articles:
            return None
        if self._opened is None or self._opened.document != document:
            self._opened = self.read_again(document)
        return self._opened

    def read_again(self, document: int) -> ArticleState | None:
        """Look at an article anew, since something of it has changed."""
        try:
            found = self.adjudicating.article(document)
        except UserFixable:
            found = None
        if found is None:
            self.articles.pop(document, None)
        else:
            self.articles[document] = standing_of_article(found)
        if self._opened is not None and self._opened.document == document:
            self._opened = found
        return found


class SettlingState(KeptReading[Standing]):
    """Keeps what waits for a lead's decision in step with the project."""

    reading = worded("Gather what differs")
    stays_stopped = True

    def read_all(self, desk: Desk, progress: Progress, cancelled: Cancelled) -> Standing:
        """Compare everybody's work in all articles."""
        adjudicating = Adjudicating(desk.workspace, desk.person)
        try:
            with desk.workspace.read() as reading:
                refuse_unless_lead(reading, desk.person)
            articles = {}
            for article in adjudicating.each(cancelled=cancelled):
                articles[article.document] = standing_of_article(article)
                progress(len(articles), None, article.title)
        except UserFixable as error:
            return Standing(adjudicating=adjudicating, articles={}, refusal=error)
        return Standing(adjudicating=adjudicating, articles=articles)

    def now(self) -> Standing | None:
        """As in ``KeptReading``; what is decided on is in step even while all is read anew."""
        read, pending = self._read, self._pending
        if read is not None and len(pending.documents) <= _FEW and self.too_much(read, pending):
            self.version += 1
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
            read.read_again(document)
