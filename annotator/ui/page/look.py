"""How a person likes articles to be set: typeface, length of lines, room between them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SERIF, SANS = "", "sans-serif"
"""The typefaces that are no family by name: the platform's serif, and the face of the interface."""


class Measure(StrEnum):
    """How long lines are."""

    NARROW = "narrow"
    NORMAL = "normal"
    WIDE = "wide"

    @property
    def letters(self) -> int:
        """Letters of ordinary text in a line."""
        return {Measure.NARROW: 54, Measure.NORMAL: 68, Measure.WIDE: 88}[self]


class Spacing(StrEnum):
    """How far lines stand apart."""

    CLOSE = "close"
    NORMAL = "normal"
    WIDE = "wide"

    @property
    def pitch(self) -> float:
        """From line to line, in heights of the font; names stand in the gap, so it can't be less."""
        return {Spacing.CLOSE: 1.85, Spacing.NORMAL: 2.05, Spacing.WIDE: 2.4}[self]


@dataclass(frozen=True, slots=True)
class Look:
    """``face`` is ``SERIF``, ``SANS`` or the name of a family."""

    face: str = SERIF
    measure: Measure = Measure.NORMAL
    spacing: Spacing = Spacing.NORMAL
