"""Which items touch a range: by classes of length, so that one long span slows nothing down."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import attrgetter

from annotator.ui.page.item import Item

_RANK = attrgetter("rank")


class SpanIndex:
    """Items by start within each class of length (1, 2, 4, 8 … units).

    A search looks at each class from one class length before the range, so it reads at most about
    twice the items it finds.
    """

    __slots__ = ("_classes",)

    def __init__(self, items: Iterable[Item] = ()) -> None:
        """Index ``items``, in any order."""
        self._classes: dict[int, tuple[list[int], list[Item]]] = {}
        for item in sorted(items, key=lambda i: i.start):
            starts, members = self._class_of(item)
            starts.append(item.start)
            members.append(item)

    def _class_of(self, item: Item) -> tuple[list[int], list[Item]]:
        return self._classes.setdefault((item.length - 1).bit_length(), ([], []))

    def add(self, item: Item) -> None:
        """Take ``item`` in."""
        starts, members = self._class_of(item)
        place = bisect_right(starts, item.start)
        starts.insert(place, item.start)
        members.insert(place, item)

    def discard(self, item: Item) -> None:
        """Leave ``item`` out; nothing happens when it is not there."""
        starts, members = self._class_of(item)
        for place in range(bisect_left(starts, item.start), bisect_right(starts, item.start)):
            if members[place] is item:
                del starts[place], members[place]
                return

    def overlapping(self, start: int, end: int) -> list[Item]:
        """The items that share at least one unit with ``[start, end)``, in reading order."""
        found: list[Item] = []
        for length_class, (starts, members) in self._classes.items():
            first = bisect_right(starts, start - (1 << length_class))
            if first < len(starts) and starts[first] < end:
                last = bisect_left(starts, end, first)
                found.extend([item for item in members[first:last] if item.end > start])
        if len(found) > 1:
            found.sort(key=_RANK)
        return found
