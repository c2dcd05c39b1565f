"""Which positions of a text are taken, asked and answered quickly in texts of any length."""

from __future__ import annotations

from collections.abc import Iterable


class Cover:
    """Marks ranges of a text of ``length`` code points."""

    __slots__ = ("_taken",)

    def __init__(self, length: int, ranges: Iterable[tuple[int, int]] = ()) -> None:
        """Begin with ``ranges`` marked; parts of them beyond the text are left out."""
        self._taken = bytearray(length)
        for start, end in ranges:
            self.add(start, end)

    def add(self, start: int, end: int) -> None:
        """Mark ``[start, end)``."""
        start, end = max(0, start), min(end, len(self._taken))
        if start < end:
            self._taken[start:end] = b"\x01" * (end - start)

    def touches(self, start: int, end: int) -> bool:
        """Whether any position in ``[start, end)`` is marked."""
        return self._taken.find(1, start, end) >= 0

    def holds(self, start: int, end: int) -> bool:
        """Whether every position in ``[start, end)`` is marked."""
        return self._taken.find(0, start, end) < 0
