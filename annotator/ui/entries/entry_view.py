"""The right side: one entry, its variants, and where the chosen one stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.scheme import Scheme
from annotator.domain.wording import worded
from annotator.services.entries.book import EntryBook
from annotator.services.entries.places import Concordance, Place
from annotator.services.entries.values import EntryKey, EntryPage, Variant
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.corpus.wording import day_of
from annotator.ui.entries.entry_head import EntryHead
from annotator.ui.entries.places_list import HEIGHT as PLACE_HEIGHT
from annotator.ui.entries.places_list import PlaceDelegate, PlacesModel
from annotator.ui.entries.variants_list import VariantDelegate, VariantsModel
from annotator.ui.flat_list import FlatList
from annotator.ui.inspector.label_tag import TagInk
from annotator.ui.labels.flow import FlowLayout
from annotator.ui.language import number as grouped
from annotator.ui.language import several, shown, tr
from annotator.ui.pieces import dressed, hairline, plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.punctuation import listed
from annotator.ui.theme.theme import LIGHT, Theme

_MOST_PLACES = 40
_PLACES_SEEN = 4
_LOW = 560  # pixels
_BUTTONS = (
    ("entries.accept", worded("Accept")),
    ("entries.accept_all", worded("Accept all")),
    ("entries.reject", worded("Not the same")),
    ("entries.split", worded("Split off")),
    ("entries.merge", worded("Merge with…")),
    ("entries.place", worded("This place names…")),
)


class EntryView(QWidget):
    """Shows one entry. ``commandGiven(str)``: a button was pressed; ``edited(field, text)``."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals
    edited = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._book: EntryBook | None = None
        self._concordance: Concordance | None = None
        self._page: EntryPage | None = None
        self._scheme: Scheme | None = None
        self._theme: Theme = LIGHT
        self.head = EntryHead()
        self.head.edited.connect(self.edited)
        self.head.left.connect(self.left)
        self.model = VariantsModel(self._example, self._where, self)
        self._delegate = VariantDelegate(self)
        self.view = FlatList(tr("Variants"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setMouseTracking(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.doubleClicked.connect(lambda _index: self.commandGiven.emit("entries.open"))
        self.view.selectionModel().currentChanged.connect(self._show_places)
        self.places = PlacesModel(self)
        self._place_delegate = PlaceDelegate(self)
        self.places_view = FlatList(tr("Where the variant stands"))
        self.places_view.setModel(self.places)
        self.places_view.setItemDelegate(self._place_delegate)
        self.places_view.setMouseTracking(True)
        self.places_view.doubleClicked.connect(lambda _index: self.commandGiven.emit("entries.open"))
        self._places_title = plain_label("section")
        self.buttons = [self._button(command, words) for command, words in _BUTTONS]
        self._arrange()

    # What is shown

    def show_entry(
        self, book: EntryBook, concordance: Concordance, page: EntryPage, chosen: Variant | None
    ) -> None:
        """Show an entry, with the variant chosen that stands where ``chosen`` stood."""
        other = self._page is None or self._page.line.key != page.line.key
        row = 0 if other else self.view.currentIndex().row()
        at = 0 if other else self.view.verticalScrollBar().value()
        self._book, self._concordance, self._page = book, concordance, page
        self._show_head()
        self.model.show(page.variants)
        self.view.verticalScrollBar().setValue(at)
        index = self.model.index_of(chosen.name, local=chosen.local) if chosen is not None else QModelIndex()
        if not index.isValid() and page.variants:
            index = self.model.index(max(0, min(row, len(page.variants) - 1)))
        self._choose(index)

    def choose(self, variant: Variant) -> None:
        """Choose one of the variants that are shown."""
        self._choose(self.model.index_of(variant.name, local=variant.local))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the variants their room in a low window."""
        super().resizeEvent(event)
        seen = _PLACES_SEEN if event.size().height() >= _LOW else _PLACES_SEEN // 2
        self.places_view.setFixedHeight(seen * PLACE_HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = self._delegate.theme = self._place_delegate.theme = theme
        for view in (self.view, self.places_view):
            view.viewport().update()
        for button in self.buttons:
            button.dress(theme)
        self._show_head()

    def set_scheme(self, scheme: Scheme) -> None:
        """Use the colours of a scheme's labels."""
        self._scheme = scheme

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the buttons."""
        for button in self.buttons:
            button.show_key(shown)

    # What is chosen

    @property
    def key(self) -> EntryKey | None:
        """The entry that is shown."""
        return self._page.line.key if self._page is not None else None

    @property
    def page(self) -> EntryPage | None:
        """All of the entry that is shown."""
        return self._page

    @property
    def chosen(self) -> list[Variant]:
        """The variants that are chosen, in order; the current one where none is."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        found = [self.model.variants()[row] for row in rows if row < len(self.model.variants())]
        current = self.model.variant(self.view.currentIndex())
        return found or ([current] if current is not None else [])

    @property
    def current(self) -> Variant | None:
        """The variant that was gone to last."""
        return self.model.variant(self.view.currentIndex())

    @property
    def place(self) -> Place | None:
        """The chosen place of the variant, else its first."""
        return self.places.place(self.places_view.currentIndex()) or self.places.place(self.places.index(0))

    # Making it

    def _choose(self, index: QModelIndex) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flag)
        if index.isValid():
            self.view.scrollTo(index)
        self._show_places()

    def _show_head(self) -> None:
        if self._page is not None:
            layer = self._scheme.layer_of(self._page.line.label) if self._scheme is not None else None
            ink = TagInk(self._scheme, self._theme)
            self.head.show_entry(self._page, layer.name if layer is not None else "", ink)

    def _show_places(self, *_: object) -> None:
        variant, book = self.current, self._book
        found: Sequence[Place] = ()
        if variant is not None and book is not None and self._concordance is not None:
            mentions = book.places(variant, _MOST_PLACES)
            found = [p for p in map(self._concordance.place, mentions) if p is not None]
        self.places.show(found)
        words = (
            tr("Where “{variant}” stands", variant=variant.text)
            if variant is not None
            else tr("Where it stands")
        )
        more = variant.mentions - len(found) if variant is not None else 0
        if found and more > 0:
            words = " · ".join((words, tr("{count} more", count=grouped(more))))
        self._places_title.setText(words)

    def _example(self, variant: Variant) -> Place | None:
        if self._book is None or self._concordance is None:
            return None
        mentions = self._book.places(variant, 1)
        return self._concordance.place(mentions[0]) if mentions else None

    def _where(self, variant: Variant) -> str:
        """The article a variant is said of alone, or how many."""
        documents = [form.document for form in variant.forms if form.document is not None]
        if not documents or self._concordance is None:
            return ""
        if len(documents) > 1:
            return several("only in %Ln article", "only in %Ln articles", len(documents))
        found = self._concordance.article(documents[0])
        if found is None:
            return tr("only in an article that is gone")
        parts = (" ".join((found.outlet or found.title).split()), day_of(found.published))
        return tr("only in {place}", place=listed(parts))

    def _button(self, command: str, words: str) -> VerbButton:
        button = VerbButton(shown(words), self._theme, primary=command == "entries.accept")
        button.follow(command)
        button.setToolTip(shown(BY_ID[command].tip))
        button.clicked.connect(lambda: self.commandGiven.emit(command))
        return button

    def _arrange(self) -> None:
        foot = dressed("stripe")
        inner = QVBoxLayout(foot)
        inner.setContentsMargins(18, 9, 18, 9)
        row = FlowLayout(gap=8)
        for button in self.buttons:
            row.addWidget(button)
        inner.addLayout(row)
        title = dressed("stripe")
        line = QHBoxLayout(title)
        line.setContentsMargins(18, 7, 18, 5)
        line.addWidget(self._places_title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(hairline())
        column.addWidget(self.view, 1)
        column.addWidget(title)
        column.addWidget(self.places_view)
        column.addWidget(foot)
