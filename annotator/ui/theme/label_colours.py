"""Colours of labels: all four made of one, free hues found, and contrasts too weak to be read named."""

from __future__ import annotations

import colorsys
from collections.abc import Iterable

from annotator.domain.scheme import Colour, Drawing
from annotator.ui.language import tr
from annotator.ui.theme.contrast import LINE_CONTRAST, TEXT_CONTRAST, channels, contrast, readable
from annotator.ui.theme.theme import DARK, LIGHT, Theme

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


def weaknesses(colour: Colour, drawing: Drawing) -> list[str]:
    """What can't be seen well, a sentence each; empty where all can.

    Names are not asked for: wherever one is written it is darkened until it can be read.
    """
    found = []
    for theme, ground, line in _pages(colour):
        edge = contrast(line, theme.ground)
        if edge < LINE_CONTRAST:
            found.append(_weak_line(theme, edge))
        if drawing is not Drawing.FILL:
            continue
        text = contrast(theme.text, ground)
        if text < TEXT_CONTRAST:
            found.append(_weak_text(theme, text))
        border = contrast(line, ground)
        if border < LINE_CONTRAST:
            found.append(_weak_border(theme, border))
    return found


def _weak_line(theme: Theme, ratio: float) -> str:
    if theme.dark:
        return tr("On a dark page the line has {ratio:.1f}:1; it needs 3:1.", ratio=ratio)
    return tr("On a light page the line has {ratio:.1f}:1; it needs 3:1.", ratio=ratio)


def _weak_text(theme: Theme, ratio: float) -> str:
    if theme.dark:
        return tr("On a dark page the article has {ratio:.1f}:1 on this ground; it needs 4.5:1.", ratio=ratio)
    return tr("On a light page the article has {ratio:.1f}:1 on this ground; it needs 4.5:1.", ratio=ratio)


def _weak_border(theme: Theme, ratio: float) -> str:
    if theme.dark:
        return tr("On a dark page the border has {ratio:.1f}:1 on its ground; it needs 3:1.", ratio=ratio)
    return tr("On a light page the border has {ratio:.1f}:1 on its ground; it needs 3:1.", ratio=ratio)


def verdict(colour: Colour, drawing: Drawing) -> str:
    """The weaker contrasts of the two pages, in words."""
    line = min(contrast(line, theme.ground) for theme, _, line in _pages(colour))
    if drawing is not Drawing.FILL:
        return tr("Its line has {line:.1f}:1 or more on the page; 3:1 is enough.", line=line)
    text = min(contrast(theme.text, ground) for theme, ground, _ in _pages(colour))
    return tr(
        "The article has {text:.1f}:1 or more on it, its line {line:.1f}:1; 4.5:1 and 3:1 are enough.",
        text=text,
        line=line,
    )


def _pages(colour: Colour) -> tuple[tuple[Theme, str, str], ...]:
    return (
        (LIGHT, colour.ground, colour.line),
        (DARK, colour.dark_ground, colour.dark_line),
    )


def _hue(colour: str) -> float:
    return colorsys.rgb_to_hls(*(part / 255 for part in channels(colour)))[0] * 360


def _mixed(hue: float, light: float, saturation: float) -> str:
    parts = colorsys.hls_to_rgb(hue, light, saturation)
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)
