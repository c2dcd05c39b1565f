"""The colours of the interface as one frozen value, light or dark.

Colours of labels are not here: they are data of the scheme.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.scheme import Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Every colour of the interface that is not a label's, as ``#rrggbb``.

    ``dim`` is for text of 14 px and more, ``dim_small`` for smaller text and for furniture: it
    keeps 4.5:1 on ``ground`` and on ``panel``.
    """

    name: str
    dark: bool
    ground: str
    panel: str
    text: str
    dim: str
    dim_small: str
    hairline: str
    accent: str
    chosen_ground: str
    claim: str
    good: str
    contradicts_ground: str
    contradicts_text: str
    found_ground: str
    found_line: str


LIGHT = Theme(
    name="light",
    dark=False,
    ground="#F6F6F4",
    panel="#FFFFFF",
    text="#1D2126",
    dim="#6B7480",
    dim_small="#5F6874",
    hairline="#E2E3E0",
    accent="#2F5BD3",
    chosen_ground="#E8EEFC",
    claim="#AC8200",
    good="#0D7A52",
    contradicts_ground="#FBDCD8",
    contradicts_text="#A3271B",
    found_ground="#FFDF70",
    found_line="#8A5A00",
)

DARK = Theme(
    name="dark",
    dark=True,
    ground="#17191C",
    panel="#1F2226",
    text="#E6E8EA",
    dim="#98A1AB",
    dim_small="#98A1AB",
    hairline="#33373C",
    accent="#7EA2FF",
    chosen_ground="#273352",
    claim="#E3B93A",
    good="#7FD3AE",
    contradicts_ground="#4C1F1B",
    contradicts_text="#FFB0A5",
    found_ground="#7A5A00",
    found_line="#FFD24D",
)


CONTRAST_LIGHT = Theme(
    name="high contrast, light",
    dark=False,
    ground="#FFFFFF",
    panel="#FFFFFF",
    text="#000000",
    dim="#2B2F33",
    dim_small="#2B2F33",
    hairline="#6A6F75",
    accent="#0A3A9E",
    chosen_ground="#D7E3FF",
    claim="#6E5200",
    good="#00553A",
    contradicts_ground="#FFE3E0",
    contradicts_text="#7D0F06",
    found_ground="#FFDF70",
    found_line="#5A3A00",
)

CONTRAST_DARK = Theme(
    name="high contrast, dark",
    dark=True,
    ground="#000000",
    panel="#000000",
    text="#FFFFFF",
    dim="#D6DADF",
    dim_small="#D6DADF",
    hairline="#8B9198",
    accent="#A9C4FF",
    chosen_ground="#16294F",
    claim="#FFD95A",
    good="#9BE8C4",
    contradicts_ground="#4A0F0A",
    contradicts_text="#FFD2CC",
    found_ground="#6B4E00",
    found_line="#FFE08A",
)

THEMES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)


def label_ground(colour: Colour, theme: Theme) -> str:
    """The ground of a label under ``theme``, as ``#rrggbb``."""
    return colour.dark_ground if theme.dark else colour.ground


def label_line(colour: Colour, theme: Theme) -> str:
    """The line and name colour of a label under ``theme``, as ``#rrggbb``."""
    return colour.dark_line if theme.dark else colour.line
