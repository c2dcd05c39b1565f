"""Packets in the window: made, opened, looked at and taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from annotator.domain.errors import UserFixable
from annotator.services.progress import Cancelled, Progress
from annotator.ui.chooser import Chooser
from annotator.ui.language import several, shown, tr
from annotator.ui.main_window.versions import VersionsInWindow, choose_now
from annotator.ui.project.message import Message, Step, Tone
from annotator.ui.punctuation import listed
from annotator.ui.summons import summon

# What packets need is imported when the first one comes or goes.
if TYPE_CHECKING:
    from annotator.domain.packets.contents import Packet
    from annotator.services.packets.foreseen import Preview
    from annotator.services.packets.making import Made
    from annotator.services.packets.opening import Opened
    from annotator.services.packets.packet_files import PacketFile
    from annotator.services.packets.taking_in import TakenIn
    from annotator.store.workspace import Workspace
    from annotator.ui.annotate.desk import Desk
    from annotator.ui.main_window.shell import MainWindow
    from annotator.ui.packets.versions_pane import Waiting

_ENDING = "*.goldpack"


class PacketsInWindow:
    """The commands about packets, and what happens to one that is dropped or opened."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._versions = VersionsInWindow(window)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {
            "file.packet_in": self._ask_in,
            "file.packet_out": self._ask_out,
            "review.versions": self._versions.show,
        }

    # In

    def take(self, paths: Sequence[Path]) -> None:
        """Open packets: look at them, and ask what is to be done."""

        def read(_progress: Progress, _cancelled: Cancelled) -> list[PacketFile]:
            from annotator.services.packets.packet_files import read_packet_file

            return [read_packet_file(path) for path in paths]

        self._window.start_job(tr("Read packets"), read, kind="packet").finished.connect(self._read)

    def _read(self, files: list[PacketFile]) -> None:
        from annotator.domain.packets.contents import PacketKind

        out = [file for file in files if file.packet.manifest.kind is PacketKind.OUT]
        if out and len(files) > 1:
            self._window.messages.show_error(
                UserFixable(
                    tr("A lead's packets are opened one at a time."), next_step=tr("Open one of them.")
                )
            )
        elif out:
            self._open_out(out[0])
        else:
            self._look(files)

    def _look(self, files: list[PacketFile]) -> None:
        desk = self._window.screen_.desk
        project = files[0].packet.manifest.project
        if desk is None or _id_of(desk.workspace) != project:
            self._elsewhere(files)
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> Preview:
            from annotator.services.packets.taking_in import preview

            return preview(desk.workspace, files)

        job = self._window.start_job(tr("Look at packets"), work, kind="packet")
        job.finished.connect(lambda said: self._ask(desk, files, said))

    def _ask(self, desk: Desk, files: list[PacketFile], said: Preview) -> None:
        from annotator.ui.packets.packet_dialog import PacketDialog

        if desk is not self._window.screen_.desk:
            return
        dialog = PacketDialog(said, self._window.appearance.theme, self._window)
        dialog.accepted.connect(lambda: self._take_in(desk, files, dialog.choices))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_in(self, desk: Desk, files: list[PacketFile], choices: list[tuple[Waiting, str]]) -> None:
        def work(_progress: Progress, _cancelled: Cancelled) -> TakenIn:
            from annotator.services.packets.taking_in import take_in

            done = take_in(desk.workspace, files, desk.person)
            choose_now(desk, choices)
            return done

        job = self._window.start_job(tr("Take in packets"), work, kind="packet")
        job.finished.connect(lambda done: self._taken(desk, done, len(choices)))

    def _taken(self, desk: Desk, done: TakenIn, chosen: int) -> None:
        if desk is not self._window.screen_.desk:
            return
        said = done.preview
        names = listed(person.name for person in said.people)
        articles = sum(len(person.articles) for person in said.people)
        left = said.waiting - chosen
        steps = (Step(tr("Choose…"), self._versions.show),) if left else ()
        what = several(
            "Taken in: the work of {names} on %Ln article.",
            "Taken in: the work of {names} on %Ln articles.",
            articles,
            names=names,
        )
        if left:
            waits = several("Two versions of %Ln article wait.", "Two versions of %Ln articles wait.", left)
            what = f"{what} {waits}"
        self._window.messages.say(
            Message(
                what=what,
                next_step=f"{shown(done.notice)} {tr('Undo takes it back.')}".strip(),
                tone=Tone.NOTE,
                steps=steps,
            )
        )

    # A lead's packet

    def _open_out(self, file: PacketFile) -> None:
        desk, manifest = self._window.screen_.desk, file.packet.manifest
        if desk is not None and _id_of(desk.workspace) == manifest.project:
            self._bring(desk, file.packet)
        else:
            self._elsewhere([file])

    def _bring(self, desk: Desk, packet: Packet) -> None:
        def work(_progress: Progress, _cancelled: Cancelled) -> Opened:
            from annotator.services.packets.opening import look_at

            return look_at(desk.workspace, packet)

        def ask(opened: Opened) -> None:
            from annotator.ui.packets.update_dialog import UpdateDialog
            from annotator.ui.packets.wording import opened_line

            if desk is not self._window.screen_.desk:
                return
            if not opened.any:
                desk.say(opened_line(opened))
                return
            dialog = UpdateDialog(opened, self._window.appearance.theme, self._window)
            dialog.accepted.connect(lambda: self._bring_now(desk, packet))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._window.start_job(tr("Look at the packet"), work, kind="packet").finished.connect(ask)

    def _bring_now(self, desk: Desk, packet: Packet) -> None:
        def work(_progress: Progress, _cancelled: Cancelled) -> Opened:
            from annotator.services.packets.opening import bring_up_to_date

            return bring_up_to_date(desk.workspace, packet)

        def done(opened: Opened) -> None:
            from annotator.ui.packets.wording import opened_line

            if desk is self._window.screen_.desk:
                desk.say(opened_line(opened))

        self._window.start_job(tr("Open the packet"), work, kind="packet").finished.connect(done)

    def _make_copy(self, file: PacketFile) -> None:
        from annotator.services.packets.making import file_name
        from annotator.ui.project.new_project import free_name
        from annotator.ui.usual_folder import usual_folder

        manifest = file.packet.manifest
        title = manifest.title or "project"
        name = free_name(usual_folder(), f"{title}-{Path(file_name(manifest.name)).stem}")

        def make(path: Path) -> None:
            def work(_progress: Progress, _cancelled: Cancelled) -> Workspace:
                from annotator.services.packets.opening import make_copy

                return make_copy(file.packet, path)

            job = self._window.start_job(tr("Make your copy of the project"), work, kind="packet")
            job.finished.connect(self._window.projects.enter)

        chooser = Chooser(
            self._window, tr("Where is {name}'s copy of the project to lie?", name=manifest.name)
        )
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDirectory(str(usual_folder()))
        chooser.selectFile(f"{name}.goldspan")
        chooser.setNameFilter(tr("Goldspan projects ({ending})", ending="*.goldspan"))
        chooser.fileSelected.connect(lambda chosen: make(Path(chosen)))
        chooser.open()

    def _elsewhere(self, files: list[PacketFile]) -> None:
        """The packet is of a project that is not open here: it is opened, if it was opened before."""
        manifest = files[0].packet.manifest

        def work(_progress: Progress, _cancelled: Cancelled) -> tuple[Path | None]:
            from annotator.services.packets.finding import file_for

            return (file_for(files[0].packet),)

        def found(outcome: tuple[Path | None]) -> None:
            (path,) = outcome
            if path is not None and summon(path, [file.path for file in files]):
                self._window.messages.say(
                    Message(
                        what=tr("Another window has this project open; it asks there about the packet."),
                        where=str(path),
                        tone=Tone.NOTE,
                    )
                )
            elif path is not None:
                self._window.projects.open(path)
                desk = self._window.screen_.desk
                if desk is not None and _id_of(desk.workspace) == manifest.project:
                    self._read(files)
            elif manifest.kind.value == "work-out":
                self._make_copy(files[0])
            else:
                self._window.messages.show_error(
                    UserFixable(
                        tr(
                            "This packet brings the work of {name} back to a project that is not open.",
                            name=manifest.name,
                        ),
                        where=str(files[0].path),
                        next_step=tr("Open that project, then the packet again."),
                    )
                )

        self._window.start_job(tr("Look for the project"), work, kind="packet", quiet=True).finished.connect(
            found
        )

    # Out

    def _ask_in(self) -> None:
        chooser = Chooser(self._window, tr("Open packets"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setNameFilter(tr("Packets ({ending})", ending=_ENDING))
        chooser.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        chooser.open()

    def _ask_out(self) -> None:
        """Have it said where the packet is to lie; a lead's packets are made from the Team dialog."""
        from annotator.services.packets.home import home_of
        from annotator.services.packets.making import file_name
        from annotator.store.people import Role
        from annotator.ui.usual_folder import usual_folder

        desk = self._window.screen_.desk
        if desk is None:
            return
        with desk.workspace.read() as reading:
            home = home_of(reading)
        whose = home.name if home is not None else desk.person.name
        if home is None and desk.person.role is Role.LEAD:
            self._window.actions_.trigger("review.team")
            return
        chooser = Chooser(self._window, tr("Where is the packet with {name}'s work to lie?", name=whose))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDirectory(str(usual_folder()))
        chooser.selectFile(f"{Path(file_name(whose)).stem}-back.goldpack")
        chooser.setNameFilter(tr("Packets ({ending})", ending=_ENDING))
        chooser.fileSelected.connect(lambda name: self.make(whose, Path(name)))
        chooser.open()

    def make(self, whose: str, path: Path) -> None:
        """Write a packet of somebody's (a name) work, or for them."""
        desk = self._window.screen_.desk
        if desk is None:
            return
        self._window.work_clock.store()

        def work(_progress: Progress, _cancelled: Cancelled) -> list[Made]:
            from annotator.services.packets.making import make_packet

            return [make_packet(desk.workspace, desk.person, whose, path)]

        self._window.start_job(tr("Make a packet"), work, kind="packet").finished.connect(self.made)

    def made(self, made: list[Made]) -> None:
        """Say what packets were made, and show where they lie."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        folder = made[0].path.parent

        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

        m = made[0].manifest
        out = m.kind.value == "work-out"
        if len(made) > 1:
            what = several(
                "%Ln packet made, one for each: {names}.",
                "%Ln packets made, one for each: {names}.",
                len(made),
                names=listed(m.manifest.name for m in made),
            )
        elif out:
            what = several(
                "Packet made: %Ln article for {name}.",
                "Packet made: %Ln articles for {name}.",
                m.articles,
                name=m.name,
            )
        else:
            what = several(
                "Packet made: {name}'s work on %Ln article.",
                "Packet made: {name}'s work on %Ln articles.",
                m.articles,
                name=m.name,
            )
        self._window.messages.say(
            Message(
                what=what,
                where=str(made[0].path if len(made) == 1 else folder),
                next_step=tr("Send it to them.") if out else tr("Send it to the lead."),
                tone=Tone.NOTE,
                steps=(Step(tr("Show the folder"), show),),
            )
        )


def _id_of(workspace: Workspace) -> object:
    with workspace.read() as reading:
        return reading.facts.get("id")
