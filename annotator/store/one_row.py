"""One row of any table, by its number."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Table, bindparam, select

from annotator.store.prepared import Prepared

ROW_NUMBER = "row_number"
"""The parameter of the statements about one row of any table; no column has its name."""


@cache
def row_of(table: Table) -> Prepared:
    """One row, by its ``row_number``."""
    return Prepared(select(table).where(table.c.id == bindparam(ROW_NUMBER)))
