"""What goes into the suggester, and what comes out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.document import NOTHING
from annotator.suggest.analysis import VERSION

AnalysisJson = dict[str, Any]
"""The analysis of one article: a JSON value to keep, and to give back to ``settle`` and ``evidence``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """What a suggestion process says of itself; ``model`` is empty when only rules are at work."""

    suggester: str
    version: str
    model: str = ""
    model_version: str = ""
    languages: tuple[str, ...] = ()
    problem: str = ""

    @property
    def name(self) -> str:
        """Suggester, version and model in one line, as in a suggestion's origin."""
        by = f"{self.model} {self.model_version}".strip() or "rules"
        return f"{self.suggester} {self.version} · {by}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text to suggest spans for; furniture ranges are code points."""

    id: str
    text: str
    language: str = ""
    title: str = ""
    furniture: Sequence[tuple[int, int]] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A span to suggest: half-open code point range, score 0 to 1, origin as in ``Hello.name``."""

    start: int
    end: int
    label: str
    layer: str
    score: float
    origin: str
    features: Mapping[str, Any] = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedRelation:
    """A relation to suggest; ``head`` and ``child`` are places in ``Proposals.spans``, score 0 to 1."""

    label: str
    head: int
    child: int
    score: float
    features: Mapping[str, Any] = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposals:
    """What to suggest for an article: names in order, then claims with their sources and cues."""

    spans: tuple[Proposal, ...] = ()
    relations: tuple[ProposedRelation, ...] = ()


def is_readable(analysis: AnalysisJson) -> bool:
    """Whether a stored analysis is of this version; with any other the article is read again."""
    return isinstance(analysis, dict) and analysis.get("v") == VERSION
