"""SQLite, the database of project files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from annotator.domain.query import Node
from annotator.store.dialects.dialect import Range
from annotator.store.dialects.fts5 import SIGNS, expression_of, quoted, ranges_between
from annotator.store.prepared import straight

# ruff: noqa: S608 - queries are joined of our own words alone; values are bound


class Sqlite:
    """Queries stand as they are written; words are found by the table ``search`` of FTS5."""

    # Running a statement costs as much as adding a row does; more than 32,766 values it does not take.
    values_together = 8_000
    gathers = True

    def written(self, query: str) -> str:
        """As it stands."""
        return query

    def next_row(self, connection: Connection, table: str, count: int) -> int:  # the writer is alone
        """The number after the highest that the table ever had."""
        highest = connection.exec_driver_sql("SELECT max(seq) FROM sqlite_sequence WHERE name = ?", (table,))
        return int(highest.scalar() or 0) + 1

    def index_texts(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Put the words into the index, which reads the text itself where it lies."""
        connection.exec_driver_sql(
            "INSERT INTO search(rowid, text) VALUES(?, ?)", [(r["document_id"], r["text"]) for r in rows]
        )

    def forget_texts(self, connection: Connection, batch: int) -> None:
        """Take the words of a batch out of the index."""
        # The index holds no text of its own: it must be told the words it is to forget.
        connection.exec_driver_sql(
            "INSERT INTO search(search, rowid, text) SELECT 'delete', t.document_id, t.text "
            "FROM document_text t JOIN document d ON d.id = t.document_id WHERE d.batch_id = ?",
            (batch,),
        )

    def hits(
        self, connection: Connection, node: Node, where: str, values: Sequence[Any]
    ) -> Iterator[tuple[int, list[Range]]]:
        """As the index marks them."""
        expression = expression_of(node)
        opening, closing = SIGNS[0]
        rows = straight(
            connection,
            "SELECT search.rowid, d.length, highlight(search, 0, ?, ?) FROM search "
            "CROSS JOIN document d ON d.id = search.rowid "
            f"WHERE search MATCH ? AND {where} ORDER BY search.rowid",
            (opening, closing, expression, *values),
        )
        for row, length, shown in rows:
            ranges = ranges_between(shown, opening, closing, length)
            yield row, ranges if ranges is not None else _anew(connection, row, expression, length)

    def texts(
        self, connection: Connection, words: Sequence[str], where: str, values: Sequence[Any]
    ) -> Iterator[tuple[int, str]]:
        """By the index where there are words, else all."""
        source, order, given = "document d", "d.id", list[Any]()
        if words:
            source, order = "search CROSS JOIN document d ON d.id = search.rowid", "search.rowid"
            where = f"search MATCH ? AND {where}"
            given.append(" AND ".join(quoted(word) for word in words))
        rows = connection.exec_driver_sql(
            f"SELECT d.id, t.text FROM {source} CROSS JOIN document_text t ON t.document_id = d.id "
            f"WHERE {where} ORDER BY {order}",
            (*given, *values),
        )
        yield from ((row, text) for row, text in rows)


def _anew(connection: Connection, row: int, expression: str, length: int) -> list[Range]:
    """The hits of one article that holds the signs themselves, by others."""
    for opening, closing in SIGNS[1:]:
        shown = connection.exec_driver_sql(
            "SELECT highlight(search, 0, ?, ?) FROM search WHERE search MATCH ? AND rowid = ?",
            (opening, closing, expression, row),
        ).scalar_one()
        ranges = ranges_between(shown, opening, closing, length)
        if ranges is not None:
            return ranges
    return []
