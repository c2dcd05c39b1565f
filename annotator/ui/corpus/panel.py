"""The left panel: filter, list of articles, how many are done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.services.annotating.article import Article
from annotator.services.queue.article_queue import ArticleQueue, Show, Wish
from annotator.services.queue.corpus import Corpus
from annotator.services.queue.order import Order
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui.corpus.days_row import DaysRow
from annotator.ui.corpus.delegate import HEIGHT, ArticleDelegate
from annotator.ui.corpus.filter_box import FilterBox
from annotator.ui.corpus.list_head import ListHead
from annotator.ui.corpus.long_list import LongList
from annotator.ui.corpus.model import ROW_ROLE, CorpusModel
from annotator.ui.corpus.queue_words import kept, nothing_words, wish_from
from annotator.ui.corpus.reader import ListReader, Rows, Start, rows_of
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.remembered import Remembered
from annotator.ui.theme.theme import Theme

_PAUSE = 120  # milliseconds after a key before the list is filtered
_FOLLOW = 100  # milliseconds in which decisions gather before the list shows them


class CorpusPanel(QWidget):
    """Lists the articles of a project. ``articleWanted`` carries the row number of the one picked.

    What is shown stays as it is, and in its order, until somebody asks anew or articles come in: nothing
    moves under the person who works through it. ``listed``: what was asked for is shown.
    ``commandGiven`` carries the id of a clicked command.
    """

    articleWanted = Signal(int)  # noqa: N815  # Qt's way of naming signals
    commandGiven = Signal(str)  # noqa: N815  # as above
    listed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._remembered: Remembered | None = None
        self._workspace: Workspace | None = None
        self._corpus: Corpus | None = None
        self.queue: ArticleQueue | None = None
        self.wish = Wish()
        self._shown: int | None = None
        self._leaving = False
        self._done = self._articles = 0
        self.box = FilterBox()
        self.head = ListHead()
        self.days = DaysRow()
        self.days.hide()
        self.model = CorpusModel(self)
        self._delegate = ArticleDelegate(self)
        self.view = LongList("Articles", HEIGHT)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setMouseTracking(True)
        self.nothing = plain_label("dim", wrap=True)
        self.again = QPushButton("Show Everything Again")
        self.again.setObjectName("plain")
        self._progress = plain_label("strong")
        self._bar = QProgressBar()
        self._bar.setObjectName("thin")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Articles done")
        self._rest = plain_label("small")
        self._reader = ListReader(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._stale: frozenset[int] = frozenset()
        self._article: Article | None = None
        self._notes_stale = False
        self._follow = QTimer(self, singleShot=True, interval=_FOLLOW)
        self._follow.timeout.connect(self._show_stale)
        self._connect()
        self._arrange()

    @property
    def progress_text(self) -> str:
        """How many articles are done, in words."""
        return self._progress.text()

    def use(self, start: Start, remembered: Remembered) -> None:
        """Read long lists by jobs that ``start`` makes, and remember how the list was asked for."""
        self._reader.use(start)
        self._remembered = remembered

    def show_corpus(self, workspace: Workspace | None, person: Person | None) -> None:
        """Show the articles of a project as ``person`` stands with them; None shows nothing."""
        self._keep()
        self._workspace = workspace
        there = workspace is not None and person is not None
        self._corpus = Corpus(workspace, person) if workspace and person else None
        self.queue = ArticleQueue(workspace, person) if workspace and person else None
        self._shown = None
        self._leaving = False
        self._stale = frozenset()
        self._article = None
        self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(False)
        self.days.hide()
        self.wish = self._recalled()
        self.head.show_counts({})
        self.model.show(None, rows_of([]))
        self._reader.show(self.queue, self._size() if there else 0)
        self._ask()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._delegate.theme = theme
        self.head.set_theme(theme)
        self.view.viewport().update()

    def refresh(self, changes: Changes, article: Article | None = None) -> None:
        """Read again what a commit touched; ``article`` is the open one, which has followed it already."""
        if self.queue is None:
            return
        self.queue.refresh(changes)
        if changes.corpus:
            self._reader.show(self.queue, self._size())
            self._ask()
        elif changes.documents:
            self._stale |= changes.documents
            self._article = article
            self._notes_stale |= changes.notes
            if not (changes.annotations or changes.suggestions):
                self._show_stale()
            elif not self._follow.isActive():
                self._follow.start()

    def _show_stale(self) -> None:
        """Read again the articles that were worked on: after a decision, the page is painted by then."""
        self._follow.stop()
        stale, self._stale = self._stale, frozenset()
        if self.queue is not None:
            self.model.refresh(stale, None if self._notes_stale else self._article)
            self._notes_stale = False
            self._reader.count()

    def show_article(self, row: int | None) -> None:
        """Mark one article as the open one, and scroll to it."""
        self._shown = row
        index = self.model.index_of(row) if row is not None else QModelIndex()
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, chosen)
        if index.isValid():
            self.view.scrollTo(index)

    def beside(self, row: int | None, step: int) -> int | None:
        """The article ``step`` places after (before) one in the list as it is shown, or None at its end."""
        rows = self.model.rows()
        index = self.model.index_of(row) if row is not None else QModelIndex()
        if not index.isValid():
            return rows[0] if rows else None
        place = index.row() + step
        return rows[place] if 0 <= place < len(rows) else None

    def next_open(self, row: int) -> int | None:
        """The next article of the list as it is shown that is neither done nor skipped, round its end."""
        return self.queue.next_open(self.model.rows(), row) if self.queue is not None else None

    # What is wanted

    def want(self, wish: Wish) -> None:
        """Show what is asked for; asking for the same again brings the list up to date."""
        self.wish = wish
        self.days.hide()
        self._ask()

    def want_show(self, show: Show) -> None:
        """Show articles of one kind."""
        self.want(replace(self.wish, show=show))

    def want_order(self, order: Order) -> None:
        """Show the articles in another order."""
        self.want(replace(self.wish, order=order, reverse=False))

    def turn_round(self) -> None:
        """Show the articles the other way round."""
        self.want(replace(self.wish, reverse=not self.wish.reverse))

    def show_everything(self) -> None:
        """Leave no article out any more; the order stays."""
        self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(False)
        self.want(Wish(order=self.wish.order, reverse=self.wish.reverse))

    def offer_shown(self) -> None:
        """Open the menu of what can be shown."""
        if self.queue is not None:
            menu = self.head.shown_menu(self.queue.outlets())
            self._reader.count_waiting(self.head.tell_waiting)
            menu.popup(_below(self.head.shown))

    def offer_orders(self) -> None:
        """Open the menu of the orders."""
        self.head.order_menu().popup(_below(self.head.order))

    def ask_days(self) -> None:
        """Ask in place which days to show."""
        self.days.ask(self.wish.since, self.wish.until)

    def _keep(self) -> None:
        """Remember how the list was asked for; not at every wish, since settings are written to a disk."""
        if self._remembered is not None and self._workspace is not None:
            self._remembered.keep_list(self._workspace.path, kept(self.wish))

    def _recalled(self) -> Wish:
        if self._remembered is None or self._workspace is None:
            return Wish()
        return wish_from(self._remembered.list_of(self._workspace.path))

    def _size(self) -> int:
        if self._workspace is None:
            return 0
        with self._workspace.read() as reading:
            return reading.queue.at_most()  # opening a large project counts nothing

    def _ask(self) -> None:
        self._pause.stop()
        self.wish = replace(self.wish, words=self.box.text())
        self.head.show_wish(self.wish)
        if self.queue is None:
            self._say_nothing([])
            return
        self._reader.ask(self.wish)
        self._reader.count()

    def _take(self, rows: Rows, _wish: Wish) -> None:
        self.model.show(self._corpus, rows)
        self.show_article(self._shown)
        self._say_nothing(rows.rows)
        self._say_rest()
        self.listed.emit()
        if self._leaving:
            self._leave_for(rows.rows)

    def _say_nothing(self, rows: Sequence[int]) -> None:
        empty = not rows and self._workspace is not None
        self.nothing.setVisible(empty)
        self.again.setVisible(empty and self.wish.filters)
        self.nothing.setText(
            nothing_words(self.wish)
            if self.wish.filters
            else "There are no articles yet. File ▸ Import Articles… (Ctrl+I) brings some in."
        )

    def _show_counts(self, counts: dict[Show, int]) -> None:
        self._done, self._articles = counts[Show.DONE], counts[Show.ALL]
        self.head.show_counts(counts)
        self._progress.setText(f"{self._done:,} of {self._articles:,} articles done")
        self._bar.setMaximum(max(1, self._articles))
        self._bar.setValue(self._done)
        self._say_rest()

    def _say_rest(self) -> None:
        shown = len(self.model.rows())
        left = self._articles - self._done
        self._rest.setText(f"{shown:,} shown by the filter" if self.wish.filters else f"{left:,} to go")

    def _say_waits(self, waits: bool) -> None:
        if waits:
            self._rest.setText("Listing…")
        else:
            self._say_rest()

    def _picked(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, int) and row != self._shown:
            self._shown = row
            self.articleWanted.emit(row)

    def _leave_box(self) -> None:
        self._leaving = True
        self._ask()

    def _leave_for(self, rows: Sequence[int]) -> None:
        """The typing is over, and what it asked for is there: go to the first article that fits."""
        self._leaving = False
        if rows and (self._shown is None or not self.model.index_of(self._shown).isValid()):
            self.articleWanted.emit(rows[0])
        self.left.emit()

    def _days_given(self, since: str, until: str) -> None:
        self.want(replace(self.wish, since=since, until=until))
        self.left.emit()

    def _days_left(self) -> None:
        self.days.hide()
        self.left.emit()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        self.box.textChanged.connect(lambda _text: self._pause.start())
        self.box.left.connect(self._leave_box)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self.head.wanted.connect(self.commandGiven)
        self.head.left.connect(self.left)
        self.head.outletWanted.connect(lambda outlet: self.want(replace(self.wish, outlet=outlet)))
        self.days.given.connect(self._days_given)
        self.days.left.connect(self._days_left)
        self.again.clicked.connect(lambda: self.commandGiven.emit("queue.clear"))
        self._reader.read.connect(self._take)
        self._reader.counted.connect(self._show_counts)
        self._reader.waits.connect(self._say_waits)

    def _arrange(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(10, 10, 10, 8)
        top.setSpacing(6)
        for widget in (self.box, self.head, self.days, self.nothing, self.again):
            top.addWidget(widget)
        foot = dressed("stripe")
        under = QVBoxLayout(foot)
        under.setContentsMargins(14, 10, 14, 10)
        under.setSpacing(5)
        for line in (self._progress, self._bar, self._rest):
            under.addWidget(line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.view, 1)
        whole.addWidget(foot)


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height()))
