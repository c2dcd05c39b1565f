"""Finds, by trying, which system libraries Qt lacks here; prints the Debian packages that hold them.

``python system_libraries.py needed|window|fonts|screenshots|all``: one package a line, nothing when all
is there. ``GOLDSPAN_PRETEND_MISSING``, names divided by blanks, plays a machine without them.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

NEEDED = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
"""Without these Qt does not even start without a screen."""

WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Without these no window opens under X11."""

SCREENSHOTS = {"Xvfb": "xvfb", "openbox": "openbox"}
"""Programs that make a screen where there is none."""

FONTS = "fonts-noto-core"
"""Letters of most scripts, Arabic among them."""

_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
_FONT_FILES = {".ttf", ".otf", ".ttc"}


def loads(library: str) -> bool:
    """Whether the system's loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_program(name: str) -> bool:
    """Whether a program can be run by its name."""
    return shutil.which(name) is not None


def has_fonts() -> bool:
    """Whether there are fonts, and Arabic letters where that can be asked."""
    if shutil.which("fc-list") is not None:
        asked = subprocess.run(["fc-list", ":lang=ar"], capture_output=True, check=False)  # noqa: S607 - wherever it lies
        return bool(asked.stdout.strip())
    folders = [Path(folder).expanduser() for folder in _FONT_FOLDERS]
    return any(file.suffix in _FONT_FILES for folder in folders for file in folder.rglob("*"))


def lacking(wanted: dict[str, str], is_there: Callable[[str], bool]) -> list[str]:
    """The packages of what is not there, in order."""
    pretended = os.environ.get("GOLDSPAN_PRETEND_MISSING", "").split()
    return [package for name, package in wanted.items() if name in pretended or not is_there(name)]


def packages(group: str) -> list[str]:
    """The packages a group lacks here; none on a system other than Linux.

    Raises:
        KeyError: if there is no such group.
    """
    groups: dict[str, Callable[[], list[str]]] = {
        "needed": lambda: lacking(NEEDED, loads),
        "window": lambda: lacking(WINDOW, loads),
        "fonts": lambda: lacking({"fonts": FONTS}, lambda _name: has_fonts()),
        "screenshots": lambda: lacking(SCREENSHOTS, has_program),
    }
    groups["all"] = lambda: groups["needed"]() + groups["window"]() + groups["fonts"]()
    chosen = groups[group]
    return chosen() if sys.platform == "linux" else []


if __name__ == "__main__":
    for package in packages(sys.argv[1]):
        sys.stdout.write(package + "\n")
