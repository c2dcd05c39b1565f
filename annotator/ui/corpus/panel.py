"""The left panel: what is asked of the list, the list of articles, how many are done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.services.annotating.article import Article
from annotator.services.queue.article_queue import ArticleQueue, Show, Wish
from annotator.services.queue.corpus import Corpus
from annotator.services.queue.order import Order
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui.corpus.delegate import HEIGHT, ArticleDelegate
from annotator.ui.corpus.list_asking import ListAsking
from annotator.ui.corpus.list_foot import ListFoot
from annotator.ui.corpus.long_list import LongList
from annotator.ui.corpus.model import ROW_ROLE, CorpusModel
from annotator.ui.corpus.queue_words import kept, wish_from
from annotator.ui.corpus.reader import ListReader, Rows, Start, rows_of
from annotator.ui.language import shown, tr
from annotator.ui.remembered import Remembered
from annotator.ui.theme.theme import Theme

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
        self._shown: int | None = None
        self._leaving = False
        self.asking = ListAsking()
        self.box, self.head, self.days = self.asking.box, self.asking.head, self.asking.days
        self.nothing, self.again = self.asking.nothing, self.asking.again
        self._foot = ListFoot()
        self.model = CorpusModel(self)
        self._delegate = ArticleDelegate(self)
        self.view = LongList(tr("Articles"), HEIGHT)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setMouseTracking(True)
        self._reader = ListReader(self)
        self._stale: frozenset[int] = frozenset()
        self._article: Article | None = None
        self._notes_stale = False
        self._follow = QTimer(self, singleShot=True, interval=_FOLLOW)
        self._follow.timeout.connect(self._show_stale)
        self._connect()
        self._arrange()

    @property
    def wish(self) -> Wish:
        """What is asked for."""
        return self.asking.wish

    @property
    def progress_text(self) -> str:
        """How many articles are done, in words."""
        return self._foot.progress_text

    def why(self, row: int) -> str:
        """What made an article worth doing when the list was put in that order, in words; empty before."""
        from annotator.services.queue.what_next import in_words

        found = self.queue.why(row) if self.queue is not None else None
        return shown(in_words(found)) if found is not None else ""

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
        self.asking.begin(self._recalled())
        self.model.show(None, rows_of([]))
        self._reader.show(self.queue, self._size() if there else 0)
        self._ask()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._delegate.theme = theme
        self.asking.set_theme(theme)
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

    def offer_shown(self) -> None:
        """Open the menu of what can be shown."""
        if self.queue is not None:
            menu = self.head.shown_menu(self.queue.outlets())
            self._reader.count_waiting(self.head.tell_waiting)
            menu.popup(_below(self.head.shown))

    def offer_orders(self) -> None:
        """Open the menu of the orders."""
        self.head.order_menu().popup(_below(self.head.order))

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
        wish = self.asking.take_words()
        if self.queue is None:
            self._say_nothing([])
            return
        self._reader.ask(wish)
        self._reader.count()

    def _take(self, rows: Rows, wish: Wish) -> None:
        self.model.show(self._corpus, rows, self.why if wish.order is Order.WORTH else None)
        self.show_article(self._shown)
        self._say_nothing(rows.rows)
        self._say_rest()
        self.listed.emit()
        if self._leaving:
            self._leave_for(rows.rows)

    def _say_nothing(self, rows: Sequence[int]) -> None:
        self.asking.say_nothing(empty=not rows and self._workspace is not None)

    def _show_counts(self, counts: dict[Show, int]) -> None:
        self.head.show_counts(counts)
        self._foot.show_done(counts[Show.DONE], counts[Show.ALL])
        self._say_rest()

    def _say_rest(self) -> None:
        self._foot.say_shown(len(self.model.rows()), filtered=self.wish.filters)

    def _say_waits(self, waits: bool) -> None:
        if waits:
            self._foot.say_listing()
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

    def _connect(self) -> None:
        self.asking.asked.connect(self._ask)
        self.asking.typed.connect(self._leave_box)
        self.asking.left.connect(self.left)
        self.asking.commandGiven.connect(self.commandGiven)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self._reader.read.connect(self._take)
        self._reader.counted.connect(self._show_counts)
        self._reader.waits.connect(self._say_waits)

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.asking)
        whole.addWidget(self.view, 1)
        whole.addWidget(self._foot)


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height()))
