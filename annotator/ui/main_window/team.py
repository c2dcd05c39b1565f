"""The team in the window: handing out, taking back, roles, and packets for all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog

from annotator.services.progress import Cancelled, Progress
from annotator.ui.chooser import Chooser
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import tr
from annotator.ui.project.message import line_of

# Dialogs and what they need are imported where they are first asked for.
if TYPE_CHECKING:
    from annotator.services.packets.making import Made
    from annotator.services.team.assign import Assigning, Plan, Wish
    from annotator.store.people import Person
    from annotator.ui.annotate.desk import Desk
    from annotator.ui.main_window.shell import MainWindow
    from annotator.ui.team.dialog import TeamDialog


class TeamInWindow:
    """What the Team dialog asks for is done here, each as a job."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {"review.team": self.show}

    def show(self) -> None:
        """Show the team."""
        from annotator.ui.team.dialog import TeamDialog

        desk = self._window.screen_.desk
        if desk is None:
            return
        self._window.work_clock.store()
        theme = self._window.appearance.theme
        dialog = TeamDialog(desk.workspace, desk.person, self._quiet, theme, self._window)
        dialog.handingOutWanted.connect(lambda: self._hand_out(dialog))
        dialog.packetsWanted.connect(lambda: self._make_packets(dialog))
        dialog.switchWanted.connect(lambda: self._switch(dialog))
        dialog.roleWanted.connect(lambda person: self._set_role(dialog, person))
        dialog.takingBackWanted.connect(lambda person: self._take_back(dialog, person))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _quiet(self, name: str, work: Work) -> Job:
        return self._window.start_job(name, work, kind="team", quiet=True)

    def _assigning(self) -> tuple[Desk, Assigning] | None:
        from annotator.services.team.assign import Assigning

        desk = self._window.screen_.desk
        return None if desk is None else (desk, Assigning(desk.workspace, desk.person))

    def _do(self, dialog: TeamDialog, name: str, what: Callable[[Assigning], object]) -> None:
        """Have something done to the team, and show what it has become."""
        found = self._assigning()
        if found is None:
            return
        _, assigning = found

        def work(_progress: Progress, _cancelled: Cancelled) -> tuple[object]:
            return (what(assigning),)

        job = self._quiet(name, work)
        job.finished.connect(lambda _: dialog.renew())
        job.failed.connect(lambda error: dialog.told.setText(line_of(error)))

    def _hand_out(self, dialog: TeamDialog) -> None:
        from annotator.ui.team.hand_out_dialog import HandOutDialog

        found = self._assigning()
        if found is None:
            return
        desk, assigning = found
        with desk.workspace.read() as reading:
            names = [p.name for p in reading.people.all() if p.name != "gold" and p.row != desk.person.row]

        def plan(wish: Wish) -> Plan:
            return assigning.plan(wish, adding=True)

        asking = HandOutDialog(names, plan, self._quiet, self._window.appearance.theme, dialog)

        def give() -> None:
            made = asking.plan
            if made is not None:
                self._do(dialog, tr("Hand out articles"), lambda a: a.give(made))

        asking.accepted.connect(give)
        asking.finished.connect(asking.deleteLater)
        asking.open()

    def _make_packets(self, dialog: TeamDialog) -> None:
        chooser = Chooser(dialog, tr("Where are the packets to lie?"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.filesSelected.connect(lambda names: self.make_packets(Path(names[0]), dialog))
        chooser.open()

    def make_packets(self, folder: Path, dialog: QDialog) -> None:
        """Write one packet for everybody who was handed articles."""
        desk = self._window.screen_.desk
        if desk is None:
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> list[Made]:
            from annotator.services.packets.making import make_packets

            return make_packets(desk.workspace, desk.person, folder)

        def made(packets: list[Made]) -> None:
            dialog.reject()
            self._window.packets.made(packets)

        self._window.start_job(tr("Make packets"), work, kind="packet").finished.connect(made)

    def _switch(self, dialog: TeamDialog) -> None:
        self._window.actions_.trigger("file.annotator")
        desk = self._window.screen_.desk
        if desk is not None:
            dialog.renew(desk.person)

    def _set_role(self, dialog: TeamDialog, person: Person) -> None:
        from annotator.store.people import Role

        role = Role.ANNOTATOR if person.role is Role.LEAD else Role.LEAD
        self._do(dialog, tr("Change a role"), lambda a: a.set_role(person, role))

    def _take_back(self, dialog: TeamDialog, person: Person) -> None:
        self._do(dialog, tr("Take articles back"), lambda a: a.take_back(person))
