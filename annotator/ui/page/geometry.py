"""Where a range of text stands on one laid-out line: one strip, or several where directions mix."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

from PySide6.QtGui import QTextLayout, QTextLine

TOUCHING = 1.0
SLIVER = 3.0
"""Width of a strip over text that has none of its own (a lone combining mark)."""


class Strip(NamedTuple):
    """A horizontal stretch of a line, ``left`` to ``right`` in pixels."""

    left: float
    right: float


class Run(NamedTuple):
    """Text of one direction: units ``[first, last)`` of the paragraph between two edges.

    ``shift`` is what ``cursorToX`` is wrong by inside the run.
    """

    first: int
    last: int
    left: float
    right: float
    backwards: bool
    shift: float = 0.0


class LineEdges:
    """Answers where units of a paragraph stand on ``line``, shifted right by ``offset`` pixels.

    ``last`` is the unit at which the line's text ends, trailing spaces left out. ``mixed`` says
    that the paragraph holds right-to-left text; ``tabs`` are the units of tabs on a line of such.
    For short use: it keeps Qt's line.
    """

    __slots__ = ("_known", "_line", "_offset", "_runs")

    def __init__(
        self, line: QTextLine, last: int, *, mixed: bool, offset: float = 0.0, tabs: Sequence[int] = ()
    ) -> None:
        """Look the line's runs up where directions may mix."""
        self._line = line
        self._offset = offset
        self._known: dict[int, float] = {}
        self._runs = _runs_of(line, last, tabs) if mixed else ()

    def strips(self, start: int, end: int) -> tuple[Strip, ...]:
        """The strips of units ``[start, end)``; the first holds ``start``. Empty when the range is."""
        if start >= end:
            return ()
        if not self._runs:
            return (self._between(self._x(start), self._x(end)),)
        found = [strip for run in self._runs if (strip := self._on_run(run, start, end)) is not None]
        return _joined(found)

    def runs_backwards(self, unit: int) -> bool:
        """Whether the text at a unit of the paragraph runs from right to left."""
        return any(run.backwards for run in self._runs if run.first <= unit < run.last)

    def _x(self, position: int) -> float:
        known = self._known.get(position)
        if known is None:
            known = self._known[position] = _cursor_x(self._line, position)
        return known

    def _on_run(self, run: Run, start: int, end: int) -> Strip | None:
        """The part of a run inside ``[start, end)``.

        At a change of direction ``cursorToX`` answers the other side, so there the run's own edge
        counts.
        """
        first, last = max(start, run.first), min(end, run.last)
        if first >= last:
            return None
        near, far = (run.right, run.left) if run.backwards else (run.left, run.right)
        return self._between(
            near if first == run.first else self._x(first) + run.shift,
            far if last == run.last else self._x(last) + run.shift,
        )

    def _between(self, one: float, other: float) -> Strip:
        left, right = sorted((one, other))
        if right - left < 1.0:
            right = left + SLIVER
        return Strip(left + self._offset, right + self._offset)


def _runs_of(line: QTextLine, last: int, tabs: Sequence[int]) -> tuple[Run, ...]:
    edges: dict[tuple[float, float, bool], int] = {}
    for glyphs in line.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
        indexes = glyphs.stringIndexes()
        if not indexes:
            continue
        box = glyphs.boundingRect()
        # A run is told once per fallback font, always with the same edges.
        place = (box.left(), box.right(), glyphs.isRightToLeft())
        edges[place] = min(edges.get(place, indexes[0]), *indexes)
    for tab in tabs:
        # A tab has no glyph. It runs as the paragraph does, and so do Qt's answers where directions change.
        one, other = _cursor_x(line, tab), _cursor_x(line, tab + 1)
        edges[min(one, other), max(one, other), other < one] = tab
    ordered = sorted((first, place) for place, first in edges.items())
    runs = []
    for number, (first, (left, right, backwards)) in enumerate(ordered):
        following = ordered[number + 1][0] if number + 1 < len(ordered) else last
        if first < following:
            runs.append(Run(first, following, left, right, backwards))
    if runs and last < line.textStart() + line.textLength():
        runs[-1] = _before_spaces(line, runs[-1])
    return tuple(runs)


def _before_spaces(line: QTextLine, run: Run) -> Run:
    """The last run of a line, with what ``cursorToX`` is wrong by when spaces follow it.

    Spaces at a soft wrap hang out at the side where the paragraph ends. In a run of the other
    direction ``cursorToX`` counts them at the run's own end, where the glyphs do not leave them room.
    """
    far = run.left if run.backwards else run.right
    shift = far - _cursor_x(line, run.last)
    # Spaces that take the paragraph's direction are no part of the run: the answer is its other side.
    return run._replace(shift=shift) if abs(shift) <= (run.right - run.left) / 2 else run


def _cursor_x(line: QTextLine, position: int) -> float:
    # The binding answers (x, position); its stubs know only the number.
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x


def _joined(found: list[Strip]) -> tuple[Strip, ...]:
    """Neighbouring strips as one, the one with the first of ``found`` in front."""
    if len(found) < 2:
        return tuple(found)
    start = found[0]
    joined: list[Strip] = []
    for strip in sorted(found):
        if joined and strip.left - joined[-1].right < TOUCHING:
            joined[-1] = Strip(joined[-1].left, max(joined[-1].right, strip.right))
        else:
            joined.append(strip)
    leading = next(number for number, strip in enumerate(joined) if strip.left <= start.left <= strip.right)
    return (joined[leading], *joined[:leading], *joined[leading + 1 :])
