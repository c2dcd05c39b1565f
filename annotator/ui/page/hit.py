"""Which items lie under a point, and which of them a click chooses."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.mark import MarkKey
from annotator.ui.page.gutter import Number
from annotator.ui.page.item import Item
from annotator.ui.page.sketch import Sketch

SLACK = 1.5
SAME_PLACE = 4.0
"""Pixels between two clicks that still count as one place."""


def items_at(sketch: Sketch, x: float) -> tuple[Item, ...]:
    """The items of a line over the place ``x`` (document pixels), the shortest first."""
    found = {
        band.item: None
        for band in sketch.bands()
        if any(strip.left - SLACK <= x <= strip.right + SLACK for strip in band.strips)
    }
    return tuple(sorted(found, key=lambda item: (item.length, item.rank)))


def number_at(numbers: Sequence[Number], x: float) -> Item | None:
    """The claim whose margin number stands at ``x``."""
    return next((n.item for n in numbers if n.left - 2 <= x <= n.right + 2), None)


class Walk:
    """Goes down through what lies under one place, click by click."""

    def __init__(self) -> None:
        """No click yet."""
        self._last: tuple[float, float] | None = None

    def choose(
        self, items: Sequence[Item], point: tuple[float, float], chosen: MarkKey | None, *, deeper: bool
    ) -> Item | None:
        """The item a click at ``point`` chooses: the shortest, on a repeated click the one beneath it.

        ``deeper`` (Alt) goes one further from the chosen one wherever the last click was.
        """
        again = self._last is not None and (
            abs(self._last[0] - point[0]) <= SAME_PLACE and abs(self._last[1] - point[1]) <= SAME_PLACE
        )
        self._last = point
        if not items:
            return None
        place = next((number for number, item in enumerate(items) if item.mark.key == chosen), None)
        if place is None or not (again or deeper):
            return items[0]
        return items[(place + 1) % len(items)]
