"""The part of the status line that shows the job that runs; not there when none does."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from annotator.ui.jobs.job import Job, JobState
from annotator.ui.jobs.pace import Pace, left_in_words
from annotator.ui.jobs.runner import JobRunner
from annotator.ui.language import number, tr
from annotator.ui.language import shown as in_words
from annotator.ui.project.elided_label import ElidedLabel
from annotator.ui.punctuation import listed
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme
from annotator.ui.tip import tip_of

_PATIENCE = 300  # milliseconds: what is over sooner is not worth a flicker
_FINE = 1000  # steps of the bar, so that counts beyond 32 bits fit


class JobStrip(QWidget):
    """Name, thin bar, "134 of 200", what is left, and Stop."""

    def __init__(self, runner: JobRunner, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the jobs of ``runner`` that are not quiet."""
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None
        self._pace = Pace()
        self._name = ElidedLabel("name", mode=Qt.TextElideMode.ElideRight)
        self._bar = QProgressBar(self)
        self._count = QLabel(self)
        self._left = QLabel(self)
        self._stop = QPushButton(tr("Stop"), self)
        self._build()
        self.dress(theme)
        self._soon = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._soon.timeout.connect(self._appear)
        runner.started.connect(self._changed)
        runner.ended.connect(self._changed)
        self.hide()
        self._changed()

    @property
    def job(self) -> Job | None:
        """The job it shows."""
        return self._job

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.setStyleSheet(
            f"QLabel {{ color: {theme.dim_small}; }}"
            f"QLabel#name {{ color: {theme.text}; }}"
            f"QProgressBar {{ background: {theme.hairline}; border: none; border-radius: 2px; }}"
            f"QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}"
            f"QPushButton {{ color: {theme.accent}; background: transparent; border: 1px solid transparent;"
            " border-radius: 4px; padding: 1px 6px; }"
            f"QPushButton:hover, QPushButton:focus {{ border-color: {theme.accent}; }}"
            f"QPushButton:disabled {{ color: {theme.dim}; }}"
        )

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for label in (self._name, self._count, self._left):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(interface_font(12))
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setMinimumWidth(40)
        self._bar.setMaximumWidth(120)
        self._bar.setAccessibleName(tr("Progress"))
        self._stop.setFont(interface_font(12))
        self._stop.clicked.connect(self._stop_job)
        # Figures and Stop are never cut: the name gives way first, and the bar with it.
        for fixed in (self._count, self._left, self._stop):
            fixed.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        for part in (self._name, self._bar, self._count, self._left, self._stop):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def _changed(self, _job: Job | None = None) -> None:
        """A job has begun or ended: show the one that has run longest."""
        shown = [j for j in self._runner.jobs() if not j.quiet]
        job = shown[0] if shown else None
        if job is not self._job:
            if self._job is not None:
                self._job.progress.disconnect(self._show_progress)
            self._job = job
            self._pace = Pace()
            if job is not None:
                job.progress.connect(self._show_progress)
        if job is None:
            self._soon.stop()
            self.hide()
            return
        more = len(shown) - 1
        self._name.setText(in_words(job.name) if not more else f"{in_words(job.name)} (+{more})")
        self._name.setToolTip(tip_of("\n".join(in_words(j.name) for j in shown)))
        self._stop.setAccessibleName(tr("Stop: {job}", job=in_words(job.name)))
        self._show_progress()
        if self.isHidden() and not self._soon.isActive():
            self._soon.start()

    def _appear(self) -> None:
        self.setVisible(self._job is not None)

    def _show_progress(self) -> None:
        job = self._job
        if job is None:
            return
        stopping = job.stop_asked
        self._stop.setEnabled(not stopping)
        now = time.monotonic()
        done, of = job.how_far.done, job.how_far.of
        if job.state is JobState.RUNNING:
            self._pace.note(now, done)
        self._bar.setRange(0, _FINE if of else 0)
        self._bar.setValue(min(_FINE, done * _FINE // of) if of else 0)
        so_far = number(done) if done else ""
        count = tr("{done:,} of {of:,}", done=done, of=of) if of else so_far
        self._count.setText(count)
        left = tr("stopping…") if stopping else left_in_words(self._pace.left(now, done, of))
        self._left.setText(left)
        self._left.setVisible(bool(left))
        self._bar.setAccessibleDescription(listed((in_words(job.name), count, left)))

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._show_progress()
