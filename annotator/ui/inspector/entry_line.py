"""What the chosen span names: its entry, what else it is called, how many articles name it.

What it needs is imported, and the names gathered, when a name is looked at for the first time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.mark import Mark
from annotator.domain.span import Status
from annotator.ui.actions.entry_commands import ENTRY_OF_SPAN
from annotator.ui.inspector.facts import Section
from annotator.ui.language import several, tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.punctuation import listed
from annotator.ui.theme.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.ui.entries.shared_book import SharedBook

_PAUSE = 200  # milliseconds a name is looked at before anything is read: Tab passes by many
_MOST_NAMES = 4
_LAYER = "entity"
_NO_NAMES = frozenset({"DATE", "CARDINAL"})


class EntryOfSpan(QWidget):
    """Shows what a span names. ``commandGiven(str)``: its button was pressed."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self) -> None:
        super().__init__()
        self._shared: Callable[[], SharedBook] | None = None
        self._row: Callable[[], int | None] = lambda: None
        self._mark: Mark | None = None
        self._heard = False
        self.name = plain_label("strong", wrap=True)
        self.names = plain_label("dim", wrap=True)
        self.button = VerbButton(tr("Open the entry"), LIGHT)
        self.button.follow(ENTRY_OF_SPAN.id)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setToolTip(ENTRY_OF_SPAN.shown_tip)
        self.button.clicked.connect(lambda: self.commandGiven.emit(ENTRY_OF_SPAN.id))
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._show)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Section(tr("Entry"), [self.name, self.names, self.button]))
        self.hide()

    def use(self, shared: Callable[[], SharedBook], row: Callable[[], int | None]) -> None:
        """Look into this book from now on; ``row`` gives the row number of the open article."""
        self._shared, self._row = shared, row

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.button.dress(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the key on the button."""
        self.button.show_key(shown)

    def show_mark(self, mark: Mark | None) -> None:
        """Show what a span names; for one that names nothing it is hidden."""
        names = (
            mark is not None
            and mark.layer == _LAYER
            and mark.label not in _NO_NAMES
            and mark.status is not Status.REJECTED
        )
        known = self._mark
        self._mark = mark if names and self._shared is not None else None
        if self._mark is None:
            self._soon.stop()
            self.hide()
            return
        if self._heard:
            self._show()
            return
        if known is None or (known.text, known.label) != (self._mark.text, self._mark.label):
            self.hide()  # until it is known what this one names
        self._soon.start()

    def _stale(self) -> None:
        if self._mark is not None:
            self._soon.start()

    def _show(self) -> None:
        mark, row = self._mark, self._row()
        if mark is None or row is None or self._shared is None:
            return
        shared = self._shared()
        if not self._heard:
            self._heard = True
            shared.ready.connect(self._stale)
            shared.stale.connect(self._stale)
        book = shared.now()
        told = mark.features.get("entry")
        key = (
            book.of_span(row, mark.label, mark.text, told if isinstance(told, str) else "")
            if book is not None
            else None
        )
        page = book.page(key) if book is not None and key is not None else None
        self.setVisible(page is not None)
        if page is None:
            return
        line = page.line
        made = line.key.row is not None
        self.name.setText(line.name if made else tr("{name} (proposed)", name=line.name))
        shown = ("accepted", "told") if made else ("proposed",)
        others = [v.text for v in page.variants if v.state in shown and v.text != line.name]
        named = others[:_MOST_NAMES] + (
            [tr("{count} more", count=len(others) - _MOST_NAMES)] if len(others) > _MOST_NAMES else []
        )
        places = several("in %Ln article", "in %Ln articles", line.documents)
        also = tr("also {names} · ", names=listed(named)) if named else ""
        counts = (
            several("%Ln time {places}", "%Ln times {places}", line.mentions, places=places)
            if line.mentions != 1
            else tr("only here")
        )
        waiting = tr(" · {proposed} to decide", proposed=line.proposed) if made and line.proposed else ""
        self.names.setText(f"{also}{counts}{waiting}")
