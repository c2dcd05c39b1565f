"""What is shown of entries: lines of the list, one entry's page, its variants."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.services.entries.deciding import Form
from annotator.suggest.entries.values import Name


class State(StrEnum):
    """Where a variant of an entry stands."""

    ACCEPTED = "accepted"
    PROPOSED = "proposed"
    TOLD = "told"
    """Nobody decided on the string, but spans of it say themselves which entry they name."""
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class EntryKey:
    """An entry by its row number, or a proposed one by the name it is called by."""

    row: int | None = None
    name: Name | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """An entry in the list: how often its names stand, and in how many articles.

    ``variants`` counts the strings, ``proposed`` those of them that wait for a decision, ``asked`` how
    often these stand anywhere; ``doubt`` says what is unclear.
    """

    key: EntryKey
    name: str
    label: str
    mentions: int
    documents: int
    variants: int
    proposed: int
    asked: int = 0
    doubt: str = ""

    @property
    def waits(self) -> bool:
        """Whether there is something to decide beyond a single name."""
        return bool(self.proposed or self.doubt)

    @property
    def order(self) -> tuple[bool, bool, int, str, str, int]:
        """What waits first, then entries, then single names; each with the most mentions first."""
        row = self.key.row
        weight = self.mentions + self.asked
        return (not self.waits, row is None, -weight, self.name, self.label, row or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A string that names an entry, or may, or does not.

    ``forms`` is what a decision on it decides: the string everywhere, or in each of some articles.
    """

    name: Name
    text: str
    state: State
    forms: tuple[Form, ...]
    mentions: int
    documents: int
    score: float | None = None
    reason: str = ""

    @property
    def local(self) -> bool:
        """Whether this is said of some articles alone."""
        return any(form.document is not None for form in self.forms)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPage:
    """All there is to know of one entry; ``external`` and ``note`` are empty where it is proposed."""

    line: EntryLine
    external: str
    note: str
    variants: tuple[Variant, ...]
