"""Mends what ``check`` finds in a project, after a copy, and keeps what can't stand in a file beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator import __version__
from annotator.domain.errors import DamagedProject, UnusableProject
from annotator.domain.wording import worded
from annotator.services.progress import Progress, silent
from annotator.services.projects.check_project import check_open
from annotator.services.projects.mending import Mending, free_name, mend, write_record
from annotator.services.projects.projects import open_project
from annotator.store.access import Writing
from annotator.store.checking.finding import Finding, Kind
from annotator.store.verified_copy import copy_beside
from annotator.store.workspace import Workspace

REPAIRS = "repairs"
"""The fact that lists the repairs of a project."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairReport:
    """What was done by name, which rows were put aside by table, and what is left.

    ``record`` holds every remedy with the row as it was, ``copy`` the project as it was; both are None
    when there was nothing to do.
    """

    done: Mapping[str, int]
    put_aside: Mapping[str, int]
    left: tuple[Finding, ...]
    record: Path | None = None
    copy: Path | None = None


def repair(path: Path, *, progress: Progress = silent) -> RepairReport:
    """Mend the project at ``path``; nothing is written when nothing can be done.

    Raises:
        DamagedProject: if the file itself is damaged: then only salvaging helps.
        UnusableProject: if it can't be opened, copied or written; nothing was changed then.
    """
    with open_project(path, checked=False) as workspace:
        found = check_open(workspace, progress=progress).findings
        _refuse_beyond_repair(path, found)
        if not any(f.remedies for f in found):
            return RepairReport(done={}, put_aside={}, left=found)
        copy = copy_beside(path, "before-repair")
        mending, record = _repaired(workspace, doubtful=any(f.kind is Kind.FILE for f in found))
    return RepairReport(
        done=dict(mending.done),
        put_aside=dict(mending.put_aside),
        left=mending.left,
        record=record,
        copy=copy,
    )


def _repaired(workspace: Workspace, *, doubtful: bool) -> tuple[Mending, Path]:
    when = datetime.now(UTC)
    record = free_name(workspace.path.with_name(f"{workspace.path.stem}.repair-{when:%Y%m%d-%H%M%S}.jsonl"))

    def work(writing: Writing) -> Mending:
        mending = mend(writing)
        if doubtful and not writing.mends.whole():
            raise _beyond_repair(workspace.path, worded("Making all indexes again did not help."))
        if writing.mends.lost_references():
            raise UnusableProject(
                worded("The project can't be repaired: rows would still name what is missing."),
                where=str(workspace.path),
                next_step=worded("Salvage it into a new project; this one was left as it is."),
            )
        known = writing.facts.get(REPAIRS) or []
        made = {"when": f"{when:%Y-%m-%dT%H:%M:%SZ}", "by": __version__, "record": record.name}
        writing.facts.put(REPAIRS, [*known, {**made, "done": dict(mending.done)}])
        write_record(record, mending.lines)
        return mending

    try:
        mending = workspace.perform("repair project", work, undoable=False).result
    except BaseException:
        record.unlink(missing_ok=True)
        raise
    return mending, record


def _refuse_beyond_repair(path: Path, found: tuple[Finding, ...]) -> None:
    beyond = next((f for f in found if f.kind in {Kind.FILE, Kind.SCHEMA} and not f.remedies), None)
    if beyond is not None:
        raise _beyond_repair(path, beyond.what)


def _beyond_repair(path: Path, why: str) -> DamagedProject:
    return DamagedProject(
        worded("The file itself is damaged, which no repair can mend. {why}", why=why),
        where=str(path),
        next_step=worded("Salvage what can be read into a new project; this one was left as it is."),
    )
