"""From article to article, and back and forth through what was done."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from annotator.domain.changes import Changes, Place
from annotator.domain.errors import ServerLost
from annotator.domain.fragments import covers
from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.domain.span import Status
from annotator.domain.step_names import step_named
from annotator.services.annotating.article import Article
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.view import PageView
from annotator.ui.language import several, shown, tr
from annotator.ui.punctuation import quoted_text

if TYPE_CHECKING:
    from annotator.services.history import Passed


class ShownList(Protocol):
    """The list of articles as it is shown."""

    def beside(self, row: int | None, step: int) -> int | None:
        """The article ``step`` places away, or None at an end."""

    def next_open(self, row: int) -> int | None:
        """The next article that is neither done nor skipped, round the end; None where there is none."""


class Travelling:
    """The commands that open articles, settle them, and undo."""

    def __init__(self, desk: Desk, view: PageView, shown: ShownList, *, visits: bool = True) -> None:
        """``shown`` is the list of articles as it is shown.

        Undo and redo go to where the step was, unless ``visits`` is false.
        """
        self._visits = visits
        self._desk = desk
        self._view = view
        self._shown = shown

    def next_article(self) -> None:
        """Open the next article of the list."""
        self._step(1, tr("This is the last article of the list."))

    def previous_article(self) -> None:
        """Open the article before in the list."""
        self._step(-1, tr("This is the first article of the list."))

    def done(self) -> None:
        """Mark the article as done and open the next open one."""
        article = self._desk.article
        if article is None or not self._settle(WorkStatus.DONE):
            return
        waiting = sum(mark.asked for mark in article.marks())
        done = tr("Done.")
        if waiting:
            done = several(
                "Done. One of its suggestions is left undecided.",
                "Done. %Ln of its suggestions are left undecided.",
                waiting,
            )
        self._go_on(article.row, done)

    def skip(self, reason: str) -> None:
        """Leave the article out of the work, and open the next open one."""
        article = self._desk.article
        if article is not None and self._settle(WorkStatus.SKIPPED, reason):
            self._go_on(article.row, _aside(tr("Skipped"), reason))

    def flag(self, reason: str) -> None:
        """Flag the article; it stays open."""
        if self._settle(WorkStatus.FLAGGED, reason):
            self._desk.say(_aside(tr("Flagged"), reason))

    def settle(self, status: WorkStatus, words: str) -> None:
        """Put the article at a status and say so."""
        if self._settle(status):
            self._desk.say(words)

    def _go_on(self, row: int, words: str) -> None:
        """Open the next article of the list that is open, and say what was done with the one before."""
        following = self._next_open(row)
        if following is not None:
            if self._desk.open(following):
                self._desk.say(tr("{done} This is the next open article.", done=words))
        elif self._desk.is_away:
            self._desk.say(
                tr(
                    "{done} No other article at hand is open; the others open when the server is back.",
                    done=words,
                )
            )
        elif self._desk.corpus.next_open(row) is not None:
            self._desk.say(tr("{done} No other article of this list is open; Alt+L shows more.", done=words))
        else:
            self._desk.say(
                tr("{done} Every other article is settled too. Ctrl+E exports the dataset.", done=words)
            )

    def _next_open(self, row: int) -> int | None:
        if not self._desk.is_away:
            with contextlib.suppress(ServerLost):
                return self._shown.next_open(row)
        return self._desk.corpus.next_open(row)

    def undo(self) -> None:
        """Take back the latest step, and go to where it was."""
        from annotator.services.history import undo

        self._pass_over(undo, tr("Undone"), tr("There is nothing to undo."))

    def redo(self) -> None:
        """Bring back the step taken back last, and go to where it is."""
        from annotator.services.history import redo

        self._pass_over(redo, tr("Redone"), tr("There is nothing to redo."))

    def next_span(self) -> None:
        """Choose the next span of any kind."""
        self._neighbour(backwards=False)

    def previous_span(self) -> None:
        """Choose the span before, of any kind."""
        self._neighbour(backwards=True)

    def at_caret(self) -> None:
        """Choose the shortest span under the caret; the next longer one when it is chosen already."""
        at = self._view.caret()
        selected = self._view.selected_range()
        start, end = selected if selected is not None else (at, at)
        here = [
            m
            for m in self._desk.marks()
            if m.start <= start
            and end <= m.end
            and m.status is not Status.REJECTED
            and covers(m.pieces, start, end)
        ]
        here.sort(key=lambda m: (m.end - m.start, m.order))
        if not here:
            self._desk.say(tr("There is no span at the caret."))
            return
        keys = [m.key for m in here]
        chosen = self._desk.chosen
        place = keys.index(chosen.key) + 1 if chosen is not None and chosen.key in keys else 0
        self._view.choose(keys[place % len(keys)])
        self._view.place_caret(at, at)

    def _settle(self, status: WorkStatus, reason: str = "") -> bool:
        article = self._desk.article
        if article is None:
            return False
        changes = self._desk.commit(lambda: self._desk.annotating.set_status(article.row, status, reason))
        return changes is not None

    def _step(self, step: int, at_end: str) -> None:
        row = self._shown.beside(self._desk.row, step)
        if row is None:
            self._desk.say(at_end)
        else:
            self._desk.open(row)

    def _neighbour(self, *, backwards: bool) -> None:
        article = self._desk.article
        found = (
            article.beside(self._desk.chosen, self._view.caret(), backwards=backwards) if article else None
        )
        if found is None:
            self._desk.say(tr("There are no spans in this article."))
        else:
            self._view.choose(found.key)

    def _pass_over(self, step: Callable[[Workspace, Person], Passed | None], verb: str, nothing: str) -> None:
        desk = self._desk
        passed: list[Passed] = []

        def work() -> Changes:
            done = step(desk.near, desk.person)
            if done is None:
                return Changes()
            passed.append(done)
            return done.changes

        if desk.commit(work) is None:
            return
        if not passed:
            desk.say(nothing)
            return
        if self._visits:
            self._visit(passed[0])
        desk.say(f"{verb}: {shown(step_named(passed[0].step.name))}{self._words_at(passed[0].step.place)}")

    def _visit(self, passed: Passed) -> None:
        place = passed.step.place
        if place.document is None or (
            place.document != self._desk.row and not self._desk.open(place.document)
        ):
            return
        article = self._desk.article
        if article is None or place.start is None:
            return
        mark = _touched(article, passed.changes, place)
        self._view.choose(mark.key if mark is not None else None)
        if mark is None:
            self._view.place_caret(place.start, place.end or place.start)

    def _words_at(self, place: Place) -> str:
        document = self._desk.document
        if document is None or place.document != self._desk.row or place.start is None:
            return ""
        return f" {quoted_text(document.text[place.start : place.end])}"


def _touched(article: Article, changes: Changes, place: Place) -> Mark | None:
    """The span a step touched, as it stands now; of several the one where the step says it was."""
    keys = [MarkKey(MarkKind.ANNOTATION, row) for row in changes.annotations]
    keys += [MarkKey(MarkKind.SUGGESTION, row) for row in changes.suggestions]
    touched = sorted((m for key in keys if (m := article.get(key)) is not None), key=lambda m: m.order)
    exact = [m for m in touched if (m.start, m.end) == (place.start, place.end)]
    return next(iter(exact or touched), None)


def _aside(verb: str, reason: str) -> str:
    """That an article was set aside, and why; the reason keeps its own direction of writing."""
    return f"{verb}: \u2068{reason.removesuffix('.')}\u2069." if reason else f"{verb}."
