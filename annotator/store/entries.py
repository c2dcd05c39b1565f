"""Entries: the real-world things that spans of many articles name, and the strings that name them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select

from annotator.domain.document import NOTHING
from annotator.store import tables
from annotator.store.repository import Repository, in_force, now
from annotator.store.spans import Row, packed, unpacked

_E = tables.entry
_V = tables.variant
_ACCEPTED, _REJECTED = "accepted", "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEntry:
    """One real-world thing; spans name it by ``uid``. ``external`` is an id elsewhere, as plain text."""

    row: int
    uid: str
    name: str
    label: str = ""
    external: str = ""
    note: str = ""
    features: Mapping[str, Any] = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredVariant:
    """A string that names ``entry`` (row number), or does not when it is not ``accepted``.

    ``document`` is the row number of the one article it is said of; None for all of them.
    """

    row: int
    entry: int
    text: str
    document: int | None
    accepted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """An entry to be added by a batch, with the strings that name it everywhere."""

    uid: str
    name: str
    label: str = ""
    external: str = ""
    note: str = ""
    features: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    variants: tuple[str, ...] = ()


class Entries(Repository):
    """The entries of a project; all annotators share them."""

    def all(self) -> list[StoredEntry]:
        """Every entry, in the order they came."""
        query = select(_E).where(in_force(_E)).order_by(_E.c.id)
        return [_entry_of(r) for r in self._connection.execute(query).mappings()]

    def variants(self, entry: int | None = None) -> list[StoredVariant]:
        """The variants of one entry (row number), or of all, in the order they came."""
        query = (
            select(_V).join(_E, _E.c.id == _V.c.entry_id).where(in_force(_V), in_force(_E)).order_by(_V.c.id)
        )
        if entry is not None:
            query = query.where(_V.c.entry_id == entry)
        return [
            StoredVariant(
                row=r["id"],
                entry=r["entry_id"],
                text=r["text"],
                document=r["document_id"],
                accepted=r["status"] == _ACCEPTED,
            )
            for r in self._connection.execute(query).mappings()
        ]

    def get(self, row: int) -> StoredEntry:
        """One entry.

        Raises:
            LookupError: if there is none at ``row``.
        """
        found = self._connection.execute(select(_E).where(_E.c.id == row, in_force(_E))).mappings().first()
        if found is None:
            message = f"no entry {row}"
            raise LookupError(message)
        return _entry_of(found)

    def row_of(self, uid: str) -> int | None:
        """The row number of the entry with this id, or None."""
        query = select(_E.c.id).where(_E.c.uid == uid, in_force(_E)).order_by(_E.c.id).limit(1)
        return self._connection.scalar(query)

    def count(self) -> int:
        """How many entries there are."""
        return self._connection.scalar(select(func.count()).select_from(_E).where(in_force(_E))) or 0

    def add(self, name: str, label: str, *, external: str = "", note: str = "") -> int:
        """Add an entry with a fresh id; returns its row number."""
        return self._journal.insert(
            _E,
            {
                "uid": str(uuid.uuid4()),
                "name": name,
                "label": label,
                "external": external,
                "note": note,
                "features": packed({}),
                "created": now(),
            },
        )

    def change(self, row: int, **values: str) -> None:
        """Change name, label, external or note of an entry."""
        self._journal.update(_E, row, **values)

    def remove(self, row: int) -> None:
        """Remove an entry with its variants, those of batches taken back included."""
        query = select(_V.c.id).where(_V.c.entry_id == row)
        for variant in self._connection.scalars(query).all():
            self._journal.delete(_V, variant)
        self._journal.delete(_E, row)

    def add_variant(self, entry: int, text: str, document: int | None, *, accepted: bool) -> int:
        """Say that a string names an entry, or that it does not; returns the row number."""
        return self._journal.insert(
            _V,
            {
                "entry_id": entry,
                "document_id": document,
                "text": text,
                "status": _ACCEPTED if accepted else _REJECTED,
            },
        )

    def decide_variant(self, row: int, *, accepted: bool) -> None:
        """Say anew whether a variant names its entry."""
        self._journal.update(_V, row, status=_ACCEPTED if accepted else _REJECTED)

    def move_variant(self, row: int, entry: int) -> None:
        """Let a variant be one of another entry."""
        self._journal.update(_V, row, entry_id=entry)

    def remove_variant(self, row: int) -> None:
        """Forget what was said of a variant."""
        self._journal.delete(_V, row)

    def add_bulk(self, entries: Sequence[NewEntry], batch: int) -> int:
        """Add entries of a batch, but those whose id is here already; returns how many were added."""
        present = set(self._connection.scalars(select(_E.c.uid).where(in_force(_E))))
        fresh = [e for e in {e.uid: e for e in entries}.values() if e.uid not in present]
        if not fresh:
            return 0
        moment = now()
        first = (self._connection.scalar(select(func.max(_E.c.id))) or 0) + 1
        # Numbers of rows that are gone may stand in the history: the table's own counter knows them.
        first = max(first, self._highest() + 1)
        rows = list(range(first, first + len(fresh)))
        self._journal.insert_bulk(
            _E,
            [
                {
                    "id": row,
                    "uid": e.uid,
                    "batch_id": batch,
                    "name": e.name,
                    "label": e.label,
                    "external": e.external,
                    "note": e.note,
                    "features": packed(e.features),
                    "created": moment,
                }
                for row, e in zip(rows, fresh, strict=True)
            ],
        )
        self._journal.insert_bulk(
            _V,
            [
                {
                    "entry_id": row,
                    "batch_id": batch,
                    "document_id": None,
                    "text": text,
                    "status": _ACCEPTED,
                }
                for row, e in zip(rows, fresh, strict=True)
                for text in dict.fromkeys(e.variants)
            ],
        )
        return len(fresh)

    def _highest(self) -> int:
        """The highest row number an entry ever had."""
        found = self._connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'entry'")
        return int(found.scalar() or 0)


def _entry_of(row: Row) -> StoredEntry:
    return StoredEntry(
        row=row["id"],
        uid=row["uid"],
        name=row["name"],
        label=row["label"],
        external=row["external"],
        note=row["note"],
        features=unpacked(row["features"]),
    )
