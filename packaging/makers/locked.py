"""The part of requirements.lock that a release is built with: what ships, and what freezes it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable

from makers.product import REPOSITORY

TEAM, GAMMA = "team", "gamma"
SHIPPED_EXTRAS = (TEAM, GAMMA)
"""Who installs the program from a package can't add parts to it later."""
TOOLS = ("pyinstaller", "setuptools")


def normal(name: str) -> str:
    """The one spelling of a distribution's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def shipped_roots() -> set[str]:
    """The distributions that pyproject.toml asks for in a release."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    asked = list(project["dependencies"])
    for extra in SHIPPED_EXTRAS:
        asked += project["optional-dependencies"][extra]
    return {_name(line) for line in asked}


def shipped() -> set[str]:
    """All distributions that may be in a release, on whatever system."""
    return _closure(_entries(), shipped_roots())


def release_lock() -> str:
    """The lines of the lock for a release, hashes and all."""
    entries = _entries()
    wanted = _closure(entries, {*shipped_roots(), *TOOLS})
    return "".join(entry for entry in entries if _name(entry) in wanted)


def _entries() -> list[str]:
    lock = (REPOSITORY / "requirements.lock").read_text("utf-8")
    return re.findall(r"^[^\s#].*\n(?:[ \t]+.*\n?)*", lock, re.MULTILINE)


def _closure(entries: Iterable[str], roots: set[str]) -> set[str]:
    """``roots`` and all that the lock says is there because of them."""
    because = {_name(entry): _via(entry) for entry in entries}
    wanted = roots & because.keys()
    while more := {name for name, via in because.items() if name not in wanted and via & wanted}:
        wanted |= more
    return wanted


def _via(entry: str) -> set[str]:
    _, _, told = entry.partition("# via")
    return {normal(line.strip("# \t").partition(" ")[0]) for line in told.splitlines() if line.strip("# \t")}


def _name(line: str) -> str:
    found = re.match(r"[A-Za-z0-9][A-Za-z0-9._-]*", line)
    return normal(found[0]) if found else ""
