"""How often what a program proposed was accepted: by suggester, label and week, from the decisions."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from annotator.domain.span import Status
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """Decisions on what one suggester proposed as one label; ``week`` is its Monday, empty for all weeks."""

    suggester: str
    label: str
    week: str
    accepted: int
    corrected: int
    rejected: int

    @property
    def decided(self) -> int:
        """How many were decided."""
        return self.accepted + self.corrected + self.rejected

    @property
    def rate(self) -> float:
        """The share accepted as proposed."""
        return self.accepted / self.decided if self.decided else 0.0


def acceptance(
    workspace: Workspace, *, progress: Progress = silent, cancelled: Cancelled = never
) -> list[Acceptance]:
    """By suggester and label over all weeks, then week by week, the latest first.

    Where two suggesters propose the same, the decision counts for both.
    """
    progress(0, None, "")
    counts: defaultdict[tuple[str, str, str], dict[str, int]] = defaultdict(dict)
    with workspace.read() as reading:
        for suggester, label, day, status, number in reading.suggestions.decisions_by_day():
            if cancelled():
                break
            for week in ("", _monday(day)):
                kept = counts[suggester, label, week]
                kept[status] = kept.get(status, 0) + number
    found = [
        Acceptance(
            suggester=suggester,
            label=label,
            week=week,
            accepted=kept.get(Status.ACCEPTED.value, 0),
            corrected=kept.get(Status.CORRECTED.value, 0),
            rejected=kept.get(Status.REJECTED.value, 0),
        )
        for (suggester, label, week), kept in counts.items()
    ]
    weeks = sorted({a.week for a in found if a.week}, reverse=True)
    order = {week: n for n, week in enumerate(["", *weeks])}
    return sorted(found, key=lambda a: (order[a.week], a.suggester, a.label))


def _monday(day: str) -> str:
    try:
        there = date.fromisoformat(day)
    except ValueError:
        return ""
    return (there - timedelta(days=there.weekday())).isoformat()
