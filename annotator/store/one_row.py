"""One row of any table, by its number."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Select, Table, bindparam, select

ROW_NUMBER = "row_number"
"""The parameter of the statements about one row of any table; no column has its name."""


@cache
def row_of(table: Table) -> Select[Any]:
    """One row."""
    return select(table).where(table.c.id == bindparam(ROW_NUMBER))
