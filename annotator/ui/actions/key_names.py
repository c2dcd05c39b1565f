"""How keys are written on controls and in help."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtGui import QKeySequence

from annotator.ui.language import tr

_SHORT = {"Return": "↵", "Enter": "↵", "Right": "→", "Left": "←", "Up": "↑", "Down": "↓"}
_MAC = sys.platform == "darwin"
# As keyboards of the window's language have them; what is not here is the same everywhere.
_CALLED: dict[str, Callable[[], str]] = {
    "Ctrl": lambda: tr("Ctrl"),
    "Shift": lambda: tr("Shift"),
    "Space": lambda: tr("Space"),
    "Enter": lambda: tr("Enter"),
    "Del": lambda: tr("Del"),
    "Delete": lambda: tr("Delete"),
    "Ins": lambda: tr("Ins"),
    "Home": lambda: tr("Home"),
    "End": lambda: tr("End"),
    "PgUp": lambda: tr("PgUp"),
    "PgDown": lambda: tr("PgDown"),
    "Page Up": lambda: tr("Page Up"),
    "Page Down": lambda: tr("Page Down"),
    "Backspace": lambda: tr("Backspace"),
}


def key_name(key: str) -> str:
    """A key as it is shown: "Ctrl ↵" for "Ctrl+Return", as the platform writes its modifiers."""
    return " ".join(_SHORT.get(part) or called(part) for part in key_parts(key))


def key_parts(key: str) -> list[str]:
    """What is held and what is pressed, as Qt writes them; on a Mac by its signs."""
    way = QKeySequence.SequenceFormat.NativeText if _MAC else QKeySequence.SequenceFormat.PortableText
    text = QKeySequence(key).toString(way)
    # The plus key's own name must not be split.
    return [part for part in text.removesuffix("+").split("+") if part] + (
        ["+"] if text.endswith("+") else []
    )


def called(part: str) -> str:
    """What one key is called."""
    return _CALLED[part]() if part in _CALLED else part
