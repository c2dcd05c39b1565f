"""Undo, redo, and what happened to a span."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.changes import Changes
from annotator.domain.mark import Mark, MarkKind
from annotator.store.history import Entry, Step
from annotator.store.people import Person
from annotator.store.workspace import Workspace

_MANY = 300  # recorded rows; beyond that a step is felt


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A step that was undone or redone, and what that touched."""

    step: Step
    changes: Changes


def undo(workspace: Workspace, person: Person) -> Passed | None:
    """Take back this person's latest step; None when there is none.

    Raises:
        HistoryConflict: if what it touched has changed since.
    """
    done = workspace.undo(person.row)
    return None if done is None else Passed(step=done.result, changes=done.changes)


def redo(workspace: Workspace, person: Person) -> Passed | None:
    """Bring back the step this person took back last; None when there is none.

    Raises:
        HistoryConflict: if what it touched has changed since.
    """
    done = workspace.redo(person.row)
    return None if done is None else Passed(step=done.result, changes=done.changes)


def is_long(workspace: Workspace, person: Person, *, back: bool) -> bool:
    """Whether the step that undo (or redo) would pass over touches so many rows that it takes a while."""
    with workspace.read() as reading:
        history = reading.history
        step = history.undoable(person.row) if back else history.redoable(person.row)
        return step is not None and history.touches_more_than(step, _MANY)


def next_steps(workspace: Workspace, person: Person) -> tuple[str, str]:
    """The names of the steps undo and redo would pass over; empty where there is none."""
    with workspace.read() as reading:
        back = reading.history.undoable(person.row)
        forth = reading.history.redoable(person.row)
    return (back.name if back else "", forth.name if forth else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUnder:
    """The version of the scheme a span was decided under, the one in force, and what its label was then.

    ``label`` is empty where it was the same.
    """

    version: int
    now: int
    label: str = ""


def made_under(workspace: Workspace, mark: Mark) -> MadeUnder | None:
    """Under which version of the scheme a mark was made or last decided; None for one that waits."""
    if mark.key.kind is MarkKind.SUGGESTION:
        return None
    with workspace.read() as reading:
        version = reading.annotations.get(mark.key.row)["scheme_version"] or 1
        now = reading.schemes.version()
        entries = reading.history.of_annotation(mark.key.row) if version != now else []
    label = mark.label
    for entry in reversed(entries):
        if entry.before is None or "id" in entry.before or "label" not in entry.before:
            break  # a decision: under it the label was what it has been since
        label = str(entry.before["label"])
    return MadeUnder(version=version, now=now, label="" if label == mark.label else label)


def history_of(workspace: Workspace, mark: Mark) -> list[Entry]:
    """What happened to a mark since it was first decided, oldest first."""
    if mark.key.kind is MarkKind.SUGGESTION:
        return []
    with workspace.read() as reading:
        return reading.history.of_annotation(mark.key.row)
