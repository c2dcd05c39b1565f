"""Every length of the page at one zoom, in pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.ui.page.look import Look
from annotator.ui.theme.fonts import article_font, interface_font

BASE_PIXELS = 17.0
TITLE_PIXELS = 23.0
NAME_PIXELS = 8.5
NUMBER_PIXELS = 11.0
SUBTITLE_PIXELS = 12.0
GUTTER_PIXELS = 92.0
RIGHT_PIXELS = 40.0
_ORDINARY = "The ministry said on Thursday that its units had taken control of the dam, which others denied. "


@dataclass(frozen=True, slots=True)
class LineMetrics:
    """One kind of line: its font, its height, and what is painted about its baseline.

    ``baseline`` counts from the line's top; ``above`` and ``below`` are the reach of a fill, from
    the font alone, because a line with taller fallback letters says another height.
    """

    font: QFont
    pitch: int
    baseline: float
    above: float
    below: float


@dataclass(frozen=True, slots=True)
class PageMetrics:
    """Lengths at one zoom. ``scale`` is 1.0 at 100 per cent."""

    percent: int
    look: Look
    scale: float
    body: LineMetrics
    heading: LineMetrics
    name_font: QFont
    number_font: QFont
    subtitle_font: QFont
    measure: int
    gutter: int
    right: int

    @property
    def column(self) -> int:
        """The width of the viewport once it fits: margin column, text, room for names at line ends."""
        return self.gutter + self.measure + self.right

    @property
    def paragraph_gap(self) -> float:
        """The space under a paragraph."""
        return round(self.body.pitch * 0.35)

    @property
    def stamp(self) -> tuple[int, Look, str]:
        """Equal for metrics that draw alike."""
        return (self.percent, self.look, self.body.font.key())


def _line(font: QFont, pitch_factor: float) -> LineMetrics:
    metrics = QFontMetricsF(font)
    pitch = round(font.pixelSize() * pitch_factor)
    return LineMetrics(
        font=font,
        pitch=pitch,
        # Qt puts the baseline of a line of fixed height at four fifths of it, whatever the fonts.
        baseline=pitch * 0.8,
        above=metrics.ascent() * 0.80,
        below=metrics.descent() * 0.92,
    )


def page_metrics(percent: int, look: Look | None = None) -> PageMetrics:
    """The lengths of a page zoomed to ``percent`` (40 to 400)."""
    percent = max(40, min(400, percent))
    look = look or Look()
    scale = percent / 100
    font = article_font(BASE_PIXELS * scale, face=look.face)
    heading = article_font(TITLE_PIXELS * scale, bold=True, face=look.face)
    letter = QFontMetricsF(font).horizontalAdvance(_ORDINARY) / len(_ORDINARY)
    return PageMetrics(
        percent=percent,
        look=look,
        scale=scale,
        body=_line(font, look.spacing.pitch),
        heading=_line(heading, 1.8),
        name_font=_half_pixel(NAME_PIXELS * scale, QFont.Weight.DemiBold),
        number_font=interface_font(NUMBER_PIXELS * scale, weight=QFont.Weight.Bold),
        subtitle_font=interface_font(SUBTITLE_PIXELS * scale),
        measure=math.ceil(letter * look.measure.letters),
        gutter=round(GUTTER_PIXELS * scale),
        right=round(RIGHT_PIXELS * max(1.0, scale)),
    )


def _half_pixel(pixels: float, weight: QFont.Weight) -> QFont:
    """A font whose size may lie between whole pixels, which ``setPixelSize`` can't say."""
    font = interface_font(pixels, weight=weight)
    trial = QFontMetricsF(font).ascent() / font.pixelSize()
    if abs(font.pixelSize() - pixels) > 0.2 and trial > 0:
        # Points scale evenly; the ratio comes from the font itself, so any screen resolution will do.
        font.setPointSizeF(100.0)
        per_point = QFontMetricsF(font).ascent() / trial / 100.0
        font.setPointSizeF(pixels / per_point)
    return font
