"""Check, repair and salvage in the window; all of it in jobs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import DamagedProject, PasswordWanted, ServerLost, UserFixable
from annotator.services.progress import Cancelled, Progress
from annotator.ui.language import tr
from annotator.ui.project.message import Message, Step, Tone
from annotator.ui.punctuation import listed

# Dialogs, and the services behind them, are imported where they are first asked for.
if TYPE_CHECKING:
    from annotator.services.projects.check_project import CheckReport
    from annotator.services.projects.repair_project import RepairReport
    from annotator.services.projects.salvage_project import SalvageReport
    from annotator.ui.main_window.shell import MainWindow

_KIND = "check"
"""The kind of job that checks, repairs and salvages; one at a time."""


class MendingInWindow:
    """What the window does about a damaged project."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {"file.check": self._check_open}

    def with_ways_out(self, message: Message, error: UserFixable, project: Path) -> Message:
        """What is said of a project that was refused, with what helps: damaged, or not reached."""
        if isinstance(error, PasswordWanted | ServerLost):
            again = Step(tr("Try again"), lambda: self._window.projects.open(project))
            return replace(message, steps=(*message.steps, again))
        if not isinstance(error, DamagedProject):
            return message
        steps = (
            Step(tr("Check…"), lambda: self._check(project)),
            Step(tr("Salvage"), lambda: self._salvage(project)),
        )
        return replace(message, steps=(*message.steps, *steps))

    def _check_open(self) -> None:
        desk = self._window.screen_.desk
        if desk is not None:
            self._check(desk.workspace.path)

    def _check(self, project: Path) -> None:
        def work(progress: Progress, cancelled: Cancelled) -> CheckReport:
            from annotator.services.projects.check_project import check

            return check(project, progress=progress, cancelled=cancelled)

        self._start(tr("Check the project"), work, lambda report: self._checked(project, report))

    def _checked(self, project: Path, report: CheckReport) -> None:
        from annotator.ui.project.check_dialog import CheckDialog, sound

        if report.cancelled:
            return
        if not report.findings:
            self._window.messages.say(Message(what=sound(report), tone=Tone.NOTE))
            return
        dialog = CheckDialog(report, self._window.appearance.theme, self._window)
        dialog.repairWanted.connect(lambda: self._repair(project))
        dialog.salvageWanted.connect(lambda: self._salvage(project))
        dialog.open()

    def _repair(self, project: Path) -> None:
        if not self._let_go(project):
            return

        def work(progress: Progress, _cancelled: Cancelled) -> RepairReport:
            from annotator.services.projects.repair_project import repair

            return repair(project, progress=progress)

        def done(report: RepairReport) -> None:
            from annotator.ui.project.check_dialog import mended

            self._window.projects.open(project)
            kept = report.record is not None and report.copy is not None
            where = listed((report.record.name, report.copy.name)) if report.record and report.copy else ""
            told = tr("The first tells each repair, the second is the project as it was.") if kept else ""
            self._window.messages.say(
                Message(what=mended(report), where=where, next_step=told, tone=Tone.NOTE)
            )

        self._start(tr("Repair the project"), work, done)

    def _salvage(self, project: Path) -> None:
        if not self._let_go(project):
            return

        def work(progress: Progress, cancelled: Cancelled) -> SalvageReport | None:
            from annotator.services.projects.mending import free_name
            from annotator.services.projects.salvage_project import SalvageStopped, salvage

            new = free_name(project.with_name(f"{project.stem}-salvaged{project.suffix}"))
            try:
                return salvage(project, new, progress=progress, cancelled=cancelled)
            except SalvageStopped:
                return None

        def done(report: SalvageReport | None) -> None:
            from annotator.ui.project.check_dialog import salvaged

            if report is None:
                return
            self._window.projects.open(report.project)
            self._window.messages.say(
                Message(
                    what=salvaged(report),
                    where=str(report.project),
                    next_step=tr(
                        "{file} beside it tells what was lost, put aside or changed.", file=report.record.name
                    ),
                    tone=Tone.NOTE,
                )
            )

        self._start(tr("Salvage the project"), work, done)

    def _let_go(self, project: Path) -> bool:
        """Close the project if it is the open one; whether it is closed now."""
        desk = self._window.screen_.desk
        if desk is not None and desk.workspace.path == project:
            if not self._window.saving.may_leave():
                return False
            self._window.projects.close()
        return True

    def _start(self, name: str, work: Callable[..., object], done: Callable[..., None]) -> None:
        window = self._window
        if any(job.kind == _KIND for job in window.runner.jobs()):
            return
        job = window.runner.start(name, work, kind=_KIND)
        job.finished.connect(done)
        job.failed.connect(lambda error: window.messages.show_error(error, name))
