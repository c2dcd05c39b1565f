"""Colours of labels: all four made of one, free hues found, and contrasts too weak to be read named."""

from __future__ import annotations

import colorsys
from collections.abc import Iterable

from annotator.domain.scheme import Colour
from annotator.ui.theme.contrast import LINE_CONTRAST, TEXT_CONTRAST, channels, contrast, readable
from annotator.ui.theme.theme import DARK, LIGHT

HUES = (212, 30, 300, 157, 75, 52, 188, 280, 338, 0, 240, 100)
"""Degrees, in the order in which new labels get them: those of the shipped scheme first."""

_GREY = 0.08  # below this saturation a colour has no hue of its own


def colour_of(base: str) -> Colour:
    """Grounds and lines for a light and a dark page with the hue of ``base`` (``#rrggbb``).

    Names on their ground, and lines on the page, keep the contrast that text needs.

    Raises:
        ValueError: if ``base`` is not written as ``#rrggbb``.
    """
    hue, _, saturation = colorsys.rgb_to_hls(*(part / 255 for part in channels(base)))
    grey = saturation < _GREY
    ground = _mixed(hue, 0.89, 0.06 if grey else 0.66)
    dark_ground = _mixed(hue, 0.19, 0.06 if grey else 0.40)
    line = readable(_mixed(hue, 0.36, 0.08 if grey else 0.68), ground)
    dark_line = readable(_mixed(hue, 0.74, 0.08 if grey else 0.72), dark_ground)
    return Colour(
        ground=ground,
        line=readable(line, LIGHT.ground),
        dark_ground=dark_ground,
        dark_line=readable(dark_line, DARK.panel),
    )


def of_hue(degrees: int) -> Colour:
    """The colour of a hue, 0 to 359."""
    return colour_of(_mixed(degrees / 360, 0.5, 0.7))


def free_colour(used: Iterable[Colour]) -> Colour:
    """A colour whose hue is far from those used."""
    taken = [_hue(colour.line) for colour in used]

    def distance(degrees: int) -> float:
        return min((min(abs(degrees - t), 360 - abs(degrees - t)) for t in taken), default=360)

    if not taken:
        return of_hue(HUES[0])
    return of_hue(max((*HUES, *range(0, 360, 15)), key=distance))


def weaknesses(colour: Colour) -> list[str]:
    """What can't be read well, a sentence each; empty where all can."""
    found = []
    for page, ground, line, behind in (
        ("light", colour.ground, colour.line, LIGHT.ground),
        ("dark", colour.dark_ground, colour.dark_line, DARK.ground),
    ):
        name = contrast(line, ground)
        if name < TEXT_CONTRAST:
            found.append(f"On a {page} page the name has {name:.1f}:1 on its ground; it needs 4.5:1.")
        edge = contrast(line, behind)
        if edge < LINE_CONTRAST:
            found.append(f"On a {page} page the line has {edge:.1f}:1; it needs 3:1.")
        text = contrast(LIGHT.text if page == "light" else DARK.text, ground)
        if text < TEXT_CONTRAST:
            found.append(f"On a {page} page the article has {text:.1f}:1 on this ground; it needs 4.5:1.")
    return found


def least_contrast(colour: Colour) -> float:
    """The weaker contrast of the label's name on its ground, light and dark: 1 to 21."""
    return min(contrast(colour.line, colour.ground), contrast(colour.dark_line, colour.dark_ground))


def _hue(colour: str) -> float:
    return colorsys.rgb_to_hls(*(part / 255 for part in channels(colour)))[0] * 360


def _mixed(hue: float, light: float, saturation: float) -> str:
    parts = colorsys.hls_to_rgb(hue, light, saturation)
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)
