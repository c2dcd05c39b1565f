"""Settling by rule: what all agree in once a project is looked at, the rest where a lead asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from annotator.agreement.strategy import Strategy
from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress
from annotator.ui.adjudicate.settle_dialog import SettleDialog
from annotator.ui.adjudicate.settling_state import Standing
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.kept_reading import StartJob
from annotator.ui.jobs.collector import collector_spared
from annotator.ui.language import several, shown, tr
from annotator.ui.theme.theme import Theme

if TYPE_CHECKING:
    from annotator.services.agreement.settle_by_rule import BySettling


class SettlingByRule(QObject):
    """Settles in a job. ``settled``: a rule has done its work."""

    settled = Signal()

    def __init__(self, start_job: StartJob, parent: QObject) -> None:
        """``start_job`` puts work in a line of its own, beside the window."""
        super().__init__(parent)
        self._start_job = start_job
        self._taken_over = False  # what all agree in, once for each time a project is opened

    def forget(self) -> None:
        """Another project is opened."""
        self._taken_over = False

    def take_over(self, desk: Desk, standing: Standing) -> None:
        """Let gold say what all say, when that is first seen: no lead has to look at it."""
        alike = any(article.agreed for article in standing.articles.values())
        if alike and not self._taken_over:
            self._settle(Strategy.UNANIMOUS, desk, standing)
        self._taken_over = True

    def ask(self, desk: Desk, standing: Standing, theme: Theme, parent: QWidget) -> bool:
        """Ask by which rule to settle, and do so; says whether one was chosen."""
        waiting = sum(article.open for article in standing.articles.values())
        dialog = SettleDialog(waiting, theme, parent)
        taken, strategy = dialog.exec() == QDialog.DialogCode.Accepted, dialog.strategy
        dialog.deleteLater()
        if taken:
            self._settle(strategy, desk, standing)
        return taken

    def _settle(self, strategy: Strategy, desk: Desk, standing: Standing) -> None:
        def work(progress: Progress, cancelled: Cancelled) -> BySettling | None:
            with collector_spared():
                return standing.adjudicating.settle(strategy, progress=progress, cancelled=cancelled)

        def settled(done: BySettling) -> None:
            from annotator.services.agreement.settle_by_rule import reliability_words  # loaded by now

            said = tr(
                "{settled}, {open}. Ctrl+Z takes it back.",
                settled=several("%Ln place settled", "%Ln places settled", done.settled),
                open=several("%Ln left open", "%Ln left open", done.left_open),
            )
            desk.say(" ".join(part for part in (said, shown(reliability_words(done))) if part))
            desk.noted.emit(done.notice)
            self.settled.emit()

        job = self._start_job(worded("Settle by rule"), work)
        job.finished.connect(settled)
        job.failed.connect(desk.troubled)
