"""What a disk may hold after the power went at some moment: of a recorded session, cut anywhere.

A write that was not synced may have reached the disk or not, each for itself, and one that was under way in
some of its sectors alone. A file that was made, removed or renamed is so for certain only after its folder
was synced; until then the folder has any of the states it had since.
"""

from __future__ import annotations

import os
import random
import shutil
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

SECTOR = 512
ACKNOWLEDGED = "acknowledged"
"""The file of a session in which it says, line by line, what is saved."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something done to a file: W(rite), T(runcate), S(ync), U(nlink), R(ename)."""

    what: str
    name: str
    offset: int
    data: bytes


def recorder(folder: Path) -> Path:
    """The library that notes a process's writes, made here; skips where nothing can make it."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not Path("/proc/self/fd").exists():
        pytest.skip("no C compiler, or not Linux: writes can't be recorded")
    library = folder / "recorder.so"
    source = Path(__file__).with_name("write_recorder.c")
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(source), "-ldl", "-lpthread"],
        check=True,
    )
    return library


def recorded(command: list[str], folder: Path, log: Path, library: Path) -> list[Deed]:
    """Run a command and give all it did to files below ``folder``, in order."""
    names = {"LD_PRELOAD": str(library), "RECORDED_FOLDER": str(folder), "RECORDED_LOG": str(log)}
    subprocess.run(command, check=True, env={**os.environ, **names})
    return list(_deeds(log.read_bytes(), folder))


def _deeds(data: bytes, folder: Path) -> Iterator[Deed]:
    at = 0
    while at < len(data):
        what = chr(data[at])
        offset, length, named = struct.unpack("<3q", data[at + 1 : at + 25])
        at += 25
        name = os.path.relpath(data[at : at + named].decode(), folder)
        body = data[at + named : at + named + length]
        at += named + length
        if what == "R":
            body = os.path.relpath(body.decode(), folder).encode()
        yield Deed(what, name, offset, body)


@dataclass(slots=True)
class _File:
    """What is on the disk for certain, and what was done to it since."""

    synced: bytes = b""
    since: list[Deed] = field(default_factory=list)


class Disk:
    """Takes deeds in, and tells what may be left of them."""

    def __init__(self) -> None:
        self._files: dict[int, _File] = {}
        # The folder's states since it was last synced, oldest first: which file a name means.
        self._folders: list[dict[str, int]] = [{}]

    @property
    def _now(self) -> dict[str, int]:
        return self._folders[-1]

    def take(self, deed: Deed) -> None:
        """Let one more deed be done."""
        if deed.what in "WT":
            if deed.name not in self._now:
                number = len(self._files)
                self._files[number] = _File()
                self._folders.append({**self._now, deed.name: number})
            self._files[self._now[deed.name]].since.append(deed)
        elif deed.what == "S" and deed.name == ".":
            self._folders = [self._now]
        elif deed.what == "S" and deed.name in self._now:
            file = self._files[self._now[deed.name]]
            file.synced = _after(file.synced, file.since)
            file.since = []
        elif deed.what == "U" and deed.name in self._now:
            self._folders.append({n: f for n, f in self._now.items() if n != deed.name})
        elif deed.what == "R" and deed.name in self._now:
            kept = {n: f for n, f in self._now.items() if n != deed.name}
            self._folders.append({**kept, deed.data.decode(): self._now[deed.name]})

    def left(self, folder: Path, dice: random.Random) -> None:
        """Write what may be left into a folder."""
        how = dice.choice(("nothing", "all", "some", "some", "torn", "a beginning"))
        kept = dice.choice(self._folders) if how not in ("all",) else self._now
        for name, number in kept.items():
            file = self._files[number]
            since = file.since
            if how == "nothing":
                since = []
            elif how == "a beginning":
                since = since[: dice.randint(0, len(since))]
            elif how in ("some", "torn"):
                since = [d for d in since if dice.random() < 0.5]
            if how == "torn":
                since = [part for d in since for part in _sectors(d) if dice.random() < 0.7]
            (folder / name).write_bytes(_after(file.synced, since))


def _sectors(deed: Deed) -> list[Deed]:
    if deed.what != "W":
        return [deed]
    return [
        Deed("W", deed.name, deed.offset + at, deed.data[at : at + SECTOR])
        for at in range(0, len(deed.data), SECTOR)
    ]


def _after(content: bytes, deeds: list[Deed]) -> bytes:
    data = bytearray(content)
    for deed in deeds:
        if deed.what == "T":
            del data[deed.offset :]
            data.extend(bytes(deed.offset - len(data)))
        else:
            data.extend(bytes(max(0, deed.offset - len(data))))
            data[deed.offset : deed.offset + len(deed.data)] = deed.data
    return bytes(data)
