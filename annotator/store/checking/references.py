"""Rows that name other rows which are not there, or not where they should be."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

from annotator.domain.wording import worded
from annotator.store import tables
from annotator.store.checking.finding import Add, Change, Finding, Kind, PutAside, Remedy
from annotator.store.checking.looking import Looking
from annotator.store.repository import now

_LIVE = "(SELECT id FROM batch WHERE state = 'live')"
_NOT_EMPTIED = {("verdict", "gold_id")}
"""Columns whose being empty says something of its own: the row is put aside instead."""


def lost_references(look: Looking) -> Iterator[Finding]:
    """What names a row that is missing."""
    made_up: set[tuple[str, int]] = set()
    found = list(look.rows("PRAGMA foreign_key_check"))
    for table, row, parent, key in found:
        if table not in tables.metadata.tables:
            continue
        column = _column(look, table, key)
        named = look.one(f'SELECT "{column}" FROM "{table}" WHERE rowid = ?', (row,))  # noqa: S608  # our own names
        remedy, mend = _mended(table, row, column, parent, named)
        if isinstance(remedy, Add):
            if (parent, named) in made_up:
                remedy = None
            made_up.add((parent, named))
        yield Finding(
            kind=Kind.REFERENCES,
            where=f"{table} {row}",
            what=worded(
                "Its {column} names a row of {parent} that is missing.", column=column, parent=parent
            ),
            mend=mend,
            remedies=() if remedy is None else (remedy,),
        )
    yield from _without_text(look)
    yield from _beside_the_keys(look)


def _column(look: Looking, table: str, key: int) -> str:
    return next(str(r["from"]) for r in look.rows(f'PRAGMA foreign_key_list("{table}")') if r["id"] == key)


def _mended(table: str, row: int, column: str, parent: str, named: Any) -> tuple[Remedy | None, str]:
    nullable = tables.metadata.tables[table].c[column].nullable
    if nullable and (table, column) not in _NOT_EMPTIED:
        return Change(table, row, {column: None}), worded("It names nothing any more.")
    number = named if isinstance(named, int) and named > 0 else None
    if parent == "annotator" and number is not None:
        someone = {"id": number, "uid": str(uuid.uuid4()), "name": f"unknown {number}", "created": now()}
        return Add(parent, someone), worded("An annotator “{name}” is made up for it.", name=someone["name"])
    if parent == "batch" and number is not None:
        step = {"id": number, "kind": "import", "state": "live", "detail": "{}", "created": now()}
        return Add(parent, step), worded("The step that it came with is made up.")
    return PutAside(table, row), worded("The row is put aside.")


def _without_text(look: Looking) -> Iterator[Finding]:
    query = (
        "SELECT d.id, d.title FROM document d LEFT JOIN document_text t ON t.document_id = d.id "
        "WHERE t.document_id IS NULL"
    )
    for row, title in look.rows(query):
        yield Finding(
            kind=Kind.REFERENCES,
            where=str(title) or worded("article {row}", row=row),
            what=worded("Its text is missing."),
            mend=worded("The article is put aside with all that stands on it."),
            remedies=(PutAside("document", row),),
        )


def _beside_the_keys(look: Looking) -> Iterator[Finding]:
    """What SQLite does not watch: ends of relations elsewhere or of other people, and who gave what."""
    yield from _relations(look, "relation", "annotation")
    yield from _relations(look, "suggested_relation", "suggestion")
    query = (
        "SELECT r.id, r.label, CASE WHEN c.document_id <> r.document_id THEN c.document_id END AS elsewhere "
        "FROM relation r JOIN annotation c ON c.id = r.child_id JOIN annotation h ON h.id = r.head_id "
        "WHERE h.document_id = r.document_id AND r.child_document_id IS NOT elsewhere"
    )
    for row, label, elsewhere in look.rows(query):
        yield Finding(
            kind=Kind.REFERENCES,
            where=worded("relation {row}", row=row),
            what=worded("{label} does not name the article its child lies in.", label=label),
            mend=worded("It names it."),
            remedies=(Change("relation", row, {"child_document_id": elsewhere}),),
        )
    query = (
        "SELECT id FROM assignment WHERE given_by IS NOT NULL AND given_by NOT IN (SELECT id FROM annotator)"
    )
    for (row,) in look.rows(query):
        yield Finding(
            kind=Kind.REFERENCES,
            where=worded("assignment {row}", row=row),
            what=worded("Whoever gave it is missing."),
            mend=worded("It names nobody any more."),
            remedies=(Change("assignment", row, {"given_by": None}),),
        )


def _relations(look: Looking, table: str, spans: str) -> Iterator[Finding]:
    def alive(name: str) -> str:
        return f"({name}.batch_id IS NULL OR {name}.batch_id IN {_LIVE})"

    def stands(name: str) -> str:
        overtaken = f"({name}.superseded_by IS NULL OR {name}.superseded_by NOT IN {_LIVE})"
        return f"{alive(name)} AND {overtaken}" if spans == "suggestion" else alive(name)

    owners = "h.annotator_id <> r.annotator_id OR c.annotator_id <> r.annotator_id OR "
    child = "c.document_id <> r.document_id OR " if spans == "suggestion" else ""
    query = (
        f"SELECT r.id, r.label, d.title FROM {table} r JOIN {spans} h ON h.id = r.head_id "  # noqa: S608  # our own names
        f"JOIN {spans} c ON c.id = r.child_id LEFT JOIN document d ON d.id = r.document_id "
        f"WHERE {stands('r')} AND (h.document_id <> r.document_id OR {child}"
        f"{owners if spans == 'annotation' else ''} NOT ({stands('h')}) OR NOT ({stands('c')}))"
    )
    for row, label, title in look.rows(query):
        yield Finding(
            kind=Kind.REFERENCES,
            where=str(title or ""),
            what=worded("a suggested relation {label} links spans that are not there.", label=label)
            if spans == "suggestion"
            else worded("a relation {label} links spans that are not there.", label=label),
            mend=worded("The relation is put aside."),
            remedies=(PutAside(table, row),),
        )
