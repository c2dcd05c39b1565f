"""Somebody's words among the program's own: they keep their direction in a mirrored window too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def in_own_direction(words: str) -> str:
    """``words`` apart from what stands about them: a name's last full stop stays behind it.

    Where the window is not mirrored they are as they were: the marks would be drawn in another font.
    """
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return words
    return f"{_FIRST_STRONG_ISOLATE}{words}{_POP_ISOLATE}"
