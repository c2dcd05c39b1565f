"""One window for each project: a second start brings the first one to the front, and hands it packets.

Speaks over a local socket of this machine and user only, by a name made from the project's path. What is
handed over are the paths of packets, with a zero after each; a window asks before it takes anything in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from annotator.ui.project.file_drop import is_packet

_PATIENCE = 500  # milliseconds
_LONGEST = 100_000  # bytes of a call: far more than a few paths need


class Summons(QObject):
    """Hears, for the window that has a project open, that somebody wants to see it.

    ``heard``: bring the window to the front. ``handed``: paths of packets that were opened elsewhere.
    """

    heard = Signal()
    handed = Signal(object)

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
            socket.setReadBufferSize(_LONGEST)
            socket.disconnected.connect(partial(self._told, socket))
            self.heard.emit()
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:  # gone before it was heard
                self._told(socket)

    def _told(self, socket: QLocalSocket) -> None:
        told = bytes(socket.readAll().data()).decode("utf-8", "surrogateescape").split("\0")
        socket.disconnected.disconnect()
        socket.deleteLater()
        packets = [path for path in map(Path, told) if path.is_absolute() and is_packet(path)]
        if packets:
            self.handed.emit(packets)


def summon(project: Path, packets: Sequence[Path] = ()) -> bool:
    """Bring the window that has ``project`` open to the front, with packets; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(project))
    answered = socket.waitForConnected(_PATIENCE)
    if answered and packets:
        told = "".join(f"{path.absolute()}\0" for path in packets)
        socket.write(told.encode("utf-8", "surrogateescape"))
        answered = socket.waitForBytesWritten(_PATIENCE)
    socket.close()
    return answered


def _name(project: Path) -> str:
    return (
        "goldspan-" + hashlib.sha256(str(project.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:24]
    )
