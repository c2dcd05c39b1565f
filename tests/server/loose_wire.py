"""A connection to a server that breaks on demand, also between a commit and the answer to it."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress

COMMIT = b"COMMIT\0"


class LooseWire:
    """Passes bytes between a port of the loopback and a server's, until it is told not to."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._guard = threading.Lock()
        self._open: set[socket.socket] = set()
        self._whole = True
        self._breaks_at_commit = ""
        self.broken = 0
        """How often it broke at a commit."""
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Break every connection, and take no other."""
        with self._guard:
            self._whole = False
            self._break()

    def mend(self) -> None:
        """Take connections again."""
        with self._guard:
            self._whole = True
            self._breaks_at_commit = ""

    def cut_at_commit(self, *, reached: bool) -> None:
        """Break at the next commit: once it has ``reached`` the server and is done there, or before."""
        with self._guard:
            self._breaks_at_commit = "answer" if reached else "question"

    def close(self) -> None:
        """Take it away."""
        self.cut()
        self._listening.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            with self._guard:
                if not self._whole:
                    near.close()
                    continue
                far = socket.create_connection(("127.0.0.1", self._target))
                self._open |= {near, far}
            for one, other, way in ((near, far, "question"), (far, near, "answer")):
                threading.Thread(target=self._pass, args=(one, other, way), daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket, way: str) -> None:
        while True:
            try:
                data = one.recv(65536)
            except OSError:
                data = b""
            with self._guard:
                if self._breaks_at_commit == way and COMMIT in data:
                    self.broken += 1
                    self._breaks_at_commit = ""
                    self._whole = False
                    self._break()
                    return
            try:
                if not data:
                    raise OSError
                other.sendall(data)
            except OSError:
                for end in (one, other):
                    with suppress(OSError):
                        end.shutdown(socket.SHUT_RDWR)
                    end.close()
                    with self._guard:
                        self._open.discard(end)
                return

    def _break(self) -> None:
        for end in self._open:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        self._open.clear()
