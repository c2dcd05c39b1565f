"""The rows of a few articles as one annotator needs them to work without the server."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select

from annotator.store import tables
from annotator.store.repository import Repository

Rows = list[tuple[Any, ...]]
WHOLE = (tables.project, tables.scheme, tables.scheme_version, tables.annotator, tables.batch)
"""Tables that are small, and needed whole."""
OF_ARTICLES = (
    tables.document,
    tables.document_text,
    tables.suggestion,
    tables.suggested_relation,
    tables.annotation,
    tables.relation,
    tables.assignment,
    tables.note,
)
"""Tables of which the rows of some articles are needed."""


class Nearby(Repository):
    """Reads rows as they are, for a copy."""

    def whole(self) -> dict[Table, Rows]:
        """What is needed of the project, whatever the articles."""
        return {table: self._rows(table) for table in WHOLE}

    def of_articles(self, documents: Sequence[int], annotator: int) -> dict[Table, Rows]:
        """What is needed of some articles: their texts, suggestions and notes, one's own work and links."""
        r, d = tables.relation.c, tables.document.c
        found: dict[Table, Rows] = {}
        for table in OF_ARTICLES:
            here: ColumnElement[bool]
            if table is tables.document:
                here = d.id.in_(documents)
            elif table is tables.relation:
                here = or_(r.document_id.in_(documents), r.child_document_id.in_(documents))
            else:
                here = table.c.document_id.in_(documents)
            if "annotator_id" in table.c and table is not tables.note:
                here &= table.c.annotator_id == annotator
            found[table] = self._rows(table, here)
        return found

    def _rows(self, table: Table, *conditions: ColumnElement[bool]) -> Rows:
        query = select(table).where(*conditions)
        return [tuple(row) for row in self._connection.execute(query)]
