"""Takes a snapshot away, for good only when whoever did it has left: until then it can be brought back."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from annotator.domain.errors import SnapshotFailed
from annotator.domain.snapshot import Reason, Snapshot
from annotator.store.snapshots.taking import REMOVED


def take_away(snapshot: Snapshot) -> Path:
    """Hide a snapshot from the list; returns where it is, for ``bring_back`` and ``drop``.

    Raises:
        SnapshotFailed: if it can't be moved, or is no snapshot but a copy that a syncing program made.
    """
    if snapshot.reason is Reason.CONFLICT:
        raise SnapshotFailed(
            "A conflicted copy is no snapshot, and may hold the only work of another machine.",
            where=str(snapshot.path),
            next_step="Remove it with the file manager when nothing in it is needed.",
        )
    hidden = snapshot.path.with_name(f"{REMOVED}{snapshot.path.name}")
    _moved(snapshot.path, hidden, "taken away")
    with suppress(OSError):
        os.utime(hidden)  # left lying by a crash, it is swept an hour from now
    return hidden


def bring_back(hidden: Path) -> None:
    """Undo ``take_away``.

    Raises:
        SnapshotFailed: if it can't be moved.
    """
    _moved(hidden, hidden.with_name(hidden.name.removeprefix(REMOVED)), "brought back")


def drop(hidden: Path) -> None:
    """Let go of what was taken away."""
    with suppress(OSError):
        hidden.unlink()


def _moved(path: Path, target: Path, what: str) -> None:
    try:
        path.rename(target)
    except OSError as error:
        raise SnapshotFailed(
            f"The snapshot can't be {what}: {error.strerror or error}.",
            where=str(path),
            next_step="See that the folder may be written, and look again.",
        ) from error
