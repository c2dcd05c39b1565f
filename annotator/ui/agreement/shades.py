"""Grounds behind figures: good, fair or low. The figure itself is always written out."""

from __future__ import annotations

from annotator.ui.theme.theme import Theme

GOOD, FAIR = 0.8, 0.667
"""Krippendorff's usual bounds (2004): for firm conclusions, and for tentative ones."""

_LIGHT = ("#CFEADD", "#E7EFCB", "#FBE0C3")
_DARK = ("#143F30", "#36411A", "#4A3213")


def shade(value: float | None, theme: Theme) -> str | None:
    """The ground behind a figure as ``#rrggbb``; None where there is no figure."""
    if value is None:
        return None
    good, fair, low = _DARK if theme.dark else _LIGHT
    return good if value >= GOOD else fair if value >= FAIR else low


def difference_shade(share: float, theme: Theme) -> str:
    """The ground behind a count of differences; ``share`` is its part of the largest, 0 to 1."""
    light, strong = ("#FDF3E7", "#F6BE86") if not theme.dark else ("#2A2318", "#6B471A")
    parts = ((int(light[n : n + 2], 16), int(strong[n : n + 2], 16)) for n in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in parts)
