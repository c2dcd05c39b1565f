"""What is found wrong with a project, and what would mend it, as values."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What a finding is about, in the order in which it is looked for."""

    FILE = "file"
    SCHEMA = "schema"
    VALUES = "values"
    REFERENCES = "references"
    TEXTS = "texts"
    PLACES = "places"
    LABELS = "labels"
    HISTORY = "history"
    SEARCH = "search"
    BATCHES = "batches"


@dataclass(frozen=True, slots=True)
class Remedy(ABC):
    """Something that mends; each kind of remedy says itself what it does."""

    @property
    @abstractmethod
    def words(self) -> str:
        """What is done, as a heading in the record of a repair."""


@dataclass(frozen=True, slots=True)
class PutAside(Remedy):
    """A row that can't stand leaves the project, and is kept whole in the record of the repair."""

    table: str
    row: int

    @property
    def words(self) -> str:
        """What is done."""
        return "put aside"


@dataclass(frozen=True, slots=True)
class Change(Remedy):
    """Columns of a row get other values; the row as it was is kept in the record of the repair."""

    table: str
    row: int
    values: Mapping[str, Any]

    @property
    def words(self) -> str:
        """What is done."""
        return "changed"


@dataclass(frozen=True, slots=True)
class Add(Remedy):
    """A row that others name is made up again."""

    table: str
    values: Mapping[str, Any]

    @property
    def words(self) -> str:
        """What is done."""
        return "made up"


@dataclass(frozen=True, slots=True)
class Complete(Remedy):
    """Tables and indexes that are missing are made."""

    @property
    def words(self) -> str:
        """What is done."""
        return "missing tables and indexes made"


@dataclass(frozen=True, slots=True)
class Reindex(Remedy):
    """All indexes are made again from their tables."""

    @property
    def words(self) -> str:
        """What is done."""
        return "indexes made again"


@dataclass(frozen=True, slots=True)
class RebuildSearch(Remedy):
    """The words of all articles are read into the search index again."""

    @property
    def words(self) -> str:
        """What is done."""
        return "search index made again"


@dataclass(frozen=True, slots=True)
class PurgeBatch(Remedy):
    """What an unfinished step left behind is removed, as the next opening would."""

    batch: int

    @property
    def words(self) -> str:
        """What is done."""
        return "unfinished step cleared"


@dataclass(frozen=True, slots=True)
class AddLabel(Remedy):
    """The label scheme gets a label that the work carries."""

    layer: str
    label: str

    @property
    def words(self) -> str:
        """What is done."""
        return "label added to the scheme"


@dataclass(frozen=True, slots=True)
class NoteGap(Remedy):
    """A gap in the history is noted, so that it is not found again."""

    after: int

    @property
    def words(self) -> str:
        """What is done."""
        return "gap in the history noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong.

    ``what`` is a plain sentence; ``where`` the article or table it is about; ``mend`` says in a sentence
    what a repair does, and is empty where none can help. The remedies are carried out together.
    """

    kind: Kind
    what: str
    where: str = ""
    mend: str = ""
    remedies: tuple[Remedy, ...] = field(default=())

    def __str__(self) -> str:
        """One line: where, and what."""
        return f"{self.where}: {self.what}" if self.where else self.what
