"""The history: steps in order, each with what it did, undone ones last, and every undo with its step."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from annotator.domain.wording import worded
from annotator.store import tables
from annotator.store.checking.finding import Change, Finding, Kind, NoteGap, PutAside, Remedy
from annotator.store.checking.looking import Looking
from annotator.store.shifts import COLUMNS

NOTED_GAPS = "history gaps"
"""The fact that lists the steps after which something is known to be missing."""

_KNOWN = {*tables.RECORDED, *(table.name for table in COLUMNS)}
_DROPPED = {"state": "dropped"}


def broken_history(look: Looking) -> Iterator[Finding]:
    """What is wrong with the record of what was done."""
    yield from _gaps(look)
    yield from _order(look)
    yield from _passes(look)
    yield from _differences(look)


def _gaps(look: Looking) -> Iterator[Finding]:
    noted = look.one("SELECT value FROM project WHERE key = ?", (NOTED_GAPS,))
    known = _parsed(noted)
    query = (
        "SELECT id - 1 FROM operation WHERE id > 1 AND id - 1 NOT IN (SELECT id FROM operation) ORDER BY id"
    )
    for (before,) in look.rows(query):
        last = look.one("SELECT max(id) FROM operation WHERE id < ?", (before,)) or 0
        if last not in (known if isinstance(known, list) else []):
            yield Finding(
                kind=Kind.HISTORY,
                what=worded("Steps {first} to {last} are missing.", first=last + 1, last=before),
                mend=worded("The gap is noted; what those steps did is in the project."),
                remedies=(NoteGap(last),),
            )


def _order(look: Looking) -> Iterator[Finding]:
    query = (
        "SELECT u.id, u.name FROM operation u WHERE u.state = 'undone' AND EXISTS (SELECT 1 FROM operation d "
        "WHERE d.annotator_id IS u.annotator_id AND d.state = 'done' AND d.id > u.id)"
    )
    for row, name in look.rows(query):
        yield _left_alone(row, worded("“{name}” was taken back, and something was done since.", name=name))
    query = (
        "SELECT id, name FROM operation WHERE state IN ('done', 'undone') AND (kind <> 'do' OR NOT EXISTS "
        "(SELECT 1 FROM delta WHERE operation_id = operation.id))"
    )
    for row, name in look.rows(query):
        yield _left_alone(row, worded("“{name}” says it can be taken back, but not what it did.", name=name))


def _passes(look: Looking) -> Iterator[Finding]:
    query = (
        "SELECT p.id, p.kind FROM operation p LEFT JOIN operation o ON o.id = p.reverts "
        "WHERE p.kind IN ('undo', 'redo') AND (o.id IS NULL OR o.id >= p.id OR o.kind <> 'do' "
        "OR o.annotator_id IS NOT p.annotator_id)"
    )
    for row, kind in look.rows(query):
        yield Finding(
            kind=Kind.HISTORY,
            where=worded("step {row}", row=row),
            what=worded("This {kind} names no step of the same person before it.", kind=kind),
            mend=worded("It stays in the record as a step of its own."),
            remedies=(Change("operation", row, {"kind": "do", "reverts": None}),),
        )


def _differences(look: Looking) -> Iterator[Finding]:
    query = (
        "SELECT e.id, e.operation_id, e.table_name, e.row_id, e.before, e.after, o.state "
        "FROM delta e JOIN operation o ON o.id = e.operation_id"
    )
    for r in look.rows(query):
        wrong = _wrong_in(r["table_name"], r["row_id"], r["before"], r["after"])
        if wrong:
            remedies: list[Remedy] = [PutAside("delta", r["id"])]
            if r["state"] in ("done", "undone"):
                remedies.append(Change("operation", r["operation_id"], _DROPPED))
            yield Finding(
                kind=Kind.HISTORY,
                where=worded("step {row}", row=r["operation_id"]),
                what=wrong,
                mend=worded("The record is put aside, and its step can't be taken back any more."),
                remedies=tuple(remedies),
            )


def _wrong_in(table: Any, row: Any, before: Any, after: Any) -> str:
    if table not in _KNOWN:
        return worded("The record of a change is of no table that is recorded.")
    if before is None and after is None:
        return worded("The record of a change says neither before nor after.")
    columns = tables.metadata.tables[table].c
    for side in (before, after):
        if side is None:
            continue
        told = _parsed(side)
        if not isinstance(told, dict) or not all(name in columns for name in told):
            return worded("The record of a change can't be read.")
        if "id" in told and told["id"] != row:
            return worded("The record of a change names two rows.")
    return ""


def _left_alone(row: int, what: str) -> Finding:
    return Finding(
        kind=Kind.HISTORY,
        where=worded("step {row}", row=row),
        what=what,
        mend=worded("It stays in the record, and can't be taken back any more."),
        remedies=(Change("operation", row, _DROPPED),),
    )


def _parsed(value: Any) -> Any:
    try:
        return json.loads(value)
    except (TypeError, ValueError, RecursionError):
        return None
