"""What is to be drawn on the page, as a plain value: no Qt, no pixels.

``Picture`` turns marks into items with lanes, line styles and claim numbers, and says which
stretches of text look different after a change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.fragments import FRAGMENTS, Pieces, joined
from annotator.domain.mark import Mark, MarkKey
from annotator.domain.positions import Utf16Map
from annotator.domain.scheme import Drawing, Scheme
from annotator.ui.page.item import Item, Standing, standing
from annotator.ui.page.lanes import Lanes
from annotator.ui.page.span_index import SpanIndex

_STRIDES = (2048, 128, 8, 1)
_FEW = 100
"""Changes up to which they are followed one by one, however few items there are."""


@dataclass(frozen=True, slots=True)
class PictureChange:
    """What a change of marks alters: ranges of units to paint again, and whether claim numbers moved."""

    ranges: tuple[tuple[int, int], ...] = ()
    numbers: bool = False


class Picture:
    """The marks of one article as items to draw."""

    def __init__(self, scheme: Scheme, positions: Utf16Map, marks: Sequence[Mark] = ()) -> None:
        """Picture ``marks``; those that name no text of the article are left out."""
        self._drawings = {layer.name: layer.drawing for layer in scheme.layers}
        self._positions = positions
        self._marks: tuple[Mark, ...] = ()
        self._by_key: dict[MarkKey, Item] = {}
        for mark in marks:
            item = self._item(mark)
            if item is not None:
                self._by_key[mark.key] = item
        self._marks = tuple(marks)
        drawn: dict[Drawing, list[Item]] = {drawing: [] for drawing in Drawing}
        for item in self._by_key.values():
            if item.standing is not Standing.REJECTED:
                drawn[item.drawing].append(item)
        self._index = {drawing: SpanIndex(items) for drawing, items in drawn.items()}
        self._lanes = {drawing: Lanes(items) for drawing, items in drawn.items()}

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks as they were given, rejected ones included."""
        return self._marks

    def item(self, key: MarkKey | None) -> Item | None:
        """The item of a mark, a rejected one's as well, or None."""
        return self._by_key.get(key) if key is not None else None

    def drawn(self, drawing: Drawing) -> Iterator[Item]:
        """Every drawn item of one kind, in reading order."""
        return iter(self._lanes[drawing])

    def overlapping(self, drawing: Drawing, start: int, end: int) -> list[Item]:
        """The drawn items of one kind that touch ``[start, end)`` units, in reading order."""
        return self._index[drawing].overlapping(start, end)

    def number(self, item: Item) -> int:
        """The number of an underlined item in the margin, from 1 in reading order."""
        return self._lanes[Drawing.UNDERLINE].position(item) + 1

    def number_of(self, key: MarkKey) -> int | None:
        """The margin number of a mark, or None when it is not a drawn, underlined one."""
        item = self._by_key.get(key)
        if item is None or item.drawing is not Drawing.UNDERLINE or item.standing is Standing.REJECTED:
            return None
        return self.number(item)

    def update(self, marks: Sequence[Mark]) -> PictureChange:
        """Take over ``marks`` in place of those before; gives what looks different now."""
        marks = tuple(marks)
        old, new = _changed_middle(self._marks, marks)
        self._marks = marks
        before = {mark.key: item for mark in old if (item := self._by_key.get(mark.key)) is not None}
        after: dict[MarkKey, Item] = {}
        for mark in new:
            item = self._item(mark)
            if item is not None:
                after[mark.key] = item
        removed: list[Item] = []
        added: list[Item] = []
        for key, item in before.items():
            renewed = after.get(key)
            if renewed is not None and renewed.looks_like(item):
                item.mark = renewed.mark
            else:
                removed.append(item)
                del self._by_key[key]
        for key, item in after.items():
            if key not in self._by_key:
                added.append(item)
                self._by_key[key] = item
        return self._replace(removed, added)

    def _replace(self, removed: list[Item], added: list[Item]) -> PictureChange:
        touched = [*removed, *added]
        numbers = False
        for drawing in Drawing:
            gone = [i for i in removed if i.drawing is drawing and i.standing is not Standing.REJECTED]
            come = [i for i in added if i.drawing is drawing and i.standing is not Standing.REJECTED]
            if not gone and not come:
                continue
            numbers = numbers or (drawing is Drawing.UNDERLINE and _places(gone) != _places(come))
            touched += self._change(drawing, gone, come)
        return PictureChange(tuple(sorted({(item.start, item.end) for item in touched})), numbers)

    def _change(self, drawing: Drawing, gone: list[Item], come: list[Item]) -> list[Item]:
        """Take items of one kind out and in; gives those that moved to another lane by it."""
        index, lanes = self._index[drawing], self._lanes[drawing]
        if len(gone) + len(come) > max(_FEW, len(lanes) // 4):
            # Following so many one by one takes longer than beginning anew.
            left = set(gone)
            before = {item: item.lane for item in lanes if item not in left}
            items = [*before, *come]
            self._index[drawing], self._lanes[drawing] = SpanIndex(items), Lanes(items)
            return [item for item, lane in before.items() if item.lane != lane]
        for item in gone:
            index.discard(item)
        for item in come:
            index.add(item)
        return lanes.change(gone, come, index)

    def _item(self, mark: Mark) -> Item | None:
        start = self._positions.to_utf16(mark.start)
        end = min(self._positions.to_utf16(mark.end), self._positions.units)
        if not 0 <= mark.start < mark.end or start >= end:
            return None
        drawing = self._drawings.get(mark.layer, Drawing.FILL)
        return Item(
            mark=mark,
            start=start,
            end=end,
            drawing=drawing,
            standing=standing(mark),
            pieces=self._pieces(mark, start, end),
        )

    def _pieces(self, mark: Mark, start: int, end: int) -> Pieces:
        if FRAGMENTS not in mark.features:
            return ((start, end),)
        to_utf16 = self._positions.to_utf16
        return joined((to_utf16(first), min(to_utf16(last), end)) for first, last in mark.pieces)

    def as_text(self) -> str:
        """The picture in words, one item a line in reading order: for tests and for reading."""
        items = [item for lanes in self._lanes.values() for item in lanes]
        items.sort(key=lambda item: item.rank)
        lines = []
        for item in items:
            number = f" c{self.number(item)}" if item.drawing is Drawing.UNDERLINE else ""
            place = ",".join(f"{first}-{last}" for first, last in item.pieces)
            lines.append(
                f"{place} {item.mark.label}{number} "
                f"{item.drawing.value} {item.standing.value} lane {item.lane}"
            )
        return "\n".join(lines)


def _places(items: Sequence[Item]) -> list[tuple[int, int, str]]:
    """Where items stand in reading order: while none of that changes, no other claim is renumbered."""
    return sorted((item.start, -item.end, item.mark.label) for item in items)


def _changed_middle(old: Sequence[Mark], new: Sequence[Mark]) -> tuple[Sequence[Mark], Sequence[Mark]]:
    """Both sequences without the beginning and end they share.

    Whole strides are compared at once: marks that are the same objects cost next to nothing.
    """
    if old is new:
        return (), ()
    shortest = min(len(old), len(new))
    first = last = 0
    for stride in _STRIDES:
        while first + stride <= shortest and old[first : first + stride] == new[first : first + stride]:
            first += stride
    for stride in _STRIDES:
        while (
            last + stride <= shortest - first
            and old[len(old) - last - stride : len(old) - last]
            == new[len(new) - last - stride : len(new) - last]
        ):
            last += stride
    return old[first : len(old) - last], new[first : len(new) - last]
