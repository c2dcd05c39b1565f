"""Annotators, and where each stands with each article."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import func, not_, select

from annotator.store import statements, tables
from annotator.store.repository import Repository, in_force, now

_P = tables.annotator
_W = tables.assignment


class Role(StrEnum):
    """What somebody may do: annotate, or also hand out work and settle differences."""

    ANNOTATOR = "annotator"
    LEAD = "lead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An annotator; ``gold`` is the lead's settled layer, not a person."""

    row: int
    uid: str
    name: str
    role: Role = Role.ANNOTATOR


class WorkStatus(StrEnum):
    """Where an annotator stands with an article."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    SKIPPED = "skipped"
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where an annotator stands with an article, and why, where they said so."""

    status: WorkStatus
    reason: str = ""


class People(Repository):
    """The annotators of a project."""

    def all(self) -> list[Person]:
        """Everybody, in the order they came."""
        return [_person(r) for r in self._connection.execute(select(_P).order_by(_P.c.id))]

    def named(self, name: str) -> Person | None:
        """The annotator of that name, or None."""
        r = self._connection.execute(select(_P).where(_P.c.name == name)).first()
        return None if r is None else _person(r)

    def with_uid(self, uid: str) -> Person | None:
        """The annotator of that id, whatever they are called here, or None."""
        r = self._connection.execute(select(_P).where(_P.c.uid == uid)).first()
        return None if r is None else _person(r)

    def add(self, uid: str, name: str, role: Role = Role.ANNOTATOR) -> Person:
        """Add somebody who has an id already, from another copy of the project."""
        row = self._journal.insert(_P, {"uid": uid, "name": name, "created": now(), "role": role.value})
        return Person(row=row, uid=uid, name=name, role=role)

    def anybody_leads(self) -> bool:
        """Whether there is a lead."""
        query = select(func.count()).select_from(_P).where(_P.c.role == Role.LEAD.value)
        return bool(self._connection.scalar(query))

    def set_role(self, person: int, role: Role) -> None:
        """Make somebody a lead, or an annotator again."""
        self._journal.update(_P, person, role=role.value)

    def ensure(self, name: str, role: Role = Role.ANNOTATOR) -> Person:
        """The annotator of that name, added in this role if there is none yet."""
        known = self.named(name)
        if known is not None:
            return known
        uid = str(uuid.uuid4())
        row = self._journal.insert(_P, {"uid": uid, "name": name, "created": now(), "role": role.value})
        return Person(row=row, uid=uid, name=name, role=role)


class Assignments(Repository):
    """Who stands where with which article."""

    def statuses(self, documents: Sequence[int], annotator: int) -> dict[int, WorkStatus]:
        """The status of some articles for one annotator; those never touched are left out."""
        return {row: found.status for row, found in self.standings(documents, annotator).items()}

    def standings(self, documents: Sequence[int], annotator: int) -> dict[int, Standing]:
        """Where one annotator stands with some articles; those never touched are left out."""
        found = statements.STANDINGS.rows(self._connection, documents=list(documents), annotator=annotator)
        return {r["document_id"]: Standing(status=WorkStatus(r["status"]), reason=r["reason"]) for r in found}

    def reasons(self, annotator: int, status: WorkStatus, most: int) -> list[str]:
        """The reasons an annotator gave last for a status, the latest first."""
        query = (
            select(_W.c.reason)
            .where(
                _W.c.annotator_id == annotator,
                _W.c.status == status.value,
                _W.c.reason != "",
                in_force(_W),
            )
            .group_by(_W.c.reason)
            .order_by(func.max(_W.c.modified).desc())
            .limit(most)
        )
        return list(self._connection.scalars(query))

    def tally(self) -> dict[int, dict[WorkStatus, int]]:
        """How many articles have each status, for each annotator who has touched any."""
        present = select(tables.document.c.id).where(in_force(tables.document))
        query = (
            select(_W.c.annotator_id, _W.c.status, func.count())
            .where(_W.c.document_id.in_(present), in_force(_W))
            .group_by(_W.c.annotator_id, _W.c.status)
        )
        found: dict[int, dict[WorkStatus, int]] = {}
        for annotator, status, number in self._connection.execute(query):
            found.setdefault(annotator, {})[WorkStatus(status)] = number
        return found

    def rows_with(self, annotator: int, status: WorkStatus) -> set[int]:
        """The row numbers of the articles that have this status for one annotator."""
        query = select(_W.c.document_id).where(
            _W.c.annotator_id == annotator, _W.c.status == status.value, in_force(_W)
        )
        return set(self._connection.scalars(query))

    def settled_or_begun(self, annotator: int) -> dict[int, Standing]:
        """Every article one annotator has touched, and where they stand with it."""
        query = select(_W.c.document_id, _W.c.status, _W.c.reason).where(
            _W.c.annotator_id == annotator, in_force(_W)
        )
        return {
            row: Standing(status=WorkStatus(status), reason=reason)
            for row, status, reason in self._connection.execute(query)
        }

    def count(self, annotator: int, status: WorkStatus) -> int:
        """How many articles have this status for one annotator."""
        present = select(tables.document.c.id).where(in_force(tables.document))
        query = (
            select(func.count())
            .select_from(_W)
            .where(
                _W.c.annotator_id == annotator,
                _W.c.status == status.value,
                _W.c.document_id.in_(present),
                in_force(_W),
            )
        )
        return self._connection.scalar(query) or 0

    def set(self, document: int, annotator: int, status: WorkStatus, reason: str = "") -> None:
        """Put an article at a status, with the reason for it.

        A row that came with an import becomes the annotator's own, whether the import is in force or
        taken back: what they say is not hidden when that import is.
        """
        query = select(_W.c.id, _W.c.status, _W.c.reason, _W.c.batch_id).where(
            _W.c.document_id == document, _W.c.annotator_id == annotator
        )
        known = self._connection.execute(query).first()
        if known is None:
            row = {
                "document_id": document,
                "annotator_id": annotator,
                "status": status.value,
                "reason": reason,
                "modified": now(),
            }
            self._journal.insert(_W, row)
        elif (known.status, known.reason, known.batch_id) != (status.value, reason, None):
            self._journal.update(
                _W, known.id, status=status.value, reason=reason, batch_id=None, modified=now()
            )

    def start(self, document: int, annotator: int) -> None:
        """Note that an annotator has begun an article; one already settled stays as it is."""
        known = self.statuses([document], annotator).get(document, WorkStatus.NEW)
        if known is WorkStatus.NEW:
            self.set(document, annotator, WorkStatus.IN_PROGRESS)

    def add_bulk(self, documents: Sequence[int], annotator: int, standing: Standing, batch: int) -> None:
        """Put articles at a status as part of a batch; those that have one already keep it."""
        known = self.statuses(documents, annotator)
        # There is one row for each article and annotator: that of a step taken back is used again.
        hidden = select(_W.c.id, _W.c.document_id).where(
            _W.c.document_id.in_(documents), _W.c.annotator_id == annotator, not_(in_force(_W))
        )
        values = {**_columns(standing), "batch_id": batch, "modified": now()}
        for row, document in self._connection.execute(hidden).all():
            self._journal.reuse_assignment(row, values)
            known[document] = standing.status
        self.add_first([(d, annotator, standing) for d in documents if d not in known], batch)

    def add_first(self, standings: Iterable[tuple[int, int, Standing]], batch: int) -> None:
        """Put articles that have no status at one, as part of a batch: each article, whose, and which."""
        moment = now()
        self._journal.insert_bulk(
            _W,
            [
                {
                    "document_id": document,
                    "annotator_id": annotator,
                    "batch_id": batch,
                    "modified": moment,
                    **_columns(standing),
                }
                for document, annotator, standing in standings
            ],
        )


def _columns(standing: Standing) -> dict[str, str]:
    return {"status": standing.status.value, "reason": standing.reason}


def _person(row: Any) -> Person:
    return Person(row=row.id, uid=row.uid, name=row.name, role=Role(row.role))
