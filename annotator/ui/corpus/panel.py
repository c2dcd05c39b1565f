"""The left panel: filter, list of articles, how many are done."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.services.corpus import Corpus
from annotator.services.find_articles import matching
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui.corpus.delegate import ArticleDelegate
from annotator.ui.corpus.filter_box import FilterBox
from annotator.ui.corpus.model import ROW_ROLE, CorpusModel
from annotator.ui.flat_list import FlatList
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.theme.theme import Theme

_PAUSE = 120  # milliseconds after a key before the list is filtered


class CorpusPanel(QWidget):
    """Lists the articles of a project. ``articleWanted`` carries the row number of the one picked."""

    articleWanted = Signal(int)  # noqa: N815  # Qt's way of naming signals
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace: Workspace | None = None
        self._corpus: Corpus | None = None
        self._shown: int | None = None
        self.box = FilterBox()
        self.model = CorpusModel(self)
        self._delegate = ArticleDelegate(self)
        self.view = FlatList("Articles")
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setMouseTracking(True)
        self.nothing = plain_label("dim", wrap=True)
        self._progress = plain_label("strong")
        self._bar = QProgressBar()
        self._bar.setObjectName("thin")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Articles done")
        self._rest = plain_label("small")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._filter)
        self.box.textChanged.connect(lambda _text: self._pause.start())
        self.box.left.connect(self._leave_box)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self._arrange()

    @property
    def progress_text(self) -> str:
        """How many articles are done, in words."""
        return self._progress.text()

    def show_corpus(self, workspace: Workspace | None, person: Person | None) -> None:
        """Show the articles of a project as ``person`` stands with them; None shows nothing."""
        self._workspace = workspace
        self._corpus = Corpus(workspace, person) if workspace and person else None
        self._shown = None
        self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(False)
        self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def refresh(self, changes: Changes) -> None:
        """Read again what a commit touched."""
        if changes.corpus:
            self._fill()
        else:
            self.model.refresh(changes.documents)
            self._count()

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

    def _fill(self) -> None:
        rows = matching(self._workspace, self.box.text()) if self._workspace else []
        self.model.show(self._corpus, rows)
        self.show_article(self._shown)
        self.nothing.setVisible(not rows and self._workspace is not None)
        filtered = bool(self.box.text().split())
        self.nothing.setText(
            "No article has these words in its title or outlet. Esc shows all."
            if filtered
            else "There are no articles yet. File ▸ Import Articles… (Ctrl+I) brings some in."
        )
        self._count()

    def _filter(self) -> None:
        self._pause.stop()
        self._fill()

    def _count(self) -> None:
        if self._corpus is None:
            return
        progress = self._corpus.progress()
        self._progress.setText(f"{progress.done} of {progress.articles} articles done")
        self._bar.setMaximum(max(1, progress.articles))
        self._bar.setValue(progress.done)
        shown = len(self.model.rows())
        left = progress.articles - progress.done
        self._rest.setText(f"{shown} shown by the filter" if shown != progress.articles else f"{left} to go")

    def _picked(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, int) and row != self._shown:
            self._shown = row
            self.articleWanted.emit(row)

    def _leave_box(self) -> None:
        self._filter()
        rows = self.model.rows()
        if rows and self._shown not in rows:
            self.articleWanted.emit(rows[0])
        self.left.emit()

    def _arrange(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(10, 10, 10, 10)
        top.addWidget(self.box)
        top.addWidget(self.nothing)
        foot = dressed("stripe")
        under = QVBoxLayout(foot)
        under.setContentsMargins(14, 10, 14, 10)
        under.setSpacing(5)
        for widget in (self._progress, self._bar, self._rest):
            under.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.view, 1)
        whole.addWidget(foot)
