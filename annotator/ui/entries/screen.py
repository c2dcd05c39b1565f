"""The Entries screen: the entries and proposals of a project, and what is decided on them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from annotator.domain.mark import MarkKey
from annotator.ui.annotate.desk import Desk
from annotator.ui.entries.entry_commands import ALL_DECIDED, EntryCommands
from annotator.ui.entries.shared_book import SharedBook
from annotator.ui.entries.shown import EntriesShown
from annotator.ui.language import tr
from annotator.ui.screen import Screen
from annotator.ui.theme.theme import Theme


class EntriesScreen(Screen):
    """Shows the entries of the open project, and hands each command to what carries it out."""

    def __init__(self, shared: SharedBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self.shown = EntriesShown(shared)
        self.list, self.entry, self.nothing = self.shown.list, self.shown.entry, self.shown.nothing
        self._commands = EntryCommands(self.shown, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.shown)
        shared.stale.connect(self._stale)
        shared.ready.connect(self._was_read)
        shared.progress.connect(self.shown.tell_progress)
        for part in (self.nothing, self.entry):
            part.commandGiven.connect(self.commandGiven)
        self.entry.edited.connect(self._commands.write)
        self.entry.left.connect(self.entry.view.setFocus)

    # A screen

    def show_desk(self, desk: Desk | None) -> None:
        """Show the project on ``desk``."""
        self._desk = desk
        self._commands.show_desk(desk)
        self.shown.show_desk(desk)
        if self.isVisible() and desk is not None:
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._commands.theme = theme
        self.shown.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        self.entry.show_keys(shown)

    def arrive(self) -> None:
        """Read again what is stale, and go to the variants."""
        self.refresh()
        self._take_focus()

    def here(self) -> tuple[int, MarkKey] | None:
        """The chosen place of the chosen variant."""
        place = self.entry.place if self.shown.book is not None else None
        return (place.document, place.key) if place is not None else None

    def do(self, command: str) -> None:
        """Carry out one of the screen's commands."""
        handlers: dict[str, Callable[[], None]] = {
            **self._commands.handlers(),
            "next": lambda: self._go_on(1),
            "previous": lambda: self._go_on(-1),
            "open": self._open,
            "filter": self.list.box.setFocus,
            "clear": self.list.box.clear,
            "next_pane": lambda: self._turn_pane(1),
            "previous_pane": lambda: self._turn_pane(-1),
        }
        handler = handlers.get(command.removeprefix("entries."))
        if handler is not None:
            handler()

    def show_span(self, document: int, label: str, text: str, told: str) -> None:
        """Choose what a span names; it is shown as soon as the entries are read."""
        self.shown.show_span(document, label, text, told)

    def refresh(self) -> None:
        """Show the entries as they are now."""
        self.shown.refresh()

    # Keeping in step

    def _stale(self) -> None:
        if self.isVisible():
            self.shown.refresh_soon()

    def _was_read(self) -> None:
        if self.isVisible():
            first = self.shown.book is None
            self.refresh()
            if first:
                self._take_focus()

    # Where one goes

    def _go_on(self, step: int) -> None:
        if not self.shown.go_on(step) and self._desk is not None:
            self._desk.say(ALL_DECIDED)

    def _open(self) -> None:
        if QApplication.focusWidget() is self.list.view:
            self.entry.view.setFocus()
            return
        place = self.here()
        if place is not None:
            self.placeWanted.emit(*place)
        elif self._desk is not None:
            self._desk.say(tr("This variant stands in no article."))

    def _turn_pane(self, step: int) -> None:
        panes = (self.list.view, self.entry.view, self.entry.places_view, self.list.box)
        focus = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if pane is focus), 0 if step < 0 else -1)
        panes[(at + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_focus(self) -> None:
        (self.entry.view if self.shown.is_read else self.nothing.button).setFocus()
