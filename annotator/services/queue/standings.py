"""Where an annotator stands with an article, and the reasons they gave."""

from __future__ import annotations

from annotator.store.people import Person, Standing, WorkStatus
from annotator.store.workspace import Workspace

_NEW = Standing(status=WorkStatus.NEW)
MOST_REASONS = 4


def standing_of(workspace: Workspace, person: Person, document: int) -> Standing:
    """Where a person stands with an article."""
    with workspace.read() as reading:
        return reading.assignments.standings([document], person.row).get(document, _NEW)


def former_reasons(workspace: Workspace, person: Person, status: WorkStatus) -> list[str]:
    """The reasons a person gave last for skipping or flagging, the latest first."""
    with workspace.read() as reading:
        return reading.assignments.reasons(person.row, status, MOST_REASONS)
