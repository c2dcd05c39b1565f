"""Tells the window what commits changed, always on the window's thread."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal

from annotator.domain.changes import Changes
from annotator.store.workspace import Workspace


class Bulletin(QObject):
    """Re-emits the changes of a workspace as a signal.

    A commit made on the window's thread is told before the commit returns. Those of other threads
    are told in the next round of events, several that came together as one.
    """

    changed = Signal(object)
    _elsewhere = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        """Listen to ``workspace``; to be made on the window's thread."""
        super().__init__(parent)
        self._own_thread = threading.get_ident()
        self._guard = threading.Lock()
        self._pending: Changes | None = None
        self._open = True
        self._elsewhere.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        workspace.listen(self._told)

    def silence(self) -> None:
        """Tell nothing any more: the project is being closed."""
        with self._guard:
            self._open = False
            self._pending = None

    def _told(self, changes: Changes) -> None:
        if not changes.anything:
            return
        if threading.get_ident() == self._own_thread:
            if self._open:
                self.changed.emit(changes)
            return
        with self._guard:
            if not self._open:
                return
            waiting = self._pending is not None
            self._pending = changes if self._pending is None else self._pending | changes
            # Inside the guard: once silenced, this object may be gone.
            if not waiting:
                self._elsewhere.emit()

    def _pass_on(self) -> None:
        with self._guard:
            changes, self._pending = self._pending, None
        if changes is not None and self._open:
            self.changed.emit(changes)
