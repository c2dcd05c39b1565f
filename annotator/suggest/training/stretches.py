"""A text cut into what a model reads at once: its paragraphs, without the page's furniture."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from annotator.suggest.pieces import pieces
from annotator.suggest.training.values import Marked

_BLANK = re.compile(r"\n\s*\n")
_SURROGATE = re.compile("[\ud800-\udfff]")


def stretches(
    text: str, furniture: Sequence[tuple[int, int]] = (), spans: Sequence[Marked] = ()
) -> Iterator[tuple[int, str]]:
    """Every ``(position, stretch)`` to read, positions in code points; no stretch ends within a span.

    A lone surrogate is replaced by one sign.
    """
    borders = {0, len(text)}
    borders.update(match.end() for match in _BLANK.finditer(text))
    for start, end in furniture:
        borders.update((start, end))
    inside = _within(spans)
    kept = sorted(b for b in borders if 0 <= b <= len(text) and not inside(b))
    off = sorted((start, end) for start, end in furniture)
    for start, end in pairwise(kept):
        if any(a <= start and end <= b for a, b in off):
            continue
        stretch = text[start:end]
        if not stretch.strip():
            continue
        if any(start <= a < end for a, _, _ in spans):
            yield start, _SURROGATE.sub("\ufffd", stretch)
            continue
        for at, piece in pieces(stretch, latin_only=False):
            yield start + at, piece


class _within:  # noqa: N801  # reads as the question it answers
    """Whether a position lies inside one of the spans, not at its edge."""

    def __init__(self, spans: Sequence[Marked]) -> None:
        self._merged: list[tuple[int, int]] = []
        for start, end, _ in sorted(spans):
            if self._merged and start < self._merged[-1][1]:
                self._merged[-1] = (self._merged[-1][0], max(end, self._merged[-1][1]))
            else:
                self._merged.append((start, end))
        self._starts = [start for start, _ in self._merged]

    def __call__(self, position: int) -> bool:
        at = bisect_right(self._starts, position) - 1
        return at >= 0 and self._merged[at][0] < position < self._merged[at][1]
