"""Bulk steps: an import, a run of suggestions. Taken back and brought again as one."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select

from annotator.store import tables
from annotator.store.repository import Repository, now

_B = tables.batch


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

    def left_behind(self) -> list[int]:
        """Batches begun and never finished: the program ended in the middle."""
        return list(self._connection.scalars(select(_B.c.id).where(_B.c.state == "building")))

    def purge(self, batch: int) -> None:
        """Remove a batch that never went live, with all its rows."""
        journal = self._journal
        for table in (
            tables.relation,
            tables.annotation,
            tables.assignment,
            tables.suggested_relation,
            tables.suggestion,
            tables.analysis,
        ):
            journal.purge(table, batch)
        journal.purge_texts(batch)
        journal.purge(tables.document, batch)
        journal.purge(_B, batch)
