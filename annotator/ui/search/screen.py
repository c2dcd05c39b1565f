"""The Search screen: what is looked for above, the hits below, line by line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.changes import Place as Where
from annotator.domain.mark import MarkKey
from annotator.domain.query import WrongQuery
from annotator.services.search.lines import Line
from annotator.services.search.order import Order
from annotator.services.search.recent_searches import remember
from annotator.services.search.searching import Place, SearchQuery, checked
from annotator.ui.actions.label_hits import OF_HITS
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import tr
from annotator.ui.pieces import hairline
from annotator.ui.screen import Screen
from annotator.ui.search.deciding import Chosen, HitDeciding
from annotator.ui.search.finding import StartJob
from annotator.ui.search.outlets import Outlets
from annotator.ui.search.query_bar import QueryBar
from annotator.ui.search.recent_menu import ask_for_recent
from annotator.ui.search.results import Results
from annotator.ui.theme.theme import LIGHT, Theme

Selected = Callable[[], tuple[Place, str] | None]
"""The words that are selected in the article, and where they stand; None for none."""


class SearchScreen(Screen):
    """Finds words and marks in the open project, and decides on many at once."""

    def __init__(
        self, start_job: StartJob, start_step: StartJob, selected: Selected, parent: QWidget | None = None
    ) -> None:
        """``start_job`` runs searches unseen, ``start_step`` long steps with progress and stop."""
        super().__init__(parent)
        self._desk: Desk | None = None
        self._selected = selected
        self._theme: Theme = LIGHT
        self._jumped: Place | None = None
        self._shown_anew = False
        self._stale = False
        self.bar = QueryBar()
        self.results = Results(start_job)
        self.card, self.nothing = self.results.card, self.results.nothing
        self.finding = self.results.finding
        self._outlets = Outlets(start_job, self)
        self._deciding = HitDeciding(start_step, self)
        self._arrange()
        # Several changes of one step are shown at once, after the key.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._catch_up)
        self.bar.wanted.connect(self.run)
        self.bar.left.connect(self._leave_bar)
        self.bar.commandGiven.connect(self.commandGiven)
        self.card.commandGiven.connect(self.commandGiven)
        self.card.table.opened.connect(self._open)
        self.nothing.example.connect(self.look_for)
        self.nothing.commandGiven.connect(self.commandGiven)
        self.nothing.anew.connect(self._begin_anew)
        self.results.wrong.connect(self.bar.show_wrong)
        self.results.left.connect(self.bar.box.setFocus)

    # A screen

    def show_desk(self, desk: Desk | None) -> None:
        """Show the project on ``desk``."""
        self._desk, self._jumped, self._stale = desk, None, False
        self.results.show_desk(desk)
        self.bar.empty()
        if desk is not None:
            desk.changed.connect(self._changed)
            self._show_scheme(desk)
            self._outlets.read(desk, self.bar)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self.bar.set_theme(theme)
        self.card.set_theme(theme)
        if self._desk is not None:
            self.card.show_scheme(self._desk.scheme, theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        self.bar.show_keys(shown)
        self.card.show_keys(shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Know that the screen was not in front before."""
        self._shown_anew = True
        super().showEvent(event)

    def arrive(self) -> None:
        """Go to the hit that was left for its article; else to the line, with the words selected there."""
        anew, self._shown_anew = self._shown_anew, False
        self._catch_up()
        selected = self._selected() if anew else None
        jumped, self._jumped = self._jumped, None
        if selected is not None and selected[0] != jumped:
            words = " ".join(selected[1].replace('"', " ").split())
            self.look_for(SearchQuery(words=f"“{words}”" if " " in words else words))
            # Whoever goes on typing means other words, not the commands of the hits.
            self._go_to_line()
        elif anew and jumped is not None:
            self.card.table.setFocus()
        else:
            self._go_to_line()

    def do(self, command: str) -> None:
        """Carry out one of the screen's commands."""
        if command.startswith(OF_HITS):
            layer, _, label = command.removeprefix(OF_HITS).partition(".")
            self._decide(lambda chosen: self._deciding.label(chosen, layer, label))
            return
        handlers: dict[str, Callable[[], None]] = {
            "open": self._open,
            "choose": self.card.table.toggle,
            "choose_all": lambda: self.card.table.hits.choose_all(True),
            "accept": lambda: self._decide(self._deciding.accept),
            "reject": lambda: self._decide(self._deciding.reject),
            "clear": self._clear,
            "again": self.run,
            "words": self._go_to_line,
            "recent": self._show_recent,
            "pattern": lambda: self.bar.turn(self.bar.pattern),
            "exact": lambda: self.bar.turn(self.bar.exact),
            "next_pane": lambda: self._turn_pane(1),
            "previous_pane": lambda: self._turn_pane(-1),
            **{f"by_{order.value}": partial(self.results.put_in, order) for order in Order},
        }
        handler = handlers.get(command.removeprefix("search."))
        if handler is not None:
            handler()

    # Searching

    def look_for(self, query: SearchQuery) -> None:
        """Write a query into the line and the filters, and look for it."""
        self.bar.show_query(query)
        self.run()

    def run(self) -> None:
        """Look for what the line and the filters say now."""
        desk = self._desk
        if desk is None:
            return
        query = self.bar.query()
        if query.empty:
            self.results.leave()
            return
        try:
            checked(query)
        except WrongQuery as error:
            self.bar.show_wrong(error)
            if not self.results.has_hits:
                self.results.leave()  # that nothing was found was said of other words
            return
        self.bar.show_wrong(None)
        remember(desk.workspace.path, query)
        typing = self.bar.box.hasFocus()
        self._stale = False
        self.results.look_for(desk, query)
        if typing:
            self.card.table.setFocus()

    # What is done

    def _decide(self, decide: Callable[[Chosen], None]) -> None:
        """Do something to the chosen hits, or to the current one and go on to the next."""
        desk, query, table = self._desk, self.results.query, self.card.table
        if desk is None or query is None:
            return
        self._deciding.desk = desk
        here = table.hits.place(table.row)
        if table.hits.chosen_count:
            decide(Chosen(table.hits.chosen_count, table.hits.chosen_places(), query))
        elif here is not None:
            decide(Chosen(1, lambda: [here], query))
            if table.row + 1 < table.hits.rowCount():
                table.go_to(table.row + 1)
        else:
            desk.say(tr("There is no hit to decide on."))

    def _open(self) -> None:
        table = self.card.table
        place, line, query = table.hits.place(table.row), table.hits.line(table.row), self.results.query
        if place is None or line is None or query is None:
            return
        self._jumped = place
        self.placeWanted.emit(place.document, spot_of(line, query))

    def _clear(self) -> None:
        if self.results.stop():
            return
        if self.card.table.hits.chosen_count:
            self.card.table.hits.choose_all(False)
        elif self.bar.clear():
            self.run()

    def _begin_anew(self) -> None:
        self.bar.empty()
        self.run()
        self._go_to_line()

    def _show_recent(self) -> None:
        if self._desk is not None:
            taken = ask_for_recent(self._desk, self.bar.query(), self.bar.recent, self)
            if taken is not None:
                self.look_for(taken)

    # Keeping in step

    def _changed(self, changes: Changes) -> None:
        desk = self._desk
        if desk is None:
            return
        self.card.table.hits.refresh(changes)
        if changes.scheme or changes.people:
            self._show_scheme(desk)
        if changes.corpus:
            self._stale = True
            if self.isVisible():
                self._soon.start()

    def _catch_up(self) -> None:
        """Look again where articles came or went."""
        self._soon.stop()
        if not self._stale or self._desk is None:
            return
        self._stale = False
        self._outlets.read(self._desk, self.bar)
        if self.results.query is not None:
            self.run()

    def _show_scheme(self, desk: Desk) -> None:
        with desk.workspace.read() as reading:
            people = reading.people.all()
        self.bar.offer(desk.scheme, people, desk.person)
        self.card.show_scheme(desk.scheme, self._theme)

    def _go_to_line(self) -> None:
        self.bar.box.setFocus()
        self.bar.box.selectAll()

    def _leave_bar(self) -> None:
        if self.results.has_hits:
            self.card.table.setFocus()
        else:
            self.bar.box.setFocus()

    def _turn_pane(self, step: int) -> None:
        panes = (self.card.table, *self.bar.panes) if self.results.has_hits else self.bar.panes
        focused = QApplication.focusWidget()
        here = next((n for n, pane in enumerate(panes) if pane is focused), -1 if step > 0 else 1)
        panes[(here + step) % len(panes)].setFocus()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(hairline())
        column.addWidget(self.results, 1)


def spot_of(line: Line, query: SearchQuery) -> MarkKey | Where:
    """What to show of a hit in its article: the mark that was searched for, else the words."""
    place = line.place
    exactly = [m for m in line.marks if (m.start, m.end) == (place.start, place.end)]
    if query.lists_marks and exactly:
        return exactly[0].key
    return Where(document=place.document, start=place.start, end=place.end)
