"""Entries: the real-world things that spans of many articles name, and the strings that name them."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, Table, and_, func, or_, select

from annotator.domain.document import NOTHING
from annotator.domain.errors import NotThere
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.store import tables
from annotator.store.repository import Repository, in_force, now, standing
from annotator.store.spans import Row, packed, unpacked

_E = tables.entry
_V = tables.variant
_A = tables.annotation
_S = tables.suggestion
_MINE = _A.alias("mine")
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
    """An entry to be added by a batch, with its variants: text, document or None for all, accepted or not."""

    uid: str
    name: str
    label: str = ""
    external: str = ""
    note: str = ""
    features: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    variants: tuple[tuple[str, int | None, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names something: where, by which words, and the id in its feature ``entry``."""

    key: MarkKey
    document: int
    start: int
    end: int
    label: str
    text: str
    entry: str


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
            NotThere: if there is none at ``row``.
        """
        found = self._connection.execute(select(_E).where(_E.c.id == row, in_force(_E))).mappings().first()
        if found is None:
            raise NotThere(
                worded("This entry is not there any more."),
                next_step=worded("It was deleted, merged or taken back meanwhile. Choose another one."),
            )
        return _entry_of(found)

    def row_of(self, uid: str) -> int | None:
        """The row number of the entry with this id, or None."""
        query = select(_E.c.id).where(_E.c.uid == uid, in_force(_E)).order_by(_E.c.id).limit(1)
        return self._connection.scalar(query)

    def count(self) -> int:
        """How many entries there are."""
        return self._connection.scalar(select(func.count()).select_from(_E).where(in_force(_E))) or 0

    def mentions(
        self, annotator: int, labels: Sequence[str], documents: Sequence[int] | None = None
    ) -> Iterator[Mention]:
        """An annotator's own spans with one of ``labels``, and the suggestions they have not decided.

        What they rejected is left out, and a suggestion at the very place of a span of theirs.
        """
        own: set[tuple[int, int, int, str]] = set()
        mine = select(_A.c.id, *_columns(_A)).where(
            _A.c.annotator_id == annotator,
            _A.c.label.in_(labels),
            _A.c.status != Status.REJECTED.value,
            in_force(_A),
        )
        decided = and_(_MINE.c.suggestion_id == _S.c.id, _MINE.c.annotator_id == annotator, in_force(_MINE))
        waiting = (
            select(_S.c.id, *_columns(_S))
            .select_from(_S.outerjoin(_MINE, decided))
            .where(_S.c.label.in_(labels), standing(_S), _MINE.c.id.is_(None))
        )
        if documents is not None:
            mine = mine.where(_A.c.document_id.in_(documents))
            waiting = waiting.where(_S.c.document_id.in_(documents))
        for query, kind in ((mine, MarkKind.ANNOTATION), (waiting, MarkKind.SUGGESTION)):
            for row, document, start, end, label, text, features in self._connection.execute(query):
                place = (document, start, end, label)
                if place not in own:
                    own.add(place)
                    told = unpacked(features).get("entry", "") if features != "{}" else ""
                    yield Mention(MarkKey(kind, row), document, start, end, label, text, str(told))

    def accepted_of_length(self, shortest: int, longest: int) -> list[StoredVariant]:
        """The accepted variants whose text has so many code points."""
        query = (
            select(_V.c.id, _V.c.entry_id, _V.c.text, _V.c.document_id)
            .join(_E, _E.c.id == _V.c.entry_id)
            .where(
                func.length(_V.c.text).between(shortest, longest),
                _V.c.status == _ACCEPTED,
                in_force(_V),
                in_force(_E),
            )
        )
        return [
            StoredVariant(row=row, entry=entry, text=text, document=document, accepted=True)
            for row, entry, text, document in self._connection.execute(query)
        ]

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

    def set_features(self, row: int, features: Mapping[str, Any]) -> None:
        """Set what else is known of an entry."""
        self._journal.update(_E, row, features=packed(features))

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
        present = set(
            self._connection.scalars(select(_E.c.uid).where(or_(in_force(_E), _E.c.batch_id == batch)))
        )
        fresh = [e for e in {e.uid: e for e in entries}.values() if e.uid not in present]
        if not fresh:
            return 0
        moment = now()
        # Numbers of rows that are gone may stand in the history: the table's own counter knows them.
        first = self._journal.next_row(_E, len(fresh))
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
                    "document_id": document,
                    "text": text,
                    "status": _ACCEPTED if accepted else _REJECTED,
                }
                for row, e in zip(rows, fresh, strict=True)
                for text, document, accepted in dict.fromkeys(e.variants)
            ],
        )
        return len(fresh)


def _columns(table: Table) -> tuple[Column[Any], ...]:
    c = table.c
    return (c.document_id, c.start, c.end, c.label, c.text, c.features)


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
