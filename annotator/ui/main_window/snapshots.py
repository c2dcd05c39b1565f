"""Snapshots in the window: today's after opening, the dialog, and putting one back."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.domain.errors import DamagedProject, UserFixable
from annotator.domain.snapshot import Snapshot
from annotator.services.progress import Cancelled, Progress
from annotator.services.snapshots.keeping import take_daily
from annotator.store.workspace import Workspace
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import shown, tr
from annotator.ui.project.message import Message, Step, Tone, line_of, message_of

# Dialogs are imported where they are first asked for.
if TYPE_CHECKING:
    from annotator.services.snapshots.restoring import Restored
    from annotator.store.snapshots.contents import Differing
    from annotator.ui.main_window.shell import MainWindow

_LOOK = 5 * 60_000  # milliseconds between two looks whether a new day has begun
_AFTER = 4000  # milliseconds after opening: the first keys come before it
_KIND = "snapshot"


class SnapshotsInWindow:
    """What the window does about snapshots; all of it in jobs."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._workspace: Workspace | None = None
        self._daily = QTimer(window, singleShot=True, interval=_AFTER)
        self._daily.timeout.connect(self.take_daily)
        self._taken_on: date | None = None
        self._days = QTimer(window, interval=_LOOK)
        self._days.timeout.connect(self.look_at_day)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {"file.snapshots": self._show}

    def opened(self, workspace: Workspace) -> None:
        """A project was opened: today's snapshot is taken in a while."""
        self._workspace = workspace
        self._daily.start()
        self._days.start()

    def left(self) -> None:
        """The project is being closed."""
        self._workspace = None
        self._daily.stop()
        self._days.stop()

    def take_daily(self) -> None:
        """Take today's snapshot, unless there is one."""
        workspace = self._workspace
        if workspace is None or workspace.read_only:
            return
        self._taken_on = _today()

        def work(progress: Progress, cancelled: Cancelled) -> Snapshot | None:
            return take_daily(workspace, progress=progress, cancelled=cancelled)

        def failed(error: object) -> None:
            if isinstance(error, DamagedProject):
                self._window.messages.say(self.with_snapshots(error, workspace.path))
            elif isinstance(error, UserFixable):
                self._window.messages.say(
                    Message(
                        what=tr("Today's snapshot could not be kept; your work is saved all the same."),
                        where=error.where,
                        next_step=f"{shown(error.what)} {shown(error.next_step)}",
                        tone=Tone.NOTE,
                    )
                )
            elif isinstance(error, Exception):
                self._window.messages.show_error(error, tr("Take a snapshot"))

        self._start(tr("Take a snapshot"), work).failed.connect(failed)

    def look_at_day(self) -> None:
        """Take the snapshot of a day that began while the window was open."""
        if self._taken_on is not None and self._taken_on != _today():
            self.take_daily()

    def with_snapshots(self, error: UserFixable, project: Path) -> Message:
        """What is said of a project that can't be used, with its snapshots offered where it has any."""
        from annotator.services.snapshots.restoring import snapshots_of

        message = message_of(error)
        useful = isinstance(error, DamagedProject) or not os.path.exists(project)  # noqa: PTH110  # it may be too long
        if not useful or not snapshots_of(project):
            return message
        return replace(message, steps=(Step(tr("Snapshots…"), lambda: self._show_of(project, opened=False)),))

    def _start(self, name: str, work: Work) -> Job:
        return self._window.runner.start(name, work, kind=_KIND, quiet=True)

    def _show(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        if not workspace.in_file:
            self._window.note(
                tr("A project on a server has no snapshots here: whoever keeps the server backs it up.")
            )
            return
        self._show_of(workspace.path, opened=True)

    def _show_of(self, project: Path, *, opened: bool) -> None:
        from annotator.ui.snapshots.dialog import SnapshotsDialog

        window = self._window
        dialog = SnapshotsDialog(project, self._start, window.appearance.theme, window, opened=opened)
        dialog.wholeWanted.connect(lambda snapshot: self._put_back(project, snapshot))
        dialog.articleWanted.connect(lambda snapshot, line: self._restore_article(dialog, snapshot, line))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _restore_article(self, dialog: object, snapshot: Snapshot, line: Differing) -> None:
        from annotator.services.snapshots.restoring import restore_article
        from annotator.ui.snapshots.dialog import SnapshotsDialog

        desk = self._window.screen_.desk
        if desk is None or not isinstance(dialog, SnapshotsDialog):
            return
        workspace, person = desk.workspace, desk.person

        def work(_progress: Progress, _cancelled: Cancelled) -> Restored:
            return restore_article(workspace, snapshot.path, line.article, person, line.who)

        def done(found: Restored) -> None:
            desk.say(
                tr(
                    "{name}'s work on “{title}” is what it was. Undo takes it back.",
                    name=line.who,
                    title=found.title,
                )
            )
            dialog.show_snapshots()

        job = self._start(tr("Restore an article"), work)
        job.finished.connect(done)
        job.failed.connect(lambda error: dialog.tell(line_of(error)))

    def _put_back(self, project: Path, snapshot: Snapshot) -> None:
        """Close the project, make it what the snapshot holds, and open it; offer to take that back."""
        from annotator.services.snapshots.restoring import restore_project
        from annotator.ui.snapshots.wording import when, why

        window = self._window
        window.projects.close()

        def work(progress: Progress, _cancelled: Cancelled) -> tuple[Snapshot | None]:
            return (restore_project(project, snapshot.path, progress=progress),)

        def done(outcome: tuple[Snapshot | None]) -> None:
            (kept,) = outcome
            window.projects.open(project)
            steps: tuple[Step, ...] = ()
            if kept is not None:
                steps = (Step(tr("Undo"), lambda: self._put_back(project, kept)),)
            window.messages.say(
                Message(
                    what=tr(
                        "The project is what it was on {moment} ({why}).",
                        moment=when(snapshot),
                        why=why(snapshot),
                    ),
                    next_step=tr("What it was before is kept as a snapshot.")
                    if kept is not None
                    else tr("The file that was there is kept as it was, beside the snapshots."),
                    tone=Tone.NOTE,
                    steps=steps,
                )
            )

        def failed(error: BaseException) -> None:
            if project.exists():
                window.projects.open(project)
            window.messages.show_error(error, tr("Restore the project"))

        job = window.runner.start(tr("Restore the project"), work, kind=_KIND)
        job.finished.connect(done)
        job.failed.connect(failed)


def _today() -> date:
    return datetime.now().astimezone().date()
