"""One window for each project: a second start brings the first one to the front.

Speaks over a local socket of this machine and user only, by a name made from the project's path.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 500  # milliseconds


class Summons(QObject):
    """Hears, for the window that has a project open, that somebody wants to see it.

    ``heard``: bring the window to the front.
    """

    heard = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def listen(self, project: Path) -> None:
        """Hear calls for ``project`` from now on, and for no other."""
        self.stop()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # Left behind by a crash; the project's lock says that nobody else is there.
        QLocalServer.removeServer(_name(project))
        server.newConnection.connect(self._called)
        if server.listen(_name(project)):
            self._server = server

    def stop(self) -> None:
        """Hear nothing any more."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _called(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.disconnectFromServer()
            socket.deleteLater()
            self.heard.emit()


def summon(project: Path) -> bool:
    """Bring the window that has ``project`` open to the front; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(project))
    answered = socket.waitForConnected(_PATIENCE)
    socket.close()
    return answered


def _name(project: Path) -> str:
    return (
        "goldspan-" + hashlib.sha256(str(project.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:24]
    )
