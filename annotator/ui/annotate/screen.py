"""The Annotate screen: list, page, label bar, status line and inspector around one desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from annotator.domain.mark import MarkKey
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui.annotate.asking import Asking
from annotator.ui.annotate.claiming import Claiming
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.in_step import InStep
from annotator.ui.annotate.inspected import Inspected
from annotator.ui.annotate.kind_menu import choose_kind
from annotator.ui.annotate.noting import NotesKeeper
from annotator.ui.annotate.reason_bar import ReasonBar
from annotator.ui.annotate.relating import RelationAsking
from annotator.ui.annotate.splitting import Splitting
from annotator.ui.annotate.status_line import StatusLine
from annotator.ui.bulk.offer_bar import OfferBar
from annotator.ui.corpus.panel import CorpusPanel
from annotator.ui.corpus.wording import title_of
from annotator.ui.inspector.inspector import SPAN, Inspector
from annotator.ui.labels.bar import LabelBar
from annotator.ui.language import tr
from annotator.ui.notes.signs import NoteSigns
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.find.find_in_article import FindInArticle
from annotator.ui.page.overview.strip import OverviewStrip
from annotator.ui.project.waiting_page import IMPORT, WaitingPage
from annotator.ui.theme.theme import Theme

_WIDTHS = (264, 840, 336)  # pixels of list, article and inspector in a window of 1440


class AnnotateScreen(QWidget):
    """Shows what lies on the desk and tells the desk what was picked.

    ``commandGiven`` carries the id of a command that was clicked; ``troubled`` an error to be said.
    """

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals
    troubled = Signal(object)
    schemeChanged = Signal()  # noqa: N815  # as above

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self.asking: Asking | None = None
        self.noting: NotesKeeper | None = None
        self.at_work: Callable[[int], float] = lambda _article: 0.0
        """How many seconds the person was at work in an article."""
        self.relating: RelationAsking | None = None
        self.splitting: Splitting | None = None
        self._in_step: InStep | None = None
        self.corpus = CorpusPanel()
        self.page = ArticlePage()
        self.nothing = WaitingPage(tr("Articles"))
        self.nothing.commandGiven.connect(self.commandGiven)
        self.nothing.hide()
        self.finder = FindInArticle(self.page)
        self.overview = OverviewStrip(self.page)
        self.signs = NoteSigns(self.page)
        self.bar = LabelBar()
        self.offer = OfferBar()
        self.status = StatusLine()
        self.reason = ReasonBar()
        self._inspected = Inspected(self.page, self.corpus.why)
        self.inspector = Inspector(self._inspected.chosen, self._inspected.marks)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()
        self.corpus.articleWanted.connect(self._open)
        self.corpus.left.connect(self.page.setFocus)
        self.corpus.commandGiven.connect(self.commandGiven)
        self.reason.left.connect(self.page.setFocus)
        self.inspector.notes.left.connect(self.page.setFocus)
        self.page.markChosen.connect(self._picked_on_page)
        self.page.markClicked.connect(self._clicked_on_page)
        self.page.selectionExact.connect(self.status.show_exact)
        self.page.zoomTurned.connect(self._zoom_turned)
        self.inspector.markPicked.connect(self.choose)
        claim = self.inspector.span.claim
        claim.featureGiven.connect(self._feature_given)
        claim.commandGiven.connect(self.commandGiven)
        claim.partRemoved.connect(self._part_removed)
        claim.left.connect(self.page.setFocus)
        self.inspector.span.elsewhere.left.connect(self.page.setFocus)
        self.inspector.guidelines.left.connect(self.page.setFocus)
        self.bar.commandGiven.connect(self.commandGiven)

    # What is shown

    def show_project(self, workspace: Workspace, person: Person) -> Desk:
        """Show a project as ``person`` sees it; nothing is open yet."""
        self.leave()
        desk = Desk(workspace, person, self)
        self.desk = self._inspected.desk = desk
        desk.articleOpened.connect(self.reason.leave)
        in_step = self._in_step = InStep(desk, self)
        desk.said.connect(self.status.say)
        desk.troubled.connect(self.troubled)
        self.asking = Asking(desk, self)
        self.relating = RelationAsking(desk, self, partial(choose_kind, self.page))
        self.splitting = Splitting(desk, self)
        for question in (self.asking, self.relating):
            question.awaited.connect(self.status.show_awaited)
        desk.saved.connect(lambda: self.status.show_saved(tr("✓ Saved")))
        self.status.show_saved(tr("Read-only") if workspace.read_only else tr("✓ Saved"))
        in_step.show_scheme()
        self.noting = NotesKeeper(desk, self, self.at_work)
        self.inspector.read_notes = self.noting.shown
        self.corpus.show_corpus(workspace, person)
        in_step.show_article()
        desk.articleOpened.connect(self._look_empty)
        self._look_empty()
        return desk

    def _look_empty(self) -> None:
        """Where there is no article at all, say what brings some."""
        desk = self.desk
        empty = desk is not None and desk.row is None and desk.corpus.first() is None
        if empty:
            self.nothing.show_nothing(tr("This project has no articles yet."), IMPORT)
        self.nothing.setVisible(empty)
        self.page.setVisible(not empty)

    def leave(self) -> None:
        """Show no project any more."""
        if self.desk is not None:
            self.inspector.span.claim.keep()
            self.asking = self.relating = self.splitting = None
            self.status.show_awaited("")
            self.reason.leave()
            if self.noting is not None:
                self.noting.leave()
                self.noting = None
            self.desk.leave()
            self.desk.deleteLater()
            self.desk = self._inspected.desk = None
            self._in_step = None
            self.corpus.show_corpus(None, None)
            self.page.clear_article()

    @property
    def waiting(self) -> Asking | RelationAsking | None:
        """What waits for a span to be chosen: a claim for its source or cue, or a relation for its end."""
        return next((q for q in (self.asking, self.relating) if q is not None and q.waits), None)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for part in (self.corpus, self.page, self.overview, self.signs, self.bar, self.inspector):
            part.set_theme(theme)
        self.offer.set_theme(theme)
        self.nothing.set_theme(theme)
        # Under a style sheet Qt does not hand a palette down to the viewport.
        self.page.viewport().setPalette(self.page.palette())

    def set_zoom(self, percent: int) -> None:
        """Show the article's text in a size."""
        self.page.set_zoom(percent)
        self.status.show_zoom(percent)

    def renew_labels(self) -> None:
        """Show the labels anew, with the keys they have now."""
        if self._in_step is not None:
            self._in_step.show_scheme()

    def renew_rest(self) -> None:
        """Say anew what there is to do next."""
        if self._in_step is not None:
            self._in_step.show_rest()

    # What the commands need of the page

    def choose(self, key: MarkKey | None) -> None:
        """Choose a span and scroll to it; also one the page does not draw."""
        desk = self.desk
        if desk is None:
            return
        desk.choose(key)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show what the desk says is chosen, and scroll to it."""
        if self._in_step is not None:
            self._in_step.show_chosen()

    def selected_range(self) -> tuple[int, int] | None:
        """The selected words, widened to whole ones, or None."""
        return self.page.selected_range()

    def caret(self) -> int:
        """Where the caret is."""
        return self.page.caret()

    def place_caret(self, start: int, end: int) -> None:
        """Put the caret at ``start`` with nothing selected, and show up to ``end``."""
        self.page.set_caret(start)
        self.page.reveal(start, max(end, start))

    def clear_choice(self) -> None:
        """Let go of what is asked for, else of the selection, else of the chosen span."""
        if self.waiting is not None:
            self.waiting.back()
        elif self.finder.is_open:
            self.finder.close()
        elif self.page.textCursor().hasSelection():
            self.page.set_caret(self.page.caret())
        else:
            self.choose(None)
        self.status.rest()

    def open_article(self, row: int) -> None:
        """Open an article and go to it."""
        self._open(row)
        self.page.setFocus()

    def titles(self, words: str, most: int) -> list[tuple[int, str]]:
        """Row numbers and titles of at most ``most`` articles that fit ``words``."""
        desk = self.desk
        if desk is None:
            return []
        rows = self.corpus.queue.first_with(words, most) if self.corpus.queue is not None else []
        return [(row, title_of(entry)) for row, entry in desk.corpus.entries(rows).items()]

    def leave_box(self) -> None:
        """Go from the filter box to the article, when a key says that the typing is over."""
        self.inspector.span.claim.keep()
        if self.corpus.box.hasFocus() or self.finder.bar.box.hasFocus():
            self.page.setFocus()

    def edit_feature(self, name: str) -> None:
        """Let the person write a feature of the chosen claim."""
        self.inspector.turn_to(SPAN)
        self.inspector.show_now()
        self.inspector.span.claim.edit(name)

    def go_elsewhere(self) -> None:
        """Go to what other articles say of the chosen claim."""
        self.inspector.turn_to(SPAN)
        self.inspector.show_now()
        self.inspector.span.elsewhere.take_focus()

    # Panes

    def panes(self) -> tuple[QWidget, ...]:
        """What takes the focus in turn."""
        return (self.page, self.inspector.pane(), self.corpus.box, self.corpus.view)

    def turn_pane(self, step: int) -> None:
        """Give the focus to the next pane, or the one before."""
        panes = self.panes()
        here = next((i for i, pane in enumerate(panes) if pane.hasFocus()), -1 if step > 0 else 1)
        if self.inspector.isAncestorOf(QApplication.focusWidget() or self):
            here = 1  # any of its controls
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What was picked

    def _open(self, row: int) -> None:
        if self.desk is not None and not self.desk.open(row):
            self.corpus.show_article(self.desk.row)

    def _picked_on_page(self, key: MarkKey | None) -> None:
        if self.desk is not None and self._in_step is not None and not self._in_step.driving:
            self.desk.choose(key)
            if key is not None and self.desk.chosen is None:  # one that has no row yet
                self._in_step.show_chosen()

    def _clicked_on_page(self, key: MarkKey) -> None:
        article = self.desk.article if self.desk is not None else None
        mark = article.get(key) if article is not None else None
        if self.waiting is not None and mark is not None:
            self.waiting.take(mark)

    def _feature_given(self, key: MarkKey, name: str, value: str) -> None:
        if self.desk is not None:
            Claiming(self.desk, self).set(key, name, value)

    def _part_removed(self, key: MarkKey, relation: str) -> None:
        if self.desk is not None:
            Claiming(self.desk, self).unlink(key, relation)

    def _zoom_turned(self, notches: int) -> None:
        for _ in range(abs(notches)):
            self.commandGiven.emit("view.zoom_in" if notches > 0 else "view.zoom_out")

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.page, 1)
        across.addWidget(self.nothing, 1)
        across.addWidget(self.overview)
        column.addLayout(across, 1)
        column.addWidget(self.finder.bar)
        column.addWidget(self.reason)
        column.addWidget(self.offer)
        column.addWidget(self.bar)
        column.addWidget(self.status)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part, least in ((self.corpus, 170), (middle, 330), (self.inspector, 296)):
            part.setMinimumWidth(least)
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(_WIDTHS))
