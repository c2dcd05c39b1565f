"""Says once, calmly, what is to be known of the place a project lies in, and of copies beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.services.progress import Cancelled, Progress
from annotator.store.workspace import Workspace
from annotator.ui.language import several, tr
from annotator.ui.project.message import Message, Step, Tone
from annotator.ui.punctuation import listed

if TYPE_CHECKING:
    from annotator.services.snapshots.surroundings import Surroundings
    from annotator.ui.main_window.shell import MainWindow

_AFTER = 1500  # milliseconds after opening


class PlacesInWindow:
    """Looks around an open project in a job, since a network may take its time."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._workspace: Workspace | None = None
        self._soon = QTimer(window, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self.look_around)

    def opened(self, workspace: Workspace) -> None:
        """A project was opened: what can only be read is said at once, the rest in a while."""
        if not workspace.in_file:
            return
        self._workspace = workspace
        if workspace.read_only:
            self._say_read_only(workspace)
        else:
            self._soon.start()

    def left(self) -> None:
        """The project is being closed."""
        self._workspace = None
        self._soon.stop()

    def look_around(self) -> None:
        """Look where the project lies and what lies beside it."""
        from annotator.services.snapshots.surroundings import surroundings

        workspace = self._workspace
        if workspace is None:
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> Surroundings:
            return surroundings(workspace.path)

        def found(seen: Surroundings) -> None:
            if workspace is self._workspace:
                self._say(workspace, seen)

        self._window.runner.start(tr("Look around"), work, kind="places", quiet=True).finished.connect(found)

    def _say(self, workspace: Workspace, seen: Surroundings) -> None:
        window, project = self._window, workspace.path
        told = " | ".join([seen.synced_by, seen.network, *(copy.name for copy in seen.copies)])
        if told == window.remembered.told_of(project):
            return
        window.remembered.keep_told(project, told)
        elsewhere = (Step(tr("Work in a copy elsewhere…"), window.saving.choose_copy),)
        if seen.copies:
            window.messages.say(
                Message(
                    what=several(
                        "Beside this project lies a copy made where two machines had changed it.",
                        "Beside this project lie %Ln copies made where two machines had changed it.",
                        len(seen.copies),
                    ),
                    where=listed(copy.name for copy in seen.copies),
                    next_step=tr("Compare, and take over the work you want."),
                    steps=(Step(tr("Compare…"), lambda: window.actions_.trigger("file.snapshots")),),
                )
            )
        if seen.synced_by:
            window.messages.say(
                Message(
                    what=tr("{program} syncs the folder this project lies in.", program=seen.synced_by),
                    next_step=tr(
                        "Have the project open on one machine at a time, and let the folder be in step "
                        "before you open it on another. Snapshots are kept outside it."
                    ),
                    tone=Tone.NOTE,
                    steps=elsewhere,
                )
            )
        elif seen.network:
            window.messages.say(
                Message(
                    what=tr("This project lies on a network drive ({kind}).", kind=seen.network),
                    next_step=tr("Have it open on one machine at a time. While it is away, decisions wait."),
                    tone=Tone.NOTE,
                    steps=elsewhere,
                )
            )

    def _say_read_only(self, workspace: Workspace) -> None:
        self._window.messages.say(
            Message(
                what=tr("This project can only be read here."),
                where=str(workspace.path),
                next_step=tr("Look around as you like; to decide, work in a copy."),
                tone=Tone.NOTE,
                steps=(Step(tr("Work in a copy elsewhere…"), self._window.saving.choose_copy),),
            )
        )
