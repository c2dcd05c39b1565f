"""What each row of the overview shows: no pixels, no widgets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum

from annotator.domain.scheme import Drawing
from annotator.ui.page.item import Item, Standing
from annotator.ui.page.picture import Picture


class Column(IntEnum):
    """The columns of the overview, from the left."""

    WAITING = 0
    DECIDED = 1
    CLAIMS = 2


FAINT, FULL = 1, 2
"""How a row is filled: a claim that is only suggested is faint."""


class OverviewRows:
    """The rows of one article: ``count`` of them over its ``units`` of text."""

    def __init__(self, picture: Picture, units: int, count: int) -> None:
        """Look at every mark once."""
        self._picture = picture
        self._units = max(1, units)
        self.count = max(1, count)
        self._columns = tuple(bytearray(self.count) for _ in Column)
        for drawing in Drawing:
            for item in picture.drawn(drawing):
                self._add(item, 0, self.count)

    def row_of(self, unit: int) -> int:
        """The row that shows a unit of the text."""
        return max(0, min(self.count - 1, unit * self.count // self._units))

    def units_of(self, row: int) -> tuple[int, int]:
        """The units that a row shows."""
        # The first unit whose row it is: the division of ``row_of`` rounded the other way.
        return -(-row * self._units // self.count), -(-(row + 1) * self._units // self.count)

    def filled(self, column: Column, row: int) -> int:
        """How a row of a column is filled: 0, ``FAINT`` or ``FULL``."""
        return self._columns[column][row]

    def renew(self, ranges: Iterable[tuple[int, int]]) -> list[int]:
        """Look again at what ``ranges`` (units) show; gives the rows that are filled otherwise now."""
        rows = {row for start, end in ranges for row in range(self.row_of(start), self.row_of(end - 1) + 1)}
        changed = []
        for row in sorted(rows):
            before = [column[row] for column in self._columns]
            for column in self._columns:
                column[row] = 0
            for item in self.items_in(row, row + 1):
                self._add(item, row, row + 1)
            if before != [column[row] for column in self._columns]:
                changed.append(row)
        return changed

    def items_in(self, first: int, last: int) -> Iterator[Item]:
        """The items that rows ``[first, last)`` show."""
        start, end = self.units_of(max(0, first))[0], self.units_of(min(last, self.count) - 1)[1]
        for drawing in Drawing:
            yield from self._picture.overlapping(drawing, start, end)

    def _add(self, item: Item, least: int, end: int) -> None:
        """Fill the rows of an item's pieces, as far as they lie in ``[least, end)``."""
        units, count = self._units, self.count
        decided = item.standing is Standing.DECIDED
        # Where it begins is where one goes to decide it; a claim of three lines is one thing to do.
        begins = item.start * count // units
        if not decided and least <= begins < end and not item.mark.carried:
            self._columns[Column.WAITING][begins] = FULL
        underlined = item.drawing is Drawing.UNDERLINE
        if not (underlined or decided):
            return
        for start, stop in item.pieces:
            first, last = max(start * count // units, least), min((stop - 1) * count // units + 1, end)
            if not underlined:
                self._columns[Column.DECIDED][first:last] = bytes((FULL,)) * (last - first)
                continue
            column = self._columns[Column.CLAIMS]
            for row in range(first, last):
                if decided or not column[row]:
                    column[row] = FULL if decided else FAINT
