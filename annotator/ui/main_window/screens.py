"""The screens of a project: Annotate and those beside it, which are made when they are first gone to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from annotator.domain.changes import Place
from annotator.domain.mark import MarkKey
from annotator.domain.scheme import Scheme
from annotator.ui.actions.catalogue import BY_ID, COMMANDS
from annotator.ui.actions.command import Need
from annotator.ui.actions.entry_commands import ENTRY_OF_SPAN
from annotator.ui.actions.label_hits import hit_label_commands
from annotator.ui.annotate.desk import Desk
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import shown, tr
from annotator.ui.main_window.ahead import bring_in
from annotator.ui.main_window.entrances import ENTRANCES, ENTRIES, SEARCH
from annotator.ui.page.announce import tell_of_new
from annotator.ui.screen import Screen
from annotator.ui.theme.theme import Theme

# What a screen needs is imported when somebody first goes there: the window opens without it.
if TYPE_CHECKING:
    from annotator.ui.entries.shared_book import SharedBook
    from annotator.ui.main_window.shell import MainWindow

ANNOTATE = "screen.annotate"
_AHEAD = 2500  # milliseconds after a project was opened: the first keys come before it
_Place = tuple[str, int | None, MarkKey | None]  # a screen; on Annotate the article and the span as well


class Screens:
    """Which screen is in front, and the ways between them. An article jumped to leads back."""

    def __init__(self, window: MainWindow) -> None:
        self.stack = QStackedWidget()
        self._window = window
        self._made: dict[str, Screen] = {}
        self._in_front = ANNOTATE
        self._desk: Desk | None = None
        self._ways_back: list[_Place] = []
        self._book: SharedBook | None = None
        self._ahead = QTimer(window, singleShot=True, interval=_AHEAD)
        self._ahead.timeout.connect(self._load_ahead)

    @property
    def book(self) -> SharedBook:
        """The entries of the open project, for whoever shows some of them."""
        if self._book is None:
            from annotator.ui.entries.shared_book import SharedBook

            self._book = SharedBook(self._read_entries, self.stack)
            self._book.troubled.connect(self._window.messages.show_error)
            self._book.show_desk(self._desk)
        return self._book

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does; those of a screen are handed to it."""
        found: dict[str, Callable[[], None]] = {ANNOTATE: lambda: self.go(ANNOTATE), "screen.back": self.back}
        found[ENTRY_OF_SPAN.id] = self._show_entry
        for entrance in ENTRANCES:
            found[entrance.command] = partial(self.go, entrance.command)
            for command in COMMANDS:
                if command.needs & entrance.need:
                    found[command.id] = partial(self._do, entrance.command, command.id)
        return found

    def tabs(self) -> list[tuple[str, str, str]]:
        """Command, words and tip of each screen's tab."""
        others = [(entrance.command, shown(entrance.tab)) for entrance in ENTRANCES]
        every = [(ANNOTATE, tr("Annotate")), *others]
        return [(name, tab, BY_ID[name].shown_tip) for name, tab in every]

    def show_desk(self, desk: Desk | None) -> None:
        """Show another project, beginning with its article; None when it is being closed."""
        self._ways_back.clear()
        self._desk = desk
        if self._book is not None:
            self._book.show_desk(desk)
        for screen in self._made.values():
            screen.show_desk(desk)
        if desk is not None:
            self._bring(ANNOTATE)
            self._ahead.start()

    def start_page(self, page: QWidget) -> None:
        """Show the first page instead of a screen."""
        self.stack.setCurrentWidget(page)

    @property
    def in_front(self) -> str:
        """The command that goes to the screen in front."""
        return self._in_front

    def there(self) -> Need:
        """What is there for the commands."""
        desk = self._desk
        if desk is None:
            return Need.NOTHING
        project = Need.PROJECT | (Need.FILE if desk.workspace.in_file else Need.SERVER)
        if self._in_front == ANNOTATE:
            article = Need.ARTICLE if desk.article is not None else Need.NOTHING
            return project | Need.ANNOTATE | article
        return project | next(e.need for e in ENTRANCES if e.command == self._in_front)

    def go(self, name: str) -> None:
        """Bring a screen to the front; it takes the focus."""
        if self._desk is not None:
            self._bring(name)

    def show_place(self, document: int, key: MarkKey | Place | None) -> None:
        """Show an article, by its row number, with a span chosen or words selected; ``back`` leads here."""
        if self._desk is None:
            return
        self._ways_back.append(self._here())
        self._visit(document, key)

    def show_case(self, document: int, layer: str, start: int, end: int) -> None:
        """Show a place where annotators differ, to be settled; ``back`` leads here again."""
        from annotator.ui.adjudicate.screen import AdjudicateScreen

        if self._desk is None:
            return
        self._ways_back.append(self._here())
        self._bring("screen.adjudicate")
        screen = self._made["screen.adjudicate"]
        if isinstance(screen, AdjudicateScreen):
            screen.show_spot(document, layer, start, end)

    def back(self) -> None:
        """Go back to where the last jump began."""
        desk = self._desk
        if desk is None:
            return
        if not self._ways_back:
            desk.say(tr("There is nothing to go back to."))
            return
        name, document, key = self._ways_back.pop()
        if name == ANNOTATE and document is not None:
            self._visit(document, key)
        else:
            self._bring(name)

    def made(self) -> list[Screen]:
        """The screens that were gone to."""
        return list(self._made.values())

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for screen in self._made.values():
            screen.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        for screen in self._made.values():
            screen.show_keys(shown)

    def remember(self) -> None:
        """Keep how the panes of the screens that were gone to share their room."""
        for entrance in ENTRANCES:
            if entrance.command in self._made:
                for name, splitter in _splitters(self._made[entrance.command], entrance.room):
                    self._window.remembered.keep_shape(name, splitter.saveState())

    def _restore(self, screen: Screen, room: str) -> None:
        for name, splitter in _splitters(screen, room):
            splitter.restoreState(self._window.remembered.shape(name))

    def _show_entry(self) -> None:
        """Show what the chosen span names."""
        from annotator.suggest.entries.values import NAMING
        from annotator.ui.entries.screen import EntriesScreen

        desk = self._desk
        mark = desk.chosen if desk is not None else None
        if desk is None or desk.row is None:
            return
        if mark is None or mark.label not in NAMING:
            desk.say(tr("Choose a span that names a person, a place or the like first."))
            return
        self._ways_back.append(self._here())
        self._bring(ENTRIES)
        screen = self._made[ENTRIES]
        if isinstance(screen, EntriesScreen):
            told = mark.features.get("entry")
            screen.show_span(desk.row, mark.label, mark.text, told if isinstance(told, str) else "")

    def _read_entries(self, name: str, work: Work) -> Job:
        return self._window.runner.start(name, work, kind="entries", quiet=True)

    def hit_label_handlers(self, scheme: Scheme) -> dict[str, Callable[[], None]]:
        """What the command of each label does to the hits of a search."""
        return {c.id: partial(self._do, SEARCH, c.id) for c in hit_label_commands(scheme)}

    def _do(self, name: str, command: str) -> None:
        self._made[name].do(command)

    def _here(self) -> _Place:
        desk = self._desk
        chosen = desk.chosen if desk is not None else None
        row = desk.row if desk is not None else None
        return self._in_front, row, chosen.key if chosen is not None else None

    def _visit(self, document: int, key: MarkKey | Place | None) -> None:
        desk, annotate = self._desk, self._window.screen_
        if desk is None or (desk.row != document and not desk.open(document)):
            return
        self._bring(ANNOTATE)
        if isinstance(key, Place):
            annotate.choose(None)
            if key.start is not None and key.end is not None:
                annotate.page.select(key.start, key.end)
        else:
            annotate.choose(key)

    def _bring(self, name: str) -> None:
        window = self._window
        self._in_front = name
        if name == ANNOTATE:
            self.stack.setCurrentWidget(window.screen_)
            window.screen_.page.setFocus()
        else:
            screen = self._screen(name)
            self.stack.setCurrentWidget(screen)
            screen.arrive()
        window.screen_changed()

    def _load_ahead(self) -> None:
        """Load what screens and dialogs are made of, beside the window: going to one would wait for that.

        Only while nothing else runs: two at once would keep Python's lock from the window for too long.
        """
        if self._desk is None:
            return
        if self._window.runner.busy:
            self._ahead.start()
        else:
            self._window.runner.start(tr("Load the screens"), bring_in, kind="ahead", quiet=True)

    def _screen(self, name: str) -> Screen:
        if name not in self._made:
            window = self._window
            entrance = next(e for e in ENTRANCES if e.command == name)
            screen = self._made[name] = entrance.make(window)
            screen.commandGiven.connect(window.actions_.trigger)
            screen.placeWanted.connect(self.show_place)
            screen.set_theme(window.appearance.theme)
            screen.show_keys(window.remembered.keys_shown)
            self.stack.addWidget(screen)
            tell_of_new(screen)
            screen.show_desk(self._desk)
            self._restore(screen, entrance.room)
        return self._made[name]


def _splitters(screen: Screen, room: str) -> list[tuple[str, QSplitter]]:
    return [(f"{room}-{at}", splitter) for at, splitter in enumerate(screen.findChildren(QSplitter))]
