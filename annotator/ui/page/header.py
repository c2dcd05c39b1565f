"""Title and source of the article, painted in the room kept free above the text."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from annotator.ui.page.manuscript import Room
from annotator.ui.page.metrics import PageMetrics
from annotator.ui.page.text_copy import blocks_with_right_to_left
from annotator.ui.theme.theme import Theme

SEPARATOR = " · "
TIGHT = 0.75
"""A title above the text has no names over it: its lines stand closer, by this factor."""
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def isolated(line: str) -> str:
    """``line`` with each part between separators kept in its own direction, where directions mix."""
    if not blocks_with_right_to_left(line):
        return line
    return SEPARATOR.join(f"{_FIRST_STRONG_ISOLATE}{part}{_POP_ISOLATE}" for part in line.split(SEPARATOR))


class Header:
    """The lines above an article. Where the text itself says the title, only the source is painted."""

    def __init__(self, title: str, subtitle: str, *, title_in_text: bool) -> None:
        """Show ``title`` and ``subtitle`` as plain text; either may be empty."""
        self._title = "" if title_in_text else " ".join(title.split())
        # The source stands under the title, so it begins on the same side.
        self._backwards = _begins_right_to_left(title or subtitle)
        self._subtitle = isolated(" ".join(subtitle.split()))
        self._title_in_text = title_in_text
        self._title_height = 0.0
        self._subtitle_height = 0.0
        self._step = 0

    def measure(self, metrics: PageMetrics, width: float) -> Room:
        """The room the header needs when the text is ``width`` pixels wide."""
        self._title_height = _height(self._laid_title(metrics, width), metrics.heading.pitch * TIGHT)
        self._subtitle_height = _height(self._laid_subtitle(metrics, width))
        self._step = round(metrics.body.pitch * 0.1) if self._subtitle else 0
        lead = metrics.body.pitch * 0.7
        # Half a pitch at least, or the names over the first line are cut.
        gap = metrics.body.pitch * 0.3
        if self._title_in_text:
            under = self._step + self._subtitle_height + gap if self._subtitle else metrics.paragraph_gap
            return Room(top=lead, under_heading=round(under))
        height = self._title_height + self._step + self._subtitle_height
        return Room(top=round(lead + height + (gap if height else 0)), under_heading=0.0)

    def paint(self, painter: QPainter, metrics: PageMetrics, theme: Theme, at: QRectF, under: float) -> None:
        """Paint into ``at`` (the room above the text); ``under`` is the foot of the heading in the text."""
        top = at.top() + metrics.body.pitch * 0.7
        if self._title:
            painter.setPen(QColor(theme.text))
            self._laid_title(metrics, at.width()).draw(painter, QPointF(at.left(), top))
            top += self._title_height
        if self._subtitle:
            painter.setPen(QColor(theme.dim_small))
            foot = (under if self._title_in_text else top) + self._step
            self._laid_subtitle(metrics, at.width()).draw(painter, QPointF(at.left(), foot))

    def _laid_title(self, metrics: PageMetrics, width: float) -> QTextLayout:
        pitch = metrics.heading.pitch * TIGHT
        return _laid(self._title, metrics.heading.font, width, pitch, backwards=self._backwards)

    def _laid_subtitle(self, metrics: PageMetrics, width: float) -> QTextLayout:
        return _laid(self._subtitle, metrics.subtitle_font, width, backwards=self._backwards)


def _begins_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left, as for a paragraph of the text."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"


def _laid(text: str, font: QFont, width: float, pitch: float = 0.0, *, backwards: bool) -> QTextLayout:
    """``text`` laid out within ``width``, in lines of ``pitch`` or more, from the right if ``backwards``."""
    layout = QTextLayout(text, font)
    # A layout of its own takes sides as they are said, whatever the direction.
    option = QTextOption(Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, height))
        height += max(pitch, line.height())
    layout.endLayout()
    return layout


def _height(layout: QTextLayout, pitch: float = 0.0) -> float:
    if not layout.text():
        return 0.0
    return sum(max(pitch, layout.lineAt(number).height()) for number in range(layout.lineCount()))
