"""Puts people's work on one article back to what it was in a snapshot, recorded row by row for undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, or_, select

from annotator.domain.scheme_changes.carrying import carried, carried_name
from annotator.domain.scheme_changes.change import Change, Said
from annotator.store import tables
from annotator.store.carried_verdicts import carried_verdict
from annotator.store.repository import Repository, in_force, now
from annotator.store.snapshots.contents import WorkThen
from annotator.store.spans import packed, unpacked

_A = tables.annotation
_R = tables.relation
_S = tables.suggestion
_V = tables.verdict

_SPAN = ("layer", "label", "start", "end", "text", "features", "status", "origin", "score")
_LINK = ("label", "features", "status", "origin", "score")
_VERDICT = ("layer", "start", "end", "choice", "versions", "reason", "created")


@dataclass(slots=True)
class Counts:
    """How much came back, went, or changed; and how many links lack an end now."""

    back: int = 0
    gone: int = 0
    changed: int = 0
    without_end: int = 0

    def add(self, other: Counts) -> None:
        """Count what was done elsewhere too."""
        self.back += other.back
        self.gone += other.gone
        self.changed += other.changed
        self.without_end += other.without_end


class Restoring(Repository):
    """Writes the work of a snapshot over that of now, article by article and person by person."""

    def article(
        self, document: int, then: WorkThen, person: int, uid: str, changes: tuple[Change, ...]
    ) -> Counts:
        """Make one person's work on an article what it was ``then``; ``changes`` of the scheme came since.

        Notes, and the seconds at work, stay as they are.
        """
        counts = Counts()
        spans = [_carried(row, changes) for row in then.spans.get(uid, ())]
        links = then.links.get(uid, [])
        self._remove_links(document, person, {row["uid"] for row in links}, counts)
        rows = self._spans(document, person, spans, counts)
        self._links(document, person, links, rows, changes, counts)
        return counts

    def verdicts(
        self, document: int, then: WorkThen, people: Mapping[str, int], changes: tuple[Change, ...]
    ) -> Counts:
        """Make the decisions on cases of an article what they were; their spans of gold are back already."""
        text = self._connection.scalar(
            select(tables.document_text.c.text).where(tables.document_text.c.document_id == document)
        )
        counts = Counts()
        there = {r["uid"]: r for r in self._all(select(_V).where(_V.c.document_id == document))}
        mine = select(_A.c.uid, _A.c.id).where(_A.c.document_id == document, in_force(_A))
        spans = {r.uid: r.id for r in self._connection.execute(mine)}
        for row in then.verdicts:
            values = {name: row[name] for name in _VERDICT}
            values |= carried_verdict(values, text or "", {}, changes)
            values["gold_id"] = spans.get(row["gold"]) if row["gold"] else None
            known = there.get(row["uid"])
            if known is None and row["who"] in people:
                values |= {"uid": row["uid"], "document_id": document, "annotator_id": people[row["who"]]}
                self._insert(_V, row["id"], values)
                counts.back += 1
            elif known is not None and any(known[name] != value for name, value in values.items()):
                self._journal.update(_V, known["id"], **values)
                counts.changed += 1
        return counts

    def drop_verdicts(self, document: int, then: WorkThen) -> Counts:
        """Take away the decisions on cases that were not there then, so that their spans can go."""
        counts = Counts()
        kept = {row["uid"] for row in then.verdicts}
        spans = {row["uid"] for rows in then.spans.values() for row in rows}
        query = select(_V.c.id, _V.c.uid, _A.c.uid.label("gold")).outerjoin(_A, _A.c.id == _V.c.gold_id)
        for row in self._all(query.where(_V.c.document_id == document)):
            if row["uid"] not in kept:
                self._journal.delete(_V, row["id"])
                counts.gone += 1
            elif row["gold"] is not None and row["gold"] not in spans:
                self._journal.update(_V, row["id"], gold_id=None)
        return counts

    def _spans(
        self, document: int, person: int, then: list[dict[str, Any]], counts: Counts
    ) -> dict[str, int]:
        mine = select(_A).where(_A.c.document_id == document, _A.c.annotator_id == person, in_force(_A))
        there = {r["uid"]: r for r in self._all(mine)}
        wanted = {row["uid"] for row in then}
        for uid, row in there.items():
            if uid not in wanted:
                ends = or_(_R.c.head_id == row["id"], _R.c.child_id == row["id"])
                for link in self._connection.scalars(select(_R.c.id).where(ends)).all():
                    self._journal.delete(_R, link)
                self._journal.delete(_A, row["id"])
                counts.gone += 1
        rows: dict[str, int] = {}
        moment = now()
        for row in then:
            values = {name: row[name] for name in _SPAN}
            values["suggestion_id"] = self._suggestion(row)
            current = there.get(row["uid"])
            if current is None:
                values |= {
                    "uid": row["uid"],
                    "document_id": document,
                    "annotator_id": person,
                    "created": row["created"],
                    "modified": moment,
                }
                rows[row["uid"]] = self._insert(_A, row["id"], values)
                counts.back += 1
                continue
            rows[row["uid"]] = current["id"]
            if any(current[name] != value for name, value in values.items()):
                self._journal.update(_A, current["id"], **values, modified=moment)
                counts.changed += 1
        return rows

    def _remove_links(self, document: int, person: int, wanted: set[str], counts: Counts) -> None:
        for row in self._all(self._touching(document, person)):
            if row["uid"] not in wanted:
                self._journal.delete(_R, row["id"])
                counts.gone += 1

    def _links(
        self,
        document: int,
        person: int,
        then: list[dict[str, Any]],
        rows: dict[str, int],
        changes: tuple[Change, ...],
        counts: Counts,
    ) -> None:
        there = {r["uid"]: r for r in self._all(self._touching(document, person))}
        for row in then:
            ends = [self._end(row[end], person, rows) for end in ("head", "child")]
            head, child = ends
            if head is None or child is None:
                counts.without_end += 1
                continue
            values = {name: row[name] for name in _LINK} | {"head_id": head["id"], "child_id": child["id"]}
            values["label"] = carried_name(row["label"], _said(head), _said(child), changes)
            current = there.get(row["uid"])
            if current is None:
                other = child["document_id"] if child["document_id"] != head["document_id"] else None
                values |= {
                    "uid": row["uid"],
                    "document_id": head["document_id"],
                    "child_document_id": other,
                    "annotator_id": person,
                }
                self._insert(_R, row["id"], values)
                counts.back += 1
            elif any(current[name] != value for name, value in values.items()):
                self._journal.update(_R, current["id"], **values)
                counts.changed += 1

    def _end(self, uid: str, person: int, rows: dict[str, int]) -> Mapping[str, Any] | None:
        known = _A.c.id == rows[uid] if uid in rows else _A.c.uid == uid
        query = select(_A).where(known, _A.c.annotator_id == person, in_force(_A))
        return next(iter(self._all(query)), None)

    def _touching(self, document: int, person: int) -> Any:
        ends = select(_A.c.id).where(_A.c.document_id == document).scalar_subquery()
        touches = or_(_R.c.head_id.in_(ends), _R.c.child_id.in_(ends))
        return select(_R).where(touches, _R.c.annotator_id == person, in_force(_R))

    def _suggestion(self, row: Mapping[str, Any]) -> int | None:
        """The suggestion it decided, if that is still the same one."""
        if row["suggestion_id"] is None:
            return None
        same = select(_S.c.id).where(_S.c.id == row["suggestion_id"], _S.c.uid == row["decided"])
        return self._connection.scalar(same)

    def _insert(self, table: Table, row: int, values: dict[str, Any]) -> int:
        """Add a row under the number by which its history knows it, unless something else has that now."""
        if self._journal.row(table, row) is None:
            values = {"id": row, **values}
        return self._journal.insert(table, values)

    def _all(self, query: Any) -> list[dict[str, Any]]:
        return [dict(row) for row in self._connection.execute(query).mappings()]


def _carried(row: dict[str, Any], changes: tuple[Change, ...]) -> dict[str, Any]:
    """A span under the labels that the scheme has now."""
    said = _said(row)
    after = carried(said, changes)
    if after == said:
        return row
    return {**row, "layer": after.layer, "label": after.label, "features": packed(after.features)}


def _said(row: Mapping[str, Any]) -> Said:
    return Said(row["layer"], row["label"], row["text"], unpacked(row["features"]))
