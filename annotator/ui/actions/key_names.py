"""How keys are written on controls and in help."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

_SHORT = {
    "Return": "↵",
    "Enter": "↵",
    "Del": "Del",
    "Right": "→",
    "Left": "←",
    "Up": "↑",
    "Down": "↓",
    "Space": "Space",
}


def key_name(key: str) -> str:
    """A key as it is shown: "Ctrl ↵" for "Ctrl+Return", as the platform writes its modifiers."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    if not native:
        return ""
    # The plus key's own name must not be split.
    parts = native.removesuffix("+").split("+") + (["+"] if native.endswith("+") else [])
    return " ".join(_SHORT.get(part, part) for part in parts if part)
