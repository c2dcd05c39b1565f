"""All that can be read of a damaged project file: the rows of its tables, and what was lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table

from annotator.store import tables
from annotator.store.salvage.layouts import Layout, layout_of, row_of, usual_layouts
from annotator.store.salvage.pages import Pages
from annotator.store.salvage.trees import Found, Losses, Trees

Row = dict[str, Any]
_SCHEMA_PAGE = 1


@dataclass(slots=True)
class Unread:
    """What of one table could not be read."""

    pages: list[int] = field(default_factory=list)
    rows: int = 0
    """Rows that were seen and could not be read, or can't be rows of this table."""


@dataclass(slots=True)
class Wreck:
    """A damaged file, open for reading; ``read`` it once."""

    pages: Pages
    unread: dict[str, Unread] = field(default_factory=dict)
    pages_found_apart: int = 0
    """Pages that belong to no tree any more, and whose rows were recognised."""
    pages_not_placed: list[int] = field(default_factory=list)
    """Such pages whose rows could be of several tables, or of none."""
    misfits: list[tuple[str, Found]] = field(default_factory=list)
    """Rows that were read and can't be rows of their table: what they hold is told."""
    sequences: dict[str, int] = field(default_factory=dict)
    """The highest row number that a table ever gave."""

    def read(self, took: Callable[[int, int], None]) -> Iterator[tuple[str, Row]]:
        """Every row that can be read, table by table; ``took`` hears how many pages of how many."""
        trees = Trees(self.pages)
        roots = self._roots(trees)
        lost_a_page = self.pages.page(_SCHEMA_PAGE)[100:101] not in (b"\x0d", b"\x05")
        for table in tables.metadata.sorted_tables:
            root, layout = roots.get(table.name, (0, None))
            losses = Losses()
            unread = self.unread.setdefault(table.name, Unread())
            for found in trees.rows(root, losses) if root else ():
                row = _made_of(table, layout, found)
                if row is None:
                    unread.rows += 1
                    self.misfits.append((table.name, found))
                else:
                    yield table.name, row
                took(len(trees.seen), self.pages.count)
            unread.pages += losses.pages
            unread.rows += losses.rows
            lost_a_page |= bool(losses.pages) or not root
        for root in (root for name, (root, _) in roots.items() if name not in tables.metadata.tables):
            for _ in trees.rows(root, Losses()):
                took(len(trees.seen), self.pages.count)
        if lost_a_page:
            yield from self._apart(trees)

    @property
    def anything_lost(self) -> bool:
        """Whether anything could not be read."""
        return bool(self.pages_not_placed) or any(u.pages or u.rows for u in self.unread.values())

    def _roots(self, trees: Trees) -> dict[str, tuple[int, Layout | None]]:
        """Where tables begin, and how their columns stand, as far as the schema can be read."""
        roots: dict[str, tuple[int, Layout | None]] = {}
        losses = Losses()
        sequence = 0
        for found in trees.rows(_SCHEMA_PAGE, losses):
            kind, name, _, root, sql = (*found.values, None, None, None, None, None)[:5]
            if kind != "table" or not isinstance(name, str) or not isinstance(root, int) or root < 2:
                continue
            if name == "sqlite_sequence":
                sequence = root
            else:
                roots[name] = (root, layout_of(sql) if isinstance(sql, str) else None)
        if losses.pages or losses.rows:
            self.unread["the schema"] = Unread(losses.pages, losses.rows)
        for found in trees.rows(sequence, Losses()) if sequence else ():
            name, number = (*found.values, None, None)[:2]
            if name in tables.metadata.tables and isinstance(number, int) and 0 < number < 2**53:
                self.sequences[str(name)] = number
        return roots

    def _apart(self, trees: Trees) -> Iterator[tuple[str, Row]]:
        """Rows of pages whose tree is broken: of the only table in which all of them fit."""
        unused = trees.unused()
        for number in range(2, self.pages.count + 1):
            if number in trees.seen or number in unused or not trees.is_leaf(number):
                continue
            losses = Losses()
            rows = list(trees.rows_on(number, losses))
            fitting = list(_tables_of(rows))
            if len(fitting) == 1:
                self.pages_found_apart += 1
                table, made = fitting[0]
                yield from ((table.name, row) for row in made)
            elif rows:
                self.pages_not_placed.append(number)


def _made_of(table: Table, layout: Layout | None, found: Found) -> Row | None:
    for one in [layout] if layout else usual_layouts(table.name):
        row = row_of(table, one, found.row, found.values)
        if row is not None:
            return row
    return None


def _tables_of(rows: list[Found]) -> Iterator[tuple[Table, list[Row]]]:
    if not rows:
        return
    for table in tables.metadata.sorted_tables:
        for layout in usual_layouts(table.name):
            made = [
                row
                for found in rows
                if len(found.values) == len(layout)
                and (row := row_of(table, layout, found.row, found.values)) is not None
            ]
            if len(made) == len(rows):
                yield table, made
                break
