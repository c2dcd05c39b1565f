"""Decide many: what waits, filtered, as a list in which every line can be unticked; then one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.scheme import Scheme
from annotator.services.bulk.decide_many import DecidingMany, Found
from annotator.services.entries.places import Concordance
from annotator.services.progress import Cancelled, Progress
from annotator.store.waiting import Waiting
from annotator.ui.bulk.filters import Filters, Scope, chips_sheet
from annotator.ui.bulk.lines import Group, Line, LinesModel
from annotator.ui.bulk.lines_view import LinesView
from annotator.ui.bulk.wording import articles_of, in_articles, one_step
from annotator.ui.inspector.wording import score_text
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import several, tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme

StartJob = Callable[[str, Work], Job]


class DecideDialog(QDialog):
    """Shows the suggestions of an article, of the articles listed, or of the corpus.

    ``decided(list[Waiting], bool)``: these are to be accepted, or rejected; the dialog has closed.
    """

    decided = Signal(object, bool)

    def __init__(
        self,
        deciding: DecidingMany,
        scheme: Scheme,
        scopes: Sequence[tuple[str, Scope, Sequence[int] | None]],
        start_job: StartJob,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """``scopes`` are words, a scope and its articles (row numbers; None: all); the first is shown."""
        super().__init__(parent)
        self._deciding = deciding
        self._rows = {scope: rows for _, scope, rows in scopes}
        self._start_job = start_job
        self._job: Job | None = None
        self._found: dict[Scope, Found] = {}
        self._articles = 0
        self._concordance = Concordance(deciding.workspace)
        self.setWindowTitle(tr("Decide many"))
        self.setStyleSheet(dialog_sheet(theme) + chips_sheet(theme))
        self.filters = Filters([(words, scope) for words, scope, _ in scopes])
        self.lines = LinesModel(_line_of, self)
        self.view = LinesView(self.lines)
        self.view.dress(theme, scheme)
        self.counts = plain_label("strong")
        self.all, self.none = QPushButton(tr("Tick all")), QPushButton(tr("Untick all"))
        self.accepting = VerbButton(tr("Accept"), theme, key="A", primary=True)
        self.rejecting = VerbButton(tr("Reject"), theme, key="X")
        self.leaving = VerbButton(tr("Cancel"), theme)
        self._arrange()
        self.filters.scopeChanged.connect(self._look)
        self.filters.changed.connect(self._look)
        self.filters.words.returnPressed.connect(self.view.setFocus)
        self.lines.ticked.connect(self._count)
        self.view.keyed.connect(self._keyed)
        self.all.clicked.connect(lambda: self.lines.tick_all(True))
        self.none.clicked.connect(lambda: self.lines.tick_all(False))
        self.accepting.clicked.connect(lambda: self._decide(accepting=True))
        self.rejecting.clicked.connect(lambda: self._decide(accepting=False))
        self.leaving.clicked.connect(self.reject)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self.filters.words.setFocus)
        self._look()

    @property
    def busy(self) -> bool:
        """Whether it is still looking for what waits."""
        return self._job is not None

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        for verb in (self.accepting, self.rejecting):
            verb.show_key(shown)

    def done(self, result: int) -> None:
        """Close; what is still looked for is not wanted any more."""
        if self._job is not None:
            self._job.stop()
            self._job = None
        super().done(result)

    def _look(self) -> None:
        """Find what is wanted, beside the window."""
        if self._job is not None:
            self._job.stop()
        scope, wanted = self.filters.scope, self.filters.wanted()
        known = self._found.get(scope)

        def work(progress: Progress, cancelled: Cancelled) -> tuple[Found, list[Waiting], int] | None:
            found = known
            if found is None:
                found = self._deciding.find(self._rows[scope], progress=progress, cancelled=cancelled)
            if found is None or cancelled():
                return None
            meant = wanted.of(found.waiting)
            return found, meant, articles_of(meant)

        job = self._job = self._start_job(tr("Look for suggestions"), work)
        job.finished.connect(lambda result: self._show(job, scope, result))
        job.failed.connect(lambda _error: self._ended(job))
        job.cancelled.connect(lambda: self._ended(job))
        if known is None:
            self.counts.setText(tr("Looking…"))
            job.progress.connect(lambda done, _of, _what: self._tell(job, done))
        self._enable(0)

    def _tell(self, job: Job, done: int) -> None:
        if job is self._job:
            self.counts.setText(tr("Looking… {count:,} so far", count=done))

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None

    def _show(self, job: Job, scope: Scope, result: Any) -> None:
        if job is not self._job:
            return
        self._job = None
        found, meant, articles = result
        if scope not in self._found:
            self._found[scope] = found
            self.filters.offer(found.kinds, found.suggesters)
        self._articles = articles
        self.lines.show([Group(meant)], self._concordance)
        if meant:
            self.view.setCurrentIndex(self.lines.index(0))
        else:
            self.view.say(self._nothing(scope))

    def _nothing(self, scope: Scope) -> str:
        """Why there are no lines, and what to do."""
        if self._found_any():
            return tr("No suggestion fits these filters. Let go of a label, or widen the scores.")
        if scope is Scope.CORPUS:
            return tr("Every suggestion in every article is decided.")
        return tr("Every suggestion here is decided. “Where” leads to those of other articles.")

    def _count(self) -> None:
        if self._job is not None:
            return
        every, ticked = self.lines.count(), self.lines.count_ticked()
        if not every:
            words = tr("No suggestion is like that") if self._found_any() else tr("Nothing waits here")
        else:
            where = in_articles(self._articles)
            words = several("%Ln suggestion {where}", "%Ln suggestions {where}", every, where=where)
            if ticked != every:
                words = tr("{what} · {count:,} unticked", what=words, count=every - ticked)
        self.counts.setText(words)
        self._enable(ticked)

    def _found_any(self) -> bool:
        found = self._found.get(self.filters.scope)
        return found is not None and bool(found.waiting)

    def _enable(self, ticked: int) -> None:
        self.accepting.setText(tr("Accept {count:,}", count=ticked) if ticked else tr("Accept"))
        self.rejecting.setText(tr("Reject {count:,}", count=ticked) if ticked else tr("Reject"))
        for button in (self.accepting, self.rejecting):
            button.setEnabled(bool(ticked))
            button.updateGeometry()
        for plain in (self.all, self.none):
            plain.setEnabled(bool(self.lines.count()) and self._job is None)

    def _keyed(self, letter: str) -> None:
        button = {"A": self.accepting, "X": self.rejecting}.get(letter)
        if button is not None and button.isEnabled():
            button.click()

    def _decide(self, *, accepting: bool) -> None:
        chosen: list[Waiting] = list(self.lines.things_ticked())
        if chosen and self._job is None:
            self.accept()
            self.decided.emit(chosen, accepting)

    def _arrange(self) -> None:
        for plain in (self.all, self.none):
            plain.setObjectName("plain")
            plain.setAutoDefault(False)
        for verb in (self.accepting, self.rejecting, self.leaving):
            verb.setAutoDefault(False)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.counts, 1)
        head.addWidget(self.all)
        head.addWidget(self.none)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(plain_label("dim", one_step()), 1)
        for verb in (self.leaving, self.rejecting, self.accepting):
            foot.addWidget(verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.filters)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        fit(self)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)


def fit(dialog: QDialog, width: int = 1000, height: int = 660) -> None:
    """Give a dialog its size, or what there is room for."""
    room = dialog.screen().availableSize()
    dialog.resize(min(width, room.width() - 60), min(height, room.height() - 80))


def _line_of(waiting: Waiting) -> Line:
    return Line(
        waiting.document, waiting.start, waiting.end, waiting.layer, waiting.label, score_text(waiting.score)
    )
