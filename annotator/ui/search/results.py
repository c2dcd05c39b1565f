"""What stands below the line: the hits of one search as they come, or what to look for."""

from __future__ import annotations

from array import array
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.query import WrongQuery
from annotator.domain.wording import worded
from annotator.services.search.lines import Lines
from annotator.services.search.order import Order, too_many
from annotator.services.search.searching import Hits, SearchQuery
from annotator.store.people import Person
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import shown, tr
from annotator.ui.pieces import dressed
from annotator.ui.search.finding import Finding, StartJob
from annotator.ui.search.hits_card import HitsCard
from annotator.ui.search.nothing import Nothing
from annotator.ui.search.wording import counted, left_out, looked_at

_NO_ARTICLES = worded("No articles yet. File ▸ Import Articles… (Ctrl+I) brings some in.")
_NONE = worded("Nothing was found. Fewer words, a prefix such as dam*, or fewer filters find more.")


class Results(QStackedWidget):
    """Looks for something, and shows what is found, in the order that is wanted.

    ``wrong(WrongQuery)``: that can't be looked for; ``left``: nothing was found that the keys could go to.
    """

    wrong = Signal(object)
    left = Signal()

    def __init__(self, start_job: StartJob, parent: QWidget | None = None) -> None:
        """``start_job`` runs searches unseen."""
        super().__init__(parent)
        self._desk: Desk | None = None
        self._query: SearchQuery | None = None
        self._hits: Hits | None = None
        self._order = Order.ARTICLE
        self.card = HitsCard()
        self.nothing = Nothing()
        self.finding = Finding(start_job, self)
        self._ground = dressed("ground")
        inner = QVBoxLayout(self._ground)
        inner.setContentsMargins(16, 12, 16, 14)
        inner.addWidget(self.card)
        self.addWidget(self.nothing)
        self.addWidget(self._ground)
        self.card.table.hits.troubled.connect(self._troubled)
        self.finding.grown.connect(self._grown)
        self.finding.over.connect(self._ended)
        self.finding.put.connect(self._put)
        self.finding.failed.connect(self._failed)

    @property
    def query(self) -> SearchQuery | None:
        """What was looked for last; None when nothing was."""
        return self._query

    @property
    def has_hits(self) -> bool:
        """Whether hits are shown, or the room for those that come."""
        return self.currentWidget() is self._ground

    def show_desk(self, desk: Desk | None) -> None:
        """Be of another project, in which nothing was looked for."""
        self._desk = desk
        self._order = Order.ARTICLE
        self.card.show_order(self._order)
        self.leave()

    def leave(self) -> None:
        """Look for nothing any more."""
        self.finding.stop()
        self._query = self._hits = None
        self.card.table.hits.show(None, None)
        if self._desk is not None and self._desk.article is None:
            self.nothing.show_empty(shown(_NO_ARTICLES))
        else:
            self.nothing.show_purpose()
        self.setCurrentWidget(self.nothing)

    def look_for(self, desk: Desk, query: SearchQuery) -> None:
        """Look for something."""
        self._query = query
        self._hits = self.finding.find(desk, query)
        self.card.table.hits.show(self._hits, Lines(desk.workspace, whose_marks(desk.person, query)))
        self.setCurrentWidget(self._ground)
        self._say_count()

    def stop(self) -> bool:
        """Look no further; says whether there was anything to stop."""
        stopped = self.finding.stop()
        if stopped:
            self._grown()
        return stopped

    def put_in(self, order: Order) -> None:
        """Show the hits in another order, unless they are too many for it."""
        desk, hits = self._desk, self._hits
        if desk is None or hits is None:
            return
        if too_many(hits, order):
            desk.say(tr("There are too many hits for that; look for less."))
            return
        self._order = order
        self.card.show_order(order)
        if order is Order.ARTICLE:
            self._put(None)
        elif not self.finding.running:
            self.finding.order(desk, hits, order)

    def _grown(self) -> None:
        table = self.card.table
        if table.hits.grow() and table.row < 0:
            table.go_to(0)
        self._say_count()

    def _ended(self) -> None:
        hits = self._hits
        if hits is None:
            return
        self._say_count()
        if not hits.count:
            self.nothing.show_none(" ".join(part for part in (shown(_NONE), left_out(hits)) if part))
            waiting = self.card.table.hasFocus()
            self.setCurrentWidget(self.nothing)
            if waiting:
                self.left.emit()
        elif self._order is not Order.ARTICLE:
            self.put_in(self._order)

    def _failed(self, error: object) -> None:
        if isinstance(error, WrongQuery):
            self.leave()  # it was not looked for: nothing is said to be missing
            self.wrong.emit(error)
        else:
            self._troubled(error)

    def _troubled(self, error: object) -> None:
        if self._desk is not None:
            self._desk.troubled.emit(error)

    def _put(self, numbers: array[int] | None) -> None:
        table = self.card.table
        number = table.hits.number(table.row)
        table.hits.put_in_order(numbers)
        table.go_to(table.hits.row_of(number) if number is not None else 0)

    def _say_count(self) -> None:
        hits = self._hits
        if hits is not None:
            self.card.count.setText(counted(hits, running=self.finding.running))
            every = self._query is not None and self._query.pattern and self.finding.running
            self.card.besides.setText(looked_at(hits) if every else left_out(hits))


def whose_marks(person: Person, query: SearchQuery) -> Person:
    """Whose marks stand on the lines: those of the annotator that was asked for, else one's own."""
    row = query.marks.annotator if query.marks is not None else None
    return person if row is None else replace(person, row=row)
