"""Finds words and marks in all articles: ranges of code points, exactly as the index matched them.

Written in SQL, where the order of a join is what makes it quick; every value is bound.
"""

# ruff: noqa: S608 - queries are joined of our own words alone; values are bound

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.domain.query import Node
from annotator.domain.span import Status
from annotator.store.concordance import LIVE, WAITING, Window
from annotator.store.dialects.dialect import Range
from annotator.store.people import WorkStatus
from annotator.store.repository import Repository


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFilter:
    """Which articles are looked through; None and empty values mean all.

    ``since`` and ``until`` are ISO dates, both inclusive; articles without a date are left out then.
    ``status`` is where ``annotator`` stands with them.
    """

    outlet: str | None = None
    since: str = ""
    until: str = ""
    status: WorkStatus | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkFilter:
    """Which marks are looked for; an empty layer or label and no statuses mean all.

    Without statuses, rejected ones are left out. ``annotator`` is whose; None: anybody's.
    """

    layer: str = ""
    label: str = ""
    statuses: frozenset[Status] = frozenset()
    annotator: int | None = None


class Search(Repository):
    """Reads the index of words, and the marks of all articles in their order."""

    def words(self, node: Node, person: int, documents: DocumentFilter) -> Iterator[tuple[int, list[Range]]]:
        """The hits of a query, article by article in order; read while it is gone through."""
        where, values = _documents(documents, person)
        return self._ways.hits(self._connection, node, where, values)

    def texts(
        self,
        person: int,
        documents: DocumentFilter,
        *,
        literals: Sequence[str] = (),
        words: Sequence[str] = (),
    ) -> Iterator[tuple[int, str]]:
        """The articles that hold all ``literals`` letter by letter, and all ``words``, with their text."""
        where, values = _documents(documents, person)
        for literal in literals:
            where += " AND instr(t.text, ?) > 0"
            values.append(literal)
        return self._ways.texts(self._connection, words, where, values)

    def count_documents(self, person: int, documents: DocumentFilter) -> int:
        """How many articles there are to look through."""
        where, values = _documents(documents, person)
        found = self._run(f"SELECT count(*) FROM document d WHERE {where}", values)
        return int(found.scalar_one())

    def annotated(
        self, marks: MarkFilter, person: int, documents: DocumentFilter, document: int | None = None
    ) -> Iterator[Window]:
        """Where annotators' marks stand, in the order of the articles; of one ``document`` if it is named."""
        where, values = _documents(documents, person)
        statuses = marks.statuses - {Status.SUGGESTED} if marks.statuses else _KEPT
        conditions, more = _spans("a", marks, document)
        if marks.annotator is not None:
            conditions.append("a.annotator_id = ?")
            more.append(marks.annotator)
        conditions.append(f"a.status IN ({', '.join('?' * len(statuses))})")
        more += sorted(s.value for s in statuses)
        rows = self._run(
            'SELECT a.document_id, a.start, a."end" FROM annotation a '
            "CROSS JOIN document d ON d.id = a.document_id "
            f"WHERE (a.batch_id IS NULL OR a.batch_id IN {LIVE}) AND {' AND '.join(conditions)} AND {where} "
            'ORDER BY a.document_id, a.start, a."end"',
            (*more, *values),
        )
        yield from ((document, start, end) for document, start, end in rows)

    def suggested(
        self, marks: MarkFilter, person: int, documents: DocumentFilter, document: int | None = None
    ) -> Iterator[Window]:
        """Where suggestions stand that ``person`` has not decided, in the order of the articles."""
        where, values = _documents(documents, person)
        conditions, more = _spans("s", marks, document)
        rows = self._run(
            'SELECT s.document_id, s.start, s."end" FROM suggestion s '
            "CROSS JOIN document d ON d.id = s.document_id "
            f"WHERE {' AND '.join([*conditions, WAITING])} AND {where} "
            'ORDER BY s.document_id, s.start, s."end"',
            (*more, person, person, *values),
        )
        yield from ((document, start, end) for document, start, end in rows)

    def outlets(self) -> list[tuple[str, int]]:
        """The outlets of all articles and how many each has, the commonest first."""
        rows = self._run(
            f"SELECT outlet, count(*) FROM document WHERE outlet <> '' AND batch_id IN {LIVE} "
            "GROUP BY outlet ORDER BY count(*) DESC, outlet"
        )
        return [(outlet, number) for outlet, number in rows]

    def dates(self) -> dict[int, str]:
        """The days of all articles that have one, by row number."""
        rows = self._run("SELECT id, published FROM document WHERE published <> ''")
        return dict(rows.all())

    def _run(self, query: str, values: Sequence[Any] = ()) -> Any:
        return self._connection.exec_driver_sql(self._ways.written(query), tuple(values))


_KEPT = frozenset({Status.ACCEPTED, Status.CORRECTED, Status.ADDED, Status.GOLD})


def _documents(wanted: DocumentFilter, person: int) -> tuple[str, list[Any]]:
    """The condition on ``d``, a row of articles, and its values."""
    # The plus keeps SQLite off the index of batches, which has not the order of the articles.
    conditions, values = [f"+d.batch_id IN {LIVE}"], list[Any]()
    if wanted.outlet is not None:
        conditions.append("d.outlet = ?")
        values.append(wanted.outlet)
    if wanted.since:
        conditions.append("d.published >= ?")
        values.append(wanted.since)
    if wanted.until:
        conditions.append("d.published <> '' AND d.published <= ?")
        values.append(wanted.until)
    if wanted.status is not None:
        settled = (
            "SELECT 1 FROM assignment w WHERE w.document_id = d.id AND w.annotator_id = ? "
            f"AND (w.batch_id IS NULL OR w.batch_id IN {LIVE}) AND w.status"
        )
        new = wanted.status is WorkStatus.NEW
        conditions.append(f"NOT EXISTS ({settled} <> ?)" if new else f"EXISTS ({settled} = ?)")
        values += [person, wanted.status.value]
    return " AND ".join(conditions), values


def _spans(alias: str, marks: MarkFilter, document: int | None) -> tuple[list[str], list[Any]]:
    conditions, values = ["1 = 1"], list[Any]()
    for column, value in (("document_id", document), ("layer", marks.layer), ("label", marks.label)):
        if value:
            conditions.append(f"{alias}.{column} = ?")
            values.append(value)
    return conditions, values
