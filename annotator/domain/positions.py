"""Positions in an article's text, and their translation to UTF-16.

A position is a code point index. Qt and several file formats count UTF-16 code units instead;
they convert here, once, at their own border.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, order=True)
class TextRange:
    """A half-open range ``[start, end)`` of code points, never empty.

    Raises:
        ValueError: if the range is empty, reversed or begins before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse ranges that can't mark any text."""
        if not 0 <= self.start < self.end:
            message = f"not a range of text: {self.start} to {self.end}"
            raise ValueError(message)

    def overlaps(self, other: TextRange) -> bool:
        """Whether both ranges share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: TextRange) -> bool:
        """Whether ``other`` lies wholly inside this range."""
        return self.start <= other.start and other.end <= self.end


class Utf16Map:
    """Translates between code points and UTF-16 code units of one text.

    Keeps only the positions of characters beyond the basic plane, so it is small and quick to
    build for any article. Lone surrogates count one unit, as they do in Qt.
    """

    __slots__ = ("_astral", "_astral_units", "_length")

    def __init__(self, text: str) -> None:
        """Index ``text``; linear in its length."""
        self._astral = [m.start() for m in _ASTRAL.finditer(text)]
        self._astral_units = [p + i for i, p in enumerate(self._astral)]
        self._length = len(text)

    @property
    def units(self) -> int:
        """Length of the text in UTF-16 code units."""
        return self._length + len(self._astral)

    def to_utf16(self, position: int) -> int:
        """The code unit at which code point ``position`` begins."""
        return position + bisect_left(self._astral, position)

    def to_code_points(self, unit: int) -> int:
        """The code point that code unit ``unit`` belongs to (the middle of a pair: its start)."""
        before = bisect_left(self._astral_units, unit)
        if before and self._astral_units[before - 1] == unit - 1:
            return self._astral[before - 1]
        return unit - before
