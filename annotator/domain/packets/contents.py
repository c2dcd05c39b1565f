"""What a packet says of itself, and what it brings: a lead's articles out, or an annotator's work back.

Everything is named by ids that hold in every copy of a project; row numbers stay at home. Positions are
code points, times are UTC in ISO 8601. The classes are the format as well: docs/packets.md tells them
field by field.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from annotator.domain.packets.work import ArticleWork, WorkStep


class PacketKind(StrEnum):
    """Which way a packet goes: articles out to an annotator, or their work back."""

    OUT = "work-out"
    BACK = "work-back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A packet that another one builds on: the machine that made it, its number there, its id."""

    machine: str
    sequence: int
    packet: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a packet is: of which project, for or from whom, made where and when.

    ``sequence`` counts the packets that were made of one copy for one annotator. ``builds_on`` names, for
    each machine, the last packet that what is in this one rests on.
    """

    project: str
    kind: PacketKind
    annotator: str
    name: str
    machine: str
    sequence: int
    scheme_version: int
    made: str
    program: str
    articles: int
    title: str = ""
    builds_on: tuple[Built, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeVersionTold:
    """A version of the label scheme, from the second on: when it was made, and the changes that led to it."""

    version: int
    former: int
    when: str
    changes: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeTold:
    """The label scheme with its guidelines, as JSON, its version, and how it came to be what it is."""

    version: int
    scheme: dict[str, Any]
    versions: tuple[SchemeVersionTold, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenArticle:
    """An article that was handed out. ``furniture`` is start, end, kind; ``training`` is one all get."""

    id: str
    text: str
    title: str = ""
    outlet: str = ""
    published: str = ""
    dateline: str = ""
    author: str = ""
    url: str = ""
    language: str = ""
    source_file: str = ""
    sha256: str = ""
    encoding: str = ""
    furniture: tuple[tuple[int, int, str], ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)
    given: str = ""
    training: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedSpan:
    """A suggestion: which program proposes what, where."""

    article: str
    suggester: str
    id: str
    layer: str
    label: str
    start: int
    end: int
    text: str
    features: dict[str, Any] = field(default_factory=dict)
    origin: str = ""
    score: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedLink:
    """A suggested relation; ``head`` and ``child`` are ids of suggestions of the same program and article."""

    article: str
    suggester: str
    id: str
    label: str
    head: str
    child: str
    features: dict[str, Any] = field(default_factory=dict)
    origin: str = ""
    score: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldVariant:
    """A string that names an entry, or does not; in one ``article`` alone, or in all where it is empty."""

    text: str
    article: str = ""
    accepted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldEntry:
    """One real-world thing that spans name by its id."""

    id: str
    name: str
    label: str = ""
    external: str = ""
    note: str = ""
    features: dict[str, Any] = field(default_factory=dict)
    variants: tuple[ToldVariant, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPerson:
    """Somebody of the project: their id, which never changes, and their name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """All that one packet holds. ``id`` is the seal of its manifest, empty until it is written.

    ``articles``, ``proposed`` and ``links`` go out, ``work`` and ``steps`` come back.
    """

    manifest: Manifest
    scheme: SchemeTold
    id: str = ""
    leads: tuple[ToldPerson, ...] = ()
    articles: tuple[GivenArticle, ...] = ()
    proposed: tuple[ProposedSpan, ...] = ()
    links: tuple[ProposedLink, ...] = ()
    entries: tuple[ToldEntry, ...] = ()
    work: tuple[ArticleWork, ...] = ()
    steps: tuple[WorkStep, ...] = ()
