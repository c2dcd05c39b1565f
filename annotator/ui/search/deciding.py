"""What is done to hits: a few at once, many beside the window; what became of them is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from annotator.domain.changes import Changes
from annotator.services.mark_hits import HitMarking, HitsReport
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.search import Place, SearchQuery
from annotator.ui.annotate.desk import Desk
from annotator.ui.search.finding import StartJob
from annotator.ui.search.wording import became, plural

_FEW = 5  # hits that are decided before the key is up

Step = Callable[[Progress, Cancelled], HitsReport]


class HitDeciding(QObject):
    """Decides on hits of the project on ``desk``."""

    def __init__(self, start_step: StartJob, parent: QObject | None = None) -> None:
        """``start_step`` runs long steps with progress and stop."""
        super().__init__(parent)
        self._start_step = start_step
        self.desk: Desk | None = None

    def label(self, places: Sequence[Place], layer: str, label: str, query: SearchQuery) -> None:
        """Give hits a label."""

        def step(marking: HitMarking) -> Step:
            return lambda progress, cancelled: marking.label(
                places, layer, label, query, progress=progress, cancelled=cancelled
            )

        self._carry_out(f"Mark {plural(len(places), 'hit')} as {label}", len(places), step)

    def accept(self, places: Sequence[Place], query: SearchQuery) -> None:
        """Accept the marks on hits."""

        def step(marking: HitMarking) -> Step:
            return lambda progress, cancelled: marking.accept(
                places, query, progress=progress, cancelled=cancelled
            )

        self._carry_out(f"Accept {plural(len(places), 'hit')}", len(places), step)

    def reject(self, places: Sequence[Place], query: SearchQuery) -> None:
        """Reject the marks on hits."""

        def step(marking: HitMarking) -> Step:
            return lambda progress, cancelled: marking.reject(
                places, query, progress=progress, cancelled=cancelled
            )

        self._carry_out(f"Reject {plural(len(places), 'hit')}", len(places), step)

    def _carry_out(self, name: str, number: int, step: Callable[[HitMarking], Step]) -> None:
        desk = self.desk
        if desk is None:
            return
        work = step(HitMarking(desk.workspace, desk.person))
        if number > _FEW:
            job = self._start_step(name, work)
            job.finished.connect(lambda report: self._say(desk, report))
            job.cancelled.connect(lambda: desk.say("Stopped: nothing was changed."))
            return
        reports: list[HitsReport] = []

        def at_once() -> Changes:
            reports.append(work(silent, never))
            return reports[0].changes

        if desk.commit(at_once) is not None:
            self._say(desk, reports[0])

    def _say(self, desk: Desk, report: HitsReport) -> None:
        if desk is self.desk:
            desk.say(became(report))
