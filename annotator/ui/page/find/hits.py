"""Where words stand in an article: found bit by bit, so that nothing waits for a long one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.ui.page.find.folding import FoldedText, folded

AT_A_TIME = 500
"""Hits between two pauses."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is searched: words, and whether case and diacritics count or only whole words do."""

    words: str = ""
    exact: bool = False
    whole: bool = False


class Hits:
    """The hits in one article, in reading order, never overlapping. Positions are code points."""

    def __init__(self, text: str) -> None:
        """Nothing is searched yet."""
        self._text = text
        self._folded: FoldedText | None = None
        self.starts: list[int] = []
        self.ends: list[int] = []

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> tuple[int, int]:
        """Start and end of one hit."""
        return self.starts[number], self.ends[number]

    def search(self, wanted: Wanted) -> Iterator[None]:
        """Forget the hits before and find ``wanted``, pausing every few milliseconds."""
        self.starts, self.ends = [], []
        pattern = _pattern(wanted)
        if pattern is None:
            return
        if wanted.exact:
            yield from self._take(((m.start(), m.end()) for m in pattern.finditer(self._text)), wanted)
            return
        if self._folded is None:
            prepared = FoldedText(self._text)
            yield from prepared.pieces()
            self._folded = prepared
        known = self._folded
        found = (known.source(m.start(), m.end()) for m in pattern.finditer(known.text))
        yield from self._take(found, wanted)

    def _take(self, found: Iterator[tuple[int, int]], wanted: Wanted) -> Iterator[None]:
        starts, ends = self.starts, self.ends
        for number, (start, end) in enumerate(found):
            # Both halves of a letter that folds to two are one place.
            if (not starts or start >= ends[-1]) and not (wanted.whole and self._within_word(start, end)):
                starts.append(start)
                ends.append(end)
            if number % AT_A_TIME == AT_A_TIME - 1:
                yield

    def _within_word(self, start: int, end: int) -> bool:
        text = self._text
        before = start > 0 and _joins(text[start - 1]) and _joins(text[start])
        behind = end < len(text) and _joins(text[end - 1]) and _joins(text[end])
        return before or behind

    def first_from(self, position: int) -> int | None:
        """The number of the first hit that starts at ``position`` or later; None where there is none."""
        number = bisect_left(self.starts, position)
        return number if number < len(self.starts) else None

    def last_before(self, position: int) -> int | None:
        """The number of the last hit that starts before ``position``; None where there is none."""
        number = bisect_left(self.starts, position) - 1
        return number if number >= 0 else None

    def touching(self, start: int, end: int) -> range:
        """The numbers of the hits that share a code point with ``[start, end)``."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))


def _joins(letter: str) -> bool:
    """Whether a letter makes one word with its neighbour."""
    return letter.isalnum() or letter == "_"


def _pattern(wanted: Wanted) -> re.Pattern[str] | None:
    """The pattern of what is wanted: any white space between words counts as one; None for nothing."""
    plain = wanted.words if wanted.exact else folded(wanted.words)
    words = plain.split()
    if not words:
        return None
    return re.compile(r"\s+".join(map(re.escape, words)))
