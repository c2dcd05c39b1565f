"""Takes snapshots: once a day, before a large step, and when somebody asks for one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from annotator.domain.errors import DamagedProject, SnapshotFailed
from annotator.domain.snapshot import Reason, Snapshot
from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.snapshots.listing import listed
from annotator.store.snapshots.taking import SnapshotStopped, state_of, take
from annotator.store.workspace import Workspace


def make_snapshot(
    project: Path, name: str = "", *, progress: Progress = silent, cancelled: Cancelled = never
) -> Snapshot | None:
    """Take a snapshot that is kept for ever; None if it was stopped. The project may be open.

    Raises:
        UnusableProject: if there is no room for it, or the project is damaged.
    """
    try:
        return take(project, Reason.NAMED, name=name.strip(), progress=progress, cancelled=cancelled)
    except SnapshotStopped:
        return None


def daily_due(workspace: Workspace) -> bool:
    """Whether today's snapshot is still to be taken: there is work, and none of today or of this state.

    Raises:
        UnusableProject: if the project can't be read.
    """
    if workspace.read_only or not workspace.in_file or _empty(workspace):
        return False
    kept = listed(workspace.path)
    today = datetime.now().astimezone().date()
    if any(s.made.date() == today for s in kept):
        return False
    return not kept or kept[0].state != state_of(workspace.path)


def take_daily(
    workspace: Workspace, *, progress: Progress = silent, cancelled: Cancelled = never
) -> Snapshot | None:
    """Take today's snapshot if it is due; None if it is not, or was stopped.

    Raises:
        UnusableProject: if there is no room for it, or the project is damaged.
    """
    if not daily_due(workspace):
        return None
    try:
        return take(workspace.path, Reason.OPENING, progress=progress, cancelled=cancelled)
    except SnapshotStopped:
        return None


def before(
    workspace: Workspace, reason: Reason, *, progress: Progress = silent, cancelled: Cancelled = never
) -> str:
    """Take a snapshot before a large step, unless the latest one holds the same; never fails.

    Returns a sentence for whoever takes the step, empty if all is well: these steps can be undone, so
    that they go on without a snapshot. One that was stopped is none: the step is asked to stop as well.
    """
    try:
        if workspace.read_only or not workspace.in_file or _empty(workspace):
            return ""
        kept = listed(workspace.path)
        if kept and kept[0].state == state_of(workspace.path):
            return ""
        take(workspace.path, reason, progress=progress, cancelled=cancelled)
    except SnapshotStopped:
        return ""
    except (SnapshotFailed, DamagedProject) as error:
        return worded("No snapshot was kept before this step. {reason}", reason=error.what)
    return ""


def _empty(workspace: Workspace) -> bool:
    with workspace.read() as reading:
        return reading.documents.count() == 0
