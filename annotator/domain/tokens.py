"""Words and marks of a text, for snapping selections and moving edges.

Language-independent: a token is a run of letters, digits and the marks that belong inside words
(apostrophes, hyphens between letters, separators between digits), or one other visible character.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

_WORD = r"[^\W_](?:\w|[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u200c\u200d]|(?<=\d)[.,:](?=\d)|['’](?=\w))*"
_TOKEN = re.compile(rf"{_WORD}|\S")


@lru_cache(maxsize=16)
def token_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Every token's ``(start, end)`` in code points, in order."""
    return tuple(m.span() for m in _TOKEN.finditer(text))


@lru_cache(maxsize=16)
def _starts(text: str) -> list[int]:
    return [start for start, _ in token_ranges(text)]


@lru_cache(maxsize=16)
def _ends(text: str) -> list[int]:
    return [end for _, end in token_ranges(text)]


def snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen ``[start, end)`` to whole tokens, after dropping white space at both ends.

    A selection of white space only comes back empty (``start == end``).
    """
    start, end = trimmed(text, start, end)
    if start == end:
        return start, end
    first = max(0, bisect_right(_starts(text), start) - 1)
    last = min(len(_ends(text)) - 1, bisect_left(_ends(text), end))
    return min(start, _starts(text)[first]), max(end, _ends(text)[last])


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """``[start, end)`` without white space at its ends."""
    start, end = max(0, start), min(len(text), end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def moved_start(text: str, start: int, end: int, step: int) -> int:
    """The left edge after moving it by ``step`` tokens (negative is to the left), kept before ``end``."""
    starts = _starts(text)
    if step < 0:
        target = bisect_left(starts, start) + step
        return starts[target] if target >= 0 else start
    target = bisect_right(starts, start) + step - 1
    return starts[target] if target < len(starts) and starts[target] < end else start


def moved_end(text: str, start: int, end: int, step: int) -> int:
    """The right edge after moving it by ``step`` tokens (positive is to the right), kept after ``start``."""
    ends = _ends(text)
    if step > 0:
        target = bisect_right(ends, end) + step - 1
        return ends[target] if target < len(ends) else end
    target = bisect_left(ends, end) + step
    return ends[target] if target >= 0 and ends[target] > start else end
