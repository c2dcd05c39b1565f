"""Changes a project's label scheme in the middle of the work: one step, which undo takes back whole.

Nothing of the work goes: spans get the labels that the changes say, whoever made them, and so do
suggestions, links, entries, rules and notes. What is in use can't be deleted, only merged, relabelled
or retired.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.changes import Changes
from annotator.domain.errors import UnfitChange, UserFixable
from annotator.domain.scheme_changes.carrying import touches_work
from annotator.domain.scheme_changes.change import Change
from annotator.domain.snapshot import Reason
from annotator.domain.wording import worded
from annotator.services.snapshots import keeping as snapshots
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeChanged:
    """The new version's number, and what the step touched.

    ``notice`` is a sentence to be said with it, where no snapshot could be kept before.
    """

    version: int
    changes: Changes
    notice: str = ""


def change_scheme(workspace: Workspace, changes: Sequence[Change], person: Person | None) -> SchemeChanged:
    """Carry out changes of the scheme, in order, as one step of ``person``.

    A snapshot is taken before changes that touch the work: seconds, in a large project.

    Raises:
        UnfitChange: if one does not fit, or would delete what is in use; nothing is changed then.
        UserFixable: while an import is being taken in.
    """
    if not changes:
        raise UnfitChange(worded("There is nothing to change."))
    who = person.row if person is not None else None

    def work(writing: Writing) -> int:
        if writing.batches.left_behind():
            raise UserFixable(
                worded("An import is under way."), next_step=worded("Change the scheme when it has ended.")
            )
        return writing.schemes.change(changes, who)

    notice = ""
    if any(touches_work(change) for change in changes):
        notice = snapshots.before(workspace, Reason.SCHEME)
    done = workspace.perform(named(changes), work, annotator=who)
    return SchemeChanged(version=done.result, changes=done.changes, notice=notice)


def named(changes: Sequence[Change]) -> str:
    """What the step is called in the history."""
    first = changes[0].words
    first = first if len(first) <= 60 else f"{first[:59]}…"
    return (
        f"{first[0].lower()}{first[1:]}"
        if len(changes) == 1
        else f"change the scheme ({len(changes)} changes)"
    )
