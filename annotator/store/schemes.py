"""The project's label scheme, and facts about the project itself."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select

from annotator.domain.scheme import Scheme, scheme_from_json, scheme_to_json
from annotator.store import tables
from annotator.store.repository import Repository

_ONLY = 1


class Schemes(Repository):
    """The one scheme of a project."""

    def get(self) -> Scheme:
        """The scheme in force."""
        query = select(tables.scheme.c.body).where(tables.scheme.c.id == _ONLY)
        return scheme_from_json(json.loads(self._connection.scalars(query).one()))

    def put(self, scheme: Scheme) -> None:
        """Replace the scheme."""
        body = json.dumps(scheme_to_json(scheme), ensure_ascii=False, sort_keys=True)
        if self._journal.row(tables.scheme, _ONLY) is None:
            self._journal.insert(tables.scheme, {"id": _ONLY, "body": body})
        else:
            self._journal.update(tables.scheme, _ONLY, body=body)


class Facts(Repository):
    """Named values about the project: its id, when and by which version it was made."""

    def get(self, key: str) -> Any:
        """One fact, or None."""
        value = self._connection.scalar(select(tables.project.c.value).where(tables.project.c.key == key))
        return None if value is None else json.loads(value)

    def put(self, key: str, value: Any) -> None:
        """Set one fact; ``value`` is JSON."""
        self._journal.put(key, value)
