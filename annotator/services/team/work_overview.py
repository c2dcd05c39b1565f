"""How far everybody is: articles by status, time at work, decisions an hour."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.store.people import WorkStatus
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkOf:
    """What one annotator has done; ``seconds`` at work as far as it was counted."""

    name: str
    articles: dict[WorkStatus, int]
    decisions: int
    seconds: float

    @property
    def an_hour(self) -> float | None:
        """Decisions an hour; None where less than a minute was counted."""
        return self.decisions * 3600 / self.seconds if self.seconds >= 60 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkOverview:
    """Everybody's work in a project of so many articles."""

    articles: int
    people: tuple[WorkOf, ...]


def work_overview(workspace: Workspace) -> WorkOverview:
    """Everybody who has begun an article, decided something or been at work, in the order they came."""
    with workspace.read() as reading:
        articles = reading.documents.count()
        tally = reading.assignments.tally()
        seconds = reading.work_time.totals()
        decisions = reading.work_time.decisions()
        people = reading.people.all()
    found = []
    for person in people:
        of = {status: tally.get(person.row, {}).get(status, 0) for status in WorkStatus}
        of[WorkStatus.NEW] = articles - sum(n for status, n in of.items() if status is not WorkStatus.NEW)
        work = WorkOf(
            name=person.name,
            articles=of,
            decisions=decisions.get(person.row, 0),
            seconds=seconds.get(person.row, 0.0),
        )
        if work.decisions or work.seconds or of[WorkStatus.NEW] < articles:
            found.append(work)
    return WorkOverview(articles=articles, people=tuple(found))
