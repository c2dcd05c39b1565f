"""Encrypted connections: a server has to prove who it is, and what is wrong is said plainly."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.errors import ServerLost, UserFixable
from annotator.domain.server_address import server_address
from annotator.store.server.engine import connect
from annotator.store.server.opening import said_plainly
from tests.server.postgres import NoServer, OwnServer

NAME = "db.river.test"
_ISSUED = (
    "basicConstraints=critical,CA:TRUE",
    f"subjectAltName=DNS:{NAME}",
)


class Authority:
    """Certificates of an authority of our own: its own, and one it gave the server."""

    def __init__(self, folder: Path, name: str) -> None:
        folder.mkdir()
        self.root, self._key = folder / "root.crt", folder / "root.key"
        self.certificate, self.key = folder / "server.crt", folder / "server.key"
        self._run(
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", self._key,
            "-out", self.root, "-subj", f"/CN={name}", "-addext", _ISSUED[0],
        )  # fmt: skip
        asked, says = folder / "server.csr", folder / "says"
        says.write_text(_ISSUED[1])
        self._run(
            "req", "-newkey", "rsa:2048", "-nodes", "-keyout", self.key, "-out", asked, "-subj", f"/CN={NAME}"
        )
        self._run(
            "x509", "-req", "-in", asked, "-CA", self.root, "-CAkey", self._key, "-CAcreateserial",
            "-days", "2", "-out", self.certificate, "-extfile", says,
        )  # fmt: skip

    def _run(self, *words: str | Path) -> None:
        subprocess.run(["openssl", *words], check=True, capture_output=True)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not on this machine")
    return Authority(tmp_path_factory.mktemp("ours") / "ca", "River authority")


@pytest.fixture(scope="module")
def encrypted(authority: Authority) -> Iterator[OwnServer]:
    """A server that speaks in cipher."""
    try:
        server = OwnServer(certificate=(authority.certificate, authority.key))
    except NoServer as error:
        pytest.skip(str(error))
    yield server
    server.remove()


@pytest.fixture(autouse=True)
def _by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """The names of the test lead to this machine, as a name server would say; libpq asks nobody else."""
    monkeypatch.setenv("PGHOSTADDR", "127.0.0.1")


def tried(server: OwnServer, host: str = NAME, root: Path | None = None, **options: str) -> str:
    """How the connection is guarded; what is wrong is raised in words."""
    told = options | ({"sslrootcert": str(root)} if root is not None else {})
    query = "&".join(f"{name}={value}" for name, value in told.items())
    address = server_address(f"postgresql://keeper@{host}:{server.port}/postgres?{query}").address
    engine = connect(address, turns=False)
    try:
        with said_plainly(address), engine.connect() as connection:
            found = connection.exec_driver_sql(
                "SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl"
            )
            return str(found.scalar() or "plain")
    finally:
        engine.dispose()


def test_a_server_that_proves_its_name_is_let_in_without_any_option(
    encrypted: OwnServer, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = tmp_path / ".postgresql"
    own.mkdir()
    shutil.copy(authority.root, own / "root.crt")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert tried(encrypted, root=authority.root).startswith("TLSv1.")
    assert server_address(f"postgresql://ana@{NAME}/river").address.sslmode == "verify-full"


def test_a_wrong_name_an_unknown_authority_and_plain_text_are_refused(
    encrypted: OwnServer, authority: Authority, tmp_path: Path
) -> None:
    with pytest.raises(ServerLost, match="certificate is of another name"):
        tried(encrypted, "db.elsewhere.test", authority.root)
    stranger = Authority(tmp_path / "stranger", "Somebody else")
    with pytest.raises(ServerLost, match="certificate comes from nobody this machine trusts"):
        tried(encrypted, root=stranger.root)
    with pytest.raises(ServerLost, match="certificate comes from nobody this machine trusts"):
        tried(encrypted)  # the authorities of the system don't know it
    with pytest.raises(UserFixable, match=r"file of authorities .*gone.crt is not there"):
        tried(encrypted, root=tmp_path / "gone.crt")
    assert tried(encrypted, "db.elsewhere.test", authority.root, sslmode="verify-ca").startswith("TLS")
    assert tried(encrypted, sslmode="disable") == "plain"


def test_a_server_that_does_not_speak_in_cipher_is_refused(authority: Authority) -> None:
    plain = OwnServer()
    try:
        with pytest.raises(ServerLost, match="does not encrypt"):
            tried(plain, root=authority.root)
    finally:
        plain.remove()


def test_nothing_is_sent_to_a_stranger_who_listens(authority: Authority) -> None:
    """Before the server has proved itself, somebody in between hears the wish for a cipher alone."""
    with socket.create_server(("127.0.0.1", 0)) as stranger:
        stranger.settimeout(20)
        port = stranger.getsockname()[1]
        address = server_address(f"postgresql://ana:riverine@{NAME}:{port}/river").address
        engine = connect(address, "riverine")
        heard: list[bytes] = []

        def listen() -> None:
            near, _ = stranger.accept()
            with near:
                heard.append(near.recv(1024))
                near.sendall(b"N")
                heard.append(near.recv(1024))

        thread = threading.Thread(target=listen)
        thread.start()
        with pytest.raises(ServerLost, match="does not encrypt"), said_plainly(address):
            engine.connect()
        thread.join()
        engine.dispose()
    assert heard == [b"\x00\x00\x00\x08\x04\xd2\x16\x2f", b""]
