"""What the Entries screen shows: the list and the entry that is chosen, or what stands there until then."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from annotator.services.entries.book import EntryBook
from annotator.services.entries.places import Concordance
from annotator.services.entries.values import EntryKey, EntryLine, State, Variant
from annotator.suggest.entries.values import Name
from annotator.ui.annotate.desk import Desk
from annotator.ui.entries.entries_panel import EntriesPanel
from annotator.ui.entries.entry_view import EntryView
from annotator.ui.entries.nothing import Nothing
from annotator.ui.entries.shared_book import SharedBook
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.punctuation import quoted_text
from annotator.ui.theme.theme import Theme

_WIDTHS = (320, 1120)  # pixels of list and entry in a window of 1440
_LEAST = (220, 460)


class EntriesShown(QStackedWidget):
    """Shows the entries of the open project, and which of them is chosen, whatever becomes of it."""

    def __init__(self, shared: SharedBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shared = shared
        self._desk: Desk | None = None
        self._concordance: Concordance | None = None
        self._wanted: EntryKey | None = None
        self._span: tuple[int, str, str, str] | None = None
        self._follow: Name | None = None  # by which the entry is found again when undo has unmade it
        self.book: EntryBook | None = None
        self.nothing = Nothing()
        self.list = EntriesPanel()
        self.entry = EntryView()
        self._arrange()
        # Several changes of one step are shown at once, after the key.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self.list.entryChosen.connect(self._chosen)

    @property
    def is_read(self) -> bool:
        """Whether there are entries to go to."""
        return self.currentWidget() is self._both

    def show_desk(self, desk: Desk | None) -> None:
        """Be of the project on ``desk``, of which nothing is read yet."""
        self._desk, self.book, self._wanted, self._follow = desk, None, None, None
        self._concordance = Concordance(desk.workspace) if desk is not None else None
        self.list.box.clear()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for part in (self.nothing, self.list, self.entry):
            part.set_theme(theme)

    def show_span(self, document: int, label: str, text: str, told: str) -> None:
        """Choose what a span names; it is shown as soon as the entries are read."""
        self._span = (document, label, text, told)
        self._take_span()

    def refresh(self) -> None:
        """Show the entries as they are now."""
        self._soon.stop()
        desk = self._desk
        if desk is None:
            return
        book = self.book = self._shared.now()
        if book is None:
            self.nothing.show_reading()
            self.setCurrentWidget(self.nothing)
            return
        self.list.set_scheme(desk.scheme)
        self.entry.set_scheme(desk.scheme)
        self._take_span()
        lines = book.lines()
        if not lines:
            self.nothing.show_none()
            self.setCurrentWidget(self.nothing)
            return
        wanted = self._wanted
        if wanted is not None and book.line(wanted) is None and self._follow is not None:
            wanted = book.key_of(self._follow)
        self.list.show_lines(lines, book.made, book.line(wanted) if wanted is not None else None)
        self.setCurrentWidget(self._both)
        self._show(self.list.chosen, self.entry.current)

    def refresh_soon(self) -> None:
        """Show them as they are when what is happening has happened."""
        self._soon.start()

    def turn_to(self, row: int) -> None:
        """Show the entry of that row number, as it is now."""
        self._wanted = EntryKey(row=row)
        self.refresh()

    def tell_progress(self, done: int, of: int | None) -> None:
        """Say how far the gathering is, until there is something to see."""
        if self.book is None:
            self.nothing.show_reading(done, of)

    def go_on_here(self) -> bool:
        """Choose what waits next in this entry; says whether anything does."""
        page = self.entry.page
        waiting = [v for v in page.variants if v.state is State.PROPOSED] if page is not None else []
        if waiting:
            self.entry.choose(waiting[0])
        return bool(waiting)

    def go_on(self, step: int) -> bool:
        """Choose the next variant that waits, in this entry or another, round the end if need be.

        Says whether there is one. ``step`` is 1, or -1 backwards.
        """
        beyond = self._waiting_beyond(step)
        if beyond is not None:
            self.entry.choose(beyond)
            return True
        lines = self.list.model.lines()
        at = self.list.view.currentIndex().row()
        count = len(lines)
        around = (lines[(at + step * n) % count] for n in range(1, count + 1)) if count else iter(())
        following = next((line for line in around if line.waits), None)
        if following is None:
            return False
        self.list.choose(following)
        if step < 0 and self.entry.page is not None:
            last = [v for v in self.entry.page.variants if v.state is State.PROPOSED]
            if last:
                self.entry.choose(last[-1])
        return True

    def _waiting_beyond(self, step: int) -> Variant | None:
        """What waits in this entry beyond the chosen variant."""
        page, current = self.entry.page, self.entry.current
        if page is None or not page.line.waits:
            return None
        names = list(page.variants)
        at = names.index(current) if current in names else -1
        beyond = names[at + 1 :] if step > 0 else names[max(at, 0) - 1 :: -1] if at > 0 else []
        return next((v for v in beyond if v.state is State.PROPOSED), None)

    def _take_span(self) -> None:
        if self._span is None or self.book is None:
            return
        key = self.book.of_span(*self._span)
        words, self._span = self._span[2], None
        line = self.book.line(key) if key is not None else None
        if line is not None:
            self._wanted = key
            self.list.choose(line)
        elif self._desk is not None:
            self._desk.say(tr("No entry is gathered for {words}.", words=quoted_text(words)))

    def _chosen(self, key: EntryKey | None) -> None:
        self._wanted = key
        self._show(self.list.chosen, None)

    def _show(self, line: EntryLine | None, chosen: Variant | None) -> None:
        book, concordance = self.book, self._concordance
        page = book.page(line.key) if book is not None and line is not None else None
        self._beside.setCurrentWidget(self.entry if page is not None else self._none)
        if book is None or concordance is None or page is None:
            return
        self._wanted = page.line.key
        first = next((v for v in page.variants if v.state is not State.REJECTED), None)
        self._follow = page.line.key.name or (first.name if first is not None else None)
        waiting = next((v for v in page.variants if v.state is State.PROPOSED), None)
        same = self.entry.key == page.line.key
        self.entry.show_entry(book, concordance, page, chosen if same and chosen is not None else waiting)

    def _arrange(self) -> None:
        self._none = plain_label("dim", tr("There is no entry to show."))
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._beside = QStackedWidget()
        for page in (self.entry, self._none):
            self._beside.addWidget(page)
        self._both = QSplitter(Qt.Orientation.Horizontal)
        self._both.setHandleWidth(1)
        self._both.setChildrenCollapsible(False)
        for part, least in zip((self.list, self._beside), _LEAST, strict=True):
            part.setMinimumWidth(least)
            self._both.addWidget(part)
        self._both.setStretchFactor(1, 1)
        self._both.setSizes(list(_WIDTHS))
        for shown in (self.nothing, self._both):
            self.addWidget(shown)
