"""Shows what others do in a project on a team's server, some seconds after they did it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.domain.errors import ServerLost, UnusableProject
from annotator.services.progress import Cancelled, Progress
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow

EVERY = 5_000
"""Milliseconds from one look to the next."""


class OthersInWindow:
    """Asks the server in a job, while a project of a server is open."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._workspace: Workspace | None = None
        self._person: Person | None = None
        self._again = QTimer(window, singleShot=True)
        self._again.timeout.connect(self.look)

    def opened(self, workspace: Workspace, person: Person) -> None:
        """A project was opened."""
        if not workspace.in_file:
            self._workspace, self._person = workspace, person
            self._again.start(EVERY)

    def left(self) -> None:
        """The project is being closed."""
        self._again.stop()
        self._workspace = None

    def look(self) -> None:
        """Look now."""
        workspace, person = self._workspace, self._person
        if workspace is None or person is None:
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> bool:
            try:
                workspace.look_for_others(person.row)
            except ServerLost:
                return False
            except UnusableProject:
                pass  # it is looked again soon
            return True

        def over(answered: object) -> None:
            if workspace is self._workspace:
                self._again.start(EVERY)
                if answered is False:
                    self._window.away.lost()

        job = self._window.runner.start(tr("Look what others did"), work, kind="others", quiet=True)
        job.finished.connect(over)
        job.failed.connect(over)
