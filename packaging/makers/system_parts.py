"""The system libraries that a portable build takes along: which package each is of, its licence."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemPart:
    """A package of Debian or Ubuntu, the libraries taken from it, and what it says of its licence."""

    name: str
    version: str
    libraries: tuple[str, ...]
    text: str


def system_parts(libraries: Iterable[str]) -> list[SystemPart]:
    """The packages that hold these libraries; empty where there is no dpkg.

    What belongs to no package is gathered under the name of its file.
    """
    held: dict[str, list[str]] = {}
    for library in libraries:
        held.setdefault(_package_of(library), []).append(Path(library).name)
    return [
        SystemPart(
            name=name, version=_version_of(name), libraries=tuple(sorted(files)), text=_licence_of(name)
        )
        for name, files in sorted(held.items())
    ]


def _package_of(library: str) -> str:
    resolved = str(Path(library).resolve())
    places = (library, resolved)
    for place in dict.fromkeys((*places, *(place.removeprefix("/usr") for place in places))):
        found = re.match(r"([^:,\s]+)", _asked("dpkg", "-S", place))
        if found:
            return found[1]
    return Path(library).name


def _version_of(package: str) -> str:
    return _asked("dpkg-query", "-W", "-f", "${Version}", package)


def _licence_of(package: str) -> str:
    file = Path("/usr/share/doc", package, "copyright")
    return file.read_text("utf-8", "replace") if file.exists() else ""


def _asked(*command: str) -> str:
    if shutil.which(command[0]) is None:
        return ""
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return done.stdout.strip() if done.returncode == 0 else ""
