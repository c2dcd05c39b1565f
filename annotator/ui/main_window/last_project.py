"""The project that was open when the program ended is opened again, unless opening it is what ended it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.services.projects import last_open
from annotator.settings.declared import AT_START
from annotator.store.workspace import Workspace
from annotator.ui.language import tr
from annotator.ui.project.message import Message

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow

_SETTLED = 3000
"""Milliseconds after which an opened project counts as one that opens: its first pictures stand."""


class LastProject:
    """Remembers what is open for the next start, and opens it then."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._settling = QTimer(window, singleShot=True, interval=_SETTLED)
        self._settling.timeout.connect(last_open.end_opening)

    def reopen(self) -> None:
        """Open the project that was open last, if that is wanted and the last opening came to its end."""
        failed = last_open.ended_while_opening()
        path = last_open.left_open()
        if failed is not None and failed == path:
            last_open.keep_none_open()
            self._window.messages.say(
                Message(
                    what=tr("{name} was not opened by itself.", name=failed.name),
                    where=str(failed),
                    next_step=tr(
                        "Goldspan ended while opening it last time. Open it yourself when you are ready."
                    ),
                )
            )
        elif path is not None and self._window.remembered.settings.value(AT_START) == "last":
            self._window.projects.open(path, by_itself=True)

    def opening(self, path: Path) -> None:
        """A project is about to be opened."""
        self._settling.stop()
        last_open.begin_opening(path)

    def settle(self) -> None:
        """The opening is over, well or not, once what it set going has had its time."""
        self._settling.start()

    def opened(self, workspace: Workspace) -> None:
        """A project is open."""
        if workspace.in_file:
            last_open.keep_open(workspace.path)
        else:
            last_open.keep_none_open()  # a server asks who it is, which nobody wants at each start

    def closed(self) -> None:
        """The project was closed by whoever works."""
        last_open.keep_none_open()
        self._end()

    def program_ends(self, workspace: Workspace | None) -> None:
        """The window is being closed; of several windows the last one counts."""
        if workspace is not None:
            self.opened(workspace)
        self._end()

    def _end(self) -> None:
        self._settling.stop()
        last_open.end_opening()
