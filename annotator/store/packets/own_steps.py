"""The steps that led to one annotator's work, told by ids: what packets call the history."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table, or_, select

from annotator.domain.packets.work import StepRow, WorkStep
from annotator.store import tables
from annotator.store.journal import unpacked
from annotator.store.packets.tables import set_aside
from annotator.store.parts import in_parts
from annotator.store.repository import Repository

_O, _E, _B = tables.operation, tables.delta, tables.batch
OWNED: Mapping[str, Table] = {
    "annotation": tables.annotation,
    "relation": tables.relation,
    "note": tables.note,
    "assignment": tables.assignment,
}
"""The tables whose rows belong to one annotator and travel."""

PACKET = "packet"
"""The kind of a batch that a packet made: what it did is told by the packet, not as a step of its own."""

GIVEN = "given"
"""The kind of a batch of articles and suggestions that a lead's packet brought."""

_HOME_ONLY = ("id", "annotator_id", "batch_id", "document_id", "child_document_id", "given_by")


@dataclass(slots=True)
class _Names:
    """The ids of rows, by row number, of those that are gone as well."""

    documents: dict[int, str]
    rows: dict[tuple[str, int], str] = field(default_factory=dict)
    suggestions: dict[int, tuple[str, str]] = field(default_factory=dict)


class OwnSteps(Repository):
    """What one annotator did here, oldest first. What came in with packets is left out."""

    def steps(self, annotator: int) -> list[WorkStep]:
        """Every step that touched rows of this annotator's own."""
        batches = self._batches(annotator)
        brought = (
            select(_E.c.operation_id)
            .join(_B, _B.c.id == _E.c.row_id)
            .where(_E.c.table_name == _B.name, _B.c.kind == PACKET)
        )
        chosen = select(_E.c.operation_id).where(_E.c.table_name == set_aside.name)
        here = or_(
            (_O.c.annotator_id == annotator) & _E.c.table_name.in_(list(OWNED)),
            (_E.c.table_name == _B.name) & _E.c.row_id.in_(list(batches)),
        )
        query = (
            select(_O.c.uid, _O.c.name, _O.c.kind, _O.c.created, _E)
            .join(_E, _E.c.operation_id == _O.c.id)
            .where(here, _O.c.id.not_in(brought), _O.c.id.not_in(chosen))
            .order_by(_O.c.id, _E.c.id)
        )
        found: dict[str, tuple[Any, list[_Change]]] = {}
        for r in self._connection.execute(query):
            before, after = unpacked(r.before), unpacked(r.after)
            changes = found.setdefault(r.uid, (r, []))[1]
            if r.table_name == _B.name:
                live = (after or {}).get("state") == "live"
                for kind, row in batches[r.row_id]:
                    changes.append(_Change(kind, row["id"], None if live else row, row if live else None))
            elif _is_own(before, after, annotator):
                changes.append(_Change(r.table_name, r.row_id, before, after))
        names = self._names(change for _, changes in found.values() for change in changes)
        return [
            WorkStep(
                id=uid,
                name=r.name,
                kind=r.kind,
                made=r.created,
                rows=tuple(_told(change, names) for change in changes),
            )
            for uid, (r, changes) in found.items()
            if changes
        ]

    def any(self, annotator: int) -> bool:
        """Whether this annotator has done, or been given by an import, anything in this very file."""
        done = select(_O.c.id).where(_O.c.annotator_id == annotator).limit(1)
        of_batch = select(tables.annotation.c.id).join(_B, _B.c.id == tables.annotation.c.batch_id)
        given = of_batch.where(tables.annotation.c.annotator_id == annotator, _B.c.kind != PACKET).limit(1)
        return any(self._connection.scalar(query) is not None for query in (done, given))

    def _batches(self, annotator: int) -> dict[int, list[tuple[str, dict[str, Any]]]]:
        """The rows of this annotator that came with each batch, as they were when it came."""
        found: dict[int, list[tuple[str, dict[str, Any]]]] = {}
        for kind, table in OWNED.items():
            query = (
                select(table)
                .join(_B, _B.c.id == table.c.batch_id)
                .where(table.c.annotator_id == annotator, _B.c.kind != PACKET)
                .order_by(table.c.id)
            )
            for r in self._connection.execute(query).mappings():
                found.setdefault(r["batch_id"], []).append((kind, dict(r)))
        for part in in_parts([row["id"] for rows in found.values() for _, row in rows]):
            earliest: dict[tuple[str, int], dict[str, Any]] = {}
            recorded = select(_E).where(_E.c.table_name.in_(list(OWNED)), _E.c.row_id.in_(part))
            for changed in self._connection.execute(recorded.order_by(_E.c.id)):
                before = unpacked(changed.before)
                if before is not None:
                    earliest.setdefault((changed.table_name, changed.row_id), before)
            for rows in found.values():
                for kind, row in rows:
                    row.update(earliest.get((kind, row["id"]), {}))
        return found

    def _names(self, changes: Iterable[_Change]) -> _Names:
        documents = dict(self._connection.execute(select(tables.document.c.id, tables.document.c.uid)).all())
        names = _Names(documents=dict(documents))
        wanted: dict[str, set[int]] = {"annotation": set(), "note": set(), "suggestion": set()}
        for change in changes:
            for row in (change.before, change.after):
                if row is None:
                    continue
                if "uid" in row:
                    names.rows[change.kind, change.row] = row["uid"]
                wanted["suggestion"].add(row.get("suggestion_id") or 0)
                wanted["annotation"].update((row.get("head_id") or 0, row.get("child_id") or 0))
                wanted["note"].add(row.get("answers_id") or 0)
        for kind in ("annotation", "note"):
            table = OWNED[kind]
            for part in in_parts(sorted(wanted[kind])):
                ends = self._connection.execute(select(table.c.id, table.c.uid).where(table.c.id.in_(part)))
                names.rows.update({(kind, row): uid for row, uid in ends})
        s = tables.suggestion.c
        for part in in_parts(sorted(wanted["suggestion"])):
            named = self._connection.execute(select(s.id, s.suggester, s.uid).where(s.id.in_(part)))
            names.suggestions.update({row: (suggester, uid) for row, suggester, uid in named})
        return names


@dataclass(frozen=True, slots=True)
class _Change:
    """A recorded change of one row: before and after, of changed columns alone where it was one of many."""

    kind: str
    row: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def _is_own(before: dict[str, Any] | None, after: dict[str, Any] | None, annotator: int) -> bool:
    row = after or before or {}
    return row.get("annotator_id") == annotator


def _told(change: _Change, names: _Names) -> StepRow:
    row = change.after or change.before or {}
    other = row.get("child_document_id")
    return StepRow(
        kind=change.kind,  # type: ignore[arg-type]  # one of OWNED
        article=names.documents.get(row["document_id"], ""),
        id=row.get("uid", ""),
        other=names.documents.get(other, "") if other is not None else "",
        before=_abroad(change.before, names),
        after=_abroad(change.after, names),
    )


def _abroad(row: dict[str, Any] | None, names: _Names) -> dict[str, Any] | None:
    """A row without what means something in this file alone; what it names is told by ids."""
    if row is None:
        return None
    told = {key: value for key, value in row.items() if key not in _HOME_ONLY}
    if isinstance(told.get("features"), str):
        told["features"] = json.loads(told["features"])
    if "suggestion_id" in told:
        told["suggestion"] = names.suggestions.get(told.pop("suggestion_id") or 0)
    for key in ("head_id", "child_id"):
        if key in told:
            told[key.removesuffix("_id")] = names.rows.get(("annotation", told.pop(key)), "")
    if "answers_id" in told:
        told["answers"] = names.rows.get(("note", told.pop("answers_id") or 0), "")
    return told
