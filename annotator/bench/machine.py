"""On what a measurement was made: the machine in a few words, the date, the versions."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sqlite3
from datetime import UTC, datetime

import msgspec

from annotator import __version__

_NAMED = ("PySide6-Essentials", "SQLAlchemy", "msgspec", "spacy", "numpy")


class Machine(msgspec.Struct, frozen=True, kw_only=True):
    """Where and when: no name of a machine or of a person."""

    date: str
    goldspan: str
    python: str
    system: str
    processor: str
    cores: int
    load: float
    """Processes that wanted to run in the minute before."""
    versions: dict[str, str]

    def words(self) -> str:
        """In one sentence."""
        versions = ", ".join(f"{name} {version}" for name, version in self.versions.items())
        return (
            f"{self.date}, Goldspan {self.goldspan}, Python {self.python}, {self.system}, {self.processor}, "
            f"{self.cores} cores; {self.load:.1f} processes wanted them before it began. {versions}."
        )


def this_machine() -> Machine:
    """This one, now."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return Machine(
        date=datetime.now(UTC).date().isoformat(),
        goldspan=__version__,
        python=platform.python_version(),
        system=f"{platform.system()} {platform.release().split('-')[0]}",
        processor=platform.machine(),
        cores=os.cpu_count() or 1,
        load=round(load, 1),
        versions={"SQLite": sqlite3.sqlite_version, **_versions()},
    )


def _versions() -> dict[str, str]:
    found = {}
    for name in _NAMED:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:  # a frozen build keeps no such notes
            continue
    return found
