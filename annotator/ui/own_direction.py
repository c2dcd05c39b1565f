"""Somebody's words among the program's own: they keep their direction in a mirrored window too."""

from __future__ import annotations

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def in_own_direction(words: str) -> str:
    """``words`` apart from what stands about them: a name's last full stop stays behind it."""
    return f"{_FIRST_STRONG_ISOLATE}{words}{_POP_ISOLATE}"
