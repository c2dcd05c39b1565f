"""Notes: what people say about an article, and answer one another."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from annotator.domain.errors import NotThere
from annotator.domain.note import Note, NoteState
from annotator.domain.wording import worded
from annotator.store import tables
from annotator.store.parts import in_parts
from annotator.store.prepared import Prepared
from annotator.store.repository import Repository, in_force, now

_N = tables.note
_P = tables.annotator
_PARENT = _N.alias("parent")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptNote:
    """A note of the project: its row, its article's row, its author's row, the row it answers or None."""

    row: int
    document: int
    annotator: int
    answers: int | None
    note: Note


@dataclass(frozen=True, slots=True, kw_only=True)
class NotePlace:
    """Where a thread stands: ``start`` and ``end`` are code points, None for a whole article."""

    row: int
    document: int
    start: int | None
    end: int | None

    @property
    def order(self) -> tuple[int, int, int]:
        """Articles in their order; within one, what is said of the whole of it first."""
        return (self.document, -1 if self.start is None else self.start, self.row)


class Notes(Repository):
    """The notes of a project. Everybody may read them; whose they are is for the services to mind."""

    def of_documents(self, documents: Sequence[int]) -> dict[int, list[KeptNote]]:
        """The notes of some articles, in the order they were written."""
        found: dict[int, list[KeptNote]] = {row: [] for row in documents}
        for part in in_parts(documents):
            for r in _of_documents().rows(self._connection, documents=part):
                found[r["document_id"]].append(_kept(r))
        return found

    def get(self, row: int) -> KeptNote:
        """One note.

        Raises:
            NotThere: if there is none at ``row``.
        """
        found = self._connection.execute(_whole().where(_N.c.id == row)).mappings().first()
        if found is None:
            raise NotThere(
                worded("This note is not there any more."),
                next_step=worded("It was changed or taken back meanwhile."),
            )
        return _kept(found)

    def answers(self, row: int) -> list[int]:
        """The rows of the notes that answer one, those of imports taken back included."""
        return list(self._connection.scalars(select(_N.c.id).where(_N.c.answers_id == row)))

    def open_counts(self, documents: Sequence[int]) -> dict[int, int]:
        """How many threads of each of these articles are open; articles without any are left out."""
        found: dict[int, int] = {}
        for part in in_parts(documents):
            found.update(self._connection.execute(self._open().where(_N.c.document_id.in_(part))).all())
        return found

    def all_open_counts(self) -> dict[int, int]:
        """How many threads are open, by the row of each article that has any."""
        return dict(self._connection.execute(self._open()).all())

    def open_places(self) -> list[NotePlace]:
        """Where every open thread stands, in order."""
        query = select(_N.c.id, _N.c.document_id, _N.c.start, _N.c.end).where(
            _N.c.answers_id.is_(None),
            _N.c.state == NoteState.OPEN.value,
            in_force(_N),
            _N.c.document_id.in_(_documents()),
        )
        places = [
            NotePlace(row=row, document=document, start=start, end=end)
            for row, document, start, end in self._connection.execute(query)
        ]
        return sorted(places, key=lambda place: place.order)

    def documents_of(self, annotator: int) -> set[int]:
        """The articles that somebody said something about."""
        query = select(_N.c.document_id).where(_N.c.annotator_id == annotator, in_force(_N)).distinct()
        return set(self._connection.scalars(query))

    def ids_of(self, document: int) -> dict[str, int]:
        """The notes of an article that are in force or of an import under way: row by id."""
        withdrawn = select(tables.batch.c.id).where(tables.batch.c.state == "withdrawn").scalar_subquery()
        query = select(_N.c.uid, _N.c.id).where(
            _N.c.document_id == document, _N.c.batch_id.is_(None) | _N.c.batch_id.not_in(withdrawn)
        )
        return dict(self._connection.execute(query).all())

    def add(
        self,
        document: int,
        annotator: int,
        body: str,
        *,
        place: tuple[int, int, str] | None = None,
        label: str = "",
        answers: int | None = None,
    ) -> int:
        """Add a note on ``place`` (start, end, the slice) or on the whole article; returns its row."""
        start, end, text = place if place is not None else (None, None, "")
        moment = now()
        return self._journal.insert(
            _N,
            {
                "uid": str(uuid.uuid4()),
                "document_id": document,
                "annotator_id": annotator,
                "start": start,
                "end": end,
                "text": text,
                "label": label,
                "body": body,
                "answers_id": answers,
                "created": moment,
                "modified": moment,
            },
        )

    def rewrite(self, row: int, body: str) -> None:
        """Give a note other words."""
        self._journal.update(_N, row, body=body, modified=now())

    def put_state(self, row: int, state: NoteState) -> None:
        """Settle or reopen a thread by its first note."""
        self._journal.update(_N, row, state=state.value)

    def remove(self, row: int) -> None:
        """Remove a note that nothing answers."""
        self._journal.delete(_N, row)

    def add_bulk(
        self, document: int, notes: Sequence[Note], authors: Mapping[str, int], batch: int
    ) -> list[int]:
        """Add notes of a batch, those that are answered before their answers; returns their rows.

        ``authors`` gives the row of each author by name. An answer to a note that is not there stands
        by itself.
        """
        rows = self.ids_of(document)
        made: list[int] = []
        for note in notes:
            values = {
                "uid": note.id,
                "document_id": document,
                "annotator_id": authors[note.author],
                "batch_id": batch,
                "start": note.start,
                "end": note.end,
                "text": note.text,
                "label": note.label,
                "body": note.body,
                "answers_id": rows.get(note.answers) if note.answers else None,
                "state": note.state.value,
                "created": note.created,
                "modified": note.modified,
            }
            rows[note.id] = self._journal.insert_of_batch(_N, values)
            made.append(rows[note.id])
        return made

    @staticmethod
    def _open() -> Select[Any]:
        return (
            select(_N.c.document_id, func.count())
            .where(_N.c.answers_id.is_(None), _N.c.state == NoteState.OPEN.value, in_force(_N))
            .group_by(_N.c.document_id)
        )


def _whole() -> Select[Any]:
    return (
        select(_N, _P.c.name.label("author"), _PARENT.c.uid.label("answered"))
        .select_from(
            _N.join(_P, _P.c.id == _N.c.annotator_id).outerjoin(_PARENT, _PARENT.c.id == _N.c.answers_id)
        )
        .where(in_force(_N))
        .order_by(_N.c.created, _N.c.id)
    )


# Put together once: an export asks for a hundred articles at a time.
@cache
def _of_documents() -> Prepared:
    return Prepared(_whole().where(_N.c.document_id.in_(bindparam("documents", expanding=True))))


def _documents() -> Any:
    return select(tables.document.c.id).where(in_force(tables.document)).scalar_subquery()


def _kept(row: Mapping[Any, Any]) -> KeptNote:
    return KeptNote(
        row=row["id"],
        document=row["document_id"],
        annotator=row["annotator_id"],
        answers=row["answers_id"],
        note=Note(
            id=row["uid"],
            author=row["author"],
            body=row["body"],
            created=row["created"],
            modified=row["modified"],
            state=NoteState(row["state"]),
            start=row["start"],
            end=row["end"],
            text=row["text"],
            label=row["label"],
            answers=row["answered"] or "",
        ),
    )
