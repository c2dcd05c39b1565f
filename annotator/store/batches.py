"""Bulk steps: an import, a run of suggestions. Taken back and brought again as one."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, or_, select

from annotator.store import tables
from annotator.store.repository import Repository, in_force, now

_B = tables.batch
_D = tables.document
_LATER = _B.alias("later")

DECIDE = "decide"
"""The kind of a batch of one annotator's decisions."""

SUGGEST = "suggest"
"""The kind of a run of our own suggester; that of another one is followed by a colon and its name."""

USE = "use"
"""The kind of a batch without rows: while it is in force, a suggester is in use as its detail says."""


class Batches(Repository):
    """The bulk steps of a project."""

    def begin(self, kind: str, detail: dict[str, Any]) -> int:
        """Begin a batch; its rows stay invisible until ``finish``. Returns its row number."""
        row = {
            "kind": kind,
            "state": "building",
            "detail": json.dumps(detail, ensure_ascii=False),
            "created": now(),
        }
        return self._journal.begin_batch(row)

    def finish(self, batch: int) -> None:
        """Bring a batch into force; recorded, so that undo takes all of it back."""
        self._journal.complete_batch(batch)
        self._journal.update(_B, batch, state="live")

    def is_live(self, batch: int) -> bool:
        """Whether a batch is in force."""
        return self._connection.scalar(select(_B.c.state).where(_B.c.id == batch)) == "live"

    def in_force(self, kind: str) -> list[tuple[int, dict[str, Any]]]:
        """The batches of a kind that are in force, with their details, in order."""
        query = select(_B.c.id, _B.c.detail).where(_B.c.kind == kind, _B.c.state == "live").order_by(_B.c.id)
        return [(row, json.loads(detail)) for row, detail in self._connection.execute(query)]

    def withdraw(self, batch: int) -> None:
        """Put a batch out of force; recorded."""
        self._journal.update(_B, batch, state="withdrawn")

    def worked_on(self, batch: int) -> bool:
        """Whether somebody's work stands on a batch's articles, or has changed its spans or entries."""
        a, r, w, n = tables.annotation, tables.relation, tables.assignment, tables.note
        articles = select(_D.c.id).where(_D.c.batch_id == batch).scalar_subquery()
        e, v, g = tables.entry, tables.variant, tables.verdict
        entries = select(e.c.id).where(e.c.batch_id == batch).scalar_subquery()
        notes = select(n.c.id).where(n.c.batch_id == batch).scalar_subquery()
        return self._any(
            select(a.c.id).where(a.c.document_id.in_(articles), _of_others(a, batch)),
            select(w.c.id).where(w.c.document_id.in_(articles), _of_others(w, batch)),
            select(a.c.id).where(a.c.batch_id == batch, a.c.modified != a.c.created),
            # Two queries: an OR of both ends would use neither index.
            *(
                select(r.c.id).join(a, a.c.id == end).where(a.c.batch_id == batch, _of_others(r, batch))
                for end in (r.c.head_id, r.c.child_id)
            ),
            select(g.c.id).join(a, a.c.id == g.c.gold_id).where(a.c.batch_id == batch, _of_others(g, batch)),
            select(v.c.id).where(v.c.entry_id.in_(entries), _of_others(v, batch)),
            select(n.c.id).where(n.c.document_id.in_(articles), _of_others(n, batch)),
            select(n.c.id).where(n.c.answers_id.in_(notes), _of_others(n, batch)),
        )

    def built_upon(self, batch: int) -> bool:
        """Whether this is a run of a suggester, and a later run of it has kept or overtaken what it left."""
        return self._any(
            select(_B.c.id)
            .join(_LATER, (_LATER.c.kind == _B.c.kind) & (_LATER.c.id > _B.c.id))
            .where(_B.c.id == batch, _B.c.kind.like(f"{SUGGEST}%"), _LATER.c.state == "live")
        )

    def doubled(self, batch: int) -> bool:
        """Whether what a batch holds has come in another way since."""
        a, b = tables.annotation, tables.annotation.alias("other")
        s, t = tables.suggestion, tables.suggestion.alias("other")
        r, q = tables.relation, tables.relation.alias("other")
        n, m = tables.note, tables.note.alias("other")
        g, h = tables.verdict, tables.verdict.alias("other")
        other = _D.alias("other")
        if self._connection.scalar(select(_B.c.kind).where(_B.c.id == batch)) == DECIDE:
            # Such rows stand among those the annotator had already: only the same decided again doubles them.
            alike = and_(*(a.c[name] == b.c[name] for name in ("annotator_id", "layer", "label", "end")))
            return self._any(
                select(a.c.id)
                .join(b, (b.c.suggestion_id == a.c.suggestion_id) & (b.c.annotator_id == a.c.annotator_id))
                .where(a.c.batch_id == batch, _of_others(b, batch)),
                select(a.c.id)
                .join(b, (b.c.document_id == a.c.document_id) & (b.c.start == a.c.start) & alike)
                .where(a.c.batch_id == batch, _of_others(b, batch)),
                select(g.c.id)
                .join(h, (h.c.document_id == g.c.document_id) & (h.c.layer == g.c.layer))
                .where(
                    g.c.batch_id == batch, h.c.start == g.c.start, h.c.end == g.c.end, _of_others(h, batch)
                ),
            )
        return self.built_upon(batch) or self._any(
            select(_D.c.id)
            .join(other, other.c.text_sha256 == _D.c.text_sha256)
            .where(_D.c.batch_id == batch, _of_others(other, batch)),
            select(a.c.id)
            .join(b, (b.c.document_id == a.c.document_id) & (b.c.annotator_id == a.c.annotator_id))
            .where(a.c.batch_id == batch, _of_others(b, batch)),
            *(
                select(r.c.id)
                .join(q, (q.c.head_id == one) & (q.c.child_id == other))
                .where(r.c.batch_id == batch, _of_others(q, batch))
                for one, other in ((r.c.head_id, r.c.child_id), (r.c.child_id, r.c.head_id))
            ),
            select(s.c.id)
            .join(t, (t.c.document_id == s.c.document_id) & (t.c.suggester == s.c.suggester))
            .join(_B, _B.c.id == s.c.batch_id)
            .where(s.c.batch_id == batch, _B.c.kind == "import", _of_others(t, batch)),
            select(n.c.id).join(m, m.c.uid == n.c.uid).where(n.c.batch_id == batch, _of_others(m, batch)),
        )

    def left_behind(self) -> list[int]:
        """Batches begun and never finished: the program ended in the middle."""
        return list(self._connection.scalars(select(_B.c.id).where(_B.c.state == "building")))

    def begun_by_sessions_that_ended(self, before: str) -> list[int]:
        """On a server: one's own batches, begun ``before`` a moment, whose programs ended in the middle.

        A server shows everybody the sessions of their own login by name.
        """
        asked = (
            "SELECT id FROM batch WHERE state = 'building' AND created < %s AND session <> '' "
            "AND owner IS NOT DISTINCT FROM me() AND NOT EXISTS (SELECT 1 FROM pg_stat_activity "
            "WHERE datname = current_database() AND application_name = session) ORDER BY id"
        )
        return [row for (row,) in self._connection.exec_driver_sql(asked, (before,))]

    def purge(self, batch: int) -> None:
        """Remove a batch that never went live, with all its rows."""
        journal = self._journal
        for table in (
            tables.verdict,
            tables.relation,
            tables.annotation,
            tables.assignment,
            tables.note,
            tables.work_time,
            tables.suggested_relation,
            tables.suggestion,
            tables.analysis,
            tables.variant,
            tables.entry,
        ):
            journal.purge(table, batch)
        journal.purge_texts(batch)
        journal.purge(tables.document, batch)
        journal.purge(_B, batch)

    def _any(self, *queries: Select[Any]) -> bool:
        return any(self._connection.execute(query.limit(1)).first() is not None for query in queries)


def _of_others(table: FromClause, batch: int) -> ColumnElement[bool]:
    """The rows in force that are not of ``batch``."""
    column = table.c.batch_id
    return and_(or_(column.is_(None), column != batch), in_force(table))
