"""Which documents, marks and lists a transaction touched, gathered row by row for those who show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table

from annotator.domain.changes import Changes, Place
from annotator.store import tables

Row = Mapping[str, Any]


@dataclass(slots=True)
class Touched:
    """What ``Changes`` says, while it grows."""

    documents: set[int] = field(default_factory=set)
    annotations: set[int] = field(default_factory=set)
    suggestions: set[int] = field(default_factory=set)
    corpus: bool = False
    standings: bool = False
    scheme: bool = False
    people: bool = False
    entries: bool = False
    camps: bool = False
    notes: bool = False
    rules: bool = False

    def note(self, table: Table, row_id: int, before: Row | None, after: Row | None) -> None:
        """Take in one row as it was and as it is; None where it did not exist."""
        for row in (before, after):
            if row is None:
                continue
            if table is tables.document:
                self.documents.add(row_id)
                self.corpus |= before is None or after is None
            elif row.get("document_id") is not None:
                self.documents.add(row["document_id"])
            if table is tables.relation:
                if row.get("child_document_id") is not None:
                    self.documents.add(row["child_document_id"])
                self.annotations.update((row["head_id"], row["child_id"]))
            if table is tables.annotation:
                self.annotations.add(row_id)
                if row["suggestion_id"] is not None:
                    self.suggestions.add(row["suggestion_id"])
        self.corpus |= table is tables.batch
        self.standings |= table is tables.assignment
        self.scheme |= table is tables.scheme
        self.people |= table is tables.annotator
        self.entries |= table in (tables.entry, tables.variant)
        self.camps |= table is tables.camp
        self.notes |= table is tables.note
        self.rules |= table is tables.rule

    def changes(self, operation: str, place: Place) -> Changes:
        """All of it, for an operation of that name."""
        return Changes(
            operation=operation,
            documents=frozenset(self.documents),
            annotations=frozenset(self.annotations),
            suggestions=frozenset(self.suggestions),
            corpus=self.corpus,
            standings=self.standings,
            scheme=self.scheme,
            people=self.people,
            entries=self.entries,
            camps=self.camps,
            notes=self.notes,
            rules=self.rules,
            place=place,
        )
