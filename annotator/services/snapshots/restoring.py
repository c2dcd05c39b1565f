"""Puts a snapshot back: the whole project, or the work on one article."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.changes import Place
from annotator.domain.document import fingerprint
from annotator.domain.errors import SnapshotFailed, UserFixable, WrongUse
from annotator.domain.scheme_changes.change import Change
from annotator.domain.snapshot import Snapshot
from annotator.domain.wording import worded, worded_count
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.access import Writing
from annotator.store.admission import admit
from annotator.store.people import Person, Standing, WorkStatus
from annotator.store.schemes import FIRST
from annotator.store.snapshots.contents import Comparison, WorkThen, compare, work_then
from annotator.store.snapshots.listing import listed
from annotator.store.snapshots.putting_back import put_back
from annotator.store.snapshots.restoring import Counts
from annotator.store.workspace import Workspace

_GOLD = "gold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What became of the work on one article: how much came back, went and changed.

    ``without_end`` counts links whose other end, in another article, is not there now.
    """

    title: str
    back: int
    gone: int
    changed: int
    without_end: int

    @property
    def any(self) -> bool:
        """Whether anything was done; nothing is when the work was the same."""
        return bool(self.back or self.gone or self.changed)


def snapshots_of(project: Path) -> list[Snapshot]:
    """The snapshots of a project, the latest first; the project itself need not be there."""
    return listed(project)


def find_snapshot(project: Path, which: str) -> Path:
    """The file of a snapshot, by its id, by the beginning of it, by its name, or as a path.

    Raises:
        UserFixable: if there is none, or several.
    """
    kept = listed(project)
    for fits in (
        [s for s in kept if s.id == which],
        [s for s in kept if s.name and s.name == which],
        [s for s in kept if which and s.id.startswith(which)],
    ):
        if len(fits) == 1:
            return fits[0].path
        if fits:
            raise WrongUse(
                worded_count("%Ln snapshot is called so.", "%Ln snapshots are called so.", len(fits)),
                where=which,
                next_step=worded("Give more of it."),
            )
    if Path(which).is_file():
        return Path(which)
    raise SnapshotFailed(
        worded("There is no such snapshot."),
        where=which,
        next_step=worded("Take one that “goldspan snapshot list” names."),
    )


def compared(project: Path, snapshot: Snapshot, cancelled: Cancelled = never) -> Comparison | None:
    """What differs between a snapshot and the project now, article by article; None if it was stopped.

    Raises:
        UnusableProject: if the snapshot can't be read.
    """
    return compare(project, snapshot.path, cancelled)


def restore_project(project: Path, snapshot: Path, *, progress: Progress = silent) -> Snapshot | None:
    """Make a closed project what a snapshot holds; returns the snapshot of what was there before.

    That one undoes it, put back in its turn. None where there was no project, or a damaged one, which
    is put aside as it is, in the folder of the snapshots.

    Raises:
        ProjectLocked: if the project is open.
        UnusableProject: if the snapshot can't be used, or there is no room; the project is as it was.
    """
    admit(snapshot, whole=False)
    return put_back(project, snapshot, progress=progress)


def restore_article(
    workspace: Workspace, snapshot: Path, article: str, person: Person | None, whose: str = ""
) -> Restored:
    """Make everybody's work on one article, or that of ``whose`` alone, what it was in a snapshot.

    One recorded step of ``person``, which undo takes back. Labels are those that the scheme has made of
    them since. Notes stay as they are.

    Raises:
        UserFixable: if the article, its text or its labels are not there any more; nothing is changed then.
    """
    then = work_then(snapshot, article)
    if then is None:
        raise UserFixable(worded("The snapshot has no such article."), where=article)
    who = person.row if person is not None else None

    def work(writing: Writing) -> Restored:
        row = writing.documents.row_of(article)
        if row is None:
            raise UserFixable(
                worded("The project has this article no more."),
                where=article,
                next_step=worded("Bring its import back with Undo or Redo, or restore the whole project."),
            )
        document = writing.documents.listed([row])[row]
        if fingerprint(writing.documents.text(row)) != then.text_sha256:
            raise UserFixable(
                worded("The text of the article is not the same any more."),
                where=document.title or article,
                next_step=worded("Restore the whole project instead."),
            )
        writing.place = Place(document=row)
        return _written(writing, row, then, whose, document.title or document.source_file)

    return workspace.perform("restore an article", work, annotator=who).result


def _written(writing: Writing, row: int, then: WorkThen, whose: str, title: str) -> Restored:
    changes = _changes_since(writing, then.scheme_version)
    total = Counts()
    people = {person.uid: person for person in writing.people.all()}
    for uid, name in then.people.items():
        if uid not in people and (then.spans.get(uid) or then.standings.get(uid)):
            people[uid] = writing.people.ensure(name)
    chosen = {uid: p for uid, p in people.items() if whose in {"", p.name}}
    if not chosen:
        raise UserFixable(
            worded("Nobody is called {name}.", name=whose),
            next_step=worded("Take one of the project's annotators."),
        )
    settles = any(p.name == _GOLD for p in chosen.values())
    if settles:
        total.add(writing.restoring.drop_verdicts(row, then))
    for uid, person in chosen.items():
        total.add(writing.restoring.article(row, then, person.row, uid, changes))
        total.changed += _stand(writing, row, person, then.standings.get(uid))
    if settles:
        everybody = {uid: p.row for uid, p in people.items()}
        total.add(writing.restoring.verdicts(row, then, everybody, changes))
    _refuse_unknown(writing, row)
    return Restored(
        title=title,
        back=total.back,
        gone=total.gone,
        changed=total.changed,
        without_end=total.without_end,
    )


def _stand(writing: Writing, row: int, person: Person, then: dict[str, Any] | None) -> int:
    """Put where somebody stands with the article back; whether that was otherwise."""
    before = writing.assignments.standings([row], person.row).get(row, Standing(status=WorkStatus.NEW))
    was = Standing(status=WorkStatus.NEW)
    if then is not None:
        was = Standing(status=WorkStatus(then["status"]), reason=then.get("reason", ""))
    if was == before:
        return 0
    writing.assignments.set(row, person.row, was.status, was.reason)
    return 1


def _changes_since(writing: Writing, version: int) -> tuple[Change, ...]:
    """What was changed in the scheme from ``version`` to now; nothing where that one was taken back."""
    versions = {v.number: v for v in writing.schemes.versions()}
    at, found = writing.schemes.version(), []
    while at not in {version, FIRST} and at in versions:
        found.append(versions[at].changes)
        at = versions[at].former
    return tuple(change for changes in reversed(found) for change in changes) if at == version else ()


def _refuse_unknown(writing: Writing, row: int) -> None:
    known = {(layer.name, label.name) for layer, label in writing.schemes.get().labels()}
    for person in writing.people.all():
        for span in writing.annotations.spans(row, person.row):
            if (span.layer, span.label) not in known:
                raise UserFixable(
                    worded(
                        "The label scheme has no {label} any more, which the article had then.",
                        label=span.label,
                    ),
                    next_step=worded("Add that label again, or restore the whole project."),
                )
