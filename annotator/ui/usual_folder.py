"""The folder that is proposed where something new is to lie. There is one for the whole program."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QStandardPaths


class _Preferred:
    def __init__(self) -> None:
        self.folder = ""


@cache
def _preferred() -> _Preferred:
    return _Preferred()


def prefer(folder: str) -> None:
    """Propose this folder from now on; with nothing, that of the system."""
    _preferred().folder = folder


def usual_folder() -> Path:
    """The folder somebody set, while it is there; else where documents lie on this machine."""
    set_folder = _preferred().folder
    if set_folder and Path(set_folder).expanduser().is_dir():
        return Path(set_folder).expanduser()
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()
