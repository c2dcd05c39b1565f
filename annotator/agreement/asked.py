"""What is asked of a comparison: whose work, which articles, how to measure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Chance(StrEnum):
    """How an article is made by chance for γ; see ``chance_units``."""

    DRAWN = "drawn"
    TURNED = "turned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How to measure: how many draws for an interval (0: none), whether γ as well, and from which seed."""

    draws: int = 1000
    gamma: bool = False
    gamma_samples: int = 30
    gamma_chance: Chance = Chance.DRAWN
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What to compare.

    ``annotators`` are names, ``suggestions`` and ``gold`` among them; empty: everybody who has done an
    article, but for those two. With ``suggestions`` what programs propose is compared as one more annotator.
    ``layers`` empty: all. ``since`` and ``until`` are dates of publication (ISO), inclusive; ``documents``
    are ids of articles, empty for all; ``articles`` are words that its title, outlet or id must hold, in
    capitals or not. With ``unfinished`` an article that somebody has only begun counts as
    done by them.
    """

    annotators: tuple[str, ...] = ()
    suggestions: bool = False
    layers: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    documents: tuple[str, ...] = ()
    articles: str = ""
    unfinished: bool = False
    choices: Choices = field(default_factory=Choices)
