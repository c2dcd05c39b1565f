"""The distributions that a build carries, as installed where it is made: version, licence, its texts."""

from __future__ import annotations

import platform
import re
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from makers.locked import normal
from makers.product import PACKAGING

_LICENSE_FILE = re.compile(r"(^|/)([^/]*LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
_NO_LICENSE_FILE = re.compile(r"\.(py|pyc|pyi|so|json)$")
_SPELT = {
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "The BSD 2-Clause License": "BSD-2-Clause",
    "ISC License": "ISC",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
"""What the metadata of some distributions says, in SPDX's words."""
_SETTLED = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}
"""Licences told in a sentence, read by us. Of PyInstaller a build holds its loader alone."""
_HOMES = ("homepage", "home", "repository", "source", "source code", "code", "github", "documentation")
_LGPL_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")
REPLACEABLE = {
    "psycopg": "psycopg/",
    "psycopg-binary": "psycopg_binary/",
    "pyside6-essentials": "PySide6/",
    "shiboken6": "shiboken6/",
}
"""Distributions under the LGPL, and where in a build their files lie, each as a file of its own."""


class UnknownLicense(Exception):
    """A distribution does not say its licence or lacks the text: nothing ships before that is settled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One distribution; ``license`` is an SPDX expression, ``texts`` are (file, text)."""

    name: str
    version: str
    license: str
    home: str
    summary: str
    texts: tuple[tuple[str, str], ...]

    @property
    def replaceable(self) -> bool:
        """Whether its licence asks that anybody may put in a version of their own."""
        return self.name in REPLACEABLE


def python() -> Part:
    """Python itself, which a build carries too."""
    folders = (sysconfig.get_path("stdlib"), sys.base_prefix)
    text = next((path for folder in folders if (path := Path(folder, "LICENSE.txt")).exists()), None)
    if text is None:
        message = "Python's own LICENSE.txt is not there"
        raise UnknownLicense(message)
    return Part(
        name="python",
        version=platform.python_version(),
        license="PSF-2.0",
        home="https://www.python.org",
        summary="The Python interpreter and its library",
        texts=(("LICENSE.txt", text.read_text("utf-8", "replace")),),
    )


def parts(names: Iterable[str]) -> list[Part]:
    """The distributions of these names, by name.

    Raises:
        UnknownLicense: if one is not installed, or its licence is not known or not there to be read.
    """
    return [_part(name) for name in sorted({normal(name) for name in names})]


def _part(name: str) -> Part:
    try:
        found = distribution(name)
    except PackageNotFoundError as error:
        message = f"{name} is not installed here"
        raise UnknownLicense(message) from error
    texts = tuple(_texts(found))
    if name in REPLACEABLE:
        own = {file for file, _ in texts}
        texts += tuple(
            (file, (PACKAGING / "licences" / file).read_text("utf-8"))
            for file in _LGPL_TEXTS
            if file not in own
        )
    if not texts:
        message = f"{name} carries no text of its licence"
        raise UnknownLicense(message)
    return Part(
        name=name,
        version=found.version,
        license=_license(name, found),
        home=_home(found),
        summary=_first(found, "Summary"),
        texts=texts,
    )


def _license(name: str, found: Distribution) -> str:
    if name in _SETTLED:
        return _SETTLED[name]
    if said := _first(found, "License-Expression"):
        return said
    named = [
        str(c).rpartition(" :: ")[2] for c in found.metadata.get_all("Classifier") or () if "License ::" in c
    ]
    said = _first(found, "License")
    for words in (said, *named):
        if words in _SPELT:
            return _SPELT[words]
        if re.fullmatch(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*", words):
            return words
    message = f"{name} does not say its licence in words that are known here: {said[:60]!r}, {named}"
    raise UnknownLicense(message)


def _first(found: Distribution, field: str) -> str:
    return str(next(iter(found.metadata.get_all(field) or ()), "")).strip()


def _texts(found: Distribution) -> Iterable[tuple[str, str]]:
    for file in sorted(found.files or (), key=str):
        if _LICENSE_FILE.search(str(file)) and not _NO_LICENSE_FILE.search(str(file)):
            path = Path(str(found.locate_file(file)))
            yield str(file).rpartition(".dist-info/")[2], path.read_text("utf-8", "replace")


def _home(found: Distribution) -> str:
    if home := _first(found, "Home-page"):
        return home
    urls = dict(
        str(line).split(", ", 1) for line in found.metadata.get_all("Project-URL") or () if ", " in line
    )
    lowered = {name.lower(): str(url) for name, url in urls.items()}
    for wanted in _HOMES:
        if wanted in lowered:
            return lowered[wanted]
    return next(iter(lowered.values()), "")
