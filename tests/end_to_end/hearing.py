"""The real program on a screen of its own, heard as a screen reader hears it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

SYSTEM_PYTHON = "/usr/bin/python3"
"""It has the library of AT-SPI where Debian's gir1.2-atspi-2.0 is installed."""
_READER = Path(__file__).with_name("screen_reader.py")
_PATIENCE = 30.0  # seconds

Node = dict[str, Any]


class Hearing:
    """Asks what is told, and does what people do who hear a program instead of seeing it."""

    def __init__(self, reader: subprocess.Popen[str]) -> None:
        self._reader = reader
        self.said: list[str] = []

    def nodes(self) -> list[Node]:
        """Every node that shows: depth, role, name, description, states."""
        found: list[Node] = self._ask("nodes")
        return found

    def press(self, name: str) -> None:
        """Do what the button called ``name`` does."""
        assert self._ask("press", name=name), f"nothing called {name!r} can be pressed"

    def choose(self, name: str) -> None:
        """Choose the item of a list called ``name``."""
        assert self._ask("choose", name=name), f"no item is called {name!r}"

    def keys(self, *names: str) -> None:
        """Press keys, one after the other."""
        self._ask("keys", names=names)

    def write(self, words: str) -> None:
        """Type."""
        self._ask("write", words=words)

    def until_told(self, told: Callable[[list[Node]], bool], what: str) -> list[Node]:
        """Wait until the nodes are as wanted; returns them."""
        latest = time.monotonic() + _PATIENCE
        while True:
            nodes = self.nodes()
            if told(nodes):
                return nodes
            assert time.monotonic() < latest, f"never told: {what}"

    def until_named(self, name: str) -> list[Node]:
        """Wait until something of that name shows; returns the nodes."""
        return self.until_told(lambda nodes: any(n["name"] == name for n in nodes), name)

    def until_heard(self, words: str) -> None:
        """Wait until something was announced that has ``words`` in it."""
        latest = time.monotonic() + _PATIENCE
        while not any(words in said for said in self.said):
            self.said += self._ask("heard")
            assert time.monotonic() < latest, f"never heard: {words}; but {self.said}"

    def _ask(self, question: str, **what: Any) -> Any:
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(json.dumps({"ask": question, **what}) + "\n")
        self._reader.stdin.flush()
        line = self._reader.stdout.readline()
        assert line, "the listening program ended"
        return json.loads(line)


def needs() -> str:
    """What this machine lacks to hear the program; empty where nothing is lacking."""
    for program in ("Xvfb", "openbox", "dbus-daemon"):
        if shutil.which(program) is None:
            return f"no {program} here"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    try:
        done = subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False)
    except OSError:
        return "no Python of the system"
    return "" if done.returncode == 0 else "the library of AT-SPI is not here (gir1.2-atspi-2.0)"


@contextmanager
def heard(project: Path, home: Path) -> Iterator[Hearing]:
    """The program with ``project`` open; ends all that was started for it."""
    if lacking := needs():
        pytest.skip(lacking)
    with ExitStack() as open_:
        environment = {k: v for k, v in os.environ.items() if k not in {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
        screen = open_.enter_context(
            _running(
                ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"], environment
            )
        )
        environment["DISPLAY"] = f":{_first_line(screen)}"
        bus = open_.enter_context(
            _running(["dbus-daemon", "--session", "--nofork", "--print-address"], environment)
        )
        environment |= {
            "DBUS_SESSION_BUS_ADDRESS": _first_line(bus),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "GOLDSPAN_HOME": str(home),
        }
        open_.enter_context(_running(["openbox"], environment))
        open_.enter_context(_running([sys.executable, "-m", "annotator", str(project)], environment))
        plain = {k: v for k, v in environment.items() if not k.startswith("PYTHON")}
        reader = open_.enter_context(_running([SYSTEM_PYTHON, str(_READER)], plain))
        yield Hearing(reader)


def _first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
