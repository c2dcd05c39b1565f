"""Walks the trees of pages that tables are, and goes on where a page is not what it should be."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from annotator.store.salvage.pages import Pages
from annotator.store.salvage.records import Unreadable, Value, payload_size, signed, values_of, varint

INNER, LEAF = 0x05, 0x0D
_HEADS = {INNER: 12, LEAF: 8}


@dataclass(frozen=True, slots=True)
class Found:
    """One row: its number, its columns in order, and the page it begins on."""

    row: int
    values: list[Value]
    page: int


@dataclass(slots=True)
class Losses:
    """What could not be read: pages, and rows on pages that else could be."""

    pages: list[int] = field(default_factory=list)
    rows: int = 0


class Trees:
    """Reads the rows of trees; a page is read once, whatever says that it belongs to it."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self.seen: set[int] = set()

    def rows(self, root: int, losses: Losses) -> Iterator[Found]:
        """The rows of the tree that begins at a page, in order as far as the order is sound."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self.seen or not 1 <= number <= self._pages.count:
                losses.pages.append(number)
                continue
            self.seen.add(number)
            page = self._pages.page(number)
            kind = page[_start(number)] if len(page) > _start(number) else 0
            if kind == LEAF:
                yield from self.rows_on(number, losses)
            elif kind == INNER:
                waiting.extend(reversed(self._children(page, number, losses)))
            else:
                losses.pages.append(number)

    def rows_on(self, number: int, losses: Losses) -> Iterator[Found]:
        """The rows of one page."""
        page = self._pages.page(number)
        self.seen.add(number)
        for at in _cells(page, number, losses):
            try:
                yield self._row(page, at, number)
            except Unreadable:
                losses.rows += 1

    def is_leaf(self, number: int) -> bool:
        """Whether a page holds rows of some table, going by its first byte."""
        page = self._pages.page(number)
        return len(page) > _start(number) and page[_start(number)] == LEAF

    def unused(self) -> set[int]:
        """The pages that are free: what is still on them was deleted."""
        head = self._pages.page(1)
        trunk = struct.unpack(">I", head[32:36])[0] if self._pages.intact_header and len(head) > 36 else 0
        free: set[int] = set()
        while 1 < trunk <= self._pages.count and trunk not in free:
            free.add(trunk)
            page = self._pages.page(trunk)
            if len(page) < 8:
                break
            trunk, count = struct.unpack(">2I", page[:8])
            count = min(count, (len(page) - 8) // 4)
            free.update(struct.unpack(f">{count}I", page[8 : 8 + 4 * count]))
        return free

    def _children(self, page: bytes, number: int, losses: Losses) -> list[int]:
        places = [*_cells(page, number, losses), _start(number) + 8]
        return [struct.unpack(">I", page[at : at + 4])[0] for at in places if at + 4 <= len(page)]

    def _row(self, page: bytes, at: int, number: int) -> Found:
        size, at = payload_size(page, at)
        row, at = varint(page, at)
        usable = self._pages.usable
        most = usable - 35
        local = size
        if size > most:
            least = (usable - 12) * 32 // 255 - 23
            local = least + (size - least) % (usable - 4)
            local = local if local <= most else least
        if at + local + (4 if local < size else 0) > len(page):
            raise Unreadable
        payload = page[at : at + local]
        if local < size:
            payload += self._overflow(struct.unpack(">I", page[at + local : at + local + 4])[0], size - local)
        return Found(signed(row), values_of(payload), number)

    def _overflow(self, number: int, size: int) -> bytes:
        parts, chain = [], set()
        while size > 0:
            page = self._pages.page(number)
            if number in chain or len(page) < self._pages.usable:
                raise Unreadable
            chain.add(number)
            part = page[4 : min(self._pages.usable, 4 + size)]
            parts.append(part)
            size -= len(part)
            number = struct.unpack(">I", page[:4])[0]
        self.seen |= chain
        return b"".join(parts)


def _start(number: int) -> int:
    return 100 if number == 1 else 0


def _cells(page: bytes, number: int, losses: Losses) -> list[int]:
    """Where the cells of a page begin, in order."""
    start = _start(number)
    if len(page) < start + 8:
        losses.pages.append(number)
        return []
    count = struct.unpack(">H", page[start + 3 : start + 5])[0]
    first = start + _HEADS[page[start]]
    if first + 2 * count > len(page):
        losses.pages.append(number)
        count = max(0, (len(page) - first) // 2)
    places = struct.unpack(f">{count}H", page[first : first + 2 * count])
    return [at for at in places if at >= first + 2]
