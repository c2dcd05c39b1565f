"""The agreement of the open project's annotators, measured beside the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.agreement.asked import Asked, Choices
from annotator.agreement.stopped import Stopped
from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.domain.wording import worded
from annotator.services.agreement.differences import Differences
from annotator.services.progress import Cancelled, Progress
from annotator.services.team.assign import refuse_unless_lead
from annotator.ui.agreement.orders import orders_of
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.kept_reading import KeptReading, StartJob

if TYPE_CHECKING:
    from annotator.services.agreement.agree import Compared

DRAWS = 400
"""Resampled corpora for an interval: fewer than a report takes, since the screen measures again and again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """What was asked, what came out; ``refusal`` instead, where nothing can be compared.

    ``orders`` are the numbers of the differences in each order they may be listed in.
    """

    asked: Asked
    compared: Compared | None = None
    differences: Differences | None = None
    orders: Mapping[str, Sequence[int]] = field(default_factory=dict)
    refusal: UserFixable | None = None


class Measured(KeptReading[Measurement]):
    """Measures when somebody looks, and again when work has changed meanwhile."""

    reading = worded("Measure agreement")
    stays_stopped = True

    def __init__(self, start_job: StartJob, parent: QObject | None = None) -> None:
        super().__init__(start_job, parent)
        self.asked = Asked(choices=Choices(draws=DRAWS))

    def ask(self, asked: Asked) -> None:
        """Measure something else."""
        if asked != self.asked:
            self.asked = asked
            self.again()

    def read_all(self, desk: Desk, progress: Progress, cancelled: Cancelled) -> Measurement:
        """Measure, and find the differences."""
        # numpy takes a while to load: here, the window goes on meanwhile.
        from annotator.services.agreement.agree import agreement_of
        from annotator.services.agreement.compared_work import ComparedWork
        from annotator.services.agreement.differences import differences_of

        asked = self.asked
        try:
            # An annotator sees their own work only: others' would lead them.
            with desk.workspace.read() as reading:
                refuse_unless_lead(reading, desk.person)
                work = ComparedWork.read(reading, asked, cancelled=cancelled)
            compared = agreement_of(work, asked, progress=progress, cancelled=cancelled)
            if compared is None:
                return Measurement(asked=asked)
            found = differences_of(work, progress=progress, cancelled=cancelled)
        except UserFixable as error:
            return Measurement(asked=asked, refusal=error)
        except Stopped:
            return Measurement(asked=asked)
        return Measurement(
            asked=asked,
            compared=compared,
            differences=found,
            orders=orders_of(found.found) if found is not None else {},
        )

    def too_much(self, read: Measurement, changes: Changes) -> bool:
        """Everything that may change a figure."""
        return (
            read.asked != self.asked
            or bool(changes.documents)
            or changes.corpus
            or changes.scheme
            or changes.people
            or changes.entries
        )

    def follow(self, read: Measurement, changes: Changes) -> None:
        """Other changes move no figure."""
