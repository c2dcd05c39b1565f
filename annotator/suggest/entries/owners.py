"""Whose a name is by what people decided: in its article first, then anywhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping

from annotator.suggest.entries.values import Decided, Name

_NAMES_OF_PLACES = frozenset({"ORG", "FAC", "GPE", "LOC"})


class Owners:
    """The decisions on all entries, arranged for questions of thousands of spans."""

    def __init__(self) -> None:
        self._decided: dict[Hashable, Decided] = {}
        self._accepted: dict[tuple[str, int | None], list[Hashable]] = defaultdict(list)
        self._rejected: dict[tuple[Hashable, str], set[int | None]] = defaultdict(set)
        self._local: dict[str, int] = defaultdict(int)  # how many decisions on a string are of one document

    def entries(self) -> Mapping[Hashable, Decided]:
        """What was decided, by entry."""
        return self._decided

    def decide(self, entry: Hashable, decided: Decided | None) -> None:
        """Puts what was decided of an entry in the place of what was known; None for one that is gone."""
        known = self._decided.pop(entry, None)
        if known is not None:
            for place in known.accepted:
                self._accepted[place].remove(entry)
                if not self._accepted[place]:
                    del self._accepted[place]
                self._local[place[0]] -= place[1] is not None
            for key, document in known.rejected:
                self._rejected[entry, key].discard(document)
        if decided is None:
            return
        self._decided[entry] = decided
        for place in decided.accepted:
            self._accepted[place].append(entry)
            self._local[place[0]] += place[1] is not None
        for key, document in decided.rejected:
            self._rejected[entry, key].add(document)

    def of(self, name: Name, document: int | None) -> Hashable | None:
        """The entry that ``name`` names in ``document``, or None where nobody has said."""
        if document is not None:
            own = self.in_document(name, document)
            if own is not None:
                return own
        found = self._fitting(name, None)
        if found is not None and document is not None and self.refused(found, name[0], document):
            return None
        return found

    def in_document(self, name: Name, document: int) -> Hashable | None:
        """The entry that ``name`` was given to in ``document`` alone, or None."""
        return self._fitting(name, document) if self.local(name[0]) else None

    def local(self, key: str) -> bool:
        """Whether a string was given to an entry in some document alone."""
        return self._local.get(key, 0) > 0

    def everywhere(self, name: Name) -> Hashable | None:
        """The entry that ``name`` names wherever nothing else was said, or None."""
        return self._fitting(name, None)

    def refused(self, entry: Hashable, key: str, document: int | None) -> bool:
        """Whether people said that ``key`` does not name ``entry``, there or anywhere."""
        said = self._rejected.get((entry, key))
        return said is not None and (None in said or document in said)

    def names(self, entry: Hashable) -> Iterator[tuple[str, int | None]]:
        """The strings given to an entry, each with its document."""
        decided = self._decided.get(entry)
        if decided is not None:
            yield from sorted(decided.accepted, key=str)

    def _fitting(self, name: Name, document: int | None) -> Hashable | None:
        """The entry of that label; else one whose label may as well be meant."""
        key, label = name
        near: Hashable | None = None
        for entry in self._accepted.get((key, document), ()):
            own = self._decided[entry].label
            if own == label:
                return entry
            if near is None and (not own or (" " in key and {own, label} <= _NAMES_OF_PLACES)):
                near = entry
        return near
