"""Words and marks of a text, for snapping selections and moving edges.

Language-independent: a token is a run of letters, digits and the marks that belong inside words
(apostrophes, hyphens between letters, separators between digits), or one other visible character.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

_WORD = r"[^\W_](?:\w|[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u200c\u200d]|(?<=\d)[.,:](?=\d)|['’](?=\w))*"
_TOKEN = re.compile(rf"{_WORD}|\S")


@lru_cache(maxsize=16)
def token_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Every token's ``(start, end)`` in code points, in order."""
    return tuple(map(re.Match.span, _TOKEN.finditer(text)))


@lru_cache(maxsize=16)
def _starts(text: str) -> list[int]:
    return [start for start, _ in token_ranges(text)]


@lru_cache(maxsize=16)
def _ends(text: str) -> list[int]:
    return [end for _, end in token_ranges(text)]


def snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen ``[start, end)`` to whole tokens, after dropping white space at both ends.

    A selection of white space only comes back empty (``start == end``). No more of the text is read
    than stands about the range without white space.
    """
    start, end = trimmed(text, start, end)
    if start == end:
        return start, end
    head, tail = _around(text, start), _around(text, end - 1)
    first = next((s for s, e in tokens_within(text, *head) if e > start), start)
    last = next((e for s, e in tokens_within(text, *tail) if e >= end), end)
    return min(start, first), max(end, last)


def tokens_within(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The tokens of ``[start, end)``, in order; nothing may be cut in two by ``start`` or ``end``."""
    return (match.span() for match in _TOKEN.finditer(text, start, end))


def token_at(text: str, position: int) -> tuple[int, int] | None:
    """The token that holds ``position``, else the one that ends there; None between white space."""
    for place in (position, position - 1):
        if 0 <= place < len(text) and not text[place].isspace():
            found = tokens_within(text, *_around(text, place))
            return next(((s, e) for s, e in found if s <= place < e), (place, place + 1))
    return None


def next_token(text: str, position: int) -> int:
    """Where the next token begins after ``position``, or the end of the text."""
    start = _around(text, position)[0] if position < len(text) else position
    return next((s for s, _ in tokens_within(text, start, len(text)) if s > position), len(text))


def previous_token(text: str, position: int) -> int:
    """Where the last token begins before ``position``, or 0."""
    place = min(position, len(text)) - 1
    while place >= 0 and text[place].isspace():
        place -= 1
    if place < 0:
        return 0
    before = [s for s, _ in tokens_within(text, *_around(text, place)) if s < position]
    return before[-1] if before else place


def _around(text: str, place: int) -> tuple[int, int]:
    """The stretch without white space that ``place`` lies in: no token reaches out of it."""
    start = end = place
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


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
