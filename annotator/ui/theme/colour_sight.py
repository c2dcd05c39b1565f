"""Colours as people with other colour sight see them, and how far apart two colours then are.

The matrices for full protanopia, deuteranopia and tritanopia are those of Machado, Oliveira and Fernandes
(2009), "A Physiologically-based Model for Simulation of Color Vision Deficiency", on linear light. Distances
are CIE76 in L*a*b* under D65.
"""

from __future__ import annotations

from enum import StrEnum

from annotator.ui.theme.contrast import channels


class Sight(StrEnum):
    """How colours are seen."""

    USUAL = "usual"
    PROTAN = "protanopia"
    DEUTAN = "deuteranopia"
    TRITAN = "tritanopia"


Row = tuple[float, float, float]

MATRICES: dict[Sight, tuple[Row, Row, Row]] = {
    Sight.USUAL: ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    Sight.PROTAN: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Sight.DEUTAN: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    Sight.TRITAN: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""What becomes of linear red, green and blue; each row sums to 1, so that grey stays grey."""


def linear(colour: str) -> Row:
    """Linear red, green and blue, 0 to 1, of ``#rrggbb``."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in channels(colour))
    )
    return red, green, blue


def seen_linear(colour: str, sight: Sight) -> Row:
    """The linear light that ``colour`` is to somebody of that sight, 0 to 1."""
    light = linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, light, strict=True)))) for row in MATRICES[sight]
    )
    return red, green, blue


def distance(one: str, other: str, sight: Sight = Sight.USUAL) -> float:
    """How far apart two colours are; about 2 can just be told side by side."""
    a, b = (_lab(seen_linear(colour, sight)) for colour in (one, other))
    return float(sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5)


def _lab(light: Row) -> Row:
    red, green, blue = light
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)
