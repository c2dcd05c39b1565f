"""What is known of names: where they stand, what people said of them, what they say themselves."""

from __future__ import annotations

from collections.abc import Hashable, Set

from annotator.suggest.entries.index import Index
from annotator.suggest.entries.owners import Owners
from annotator.suggest.entries.values import Name, Seen

_NOTHING = Seen()


class Known:
    """The names of a project and the decisions on them, for questions about one name."""

    def __init__(self) -> None:
        self.owners = Owners()
        self.index = Index()
        self.seen: dict[Name, Seen] = {}

    def see(self, name: Name, seen: Seen | None) -> None:
        """Says where a name stands, all of it; None when it stands nowhere any more."""
        if seen is None or not seen.documents:
            self.seen.pop(name, None)
        else:
            self.seen[name] = seen
            self.index.add(name, seen.text)

    def of(self, name: Name) -> Seen:
        """Where a name stands."""
        return self.seen.get(name, _NOTHING)

    def written(self, name: Name) -> str:
        """A name as it is written most often."""
        seen = self.seen.get(name)
        return seen.text if seen is not None else name[0]

    def weight(self, name: Name) -> int:
        """How often a name stands anywhere."""
        return self.of(name).mentions

    def is_there(self, name: Name) -> bool:
        """Whether a name takes part: it stands somewhere undecided, or people gave it to an entry."""
        return name in self.index and (bool(self.documents(name)) or self.fixed(name) is not None)

    def stands(self, name: Name, document: int) -> bool:
        """Whether ``document`` is one of ``documents``."""
        seen = self.seen.get(name)
        return (
            seen is not None
            and document in seen.documents
            and self.owners.in_document(name, document) is None
        )

    def documents(self, name: Name) -> Set[int]:
        """Where a name stands and nobody said for that document alone what it names."""
        seen = self.seen.get(name)
        if seen is None:
            return frozenset()
        if not self.owners.local(name[0]):
            return seen.documents.keys()
        return {d for d in seen.documents if self.owners.in_document(name, d) is None}

    def fixed(self, name: Name) -> Hashable | None:
        """The entry that people gave a name to, or that every span of it names itself."""
        entry = self.owners.everywhere(name)
        seen = self.seen.get(name)
        if entry is None and seen is not None and sum(seen.told.values()) == seen.mentions:
            entry = self.told(name)
        return entry

    def told(self, name: Name) -> Hashable | None:
        """The one entry that spans of a name name themselves, or None."""
        seen = self.seen.get(name)
        entries = {entry for entry, _ in seen.told} if seen is not None and seen.told else set()
        only = next(iter(entries)) if len(entries) == 1 else None
        return only if only in self.owners.entries() else None
