"""Keeps the parts of the Annotate screen in step with what lies on the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.domain.changes import Changes
from annotator.domain.document import Document
from annotator.domain.errors import HistoryConflict, UserFixable
from annotator.domain.mark import MarkKey
from annotator.ui.annotate import summary
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import shown, tr
from annotator.ui.project.message import line_of

if TYPE_CHECKING:
    from annotator.ui.annotate.screen import AnnotateScreen


class InStep(QObject):
    """Follows one desk until it is taken off the screen: article, spans, choice, scheme, refusals."""

    def __init__(self, desk: Desk, screen: AnnotateScreen) -> None:
        super().__init__(desk)
        self._desk = desk
        self._screen = screen
        self._document: Document | None = None
        self.driving = False
        """Whether the page is being told what to show; what it says meanwhile is no person's wish."""
        # The article comes first: what stands beside it follows when that is painted.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_beside)
        self._marks_stale = False
        desk.articleOpened.connect(self.show_article)
        desk.changed.connect(self._refresh)
        desk.chosenChanged.connect(self._choice_changed)
        desk.refused.connect(self._refused)
        desk.led.connect(self._show_led)
        desk.unsaved.changed.connect(self._unsaved)

    def show_chosen(self) -> None:
        """Show on the page what is chosen, and scroll to it."""
        self._choose_on_page(reveal=True)

    def show_scheme(self) -> None:
        """Show the labels there are."""
        self._screen.bar.show_scheme(self._desk.scheme)
        self._screen.inspector.set_scheme(self._desk.scheme)
        self._screen.schemeChanged.emit()

    def show_article(self) -> None:
        """Show the article that is open, or that none is."""
        desk, page = self._desk, self._screen.page
        document = self._document = desk.document
        self.driving = True
        if document is None:
            page.clear_article()
        else:
            page.show_article(
                text=document.text,
                marks=desk.shown(),
                furniture=document.furniture,
                scheme=desk.scheme,
                title=document.title,
                subtitle=summary.subtitle(document),
            )
        self.driving = False
        self._screen.corpus.show_article(desk.row)
        self._show_marks()
        self._show_beside()
        self._screen.status.rest()

    def show_rest(self) -> None:
        """Say in the status line what there is to do next."""
        desk, status = self._desk, self._screen.status
        if desk.article is not None:
            by_score = desk.order.lowest_first
            status.show_rest(summary.next_step(desk.article, by_score=by_score))
        else:
            status.show_rest(tr("File ▸ Import Articles… (Ctrl+I) brings articles in."))

    def _refresh(self, changes: Changes) -> None:
        desk, corpus = self._desk, self._screen.corpus
        if changes.scheme:
            self.show_scheme()
            self.show_article()
        corpus.refresh(changes, desk.article)
        if desk.document != self._document:  # its details were corrected
            self.show_article()
            self.show_chosen()
        row = desk.row
        if changes.corpus and row is None and corpus.model.rows():
            desk.open(corpus.model.rows()[0])
        elif changes.corpus or (row is not None and row in changes.documents):
            self._show_led()

    def _show_led(self) -> None:
        self._show_on_page()
        self._show_marks()

    def _show_on_page(self) -> None:
        self.driving = True
        self._screen.page.set_marks(self._desk.shown())
        self.driving = False
        self._choose_on_page(reveal=False)

    def _choose_on_page(self, *, reveal: bool) -> None:
        chosen: MarkKey | None = mark.key if (mark := self._desk.chosen) is not None else None
        self.driving = True
        self._screen.page.choose(chosen, reveal=reveal)
        self.driving = False

    def _show_marks(self) -> None:
        self._marks_stale = True
        self._show_choice()
        self._screen.inspector.refresh()

    def _choice_changed(self) -> None:
        self._screen.status.rest()  # what was said was about the choice before
        self._show_choice()
        self._screen.inspector.choice_changed()

    def _show_choice(self) -> None:
        source, cue = self._desk.said_by()
        parts = {part.key: name for part, name in ((source, "source"), (cue, "cue")) if part is not None}
        self._screen.page.show_parts(parts)
        self._soon.start()

    def _show_beside(self) -> None:
        """Show the marks in figures, and which is chosen, around the article."""
        self._soon.stop()
        desk, screen = self._desk, self._screen
        if self._marks_stale:
            self._marks_stale = False
            self.show_rest()
            article = desk.article
            screen.status.show_counts(
                *((summary.counts(article), article.suggester()) if article is not None else ("", ""))
            )
        mark = desk.chosen
        screen.bar.show_current(*((mark.layer, mark.label) if mark is not None else ("", "")))
        number = screen.page.claim_number(mark.key) if mark is not None and mark.layer == "claim" else None
        screen.inspector.name_tabs(mark, number, len(desk.marks()))

    def _unsaved(self) -> None:
        waiting = self._desk.unsaved.count
        self._screen.status.show_saved(
            tr("✗ {waiting:,} not saved", waiting=waiting) if waiting else tr("✓ Saved")
        )
        if self._desk.article is not None:
            self._show_on_page()
            self._screen.inspector.refresh()

    def _refused(self, error: UserFixable) -> None:
        status = self._screen.status
        if isinstance(error, HistoryConflict):  # nothing was lost: a step of the past stays as it is
            status.say(line_of(error))
            return
        waiting = self._desk.unsaved.count
        if not waiting:
            status.show_saved(tr("Read-only") if self._desk.workspace.read_only else "")
        status.say(tr("Not saved: {what}", what=shown(error.what)))
        if waiting:
            return  # the window tells of it, and what can be done
        self._screen.troubled.emit(
            UserFixable(
                tr("Not saved: {what}", what=shown(error.what)), where=error.where, next_step=error.next_step
            )
        )
