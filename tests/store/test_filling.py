from __future__ import annotations

from annotator.store.access import Writing
from annotator.store.workspace import Workspace

NORMAL, FULL = 1, 2


def care(writing: Writing) -> int:
    """How SQLite waits for the disk inside a write."""
    return int(writing.documents._connection.exec_driver_sql("PRAGMA synchronous").scalar_one())


def test_only_what_nobody_sees_yet_does_not_wait_for_the_disk(project: Workspace) -> None:
    assert project.perform("work", care).result == FULL
    assert project.perform("fill", care, undoable=False, filling=True).result == NORMAL
    assert project.perform("bring into force", care).result == FULL
