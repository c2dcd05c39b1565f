"""The spans that name something, counted by name and article, and kept up to date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from annotator.store.entries import Mention
from annotator.suggest.entries.forms import form_key
from annotator.suggest.entries.values import Name, Seen

_Key = TypeVar("_Key", bound=Hashable)


class Mentions:
    """Every span that names something, by document; and by name where it stands and what it says."""

    def __init__(self) -> None:
        self._by_document: dict[int, list[Mention]] = {}
        self._seen: dict[Name, Seen] = {}
        self._rows: Mapping[str, int] = {}
        self._uids: dict[str, int] = {}
        self._told: dict[int, dict[Name, int]] = {}

    def at(self, document: int) -> Sequence[Mention]:
        """The mentions of one document."""
        return self._by_document.get(document, ())

    def seen(self, name: Name) -> Seen | None:
        """Where a name stands, as it is now; None when it stands nowhere."""
        seen = self._seen.get(name)
        if seen is None:
            return None
        return replace(seen, written=dict(seen.written), documents=dict(seen.documents), told=dict(seen.told))

    def told(self, row: int) -> set[Name]:
        """The names whose spans say themselves that they name this entry."""
        return set(self._told.get(row, ()))

    def take(self, found: Mapping[int, Sequence[Mention]]) -> set[Name]:
        """Puts the mentions of some documents in the place of the known ones; names what that changes."""
        touched: set[Name] = set()
        for document, mentions in found.items():
            before, after = (
                Counter((name_of(m), m.text, m.entry) for m in some) for some in (self.at(document), mentions)
            )
            if mentions:
                self._by_document[document] = list(mentions)
            else:
                self._by_document.pop(document, None)
            if before == after:
                continue
            for said in before.keys() | after.keys():
                name, text, uid = said
                if after[said] != before[said]:
                    self._count(name, document, text, uid, after[said] - before[said])
            touched.update(name for name, _, _ in before.keys() | after.keys())
        self._forget(touched)
        return touched

    def tell(self, rows: Mapping[str, int]) -> set[Name]:
        """Says which entries there are, by their ids; names the names whose spans speak of others now."""
        known, self._rows = self._rows, rows
        if not any(known.get(uid) != rows.get(uid) for uid in self._uids):
            return set()
        self._told = {}
        touched = {name for name, seen in self._seen.items() if seen.told}
        for name in touched:
            self._seen[name].told.clear()
        for document, mentions in self._by_document.items():
            for mention in mentions:
                if mention.entry and mention.entry in rows:
                    touched.add(name_of(mention))
                    self._tell(name_of(mention), document, rows[mention.entry], 1)
        return touched

    def _count(self, name: Name, document: int, text: str, uid: str, count: int) -> None:
        seen = self._seen.setdefault(name, Seen())
        _add(seen.written, " ".join(text.split()), count)
        _add(seen.documents, document, count)
        if uid:
            _add(self._uids, uid, count)
        if uid and uid in self._rows:
            self._tell(name, document, self._rows[uid], count)

    def _tell(self, name: Name, document: int, row: int, count: int) -> None:
        _add(self._seen[name].told, (row, document), count)
        _add(self._told.setdefault(row, {}), name, count)

    def _forget(self, names: set[Name]) -> None:
        for name in names:
            seen = self._seen.get(name)
            if seen is not None and not seen.documents:
                del self._seen[name]


def name_of(mention: Mention) -> Name:
    """The name a span is one of."""
    return form_key(mention.text), mention.label


def _add(counts: dict[_Key, int], key: _Key, count: int) -> None:
    now = counts.get(key, 0) + count
    if now:
        counts[key] = now
    else:
        counts.pop(key, None)
