"""What the process that trains and loads models may not do: a model folder may be a stranger's."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

_CONNECTING = frozenset(["socket.connect", "socket.getaddrinfo", "socket.sendto"])
_NEVER = _CONNECTING | frozenset([
    "subprocess.Popen", "os.system", "os.exec",
    "os.posix_spawn", "os.fork", "os.startfile", "pickle.find_class", "os.link", "os.symlink", "os.chmod",
])  # fmt: skip
_CHANGING = frozenset(["os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.truncate"])
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Forbidden(PermissionError):
    """What was tried is never needed; the message names it."""


def limit_memory(megabytes: int) -> None:
    """Bound the memory of this process, where the system knows such a bound."""
    try:
        import resource
    except ImportError:  # not on Windows
        return
    most = megabytes * 1_000_000
    for limit, value in ((resource.RLIMIT_AS, most), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(limit, (value, value))
        except (ValueError, OSError):
            continue  # some systems know a limit and don't let it be set


class Confinement:
    """Forbids, from ``begin`` on, connections, programs, pickles, and writing but in some folders."""

    def __init__(self) -> None:
        self._folders: tuple[str, ...] = ()
        self._trusting = False

    def begin(self) -> None:
        """Hold this process to it."""
        sys.addaudithook(self._look)

    def allow(self, *folders: Path) -> None:
        """Let files be written in these folders, and in no others."""
        self._folders = tuple(f"{folder.absolute()}{os.sep}" for folder in folders)

    def trust_installed(self) -> None:
        """Let code that was installed as a plug-in do what programs do; connections stay forbidden."""
        self._trusting = True

    def _look(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event in _NEVER and not (self._trusting and event not in _CONNECTING):
            raise Forbidden(event)
        if self._trusting:
            return
        if event == "open":
            path, _mode, flags = arguments
            if flags & _WRITING and not self._allowed(path):
                raise Forbidden(event)
        elif event in _CHANGING and not self._allowed(arguments[0], _at(event, arguments)):
            raise Forbidden(event)

    def _allowed(self, path: Any, at: int = -1) -> bool:
        if isinstance(path, int):
            return True  # it is open already
        if path == os.devnull:
            return True
        if at >= 0:
            try:
                path = Path(f"/proc/self/fd/{at}").readlink() / os.fsdecode(path)
            except OSError:
                return True  # a folder that is open already, on a system that can't say which
        whole = os.path.abspath(os.fsdecode(path))  # noqa: PTH100  # no look at the disk from within the hook
        return any(f"{whole}{os.sep}".startswith(folder) for folder in self._folders)


def _at(event: str, arguments: tuple[Any, ...]) -> int:
    """The open folder that a path counts from, or -1."""
    place = {"os.remove": 1, "os.rmdir": 1, "os.mkdir": 2, "os.rename": 2}.get(event)
    return arguments[place] if place is not None and isinstance(arguments[place], int) else -1
