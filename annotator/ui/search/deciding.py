"""What is done to hits: a few at once, many beside the window; what became of them is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from annotator.domain.changes import Changes
from annotator.services.bulk.mark_hits import HitMarking, HitsReport
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.search.searching import Place, SearchQuery
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import several, tr
from annotator.ui.search.finding import StartJob
from annotator.ui.search.wording import became

_FEW = 5  # hits that are decided before the key is up

Step = Callable[[Progress, Cancelled], HitsReport]


@dataclass(frozen=True, slots=True)
class Chosen:
    """Hits to decide on: how many, which (told where there is time for it), and what found them."""

    number: int
    places: Callable[[], Sequence[Place]]
    query: SearchQuery


class HitDeciding(QObject):
    """Decides on hits of the project on ``desk``."""

    def __init__(self, start_step: StartJob, parent: QObject | None = None) -> None:
        """``start_step`` runs long steps with progress and stop."""
        super().__init__(parent)
        self._start_step = start_step
        self.desk: Desk | None = None

    def label(self, chosen: Chosen, layer: str, label: str) -> None:
        """Give hits a label."""

        def step(marking: HitMarking) -> Step:
            return lambda progress, cancelled: marking.label(
                chosen.places(), layer, label, chosen.query, progress=progress, cancelled=cancelled
            )

        self._carry_out(
            several("Mark %Ln hit as {label}", "Mark %Ln hits as {label}", chosen.number, label=label),
            chosen,
            step,
        )

    def accept(self, chosen: Chosen) -> None:
        """Accept the marks on hits."""

        def step(marking: HitMarking) -> Step:
            return lambda progress, cancelled: marking.accept(
                chosen.places(), chosen.query, progress=progress, cancelled=cancelled
            )

        self._carry_out(several("Accept %Ln hit", "Accept %Ln hits", chosen.number), chosen, step)

    def reject(self, chosen: Chosen) -> None:
        """Reject the marks on hits."""

        def step(marking: HitMarking) -> Step:
            return lambda progress, cancelled: marking.reject(
                chosen.places(), chosen.query, progress=progress, cancelled=cancelled
            )

        self._carry_out(several("Reject %Ln hit", "Reject %Ln hits", chosen.number), chosen, step)

    def _carry_out(self, name: str, chosen: Chosen, step: Callable[[HitMarking], Step]) -> None:
        desk = self.desk
        if desk is None:
            return
        work = step(HitMarking(desk.workspace, desk.person))
        if chosen.number > _FEW:
            job = self._start_step(name, work)
            job.finished.connect(lambda report: self._say(desk, report))
            job.cancelled.connect(lambda: desk.say(tr("Stopped: nothing was changed.")))
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
            desk.noted.emit(report.notice)
