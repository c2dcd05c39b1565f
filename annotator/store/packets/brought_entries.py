"""Entries that packets bring. One that this project made itself, or has changed, stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import or_, select

from annotator.domain.packets.contents import ToldEntry, ToldVariant
from annotator.store import tables
from annotator.store.packets.own_steps import GIVEN, PACKET
from annotator.store.parts import in_parts
from annotator.store.repository import Repository, in_force, now
from annotator.store.spans import packed, unpacked

_E, _V, _D, _B, _L = tables.entry, tables.variant, tables.document, tables.batch, tables.delta
_Row = Mapping[Any, Any]


class BroughtEntries(Repository):
    """Reads entries as packets tell them, and makes those of packets what the latest packet says."""

    def told(self, uids: Iterable[str] | None = None) -> list[ToldEntry]:
        """The entries of these ids, or all, with their variants, sorted by id."""
        wanted = None if uids is None else set(uids)
        names = dict(self._connection.execute(select(_D.c.id, _D.c.uid)).all())
        variants: dict[int, list[ToldVariant]] = {}
        query = select(_V.c.entry_id, _V.c.text, _V.c.document_id, _V.c.status).where(in_force(_V))
        for entry, text, document, status in self._connection.execute(query):
            variants.setdefault(entry, []).append(
                ToldVariant(text=text, article=names.get(document, ""), accepted=status == "accepted")
            )
        found = {
            r["uid"]: ToldEntry(
                id=r["uid"],
                name=r["name"],
                label=r["label"],
                external=r["external"],
                note=r["note"],
                features=dict(unpacked(r["features"])),
                variants=tuple(sorted(variants.get(r["id"], ()), key=lambda v: (v.text, v.article))),
            )
            for r in self._connection.execute(select(_E).where(in_force(_E)).order_by(_E.c.id)).mappings()
            if wanted is None or r["uid"] in wanted
        }
        return [found[uid] for uid in sorted(found)]

    def differing(self, wanted: Mapping[str, ToldEntry]) -> dict[str, ToldEntry]:
        """Those of ``wanted`` that are not here yet, or came with packets and say something else now."""
        here = {entry.id: entry for entry in self.told(wanted)}
        own = self._made_here(here)
        documents = set(self._connection.scalars(select(_D.c.uid).where(in_force(_D))))
        found: dict[str, ToldEntry] = {}
        for uid, entry in wanted.items():
            variants = tuple(
                sorted(
                    {v for v in entry.variants if not v.article or v.article in documents},
                    key=lambda v: (v.text, v.article),
                )
            )
            fitting = ToldEntry(
                id=uid,
                name=entry.name,
                label=entry.label,
                external=entry.external,
                note=entry.note,
                features=entry.features,
                variants=variants,
            )
            if uid not in own and here.get(uid) != fitting:
                found[uid] = fitting
        return found

    def put(self, entries: Mapping[str, ToldEntry]) -> None:
        """Add entries, or make those that are here what is told."""
        journal = self._journal
        documents = dict(self._connection.execute(select(_D.c.uid, _D.c.id).where(in_force(_D))).all())
        for uid, entry in sorted(entries.items()):
            columns = {
                "name": entry.name,
                "label": entry.label,
                "external": entry.external,
                "note": entry.note,
                "features": packed(entry.features),
            }
            row = self._connection.scalar(select(_E.c.id).where(_E.c.uid == uid, in_force(_E)))
            if row is None:
                row = journal.insert(_E, {"uid": uid, "created": now(), **columns})
            else:
                journal.update(_E, row, **columns)
            told = {
                (v.text, documents.get(v.article)): "accepted" if v.accepted else "rejected"
                for v in entry.variants
            }
            for r in self._connection.execute(select(_V).where(_V.c.entry_id == row)).all():
                status = told.pop((r.text, r.document_id), None)
                if status is None:
                    journal.delete(_V, r.id)
                elif status != r.status:
                    journal.update(_V, r.id, status=status)
            for (text, document), status in told.items():
                journal.insert(_V, {"entry_id": row, "text": text, "document_id": document, "status": status})

    def _made_here(self, uids: Iterable[str]) -> set[str]:
        """Those of the entries that a step of this project's own made or changed."""
        of_packets = (
            select(_L.c.operation_id)
            .join(_B, _B.c.id == _L.c.row_id)
            .where(_L.c.table_name == _B.name, _B.c.kind.in_((PACKET, GIVEN)))
        )
        found: set[str] = set()
        for part in in_parts(sorted(uids)):
            with_batch = select(_E.c.uid).where(_E.c.uid.in_(part), _E.c.batch_id.is_not(None))
            found.update(self._connection.scalars(with_batch))
            touched = (
                select(_E.c.uid)
                .join(_L, (_L.c.row_id == _E.c.id) & (_L.c.table_name == _E.name))
                .where(_E.c.uid.in_(part), _L.c.operation_id.not_in(of_packets), _whole())
            )
            found.update(self._connection.scalars(touched))
        return found


def _whole() -> Any:
    """The recorded changes of whole rows: a change of the scheme tells of columns alone."""
    return or_(_L.c.before.like('%"name"%'), _L.c.after.like('%"name"%'))
