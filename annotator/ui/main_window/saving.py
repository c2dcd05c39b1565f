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
from annotator.ui.bulk.wording import counted
from annotator.ui.jobs.job import Job
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
            window.note(f"The work goes on in {target.name}. The file it was in stays as it is.")

        def ended(*_: object) -> None:
            desk.unsaved.held = False

        desk.unsaved.held = True
        job: Job = window.start_job("Save a copy", lambda _progress, _cancelled: _move(workspace, target))
        for ending in (job.finished, job.failed, job.cancelled):
            ending.connect(ended)
        job.finished.connect(moved)

    def _tell(self, desk: Desk) -> None:
        window, count, reason = self._window, desk.unsaved.count, desk.unsaved.reason
        window.messages.recheck()
        if not count or reason is None:
            return
        what = (
            f"Not saved: {reason.what}" if count == 1 else f"{count:,} decisions are not saved: {reason.what}"
        )
        # What others do on a server would be missing in a copy.
        copying = (Step("Save a copy…", self.choose_copy),) if desk.workspace.in_file else ()
        window.messages.say(
            Message(
                what=what,
                where=reason.where,
                next_step=f"{reason.next_step} They are kept, and tried again by themselves."
                if count > 1
                else f"{reason.next_step} It is kept, and tried again by itself.",
                steps=(Step("Try again", lambda: self._try(desk)), *copying),
                stands=lambda: desk.unsaved.count == count,
            )
        )

    def _try(self, desk: Desk) -> None:
        if not desk.unsaved.save() and desk.unsaved.reason is not None:
            desk.say(f"Not saved yet: {desk.unsaved.reason.what}")

    def choose_copy(self) -> None:
        """Have a place chosen for a copy, and go on there."""
        desk = self._window.screen_.desk
        if desk is not None:
            choose_copy(self._window, desk.workspace.path, self.go_on_in)

    def _ask(self, desk: Desk) -> bool:
        box = QMessageBox(self._window)
        box.setWindowTitle("Not saved")
        box.setText(f"{counted(desk.unsaved.count, 'decision')} could not be saved.")
        reason = desk.unsaved.reason
        box.setInformativeText(f"{reason.what} {reason.next_step}" if reason is not None else "")
        stay = box.addButton("Go back", QMessageBox.ButtonRole.RejectRole)
        copy = (
            box.addButton("Save a copy…", QMessageBox.ButtonRole.ActionRole)
            if desk.workspace.in_file
            else None
        )
        leave = box.addButton("Close without them", QMessageBox.ButtonRole.DestructiveRole)
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
