"""The project's label scheme with its versions, and facts about the project itself."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from annotator.domain.errors import UnfitChange
from annotator.domain.scheme import Scheme, scheme_from_json, scheme_to_json
from annotator.domain.wording import worded, worded_count
from annotator.store import tables
from annotator.store.batches import Batches
from annotator.store.prepared import Prepared
from annotator.store.repository import Repository, now, standing

if TYPE_CHECKING:
    from annotator.domain.scheme_changes.change import Change

_ONLY = 1
_V = tables.scheme_version
_BODY = Prepared(select(tables.scheme.c.body).where(tables.scheme.c.id == _ONLY))
FIRST = 1
"""The number of the scheme a project was made with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeVersion:
    """A version from the second on: what led to it from ``former``, by whom, when (UTC, ISO 8601)."""

    number: int
    former: int
    changes: tuple[Change, ...]
    who: str
    when: str


def version_to_json(version: SchemeVersion) -> dict[str, Any]:
    """A version as a dataset tells it: without a name, since a dataset may go to anybody."""
    from annotator.domain.scheme_changes.json_form import changes_to_json

    return {
        "version": version.number,
        "former": version.former,
        "when": version.when,
        "changes": changes_to_json(version.changes),
    }


def _told(changes: Sequence[Change]) -> str:
    # Few steps change a scheme, and the window waits for none of all that may be changed.
    from annotator.domain.scheme_changes.json_form import changes_to_json

    return json.dumps(changes_to_json(changes), ensure_ascii=False)


def _understood(told: str) -> tuple[Change, ...]:
    from annotator.domain.scheme_changes.json_form import changes_from_json

    return changes_from_json(json.loads(told))


class Schemes(Repository):
    """The one scheme of a project, and how it came to be what it is."""

    def get(self) -> Scheme:
        """The scheme in force."""
        (body,) = _BODY.column(self._connection)
        return _parsed(body)

    def version(self) -> int:
        """The number of the scheme in force."""
        query = select(tables.scheme.c.version).where(tables.scheme.c.id == _ONLY)
        return int(self._connection.scalar(query) or FIRST)

    def versions(self) -> list[SchemeVersion]:
        """The versions that led to the one in force, oldest first; the very first is left out."""
        rows = {
            r.id: r
            for r in self._connection.execute(
                select(_V, tables.annotator.c.name.label("who")).outerjoin(
                    tables.annotator, tables.annotator.c.id == _V.c.annotator_id
                )
            )
        }
        found: list[SchemeVersion] = []
        number = self.version()
        while number in rows:
            r = rows[number]
            found.append(
                SchemeVersion(
                    number=r.id,
                    former=r.former,
                    changes=_understood(r.changes),
                    who=r.who or "",
                    when=r.created,
                )
            )
            number = r.former
        return found[::-1]

    def changes_since(self, version: int = FIRST) -> tuple[Change, ...]:
        """What was changed since a version, in order; all there is for one that was taken back."""
        if version == self.version():
            return ()
        found = self.versions()
        later = [v for v in found if v.number > version]
        return tuple(change for v in later for change in v.changes)

    def put(self, scheme: Scheme) -> None:
        """Give the project its first scheme."""
        body = _body(scheme)
        if self._journal.row(tables.scheme, _ONLY) is None:
            self._journal.insert(tables.scheme, {"id": _ONLY, "body": body})
        else:
            self._journal.update(tables.scheme, _ONLY, body=body)

    def change(self, changes: Sequence[Change], annotator: int | None) -> int:
        """Bring the scheme, and all that carries its labels, to a next version; returns its number.

        Raises:
            UnfitChange: if a change does not fit the scheme, or would delete what is in use.
        """
        from annotator.domain.scheme_changes.carrying import apply
        from annotator.store.carrying import Carrying

        scheme = self.get()
        after = apply(scheme, changes)
        carrying = Carrying(self._connection, None)
        self._journal.shift(list(carrying.differences(scheme, changes)))
        left = carrying.left_over(scheme, changes)
        if left:
            name, count = next(iter(left.items()))
            raise UnfitChange(
                worded_count(
                    "{name} can't be deleted: %Ln carries it.",
                    "{name} can't be deleted: %Ln carry it.",
                    count,
                    name=name,
                ),
                next_step=worded("Merge it into another, or retire it: then nothing of the work is lost."),
            )
        body = _body(after)
        row = {
            # The second version is 2: the first has no row.
            "id": max(FIRST + 1, self._journal.next_row(_V, 1)),
            "body": body,
            "changes": _told(changes),
            "former": self.version(),
            "annotator_id": annotator,
            "created": now(),
        }
        number = self._journal.insert(_V, row)
        self._journal.update(tables.scheme, _ONLY, body=body, version=number)
        self._withhold(after)
        return number

    def retell(self, number: int, former: int, changes: Sequence[Change], when: str) -> None:
        """Tell of a version that the scheme of a fresh copy has behind it; its body is not known here."""
        told = _told(changes)
        row = {"id": number, "body": "{}", "changes": told, "former": former, "created": when}
        self._journal.insert(_V, row)
        self._journal.update(tables.scheme, _ONLY, version=number)

    def adopt(self, number: int, changes: Sequence[Change], when: str) -> None:
        """Bring the scheme of a copy to the version its lead's project has, with all that carries its labels.

        Raises:
            UnfitChange: if a change does not fit the scheme.
        """
        from annotator.domain.scheme_changes.carrying import apply
        from annotator.store.carrying import Carrying

        scheme = self.get()
        after = apply(scheme, changes)
        self._journal.shift(list(Carrying(self._connection, None).differences(scheme, changes)))
        body = _body(after)
        if number != FIRST and self._journal.row(_V, number) is None:
            row = {
                "id": number,
                "body": body,
                "changes": _told(changes),
                "former": self.version(),
                "created": when,
            }
            self._journal.insert(_V, row)
        self._journal.update(tables.scheme, _ONLY, body=body, version=number)

    def _withhold(self, scheme: Scheme) -> None:
        """Ask nobody about suggestions of a retired label: a batch overtakes them, which undo withdraws."""
        s = tables.suggestion
        rows: list[int] = []
        for layer, label in scheme.labels():
            if label.retired:
                here = (s.c.layer == layer.name, s.c.label == label.name, standing(s))
                rows += self._connection.scalars(select(s.c.id).where(*here))
        if rows:
            batches = Batches(self._connection, self._journal)
            batch = batches.begin("retire", {})
            batches.finish(batch)
            self._journal.supersede(s, rows, batch)
            self._journal.touch(corpus=True)


class Facts(Repository):
    """Named values about the project: its id, when and by which version it was made."""

    def get(self, key: str) -> Any:
        """One fact, or None."""
        value = self._connection.scalar(select(tables.project.c.value).where(tables.project.c.key == key))
        return None if value is None else json.loads(value)

    def put(self, key: str, value: Any) -> None:
        """Set one fact; ``value`` is JSON."""
        self._journal.put(key, value)


@lru_cache(maxsize=4)
def _parsed(body: str) -> Scheme:
    """The scheme of a body: many decisions ask for it, and it hardly ever changes."""
    return scheme_from_json(json.loads(body))


def _body(scheme: Scheme) -> str:
    return json.dumps(scheme_to_json(scheme), ensure_ascii=False, sort_keys=True)
