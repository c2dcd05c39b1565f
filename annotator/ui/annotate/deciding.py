"""Next, previous, accept, reject, skip: from one suggestion to the next."""

from __future__ import annotations

from annotator.domain.mark import Mark
from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.services.annotating.article import Article
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.intents import accepted, rejected
from annotator.ui.annotate.view import PageView
from annotator.ui.language import tr
from annotator.ui.punctuation import quoted_text

ALL_DECIDED = worded("Every suggestion here is decided. Ctrl+Enter: done, next article.")
NOTHING_CHOSEN = worded("Nothing is chosen. Tab chooses the next suggestion.")


class Deciding:
    """The commands that decide suggestions."""

    def __init__(self, desk: Desk, view: PageView) -> None:
        self._desk = desk
        self._view = view

    def next(self) -> None:
        """Choose the next undecided suggestion."""
        self._step(backwards=False)

    def previous(self) -> None:
        """Choose the undecided suggestion before."""
        self._step(backwards=True)

    def accept(self) -> None:
        """Accept the chosen span and go on; one that was rejected is brought back and stays chosen."""
        mark = self._chosen()
        article = self._desk.article
        if mark is None or article is None:
            return
        changes = self._desk.commit(lambda: self._desk.annotating.accept(article.row, [mark.key]), accepted)
        if changes is None:
            return
        if mark.status is Status.REJECTED:
            self._view.show_chosen()
            self._desk.say(tr("Accepted after all: {mark}", mark=quoted(mark)))
        else:
            # After the step: a claim takes along what it is said by.
            self._go_on(article, self._desk.order.after(article, mark))

    def reject(self) -> None:
        """Reject the chosen span and go on."""
        mark = self._chosen()
        article = self._desk.article
        if mark is None or article is None:
            return
        changes = self._desk.commit(lambda: self._desk.annotating.reject(article.row, [mark.key]), rejected)
        if changes is not None:
            following = self._desk.order.after(article, mark)
            if following is None:
                self._view.choose(None)
            self._go_on(article, following)
            self._desk.rejected.emit(mark)

    def skip(self) -> None:
        """Leave the chosen suggestion undecided and go on."""
        article, mark = self._desk.article, self._desk.chosen
        if article is None:
            return
        if mark is None:
            self._step(backwards=False)
            return
        following = self._desk.order.after(article, mark)
        if following is None and mark.undecided:
            self._desk.say(tr("This is the only suggestion left. A accepts it, X rejects it."))
        else:
            self._go_on(article, following)

    def reopen(self) -> None:
        """Let the chosen span wait for a decision again."""
        mark = self._chosen()
        article = self._desk.article
        if mark is None or article is None:
            return
        if mark.undecided:
            self._desk.say(tr("This suggestion waits for a decision already."))
            return
        changes = self._desk.commit(lambda: self._desk.annotating.reopen(article.row, [mark.key]))
        if changes is None:
            return
        if changes.annotations:
            self._view.show_chosen()
            self._desk.say(tr("To be decided again: {mark}", mark=quoted(mark)))
        else:
            self._desk.say(tr("You added this span yourself; nobody suggested it. Delete takes it away."))

    def _step(self, *, backwards: bool) -> None:
        article, mark = self._desk.article, self._desk.chosen
        if article is None:
            return
        order = self._desk.order
        if mark is not None:
            found = order.before(article, mark) if backwards else order.after(article, mark)
            if found is None and mark.undecided:
                found = mark
        else:
            # From the caret, a suggestion that begins right there included.
            found = order.first(article, self._view.caret(), backwards=backwards)
        self._go_on(article, found)

    def _go_on(self, article: Article, following: Mark | None) -> None:
        if following is not None and article.get(following.key) is not None:
            self._view.choose(following.key)
        elif not any(mark.asked for mark in article.marks()):
            self._desk.say(
                ALL_DECIDED if article.marks() else tr("There are no suggestions in this article.")
            )

    def _chosen(self) -> Mark | None:
        mark = self._desk.chosen
        if mark is None and self._desk.article is not None:
            waiting = any(m.asked for m in self._desk.article.marks())
            self._desk.say(NOTHING_CHOSEN if waiting else ALL_DECIDED)
        return mark


def quoted(mark: Mark) -> str:
    """A mark's words in quotation marks, shortened."""
    return quoted_text(mark.words)
