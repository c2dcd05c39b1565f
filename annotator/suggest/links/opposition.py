"""What speaks for two claims being opposed. It never says that they are: a reader decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.suggest.links.traits import Traits


@dataclass(frozen=True, slots=True)
class Opposition:
    """What differs: which way the claims point on a common topic, who says them, their figures."""

    directions: bool
    sources: bool
    camps: bool
    figures: bool


def opposition(one: Traits, other: Traits, camps: Mapping[str, str], *, alike: bool) -> Opposition:
    """What speaks for ``one`` and ``other`` being opposed; ``camps`` is claimer (case folded) → camp.

    Figures are held against one another only where the claims share a class of words, or are ``alike``.
    """
    common = (one.topics & other.facing.keys()) | (other.topics & one.facing.keys())
    camp, their_camp = camps.get(one.claimer), camps.get(other.claimer)
    return Opposition(
        directions=any(one.facing[topic] != other.facing[topic] for topic in common),
        sources=other_source(one, other) and not (camp and camp == their_camp),
        camps=bool(camp and their_camp and camp != their_camp),
        figures=_figures_differ(one, other) and (alike or bool(common or one.classes & other.classes)),
    )


def other_source(one: Traits, other: Traits) -> bool:
    """Whether both are said by somebody, and not by the same."""
    return bool(one.claimer and other.claimer and one.claimer != other.claimer)


def _figures_differ(one: Traits, other: Traits) -> bool:
    if one.figure is not None and other.figure is not None:
        return one.figure.contradicts(other.figure)
    return bool(one.numbers and other.numbers) and one.numbers.isdisjoint(other.numbers)
