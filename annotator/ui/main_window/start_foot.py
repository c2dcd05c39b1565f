"""The line below the first page: the job that runs, such as making the sample; not there when none does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.jobs.runner import JobRunner
from annotator.ui.jobs.strip import JobStrip
from annotator.ui.theme.theme import Theme


class StartFoot(QWidget):
    """Shows jobs where there is no status line."""

    def __init__(self, runner: JobRunner, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stripe")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._runner = runner
        self._wanted = False
        self.strip = JobStrip(runner, theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self.strip)
        row.addStretch(1)
        runner.started.connect(self._look)
        runner.ended.connect(self._look)
        self.hide()

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.strip.dress(theme)

    def show_jobs(self, shown: bool) -> None:
        """Whether to be there when a job runs."""
        self._wanted = shown
        self._look()

    def _look(self) -> None:
        self.setVisible(self._wanted and any(not job.quiet for job in self._runner.jobs()))
