"""Lanes: each item gets the lowest lane no overlapping earlier item stands in, above all that hold it.

Earlier is reading order, the longest first. An item within another always has the higher lane, so
that painting lane by lane never hides it.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from heapq import heapify, heappop, heappush

from annotator.ui.page.item import Item, Rank
from annotator.ui.page.span_index import SpanIndex

SHALLOW = 16
"""Lanes kept in order of nesting. Deeper ones are drawn as one, so the lowest free one will do there."""


class _Sweep:
    """The lanes in use at a position that moves on."""

    __slots__ = ("_busy", "_ends", "_free", "_next")

    def __init__(self, active: Iterable[Item] = ()) -> None:
        self._ends = [-1] * SHALLOW
        self._busy: list[tuple[int, int]] = []
        for item in active:
            if item.lane < SHALLOW:
                self._ends[item.lane] = item.end
            else:
                self._busy.append((item.end, item.lane))
        heapify(self._busy)
        taken = {lane for _, lane in self._busy}
        self._next = max(taken, default=SHALLOW - 1) + 1
        self._free = [lane for lane in range(SHALLOW, self._next) if lane not in taken]

    def lane_for(self, item: Item) -> int:
        ends = self._ends
        lane = SHALLOW
        while lane and ends[lane - 1] < item.end:
            lane -= 1
        # Here the lanes below hold the item, or end with it.
        while lane < SHALLOW and ends[lane] > item.start:
            lane += 1
        if lane == SHALLOW:
            return self._deep_lane_for(item)
        ends[lane] = item.end
        return lane

    def _deep_lane_for(self, item: Item) -> int:
        while self._busy and self._busy[0][0] <= item.start:
            heappush(self._free, heappop(self._busy)[1])
        if self._free:
            lane = heappop(self._free)
        else:
            lane = self._next
            self._next += 1
        heappush(self._busy, (item.end, lane))
        return lane


class Lanes:
    """Keeps ``Item.lane`` right while items come and go.

    A change is followed only as far as lanes really move; the result is that of a fresh start.
    """

    __slots__ = ("_items", "_ranks")

    def __init__(self, items: Iterable[Item] = ()) -> None:
        """Give lanes to ``items``, which may come in any order."""
        self._items: dict[Rank, Item] = {item.rank: item for item in items}
        self._ranks: list[Rank] = sorted(self._items)
        sweep = _Sweep()
        for item in self:
            item.lane = sweep.lane_for(item)

    def __len__(self) -> int:
        """How many items there are."""
        return len(self._ranks)

    def __iter__(self) -> Iterator[Item]:
        """All items in reading order."""
        return (self._items[rank] for rank in self._ranks)

    def position(self, item: Item) -> int:
        """How many items come before ``item`` in reading order."""
        return bisect_left(self._ranks, item.rank)

    def change(self, removed: Sequence[Item], added: Sequence[Item], index: SpanIndex) -> list[Item]:
        """Take ``removed`` out and ``added`` in; gives the staying items that moved to another lane.

        ``index`` holds the items as they are after the change.
        """
        for item in removed:
            rank = item.rank
            del self._items[rank]
            del self._ranks[bisect_left(self._ranks, rank)]
        for item in added:
            rank = item.rank
            self._items[rank] = item
            insort(self._ranks, rank)
        fresh = set(added)
        moved: list[Item] = []
        changed = sorted((*removed, *added), key=lambda item: item.start)
        at = 0
        while at < len(changed):
            at = self._follow(changed, at, fresh, moved, index)
        return moved

    def _follow(
        self, changed: Sequence[Item], at: int, fresh: set[Item], moved: list[Item], index: SpanIndex
    ) -> int:
        """Renew lanes from ``changed[at]`` until all is as before; gives the next change to follow."""
        begin = changed[at].start
        # Behind this place every item that could stand elsewhere than before has ended.
        until = begin
        sweep = _Sweep(item for item in index.overlapping(begin, begin + 1) if item.start < begin)
        for place in range(bisect_left(self._ranks, (begin,)), len(self._ranks) + 1):
            item = self._items[self._ranks[place]] if place < len(self._ranks) else None
            while at < len(changed) and (item is None or changed[at].start <= item.start):
                if changed[at].start >= until and changed[at].start > begin:
                    return at
                until = max(until, changed[at].end)
                at += 1
            if item is None or item.start >= until:
                break
            lane = sweep.lane_for(item)
            if lane != item.lane or item in fresh:
                if item not in fresh:
                    moved.append(item)
                item.lane = lane
                until = max(until, item.end)
        return at
