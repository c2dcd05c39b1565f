"""Long lists in parts: a query can name only so many rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
MOST = 500
"""Rows that one query names at most."""


def in_parts(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """The items in order, so many at a time as one query can name."""
    for start in range(0, len(items), MOST):
        yield items[start : start + MOST]
