"""What the ranking of links knows of a claim, and what it answers."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkClaim:
    """One claim as the ranking sees it.

    ``context`` is the paragraph the claim stands in. ``claimer`` is the readable name of who says it,
    empty for the article itself. ``attribution``, ``stance`` and ``figure`` are the claim's features as
    text (``figure`` as ``str(domain.figure.Figure)``). ``names`` are the entities inside the claim: the
    name of the entry, or the words where there is none, with the label. ``published`` is an ISO date.
    """

    id: Hashable
    document: Hashable
    text: str
    context: str = ""
    claimer: str = ""
    attribution: str = "author"
    stance: str = "asserts"
    figure: str = ""
    names: tuple[tuple[str, str], ...] = ()
    outlet: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim that may be linked with another: its ``score`` from 0 to 1 and why, in a few short words.

    ``through`` is the claim by whose links it was reached, if it was.
    """

    id: Hashable
    score: float
    reasons: tuple[str, ...] = ()
    through: Hashable | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """What several claims are about: ``name`` as a person reads it, such as ``Northport · talks``.

    ``kind`` is ``place``, ``person``, ``organisation`` or ``topic`` (a topic alone, without a name);
    ``about`` is the name alone, empty for a topic, and ``topic`` the class of words, such as ``talks``.
    ``claims`` are ids in the order in which the claims were added; ``outlets`` counts who reports them.
    """

    name: str
    kind: str
    about: str
    topic: str
    claims: tuple[Hashable, ...]
    outlets: int
