"""Labels, edges, deletion: what is done to the selection or the chosen span."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.domain.changes import Changes
from annotator.domain.mark import Mark, MarkKey
from annotator.domain.span import Status
from annotator.services.annotating.article import Article
from annotator.ui.annotate.deciding import NOTHING_CHOSEN, quoted
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.intents import (
    Intent,
    accepted,
    added,
    as_it_stands,
    moved_edge,
    rejected,
    relabelled,
)
from annotator.ui.annotate.view import PageView
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.services.annotating.clauses import ByClauses


class Marking:
    """The commands that make and change spans."""

    def __init__(self, desk: Desk, view: PageView) -> None:
        self._desk = desk
        self._view = view

    def label(self, layer: str, label: str) -> None:
        """Mark the selected words, or else give the chosen span the label."""
        article = self._desk.article
        if article is None:
            return
        selected = self._view.selected_range()
        if selected is not None:
            self._add(article, layer, label, *selected)
            return
        mark = self._desk.chosen
        if mark is None:
            self._desk.say(
                tr(
                    "Select words to mark them as {label}, or choose a span to give it that label.",
                    label=label,
                )
            )
        elif (mark.layer, mark.label) == (layer, label) and mark.status is not Status.REJECTED:
            self._keep_label(article, mark)
        else:
            self._change(
                lambda: self._desk.annotating.relabel(article.row, mark.key, layer, label),
                relabelled(layer, label),
            )

    def move_start(self, step: int, *, by_character: bool = False) -> None:
        """Move the chosen span's left edge; negative is to the left."""
        self._move(
            lambda row, key: self._desk.annotating.move_start(row, key, step, by_character=by_character),
            self._edge(step, left=True, by_character=by_character),
        )

    def move_end(self, step: int, *, by_character: bool = False) -> None:
        """Move the chosen span's right edge; positive is to the right."""
        self._move(
            lambda row, key: self._desk.annotating.move_end(row, key, step, by_character=by_character),
            self._edge(step, left=False, by_character=by_character),
        )

    def move_start_by_clause(self, step: int) -> None:
        """Move the chosen span's left edge to where a clause begins; negative is to the left."""
        self._move(lambda row, key: self._by_clauses.move_start_by_clause(row, key, step))

    def move_end_by_clause(self, step: int) -> None:
        """Move the chosen span's right edge to where a clause ends; positive is to the right."""
        self._move(lambda row, key: self._by_clauses.move_end_by_clause(row, key, step))

    @property
    def _by_clauses(self) -> ByClauses:
        from annotator.services.annotating.clauses import ByClauses

        return ByClauses(self._desk.near, self._desk.person)

    def delete(self) -> None:
        """Delete the chosen span."""
        article, mark = self._desk.article, self._desk.chosen
        if article is None:
            return
        if mark is None:
            self._desk.say(NOTHING_CHOSEN)
            return
        if mark.status is Status.REJECTED:
            self._desk.say(tr("This span is rejected already. A accepts it after all."))
            return
        changes = self._desk.commit(lambda: self._desk.annotating.delete(article.row, mark.key), rejected)
        if changes is not None:
            self._view.choose(None)
            self._view.place_caret(mark.start, mark.start)
            kept = article.get(mark.key) is not None or mark.undecided
            if mark.undecided:
                self._desk.rejected.emit(mark)
            verb = tr("Rejected") if kept else tr("Deleted")
            self._desk.say(
                tr(
                    "{verb}: {label} {mark}. Ctrl+Z brings it back.",
                    verb=verb,
                    label=mark.label,
                    mark=quoted(mark),
                )
            )

    def _add(self, article: Article, layer: str, label: str, start: int, end: int) -> None:
        text = article.document.text[start:end]
        there = article.marks_at((layer, label, start, end))
        changes = self._desk.commit(
            lambda: self._desk.annotating.add(article.row, layer, label, start, end),
            added(self._desk.unsaved.fresh_key(), layer, label, start, text)
            if not there
            else lambda _chosen: accepted(there[0]),
        )
        if changes is None:
            return
        standing = article.marks_at((layer, label, start, end))
        made = next((mark for mark in standing if not mark.undecided), None)
        self._view.choose(made.key if made is not None else None)

    def _keep_label(self, article: Article, mark: Mark) -> None:
        """The label it has already: for a suggestion, that means yes."""
        if mark.undecided:
            self._change(lambda: self._desk.annotating.accept(article.row, [mark.key]), accepted)
        else:
            self._desk.say(tr("{mark} is {label} already.", mark=quoted(mark), label=mark.label))

    def _edge(self, step: int, *, left: bool, by_character: bool) -> Intent:
        document = self._desk.document
        text = document.text if document is not None else ""
        return moved_edge(text, step, left=left, by_character=by_character)

    def _move(self, work: Callable[[int, MarkKey], Changes], intent: Intent = as_it_stands) -> None:
        article, mark = self._desk.article, self._desk.chosen
        if article is None:
            return
        if mark is None:
            self._desk.say(NOTHING_CHOSEN)
        else:
            self._change(lambda: work(article.row, mark.key), intent)

    def _change(self, work: Callable[[], Changes], intent: Intent = as_it_stands) -> None:
        if self._desk.commit(work, intent) is not None:
            self._view.show_chosen()
