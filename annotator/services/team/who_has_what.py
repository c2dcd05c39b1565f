"""Who has which articles and how far they are with each: read once for those who show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from annotator.services.team.assign import Assigning, Share
from annotator.services.team.work_overview import WorkOf, work_overview
from annotator.store.handouts import Held
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamState:
    """Everybody's share and work, all articles (rows) in order, and who holds each, by article."""

    shares: tuple[Share, ...]
    work: Mapping[str, WorkOf]
    articles: tuple[int, ...]
    held: Mapping[int, Mapping[int, Held]]

    def late(self, moment: datetime, days: int) -> dict[int, int]:
        """How many given articles each annotator (row) has left untouched for more than so many days."""
        found: dict[int, int] = {}
        for holders in self.held.values():
            for row, held in holders.items():
                if waits(held, moment) > days:
                    found[row] = found.get(row, 0) + 1
        return found


def who_has_what(workspace: Workspace, lead: Person) -> TeamState:
    """The state of the team, now."""
    shares = tuple(Assigning(workspace, lead).shares())
    work = {one.name: one for one in work_overview(workspace).people}
    with workspace.read() as reading:
        articles = tuple(reading.documents.rows())
        found = reading.handouts.all()
    held: dict[int, dict[int, Held]] = {}
    for one in found:
        held.setdefault(one.document, {})[one.annotator] = one
    return TeamState(shares=shares, work=work, articles=articles, held=held)


def waits(held: Held, moment: datetime) -> int:
    """For how many days a given article has not been begun; -1 for one that has, or was not given."""
    if held.status is not WorkStatus.NEW or not held.given:
        return -1
    return max(0, (moment - datetime.fromisoformat(held.given)).days)
