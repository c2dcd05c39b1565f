"""What the gathering of names knows of them, and what it answers."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

Name = tuple[str, str]
"""What is gathered: ``(form_key(text), label)``."""

NAMING = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT"})
"""The labels of spans that name a thing."""


@dataclass(slots=True)
class Seen:
    """Where a name stands: how often it is written how, and in which documents how often.

    ``told`` counts, by entry and document, the mentions that say themselves which entry they name;
    they are part of the other counts.
    """

    written: dict[str, int] = field(default_factory=dict)
    documents: dict[int, int] = field(default_factory=dict)
    told: dict[tuple[Hashable, int], int] = field(default_factory=dict)

    @property
    def mentions(self) -> int:
        """How often the name stands anywhere."""
        return sum(self.documents.values())

    @property
    def text(self) -> str:
        """How it is written most often, small letters before capitals where that is even."""
        return max(self.written, key=lambda text: (self.written[text], not text.isupper(), text))


@dataclass(frozen=True, slots=True)
class Decided:
    """What people said of one entry: its label, and the strings (``form_key``) that name it or don't.

    Each goes with the document it was said of, None for all of them.
    """

    label: str
    accepted: frozenset[tuple[str, int | None]] = frozenset()
    rejected: frozenset[tuple[str, int | None]] = frozenset()


@dataclass(frozen=True, slots=True)
class Member:
    """A name proposed for a group: in ``documents`` alone, or in all of its own when that is None.

    ``score`` is 0 to 1, ``reason`` a few plain words; the name a group is called by has none.
    """

    name: Name
    score: float
    reason: str = ""
    documents: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """Names that may be one thing. ``entry`` is the entry they belong to, None for a proposed one.

    ``name`` is what the group is called by, ``members`` the proposals with the best first; of a group
    without an entry the first is the name itself. ``doubt`` says what is kept apart and why.
    """

    entry: Hashable | None
    name: Name
    members: tuple[Member, ...]
    doubt: str = ""


Pairs = Mapping[int, Mapping[str, str]]
"""By document the short forms it defines, with their long forms."""
