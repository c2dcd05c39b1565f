"""The screen to measure on: the one that is named, else none that shows, of a laptop's size."""

from __future__ import annotations

import json
import os
from pathlib import Path

_WIDE, _HIGH = 1920, 1080


def choose_screen(folder: Path) -> None:
    """Settings in ``folder``, and a screen; to be called before anything of Qt is made."""
    os.environ["GOLDSPAN_HOME"] = str(folder / "home")
    if "QT_QPA_PLATFORM" in os.environ:
        return
    screen = {
        "name": "none",
        "x": 0,
        "y": 0,
        "width": _WIDE,
        "height": _HIGH,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
