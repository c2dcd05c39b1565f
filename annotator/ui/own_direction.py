"""Somebody's words among the program's own: they keep their direction in a mirrored window too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from annotator.ui.page.text_copy import blocks_with_right_to_left

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def in_own_direction(words: str) -> str:
    """``words`` apart from what stands about them: a name's last full stop stays behind it.

    Where neither the window nor they run from right to left they are as they were: the marks would be drawn
    in another font.
    """
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if not words or not (mirrored or blocks_with_right_to_left(words)):
        return words
    return f"{_FIRST_STRONG_ISOLATE}{words}{_POP_ISOLATE}"
