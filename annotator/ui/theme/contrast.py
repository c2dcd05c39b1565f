"""Contrast between two colours, and a colour made readable on a ground (WCAG 2 luminance)."""

from __future__ import annotations

TEXT_CONTRAST = 4.5
LINE_CONTRAST = 3.0


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255, of ``#rrggbb``.

    Raises:
        ValueError: if ``colour`` is not written as ``#rrggbb``.
    """
    if len(colour) != 7 or not colour.startswith("#"):
        message = f"not a colour written as #rrggbb: {colour!r}"
        raise ValueError(message)
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 (black) to 1 (white)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in channels(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable(colour: str, ground: str, least: float = TEXT_CONTRAST) -> str:
    """``colour``, moved just far enough towards black or white to reach ``least`` on ``ground``."""
    target = 0 if luminance(ground) > 0.18 else 255
    parts = channels(colour)
    for step in range(21):
        mixed = "#" + "".join(f"{round(part + (target - part) * step / 20):02X}" for part in parts)
        if contrast(mixed, ground) >= least:
            return mixed
    return "#000000" if target == 0 else "#FFFFFF"
