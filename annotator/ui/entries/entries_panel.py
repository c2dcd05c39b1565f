"""The left panel: a box to find entries, the list, what waits."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.scheme import Scheme
from annotator.services.entries.values import EntryLine
from annotator.ui.corpus.filtered_list import FilteredList
from annotator.ui.entries.entries_list import EntriesModel, EntryDelegate
from annotator.ui.inspector.label_tag import TagInk
from annotator.ui.language import several, tr
from annotator.ui.theme.theme import LIGHT, Theme


class EntriesPanel(FilteredList):
    """Lists entries. ``entryChosen(EntryKey | None)`` says which one is to be shown."""

    entryChosen = Signal(object)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Entries"), tr("Find an entry"), tr("Find an entry or a label"), parent)
        self._scheme: Scheme | None = None
        self._theme: Theme = LIGHT
        self._wanted: EntryLine | None = None
        self._filling = False
        self._counts = ""
        self.model = EntriesModel(self)
        self._delegate = EntryDelegate(self)
        self.use(self.model, self._delegate)
        self.everythingWanted.connect(self.box.clear)
        self.box.textChanged.connect(self._narrow)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self.setMinimumWidth(200)

    @property
    def chosen(self) -> EntryLine | None:
        """The entry that is chosen."""
        return self.model.line(self.view.currentIndex())

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self._delegate.ink = TagInk(self._scheme, theme)
        self.view.viewport().update()

    def set_scheme(self, scheme: Scheme) -> None:
        """Use the colours of a scheme's labels."""
        self._scheme = scheme
        self.set_theme(self._theme)

    def show_lines(self, lines: Sequence[EntryLine], made: int, wanted: EntryLine | None) -> None:
        """Show the entries, ``made`` of which somebody made, and choose one; nothing is told of it."""
        to_decide = bisect_left(lines, True, key=lambda line: not line.waits)  # they come first
        self._counts = " · ".join(
            (
                several("%Ln to decide", "%Ln to decide", to_decide),
                several("%Ln entry", "%Ln entries", made),
                several("%Ln proposed", "%Ln proposed", len(lines) - made),
            )
        )
        at = self.view.verticalScrollBar().value()
        place = self.view.currentIndex().row()
        self._filling = True
        self.model.show(lines)
        self._wanted = wanted
        self._settle(place)
        self._filling = False
        self.view.verticalScrollBar().setValue(at)
        index = self.view.currentIndex()
        if index.isValid():
            self.view.scrollTo(index)

    def choose(self, line: EntryLine) -> None:
        """Choose an entry, also one that the box filters away, and tell so."""
        if not self.model.index_of(line).isValid():
            self._filling = True
            self.box.clear()
            if not self.model.index_of(line).isValid():
                self.box.setText(line.name)  # it stands beyond those that are listed
            self._filling = False
        index = self.model.index_of(line)
        if index.isValid():
            self.set_current(index)
            self.view.scrollTo(index)

    def _narrow(self, words: str) -> None:
        filling, self._filling = self._filling, True
        self.model.narrow(words)
        self._settle(0)
        self._filling = filling
        self._tell()

    def _settle(self, place: int) -> None:
        index = self.model.index_of(self._wanted)
        count = self.model.rowCount()
        if not index.isValid() and count:
            index = self.model.index(max(0, min(place, count - 1)))
        self.set_current(index)
        self.say_nothing(tr("No entry is called so.") if not count and self.box.text() else "")
        left = self.model.left_out
        self.tally.setText(
            " · ".join((self._counts, several("type to find %Ln more", "type to find %Ln more", left)))
            if left
            else self._counts
        )

    def _picked(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._filling:
            self._wanted = self.model.line(index)
            self._tell()

    def _tell(self) -> None:
        line = self.chosen
        self.entryChosen.emit(line.key if line is not None else None)
