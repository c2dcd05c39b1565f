"""Makes one annotator's rows what their packets say: read first, then written as recorded rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table, or_, select

from annotator.domain.packets.work import ArticleWork, WorkedNote, WorkedRelation, WorkedSpan
from annotator.store import tables
from annotator.store.packets.own_steps import PACKET
from annotator.store.packets.tables import set_aside
from annotator.store.parts import in_parts
from annotator.store.repository import Repository, in_force, now
from annotator.store.spans import packed

_A, _R, _N, _W, _T = (
    tables.annotation,
    tables.relation,
    tables.note,
    tables.assignment,
    tables.work_time,
)
Key = tuple[int, str]  # an article's row, and an id within it


@dataclass(slots=True)
class Differences:
    """What would be written to one table: rows to add by key, columns to change and rows to remove."""

    add: dict[Key, dict[str, Any]] = field(default_factory=dict)
    change: dict[int, dict[str, Any]] = field(default_factory=dict)
    remove: dict[int, Key] = field(default_factory=dict)
    changed: dict[int, Key] = field(default_factory=dict)
    """The keys of the rows in ``change``."""

    @property
    def any(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.add or self.change or self.remove)

    def articles(self) -> set[int]:
        """The rows of the articles concerned."""
        return {key[0] for keys in (self.add, self.changed.values(), self.remove.values()) for key in keys}


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkDifferences:
    """All that would be written of somebody's work. ``unlinked`` counts links whose child is not there."""

    spans: Differences
    relations: Differences
    notes: Differences
    states: Differences
    seconds: Mapping[tuple[int, str], float]
    unlinked: int = 0

    @property
    def any(self) -> bool:
        """Whether a decision, note or standing would change; time alone is no change."""
        return any(part.any for part in (self.spans, self.relations, self.notes, self.states))

    def articles(self) -> set[int]:
        """The rows of the articles in which something would change."""
        parts = (self.spans, self.relations, self.notes, self.states)
        return set().union(*(part.articles() for part in parts))


class BroughtWork(Repository):
    """Compares an annotator's rows with what they are to be, and makes them so."""

    def differences(self, annotator: int | None, wanted: Mapping[int, ArticleWork]) -> WorkDifferences:
        """What is to be written so that the articles (by row) in ``wanted`` hold just that work."""
        spans = Differences()
        here = self._rows(_A, annotator, wanted)
        suggestions = self._suggestions(wanted)
        for document, work in wanted.items():
            _compare(
                spans,
                document,
                {s.id: _span_columns(s, suggestions.get((document, s.suggestion))) for s in work.spans},
                here.get(document, {}),
            )
        relations, unlinked = self._relations(annotator, wanted)
        return WorkDifferences(
            spans=spans,
            relations=relations,
            notes=self._notes(annotator, wanted),
            states=self._states(annotator, wanted),
            seconds=self._seconds(annotator, wanted),
            unlinked=unlinked,
        )

    def carry_out(self, annotator: int, found: WorkDifferences) -> None:
        """Write the differences, recorded row by row."""
        journal = self._journal
        for row in found.relations.remove:
            journal.delete(_R, row)
        for row in sorted(found.spans.remove.keys() - self._held(found.spans.remove)):
            journal.delete(_A, row)
        for row, columns in found.spans.change.items():
            journal.update(_A, row, **columns)
        self._add(_A, annotator, found.spans.add)
        self._link(annotator, found.relations)
        self._put_notes(annotator, found.notes)
        for row, columns in found.states.change.items():
            journal.update(_W, row, **columns, batch_id=None)
        self._add(_W, annotator, found.states.add)
        for (document, day), seconds in found.seconds.items():
            journal.count_time(document, annotator, day, seconds)

    # Reading

    def _rows(
        self, table: Table, annotator: int | None, wanted: Iterable[int]
    ) -> dict[int, dict[str, Mapping[Any, Any]]]:
        found: dict[int, dict[str, Mapping[Any, Any]]] = {}
        if annotator is None:
            return found
        for part in in_parts(sorted(wanted)):
            query = select(table).where(
                table.c.document_id.in_(part), table.c.annotator_id == annotator, in_force(table)
            )
            for r in self._connection.execute(query).mappings():
                found.setdefault(r["document_id"], {})[r.get("uid", "")] = r
        return found

    def _suggestions(self, wanted: Mapping[int, ArticleWork]) -> dict[tuple[int, Any], int]:
        """The rows of suggestions by article and name; of several with one id, the one that still stands."""
        s = tables.suggestion
        deciding = sorted(d for d, work in wanted.items() if any(span.suggestion for span in work.spans))
        found: dict[tuple[int, Any], int] = {}
        for part in in_parts(deciding):
            query = (
                select(s.c.document_id, s.c.suggester, s.c.uid, s.c.id)
                .where(s.c.document_id.in_(part), in_force(s))
                .order_by(s.c.superseded_by.is_(None), s.c.id)
            )
            for document, suggester, uid, row in self._connection.execute(query):
                found[document, (suggester, uid)] = row
        return found

    def _relations(self, annotator: int | None, wanted: Mapping[int, ArticleWork]) -> tuple[Differences, int]:
        """What differs among the links; their ends are told by id, since those may be yet to come."""
        here: dict[int, dict[str, Mapping[Any, Any]]] = {}
        head, child = _A.alias("brought_head"), _A.alias("brought_child")
        for part in in_parts(sorted(wanted) if annotator is not None else []):
            query = (
                select(_R, head.c.uid.label("head"), child.c.uid.label("child"))
                .select_from(
                    _R.join(head, head.c.id == _R.c.head_id).join(child, child.c.id == _R.c.child_id)
                )
                .where(_R.c.document_id.in_(part), _R.c.annotator_id == annotator, in_force(_R))
            )
            for r in self._connection.execute(query).mappings():
                here.setdefault(r["document_id"], {})[r["uid"]] = r
        documents = self._documents({r.article for work in wanted.values() for r in work.relations})
        found, unlinked = Differences(), 0
        for document, work in wanted.items():
            own = {span.id for span in work.spans}
            told: dict[str, dict[str, Any]] = {}
            for relation in work.relations:
                across = documents.get(relation.article) if relation.article else None
                there = own
                if relation.article:
                    other = wanted.get(across) if across is not None else None
                    there = {span.id for span in other.spans} if other is not None else set()
                if relation.head in own and relation.child in there:
                    told[relation.id] = _relation_columns(relation, across)
                else:
                    unlinked += 1
            _compare(found, document, told, here.get(document, {}))
        for row, columns in list(found.change.items()):
            if columns.keys() & {"head", "child", "child_document_id"}:
                # Other ends make another link: it goes, and comes anew under its id.
                key = found.changed.pop(row)
                del found.change[row]
                found.remove[row] = key
                whole = next(r for r in wanted[key[0]].relations if r.id == key[1])
                found.add[key] = _relation_columns(whole, documents.get(whole.article))
        return found, unlinked

    def _notes(self, annotator: int | None, wanted: Mapping[int, ArticleWork]) -> Differences:
        found = Differences()
        here = self._rows(_N, annotator, wanted)
        settled = self._touched_here([row["id"] for known in here.values() for row in known.values()])
        for document, work in wanted.items():
            known = here.get(document, {})
            told = {n.id: _note_columns(n) for n in work.notes}
            for uid, columns in told.items():
                row = known.get(uid)
                # Whoever settled or reopened the thread here had read it here: that stays.
                if row is not None and row["id"] in settled:
                    columns["state"] = row["state"]
            _compare(
                found, document, told, {u: {**r, "answers": None} for u, r in known.items()}, ("answers",)
            )
        return found

    def _states(self, annotator: int | None, wanted: Mapping[int, ArticleWork]) -> Differences:
        found = Differences()
        known: dict[int, Mapping[Any, Any]] = {}
        for part in in_parts(sorted(wanted) if annotator is not None else []):
            # One of an import that was taken back as well: there is one row for each article and annotator.
            query = select(_W).where(_W.c.document_id.in_(part), _W.c.annotator_id == annotator)
            known.update({r["document_id"]: r for r in self._connection.execute(query).mappings()})
        for document, work in wanted.items():
            row = known.get(document)
            if row is None:
                if work.status != "new":
                    found.add[document, ""] = {
                        "document_id": document,
                        "status": work.status,
                        "reason": work.reason,
                        "modified": work.modified or now(),
                    }
            elif (row["status"], row["reason"]) != (work.status, work.reason) or (
                work.status != "new" and row["modified"] != work.modified
            ):
                found.change[row["id"]] = {
                    "status": work.status,
                    "reason": work.reason,
                    "modified": work.modified or row["modified"],
                }
                found.changed[row["id"]] = (document, "")
        return found

    def _seconds(
        self, annotator: int | None, wanted: Mapping[int, ArticleWork]
    ) -> dict[tuple[int, str], float]:
        """What is to be counted to each article and day, beyond what is counted there already."""
        known: dict[tuple[int, str], float] = {}
        for part in in_parts(sorted(wanted) if annotator is not None else []):
            query = select(_T.c.document_id, _T.c.day, _T.c.seconds).where(
                _T.c.document_id.in_(part), _T.c.annotator_id == annotator
            )
            known.update({(d, day): s for d, day, s in self._connection.execute(query)})
        return {
            (document, day): seconds - known.get((document, day), 0.0)
            for document, work in wanted.items()
            for day, seconds in work.seconds.items()
            if seconds > known.get((document, day), 0.0)
        }

    # Writing

    def _add(self, table: Table, annotator: int, rows: Mapping[Key, dict[str, Any]]) -> None:
        first = self._journal.next_row(table, len(rows))
        self._journal.insert_many(
            table,
            [
                {"id": first + n, "document_id": document, "annotator_id": annotator, **columns}
                for n, ((document, _), columns) in enumerate(rows.items())
            ],
        )

    def _link(self, annotator: int, found: Differences) -> None:
        documents = {d for d, _ in found.add} | {
            c["child_document_id"] for c in found.add.values() if c["child_document_id"] is not None
        }
        rows: dict[Key, int] = {}
        for part in in_parts(sorted(documents)):
            query = select(_A.c.document_id, _A.c.uid, _A.c.id).where(
                _A.c.document_id.in_(part), _A.c.annotator_id == annotator, in_force(_A)
            )
            rows.update({(d, uid): row for d, uid, row in self._connection.execute(query)})
        for row, columns in found.change.items():
            self._journal.update(_R, row, **columns)
        made: dict[Key, dict[str, Any]] = {}
        for (document, uid), columns in found.add.items():
            values = dict(columns)
            there = values["child_document_id"]
            values["head_id"] = rows[document, values.pop("head")]
            values["child_id"] = rows[there if there is not None else document, values.pop("child")]
            made[document, uid] = values
        self._add(_R, annotator, made)

    def _put_notes(self, annotator: int, found: Differences) -> None:
        answered = set(
            self._connection.scalars(select(_N.c.answers_id).where(_N.c.answers_id.in_(list(found.remove))))
        )
        for row in sorted(found.remove, reverse=True):
            if row not in answered - found.remove.keys():
                self._journal.delete(_N, row)
        for row, columns in found.change.items():
            self._journal.update(_N, row, **{k: v for k, v in columns.items() if k != "answers"})
        # What is answered comes before its answers, whatever their clocks say.
        for (document, uid), columns in sorted(
            found.add.items(), key=lambda item: (bool(item[1]["answers"]), item[1]["created"], item[0])
        ):
            values = dict(columns)
            answers = values.pop("answers")
            query = select(_N.c.id).where(_N.c.uid == answers, _N.c.document_id == document)
            values["answers_id"] = self._connection.scalar(query) if answers else None
            self._journal.insert(
                _N, {"uid": uid, "document_id": document, "annotator_id": annotator, **values}
            )

    def _touched_here(self, notes: Sequence[int]) -> set[int]:
        """Those of these notes that a step of this project's own made or changed, not a packet."""
        d, b = tables.delta, tables.batch
        of_packets = (
            select(d.c.operation_id)
            .join(b, b.c.id == d.c.row_id)
            .where(d.c.table_name == b.name, b.c.kind == PACKET)
        )
        chosen = select(d.c.operation_id).where(d.c.table_name == set_aside.name)
        found: set[int] = set()
        for part in in_parts(sorted(notes)):
            query = select(d.c.row_id).where(
                d.c.table_name == _N.name,
                d.c.row_id.in_(part),
                d.c.operation_id.not_in(of_packets),
                d.c.operation_id.not_in(chosen),
            )
            found.update(self._connection.scalars(query))
        return found

    def _held(self, rows: Iterable[int]) -> set[int]:
        """Those of the spans to be removed that a link in force still names: they stay.

        A link of a step that was taken back goes with its span.
        """
        held: set[int] = set()
        for part in in_parts(sorted(rows)):
            ends = or_(_R.c.head_id.in_(part), _R.c.child_id.in_(part))
            query = select(_R.c.id, _R.c.head_id, _R.c.child_id, in_force(_R).label("live")).where(ends)
            for row, head, child, live in self._connection.execute(query).all():
                if live:
                    held.update((head, child))
                elif self._journal.row(_R, row) is not None:
                    self._journal.delete(_R, row)
        return held

    def _documents(self, uids: Iterable[str]) -> dict[str, int]:
        d = tables.document
        found: dict[str, int] = {}
        for part in in_parts(sorted(uid for uid in uids if uid)):
            query = select(d.c.uid, d.c.id).where(d.c.uid.in_(part), in_force(d))
            found.update(dict(self._connection.execute(query)))
        return found


def _compare(
    found: Differences,
    document: int,
    told: Mapping[str, dict[str, Any]],
    here: Mapping[str, Mapping[Any, Any]],
    beside: Sequence[str] = (),
) -> None:
    """Note what differs between what was ``told`` and the rows that are ``here``, by their ids.

    Columns named in ``beside`` belong to a new row alone.
    """
    for uid, columns in told.items():
        row = here.get(uid)
        if row is None:
            found.add[document, uid] = columns
            continue
        other = {k: v for k, v in columns.items() if k not in beside and row[k] != v}
        if other:
            found.change[row["id"]] = other
            found.changed[row["id"]] = (document, uid)
    found.remove.update({row["id"]: (document, uid) for uid, row in here.items() if uid not in told})


def _span_columns(span: WorkedSpan, suggestion: int | None) -> dict[str, Any]:
    return {
        "uid": span.id,
        "layer": span.layer,
        "label": span.label,
        "start": span.start,
        "end": span.end,
        "text": span.text,
        "features": packed(span.features),
        "status": span.status,
        "suggestion_id": suggestion,
        "origin": span.origin,
        "score": span.score,
        "created": span.created,
        "modified": span.modified,
        "scheme_version": span.scheme_version,
    }


def _relation_columns(relation: WorkedRelation, across: int | None) -> dict[str, Any]:
    return {
        "uid": relation.id,
        "label": relation.label,
        "head": relation.head,
        "child": relation.child,
        "child_document_id": across,
        "features": packed(relation.features),
        "status": relation.status,
        "origin": relation.origin,
        "score": relation.score,
    }


def _note_columns(note: WorkedNote) -> dict[str, Any]:
    return {
        "body": note.body,
        "created": note.created,
        "modified": note.modified,
        "state": note.state,
        "start": note.start,
        "end": note.end,
        "text": note.text,
        "label": note.label,
        "answers": note.answers,
    }
