"""The same words in the corpus: where they stand, before they are all given a label in one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.mark import Mark
from annotator.domain.scheme import Scheme
from annotator.services.bulk.apply_label import Alike, ApplyingLabel, Occurrence, Standing
from annotator.services.entries.places import Concordance
from annotator.services.progress import Cancelled, Progress
from annotator.ui.annotate.deciding import quoted
from annotator.ui.bulk.decide_dialog import fit
from annotator.ui.bulk.filters import chips_sheet
from annotator.ui.bulk.lines import Group, Line, LinesModel
from annotator.ui.bulk.lines_view import LinesView
from annotator.ui.bulk.wording import articles_of, in_articles, one_step
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import several, tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme


class ApplyDialog(QDialog):
    """Shows where the words of a span stand. ``wanted(list[Occurrence])``: mark these; it has closed."""

    wanted = Signal(object)

    def __init__(
        self,
        applying: ApplyingLabel,
        mark: Mark,
        scheme: Scheme,
        start_job: Callable[[str, Work], Job],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._applying = applying
        self._mark = mark
        self._start_job = start_job
        self._job: Job | None = None
        self._alike = Alike()
        self._concordance = Concordance(applying.workspace)
        self.setWindowTitle(tr("The same words in the corpus"))
        self.setStyleSheet(dialog_sheet(theme) + chips_sheet(theme))
        self.title = plain_label("strong", f"{mark.label} {quoted(mark)}")
        self.counts = plain_label("dim", wrap=True)
        self.case = QPushButton(tr("&Ignore case"))
        self.case.setObjectName("kind")
        self.case.setCheckable(True)
        self.case.setAutoDefault(False)
        self.lines = LinesModel(self._line_of, self)
        self.view = LinesView(self.lines)
        self.view.dress(theme, scheme)
        self.all, self.none = QPushButton(tr("Tick all")), QPushButton(tr("Untick all"))
        self.marking = VerbButton(tr("Mark"), theme, key="A", primary=True)
        self.leaving = VerbButton(tr("Cancel"), theme)
        self._arrange()
        self.case.toggled.connect(lambda _on: self._look())
        self.lines.ticked.connect(self._count)
        self.view.keyed.connect(lambda letter: self._mark_ticked() if letter == "A" else None)
        self.all.clicked.connect(lambda: self.lines.tick_all(True))
        self.none.clicked.connect(lambda: self.lines.tick_all(False))
        self.marking.clicked.connect(self._mark_ticked)
        self.leaving.clicked.connect(self.reject)
        self._look()

    @property
    def busy(self) -> bool:
        """Whether it is still looking for the words."""
        return self._job is not None

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        self.marking.show_key(shown)

    def done(self, result: int) -> None:
        """Close; what is still looked for is not wanted any more."""
        if self._job is not None:
            self._job.stop()
            self._job = None
        super().done(result)

    def _look(self) -> None:
        if self._job is not None:
            self._job.stop()
        ignore_case = self.case.isChecked()

        def work(progress: Progress, cancelled: Cancelled) -> Alike | None:
            return self._applying.everywhere(
                self._mark, ignore_case=ignore_case, progress=progress, cancelled=cancelled
            )

        job = self._job = self._start_job(tr("Look for the same words"), work)
        job.finished.connect(lambda alike: self._show(job, alike))
        job.failed.connect(lambda _error: self._ended(job))
        job.cancelled.connect(lambda: self._ended(job))
        job.progress.connect(lambda done, of, _what: self._tell(job, done, of))
        self.counts.setText(tr("Looking…"))
        self._enable(0)

    def _tell(self, job: Job, done: int, of: int | None) -> None:
        if job is self._job:
            self.counts.setText(
                several(
                    "Looking… {done:,} of %Ln article",
                    "Looking… {done:,} of %Ln articles",
                    of or 0,
                    done=done,
                )
            )

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None

    def _show(self, job: Job, alike: Any) -> None:
        if job is not self._job:
            return
        self._job = None
        self._alike = alike
        words = tr("Another span lies there ({count:,}): not ticked.", count=len(alike.taken))
        if any(place.same_place is not None for place in alike.taken):
            words = tr(
                "{said} One of just these words would become {label}.", said=words, label=self._mark.label
            )
        self.lines.show([Group(alike.free), Group(alike.taken, words, ticked=False)], self._concordance)
        if self.lines.count():
            self.view.setCurrentIndex(self.lines.index(0 if alike.free else 1))
        else:
            self.view.say(tr("These words stand nowhere else in the articles."))

    def _count(self) -> None:
        if self._job is not None:
            return
        alike = self._alike
        words = [
            several(
                "%Ln place {where}",
                "%Ln places {where}",
                len(alike.free),
                where=in_articles(articles_of(alike.free)),
            )
            if alike.free
            else tr("No place without a span")
        ]
        if alike.carrying:
            words.append(several("%Ln carries it already", "%Ln carry it already", alike.carrying))
        if alike.rejected:
            words.append(tr("{count:,} left out: rejected there", count=alike.rejected))
        self.counts.setText(" · ".join(words))
        self._enable(self.lines.count_ticked())

    def _enable(self, ticked: int) -> None:
        label = self._mark.label
        self.marking.setText(
            tr("Mark {count:,} as {label}", count=ticked, label=label) if ticked else tr("Mark")
        )
        self.marking.setEnabled(bool(ticked))
        self.marking.updateGeometry()
        for plain in (self.all, self.none):
            plain.setEnabled(bool(self.lines.count()) and self._job is None)

    def _mark_ticked(self) -> None:
        chosen: list[Occurrence] = list(self.lines.things_ticked())
        if chosen and self._job is None:
            self.accept()
            self.wanted.emit(chosen)

    def _line_of(self, place: Occurrence) -> Line:
        if place.standing is Standing.TAKEN:
            return Line(place.document, place.start, place.end, self._mark.layer, place.other)
        waits = tr("suggested", meaning="beside a line") if place.standing is Standing.SUGGESTED else ""
        return Line(place.document, place.start, place.end, self._mark.layer, self._mark.label, waits)

    def _arrange(self) -> None:
        for plain in (self.all, self.none):
            plain.setObjectName("plain")
            plain.setAutoDefault(False)
        for verb in (self.marking, self.leaving):
            verb.setAutoDefault(False)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.case)
        head.addWidget(self.all)
        head.addWidget(self.none)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(plain_label("dim", one_step()), 1)
        foot.addWidget(self.leaving)
        foot.addWidget(self.marking)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.counts)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        fit(self, 900, 580)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
