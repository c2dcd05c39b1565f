"""Which articles were given to whom, and how far everybody is with them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from annotator.store import tables
from annotator.store.people import WorkStatus
from annotator.store.repository import Repository, in_force, now

_W = tables.assignment
_D = tables.document


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An article an annotator has: where they stand, since when, and when it was given to them, if it was.

    ``length`` is in code points; times are UTC, ISO 8601.
    """

    document: int
    annotator: int
    status: WorkStatus
    length: int
    given: str
    training: bool
    modified: str


class Handouts(Repository):
    """What leads gave out. An article taken up without being given is held as well."""

    def all(self) -> list[Held]:
        """Every article of every annotator who has any."""
        query = (
            select(
                _W.c.document_id,
                _W.c.annotator_id,
                _W.c.status,
                _D.c.length,
                _W.c.given,
                _W.c.training,
                _W.c.modified,
            )
            .join(_D, _D.c.id == _W.c.document_id)
            .where(in_force(_W), in_force(_D))
            .order_by(_W.c.annotator_id, _W.c.document_id)
        )
        return [
            Held(
                document=document,
                annotator=annotator,
                status=WorkStatus(status),
                length=length,
                given=given,
                training=bool(training),
                modified=modified,
            )
            for document, annotator, status, length, given, training, modified in self._connection.execute(
                query
            )
        ]

    def of(self, annotator: int) -> list[Held]:
        """The articles that were given to one annotator."""
        return [held for held in self.all() if held.annotator == annotator and held.given]

    def given_to(self, annotator: int) -> set[int]:
        """The articles a lead gave to an annotator."""
        query = select(_W.c.document_id).where(_W.c.annotator_id == annotator, _W.c.given != "", in_force(_W))
        return set(self._connection.scalars(query))

    def any_given(self) -> bool:
        """Whether anything was given to anybody."""
        query = select(func.count()).select_from(_W).where(_W.c.given != "", in_force(_W)).limit(1)
        return bool(self._connection.scalar(query))

    def give(
        self, document: int, annotator: int, by: int, *, training: bool = False, given: str = ""
    ) -> None:
        """Give an article to an annotator, now or when it was ``given``; where they stand with it stays."""
        query = select(_W.c.id, _W.c.batch_id, _W.c.given).where(
            _W.c.document_id == document, _W.c.annotator_id == annotator
        )
        known = self._connection.execute(query).first()
        values = {"given_by": by, "given": given or now(), "training": int(training)}
        if known is None:
            self._journal.insert(
                _W,
                {
                    "document_id": document,
                    "annotator_id": annotator,
                    "status": WorkStatus.NEW.value,
                    "modified": values["given"],
                    **values,
                },
            )
        elif not known.given:
            self._journal.update(_W, known.id, batch_id=None, **values)

    def take_back(self, document: int, annotator: int) -> bool:
        """Take a given article back that its annotator has not begun; says whether it was."""
        query = select(_W.c.id).where(
            _W.c.document_id == document,
            _W.c.annotator_id == annotator,
            _W.c.status == WorkStatus.NEW.value,
            _W.c.given != "",
            in_force(_W),
        )
        row = self._connection.scalar(query)
        if row is not None:
            self._journal.delete(_W, row)
        return row is not None
