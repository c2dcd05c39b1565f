"""Takes a snapshot away, for good only when whoever did it has left: until then it can be brought back."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from annotator.domain.errors import SnapshotFailed
from annotator.domain.snapshot import Reason, Snapshot
from annotator.domain.wording import Worded, worded
from annotator.store.snapshots.taking import REMOVED


def take_away(snapshot: Snapshot) -> Path:
    """Hide a snapshot from the list; returns where it is, for ``bring_back`` and ``drop``.

    Raises:
        SnapshotFailed: if it can't be moved, or is no snapshot but a copy that a syncing program made.
    """
    if snapshot.reason is Reason.CONFLICT:
        raise SnapshotFailed(
            worded("A conflicted copy is no snapshot, and may hold the only work of another machine."),
            where=str(snapshot.path),
            next_step=worded("Remove it with the file manager when nothing in it is needed."),
        )
    hidden = snapshot.path.with_name(f"{REMOVED}{snapshot.path.name}")
    try:
        snapshot.path.rename(hidden)
    except OSError as error:
        what = worded("The snapshot can't be taken away: {reason}.", reason=error.strerror or str(error))
        raise _stuck(what, snapshot.path) from error
    with suppress(OSError):
        os.utime(hidden)  # left lying by a crash, it is swept an hour from now
    return hidden


def bring_back(hidden: Path) -> None:
    """Undo ``take_away``.

    Raises:
        SnapshotFailed: if it can't be moved.
    """
    try:
        hidden.rename(hidden.with_name(hidden.name.removeprefix(REMOVED)))
    except OSError as error:
        what = worded("The snapshot can't be brought back: {reason}.", reason=error.strerror or str(error))
        raise _stuck(what, hidden) from error


def drop(hidden: Path) -> None:
    """Let go of what was taken away."""
    with suppress(OSError):
        hidden.unlink()


def _stuck(what: Worded, path: Path) -> SnapshotFailed:
    return SnapshotFailed(
        what, where=str(path), next_step=worded("See that the folder may be written, and look again.")
    )
