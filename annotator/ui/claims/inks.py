"""The colours of links and camps, and the fonts of the board."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtGui import QFont

from annotator.domain.wording import worded
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme

_CAMPS_LIGHT = ("#1F6FB2", "#A85600", "#0D7A52", "#7B3FA0", "#B02A63", "#5A7500")
_CAMPS_DARK = ("#8CC4F2", "#F3B46B", "#7FD3AE", "#CFA3EC", "#F29ABB", "#BCD46A")

NAMES = {
    "same": worded("same"),
    "supports": worded("supports"),
    "contradicts": worded("contradicts"),
    "qualifies": worded("qualifies"),
    "": worded("not related"),
}
"""What a link is called on a tag; no label at all means that two claims are not related."""


def link_ink(label: str, theme: Theme) -> tuple[str, str]:
    """Ground and text colour of the tag of a link."""
    dark = theme.dark
    inks = {
        "contradicts": (theme.contradicts_ground, theme.contradicts_text),
        "supports": ("#15392B", "#7FD3AE") if dark else ("#D3EDE0", "#0A6845"),
        "qualifies": ("#3D3312", "#E3B93A") if dark else ("#F7EAC4", "#705500"),
        "same": (theme.chosen_ground, theme.accent),
    }
    return inks.get(label, (theme.hairline, theme.text if dark else theme.dim_small))


class CampInks:
    """A colour for each camp, by its place in the alphabet; they come round again after the sixth."""

    def __init__(self, camps: Iterable[str], theme: Theme) -> None:
        self.theme = theme
        known = _CAMPS_DARK if theme.dark else _CAMPS_LIGHT
        names = sorted({camp for camp in camps if camp}, key=str.casefold)
        self._colours = {name: known[n % len(known)] for n, name in enumerate(names)}

    @property
    def some(self) -> bool:
        """Whether there are any camps."""
        return bool(self._colours)

    def of(self, camp: str) -> str:
        """The colour of a camp; quiet where there is none."""
        return self._colours.get(camp, self.theme.dim)


@lru_cache(maxsize=16)
def font(pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """The interface's font, ``pixels`` high."""
    made = interface_font(pixels, weight=QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setItalic(italic)
    return made
