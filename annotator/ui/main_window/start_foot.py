"""The line at the foot of every page but Annotate: the job that runs, and what was said last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.jobs.runner import JobRunner
from annotator.ui.jobs.strip import JobStrip
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.theme.theme import Theme

_HEIGHT = 30  # pixels, so that a line of words and a job take the same room


class StartFoot(QWidget):
    """Shows jobs, and what a decision did, where Annotate's status line is not seen.

    On the first page it is there only while a job runs; below a screen it always is.
    """

    def __init__(self, runner: JobRunner, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stripe")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._runner = runner
        self._wanted = self._always = False
        self.strip = JobStrip(runner, theme)
        self.said = plain_label("small")
        self.said.setAccessibleName(tr("Status"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(16)
        row.addWidget(self.said)
        row.addStretch(1)
        row.addWidget(self.strip)
        runner.started.connect(self._look)
        runner.ended.connect(self._look)
        self.setMinimumHeight(_HEIGHT)
        self.hide()

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.strip.dress(theme)

    def show_jobs(self, shown: bool, *, always: bool = False) -> None:
        """Whether to be there when a job runs, or ``always``; what was said before is wiped off."""
        self._wanted, self._always = shown, always
        self.said.clear()
        self.said.setVisible(always)
        self._look()

    def say(self, words: str) -> None:
        """Show a line of words."""
        self.said.setText(words)

    def _look(self) -> None:
        self.setVisible(self._wanted and (self._always or any(not job.quiet for job in self._runner.jobs())))
