"""PostgreSQL, the database of a team's server.

The index of words is a table ``search`` of tsvectors, made of the words that SQLite's own index would
make: it finds the articles that may have a hit, and that index, in memory, says where. So a search finds
the same on a server as in a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any

from sqlalchemy import Connection

from annotator.domain.query import All, Either, Node, Term, Without
from annotator.store.dialects.dialect import Range
from annotator.store.dialects.fts5 import Finder, expression_of

# ruff: noqa: S608 - queries are joined of our own words alone; values are bound

_MARK = re.compile(r"\?\d*")
_LONGEST_WORD = 500  # code points: PostgreSQL takes 2046 bytes
_MOST_BYTES = 900_000  # of the words of one article: PostgreSQL takes a megabyte
_AT_ONCE = 100  # articles read through for hits at a time
_STREAMED = {"stream_results": True, "max_row_buffer": _AT_ONCE}


class Postgresql:
    """Queries are put into PostgreSQL's words; words are found by the table ``search``."""

    values_together = 0  # the driver sends all rows before it waits for an answer
    gathers = False  # rows come over a network; making values of them is not what takes long

    @cached_property
    def _finder(self) -> Finder:
        return Finder()

    def written(self, query: str) -> str:
        """In PostgreSQL's words."""
        return _written(query)

    def next_row(self, connection: Connection, table: str, count: int) -> int:
        """From the table's own counter, which goes on by as many; nobody else writes meanwhile."""
        taken = connection.exec_driver_sql(
            "SELECT min(n) FROM (SELECT nextval(pg_get_serial_sequence(%s, 'id')) AS n "
            "FROM generate_series(1, %s)) AS taken",
            (table, max(count, 1)),
        )
        return int(taken.scalar_one())

    def index_texts(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Put the words beside the texts."""
        connection.exec_driver_sql(
            "INSERT INTO search (document_id, words) VALUES (%s, array_to_tsvector(%s::text[]))",
            [(r["document_id"], self.words_of(r["text"])) for r in rows],
        )

    def words_of(self, text: str) -> list[str] | None:
        """The words to find a text by; None where they are too many, and it is always read."""
        words = {word[:_LONGEST_WORD] for word in self._finder.words(text)}
        return None if sum(len(word.encode()) + 8 for word in words) > _MOST_BYTES else sorted(words)

    def forget_texts(self, connection: Connection, batch: int) -> None:
        """Take the words of a batch out of the index."""
        connection.exec_driver_sql(
            "DELETE FROM search WHERE document_id IN (SELECT id FROM document WHERE batch_id = %s)", (batch,)
        )

    def hits(
        self, connection: Connection, node: Node, where: str, values: Sequence[Any]
    ) -> Iterator[tuple[int, list[Range]]]:
        """Looked for in the articles that have the words."""
        expression = expression_of(node)
        for part in _parts(self._candidates(connection, self._asked(node), where, values)):
            yield from self._finder.hits(part, expression)

    def texts(
        self, connection: Connection, words: Sequence[str], where: str, values: Sequence[Any]
    ) -> Iterator[tuple[int, str]]:
        """Those that have all the words, a phrase's words in any order."""
        asked = _joined("&", [self._asked(Term(word)) for word in words])
        yield from self._candidates(connection, asked, where, values)

    def _candidates(
        self, connection: Connection, asked: str, where: str, values: Sequence[Any]
    ) -> Iterator[tuple[int, str]]:
        given: list[Any] = []
        if asked:
            # Two roads, so that the index of words is of use for one of them.
            where = (
                "d.id IN (SELECT document_id FROM search WHERE words @@ CAST(? AS tsquery) "
                f"UNION ALL SELECT document_id FROM search WHERE words IS NULL) AND {where}"
            )
            given.append(asked)
        rows = connection.exec_driver_sql(
            _written(
                "SELECT d.id, t.text FROM document d JOIN document_text t ON t.document_id = d.id "
                f"WHERE {where} ORDER BY d.id"
            ),
            (*given, *values),
            execution_options=_STREAMED,
        )
        with rows:
            yield from ((row, text) for row, text in rows)

    def _asked(self, node: Node) -> str:
        """A query that finds every article with a hit, and some without; empty where it would find all."""
        if isinstance(node, Term):
            *words, last = ["", *self._finder.phrase(node.text)]
            wanted = [_quoted(word) for word in words if word]
            if last:
                cut = node.prefix or len(last) > _LONGEST_WORD
                wanted.append(_quoted(last) + (":*" if cut else ""))
            return _joined("&", wanted)
        if isinstance(node, Without):
            return self._asked(node.wanted)
        assert isinstance(node, All | Either)
        parts = [self._asked(part) for part in node.parts]
        if isinstance(node, All):
            return _joined("&", parts)
        return "" if "" in parts else _joined("|", parts)


POSTGRESQL = Postgresql()


def _joined(sign: str, parts: Iterable[str]) -> str:
    wanted = [part for part in parts if part]
    return f"({f' {sign} '.join(wanted)})" if wanted else ""


def _quoted(word: str) -> str:
    doubled = word[:_LONGEST_WORD].replace("\\", "\\\\").replace("'", "''")
    return f"'{doubled}'"


def _parts(rows: Iterator[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    part: list[tuple[int, str]] = []
    for row in rows:
        part.append(row)
        if len(part) == _AT_ONCE:
            yield part
            part = []
    if part:
        yield part


@lru_cache(maxsize=256)
def _written(query: str) -> str:
    words = _MARK.sub("%s", query.replace("%", "%%"))
    return words.replace("CROSS JOIN", "JOIN").replace("instr(", "strpos(")
