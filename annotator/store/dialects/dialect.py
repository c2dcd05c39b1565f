"""What a database is asked for past SQLAlchemy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Connection

from annotator.domain.query import Node

Range = tuple[int, int]
"""Code points, half-open."""


class Dialect(Protocol):
    """The ways of one database."""

    values_together: int
    """How many values a statement that adds many rows may hold; 0 where the driver is quick row by row."""

    gathers: bool
    """Whether it puts the spans of many articles together as one value (``store/gathered.py``)."""

    def written(self, query: str) -> str:
        """A query written by hand, for the driver.

        It is written in SQLite's words: values are marked ``?`` (or ``?1``, ``?2`` in order),
        ``CROSS JOIN … ON`` fixes an order, and ``instr`` looks for letters.
        """

    def next_row(self, connection: Connection, table: str, count: int) -> int:
        """The first of ``count`` row numbers in a line that no row of a table has had or will be given."""

    def index_texts(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Let texts (``document_id``, ``text``) be found by their words."""

    def forget_texts(self, connection: Connection, batch: int) -> None:
        """Let the texts of a batch, which are still there, be found no more."""

    def hits(
        self, connection: Connection, node: Node, where: str, values: Sequence[Any]
    ) -> Iterator[tuple[int, list[Range]]]:
        """The hits of a query in the articles ``d`` that meet a condition: row and ranges, in order."""

    def texts(
        self, connection: Connection, words: Sequence[str], where: str, values: Sequence[Any]
    ) -> Iterator[tuple[int, str]]:
        """The articles ``d`` with the text ``t`` that hold all ``words`` and meet a condition, in order."""
