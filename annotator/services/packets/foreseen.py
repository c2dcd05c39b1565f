"""What taking packets in would do, told before it is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.packets.versions import Version


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What one packet is to this project.

    ``known`` came before; ``carried_from`` is the version of its scheme where that is an older one.
    """

    path: Path
    packet: str
    name: str
    machine: str
    sequence: int
    made: str
    articles: int
    known: bool
    carried_from: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChanges:
    """What would change of one annotator's work: articles (rows), decisions, links, notes and standings.

    ``waiting`` are the articles of which two machines made a version each; the first is in force until
    somebody chooses. ``strangers`` is how many articles this project has not.
    """

    name: str
    new: bool
    articles: tuple[int, ...]
    added: int
    changed: int
    removed: int
    links: int
    notes: int
    standings: int
    entries: int
    waiting: Mapping[int, tuple[Version, ...]]
    strangers: int
    unlinked: int

    @property
    def any(self) -> bool:
        """Whether anything would change."""
        return bool(self.articles or self.new or self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What taking packets in would do; nothing is done yet."""

    packets: tuple[Incoming, ...]
    people: tuple[PersonChanges, ...]
    scheme_version: int
    titles: Mapping[int, str]

    @property
    def any(self) -> bool:
        """Whether there is anything to take in: a packet that is new, even if it changes nothing."""
        return any(not packet.known for packet in self.packets)

    @property
    def waiting(self) -> int:
        """How many articles have two versions to be chosen between."""
        return sum(len(person.waiting) for person in self.people)
