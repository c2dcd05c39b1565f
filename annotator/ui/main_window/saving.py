"""What the window says and offers while decisions wait to be saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from annotator.services.projects import recent
from annotator.store.copying import copy_looked_at
from annotator.store.workspace import Workspace
from annotator.ui.annotate.desk import Desk
from annotator.ui.jobs.job import Job
from annotator.ui.language import several, shown, tr
from annotator.ui.project.choosing import choose_copy
from annotator.ui.project.message import Message, Step

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow


class SavingInWindow:
    """Tells of decisions that are not saved; offers to try again, and to go on in a copy elsewhere."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def show_desk(self, desk: Desk) -> None:
        """Follow what waits on another desk."""
        desk.unsaved.changed.connect(partial(self._tell, desk))

    def may_leave(self) -> bool:
        """Whether nothing is lost when the project is closed now; asks the person where something is."""
        desk = self._window.screen_.desk
        if desk is None or desk.unsaved.save():
            return True
        return self._ask(desk)

    def go_on_in(self, target: Path) -> None:
        """Copy the project to ``target``, go on there, and save there what waits."""
        window = self._window
        desk = window.screen_.desk
        if desk is None:
            return
        workspace, looking = desk.workspace, desk.workspace.read_only

        def moved(_: object) -> None:
            if looking:
                window.projects.close()
                window.projects.open(target)
                return
            window.setWindowTitle(f"{target.stem} – Goldspan")
            window.top.show_project(target.name, str(target), desk.person.name)
            window.projects.moved(workspace)
            desk.unsaved.save()
            recent.remember(target, "")
            window.note(
                tr("The work goes on in {file}. The file it was in stays as it is.", file=target.name)
            )

        def ended(*_: object) -> None:
            desk.unsaved.held = False

        desk.unsaved.held = True
        job: Job = window.start_job(tr("Save a copy"), lambda _progress, _cancelled: _move(workspace, target))
        for ending in (job.finished, job.failed, job.cancelled):
            ending.connect(ended)
        job.finished.connect(moved)

    def _tell(self, desk: Desk) -> None:
        window, count, reason = self._window, desk.unsaved.count, desk.unsaved.reason
        window.messages.recheck()
        if not count or reason is None:
            return
        why, next_step = shown(reason.what), shown(reason.next_step)
        if count == 1:
            what = tr("Not saved: {what}", what=why)
            then = tr("It is kept, and tried again by itself.")
        else:
            what = several(
                "%Ln decision is not saved: {what}", "%Ln decisions are not saved: {what}", count, what=why
            )
            then = tr("They are kept, and tried again by themselves.")
        # What others do on a server would be missing in a copy.
        copying = (Step(tr("Save a copy…"), self.choose_copy),) if desk.workspace.in_file else ()
        window.messages.say(
            Message(
                what=what,
                where=reason.where,
                next_step=f"{next_step} {then}",
                steps=(Step(tr("Try again"), lambda: self._try(desk)), *copying),
                stands=lambda: desk.unsaved.count == count,
            )
        )

    def _try(self, desk: Desk) -> None:
        if not desk.unsaved.save() and desk.unsaved.reason is not None:
            desk.say(tr("Not saved yet: {what}", what=shown(desk.unsaved.reason.what)))

    def choose_copy(self) -> None:
        """Have a place chosen for a copy, and go on there."""
        desk = self._window.screen_.desk
        if desk is not None:
            choose_copy(self._window, desk.workspace.path, self.go_on_in)

    def _ask(self, desk: Desk) -> bool:
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("Not saved"))
        box.setText(
            several(
                "%Ln decision could not be saved.", "%Ln decisions could not be saved.", desk.unsaved.count
            )
        )
        reason = desk.unsaved.reason
        box.setInformativeText(
            f"{shown(reason.what)} {shown(reason.next_step)}" if reason is not None else ""
        )
        stay = box.addButton(tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        copy = (
            box.addButton(tr("Save a copy…"), QMessageBox.ButtonRole.ActionRole)
            if desk.workspace.in_file
            else None
        )
        leave = box.addButton(tr("Close without them"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        chosen = box.clickedButton()
        box.deleteLater()
        if copy is not None and chosen is copy:
            self.choose_copy()
        if chosen is leave:
            desk.unsaved.forget()
        return chosen is leave


def _move(workspace: Workspace, target: Path) -> bool:
    """Go on in a copy; who only looks, as nobody yet, comes to it anew."""
    if workspace.read_only:
        copy_looked_at(workspace.path, target)
    else:
        workspace.move_to(target)
    return True
