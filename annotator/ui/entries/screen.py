"""The Entries screen: all entries and proposals, and the one that is chosen with its variants."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.mark import MarkKey
from annotator.services.entries.book import EntryBook
from annotator.services.entries.deciding import Form
from annotator.services.entries.places import Concordance
from annotator.services.entries.values import EntryKey, EntryLine, State, Variant
from annotator.suggest.entries.values import Name
from annotator.ui.annotate.deciding import quoted_text
from annotator.ui.annotate.desk import Desk
from annotator.ui.entries.deciding import EntryDeciding
from annotator.ui.entries.entries_panel import EntriesPanel
from annotator.ui.entries.entry_head import EXTERNAL, NAME, NOTE
from annotator.ui.entries.entry_view import EntryView
from annotator.ui.entries.merging import ask_for_entry
from annotator.ui.entries.nothing import Nothing
from annotator.ui.entries.shared_book import SharedBook
from annotator.ui.screen import Screen
from annotator.ui.theme.theme import LIGHT, Theme

_WIDTHS = (320, 1120)  # pixels of list and entry in a window of 1440
ALL_DECIDED = "Everything that was proposed is decided."


class EntriesScreen(Screen):
    """Shows the entries of the open project, and decides on them."""

    def __init__(self, shared: SharedBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shared = shared
        self._desk: Desk | None = None
        self._book: EntryBook | None = None
        self._concordance: Concordance | None = None
        self._theme: Theme = LIGHT
        self._wanted: EntryKey | None = None
        self._span: tuple[int, str, str, str] | None = None
        self._follow: Name | None = None  # by which the entry is found again when undo has unmade it
        self.nothing = Nothing()
        self.list = EntriesPanel()
        self.entry = EntryView()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._arrange()
        # Several changes of one step are shown at once, after the key.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        shared.stale.connect(self._stale)
        shared.ready.connect(self._was_read)
        shared.progress.connect(self._tell_progress)
        self.nothing.commandGiven.connect(self.commandGiven)
        self.list.entryChosen.connect(self._chosen)
        self.entry.commandGiven.connect(self.commandGiven)
        self.entry.edited.connect(self._write)
        self.entry.left.connect(self.entry.view.setFocus)

    # A screen

    def show_desk(self, desk: Desk | None) -> None:
        """Show the project on ``desk``."""
        self._desk, self._book, self._wanted, self._follow = desk, None, None, None
        self._concordance = Concordance(desk.workspace) if desk is not None else None
        self.list.box.clear()
        if self.isVisible() and desk is not None:
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        for part in (self.nothing, self.list, self.entry):
            part.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        self.entry.show_keys(shown)

    def arrive(self) -> None:
        """Read again what is stale, and go to the variants."""
        self.refresh()
        self._take_focus()

    def here(self) -> tuple[int, MarkKey] | None:
        """The chosen place of the chosen variant."""
        place = self.entry.place if self._book is not None else None
        return (place.document, place.key) if place is not None else None

    def do(self, command: str) -> None:
        """Carry out one of the screen's commands."""
        name = command.removeprefix("entries.")
        handlers: dict[str, Callable[[], None]] = {
            "next": lambda: self._go_on(1),
            "previous": lambda: self._go_on(-1),
            "accept": self._accept,
            "accept_all": self._accept_all,
            "reject": self._reject,
            "split": self._split,
            "split_here": self._split_here,
            "merge": self._merge,
            "place": self._name_place,
            "rename": lambda: self._edit(NAME),
            "external": lambda: self._edit(EXTERNAL),
            "note": lambda: self._edit(NOTE),
            "delete": self._delete,
            "open": self._open,
            "filter": self.list.box.setFocus,
            "clear": self.list.box.clear,
            "next_pane": lambda: self._turn_pane(1),
            "previous_pane": lambda: self._turn_pane(-1),
        }
        if name in handlers:
            handlers[name]()

    def show_span(self, document: int, label: str, text: str, told: str) -> None:
        """Choose what a span names; it is shown as soon as the entries are read."""
        self._span = (document, label, text, told)
        self._take_span()

    # What is shown

    def refresh(self) -> None:
        """Show the entries as they are now."""
        desk = self._desk
        if desk is None:
            return
        book = self._book = self._shared.now()
        if book is None:
            self.nothing.show_reading()
            self._stack.setCurrentWidget(self.nothing)
            return
        self.list.set_scheme(desk.scheme)
        self.entry.set_scheme(desk.scheme)
        self._take_span()
        lines = book.lines()
        if not lines:
            self.nothing.show_none()
            self._stack.setCurrentWidget(self.nothing)
            return
        wanted = self._wanted
        if wanted is not None and book.line(wanted) is None and self._follow is not None:
            wanted = book.key_of(self._follow)
        self.list.show_lines(lines, book.made, book.line(wanted) if wanted is not None else None)
        self._stack.setCurrentWidget(self.splitter)
        self._show(self.list.chosen, self.entry.current)

    def _take_span(self) -> None:
        if self._span is None or self._book is None:
            return
        key = self._book.of_span(*self._span)
        words, self._span = self._span[2], None
        line = self._book.line(key) if key is not None else None
        if line is not None:
            self._wanted = key
            self.list.choose(line)
        elif self._desk is not None:
            self._desk.say(f"No entry is gathered for {quoted_text(words)}.")

    def _stale(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _was_read(self) -> None:
        if self.isVisible():
            first = self._book is None
            self.refresh()
            if first:
                self._take_focus()

    def _tell_progress(self, done: int, of: int | None) -> None:
        if self._book is None:
            self.nothing.show_reading(done, of)

    def _chosen(self, key: EntryKey | None) -> None:
        self._wanted = key
        self._show(self.list.chosen, None)

    def _show(self, line: EntryLine | None, chosen: Variant | None) -> None:
        book, concordance = self._book, self._concordance
        page = book.page(line.key) if book is not None and line is not None else None
        self.entry.setVisible(page is not None)
        if book is None or concordance is None or page is None:
            return
        self._wanted = page.line.key
        first = next((v for v in page.variants if v.state is not State.REJECTED), None)
        self._follow = page.line.key.name or (first.name if first is not None else None)
        waiting = next((v for v in page.variants if v.state is State.PROPOSED), None)
        same = self.entry.key == page.line.key
        self.entry.show_entry(book, concordance, page, chosen if same and chosen is not None else waiting)

    # What is decided

    def _deciding(self) -> EntryDeciding | None:
        desk, page = self._desk, self.entry.page
        if desk is None or self._book is None or page is None:
            return None
        self.entry.head.keep()
        return EntryDeciding(desk, self._book, page)

    def _decided(self, row: int | None) -> bool:
        """Show the entry that a decision was about."""
        if row is None:
            return False
        self._wanted = EntryKey(row=row)
        self._soon.stop()
        self.refresh()
        return True

    def _accept(self) -> None:
        deciding = self._deciding()
        if deciding is not None and self._decided(deciding.accept(self.entry.chosen)):
            self._go_on_here()

    def _reject(self) -> None:
        deciding = self._deciding()
        if deciding is not None and self._decided(deciding.reject(self.entry.chosen)):
            self._go_on_here()

    def _accept_all(self) -> None:
        deciding = self._deciding()
        if deciding is not None:
            self._decided(deciding.accept_all())
            self._go_on(1)

    def _split(self) -> None:
        deciding, chosen = self._deciding(), self.entry.chosen
        if deciding is None or not chosen:
            return
        forms = [form for variant in chosen for form in variant.forms]
        self._decided(deciding.split(forms, f"Split off: {quoted_text(chosen[0].text)}"))

    def _split_here(self) -> None:
        deciding, variant, place = self._deciding(), self.entry.current, self.entry.place
        if deciding is None or variant is None or place is None:
            return
        words = f"Split off in this article: {quoted_text(variant.text)}"
        self._decided(deciding.split([Form(variant.text, place.document)], words))

    def _merge(self) -> None:
        page = self.entry.page
        if page is None or self._book is None:
            return
        others = [line for line in self._book.lines() if line.key != page.line.key]
        question = f"Merge “{page.line.name}” with…"
        other = ask_for_entry(page.line, others, question, self._theme, self)
        deciding = self._deciding()
        if other is not None and deciding is not None:
            self._decided(deciding.merge(other))

    def _name_place(self) -> None:
        page, place, book = self.entry.page, self.entry.place, self._book
        if page is None or place is None or book is None:
            return
        others = [line for line in book.lines() if line.key.row is not None or line.key != page.line.key]
        question = f"Here “{place.words}” names…"
        other = ask_for_entry(page.line, others, question, self._theme, self)
        deciding = self._deciding()
        if other is not None and deciding is not None and deciding.name_place(place, other):
            self._soon.stop()
            self.refresh()

    def _delete(self) -> None:
        deciding = self._deciding()
        if deciding is not None and deciding.delete():
            self._soon.stop()
            self.refresh()

    def _edit(self, field: str) -> None:
        if self.entry.page is not None:
            self.entry.head.edit(field)

    def _write(self, field: str, text: str) -> None:
        desk, page = self._desk, self.entry.page
        if desk is not None and self._book is not None and page is not None:
            self._decided(EntryDeciding(desk, self._book, page).write(field, text))

    # From one to the next

    def _go_on_here(self) -> None:
        """Choose what waits next in this entry; when nothing does, say how to go on."""
        page = self.entry.page
        waiting = [v for v in page.variants if v.state is State.PROPOSED] if page is not None else []
        if waiting:
            self.entry.choose(waiting[0])
        elif self._desk is not None and not any(line.waits for line in self.list.model.lines()[:1]):
            self._desk.say(ALL_DECIDED)

    def _go_on(self, step: int) -> None:
        """Choose the next variant that waits, in this entry or another; round the end if need be."""
        page, current = self.entry.page, self.entry.current
        if page is not None:
            names = list(page.variants)
            at = names.index(current) if current in names else -1
            beyond = names[at + 1 :] if step > 0 else names[max(at, 0) - 1 :: -1] if at > 0 else []
            waiting = next((v for v in beyond if v.state is State.PROPOSED and page.line.waits), None)
            if waiting is not None:
                self.entry.choose(waiting)
                return
        lines = self.list.model.lines()
        at = self.list.view.currentIndex().row()
        count = len(lines)
        around = (lines[(at + step * n) % count] for n in range(1, count + 1)) if count else iter(())
        following = next((line for line in around if line.waits), None)
        if following is None:
            if self._desk is not None:
                self._desk.say(ALL_DECIDED)
            return
        self.list.choose(following)
        if step < 0 and self.entry.page is not None:
            last = [v for v in self.entry.page.variants if v.state is State.PROPOSED]
            if last:
                self.entry.choose(last[-1])

    def _open(self) -> None:
        if QApplication.focusWidget() is self.list.view:
            self.entry.view.setFocus()
            return
        place = self.here()
        if place is not None:
            self.placeWanted.emit(*place)
        elif self._desk is not None:
            self._desk.say("This variant stands in no article.")

    def _turn_pane(self, step: int) -> None:
        panes = (self.list.view, self.entry.view, self.entry.places_view, self.list.box)
        focus = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if pane is focus), 0 if step < 0 else -1)
        panes[(at + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_focus(self) -> None:
        if self._stack.currentWidget() is self.splitter:
            self.entry.view.setFocus()
        else:
            self.nothing.button.setFocus()

    def _arrange(self) -> None:
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part, least in ((self.list, 220), (self.entry, 460)):
            part.setMinimumWidth(least)
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(_WIDTHS))
        for page in (self.nothing, self.splitter):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
