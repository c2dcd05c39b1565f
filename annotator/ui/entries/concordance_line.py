"""One line of a concordance: the words in their sentence, and the outlet at the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from annotator.services.entries.places import Place
from annotator.ui.corpus.wording import is_right_to_left
from annotator.ui.entries.painting import paint_right
from annotator.ui.entries.wording import source_of
from annotator.ui.theme.theme import Theme

_GAP = 14
_LEAST = 0.34  # the share of the room that the words before may take


def paint_concordance(
    painter: QPainter, room: QRect, place: Place, font: QFont, small: QFont, theme: Theme
) -> None:
    """Paint a place: what stands before, the words in the accent, what follows, the outlet."""
    source = source_of(place)
    wide = paint_right(painter, room, source, small, theme.dim_small)
    line = room.adjusted(0, 0, -wide - _GAP if wide else 0, 0)
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    plain, bold = QFontMetrics(font), QFontMetrics(strong)
    words = bold.elidedText(place.words, Qt.TextElideMode.ElideRight, line.width())
    taken = bold.horizontalAdvance(words)
    before = plain.elidedText(
        place.before,
        Qt.TextElideMode.ElideLeft,
        max(0, min(round(line.width() * _LEAST), line.width() - taken)),
    )
    after = plain.elidedText(
        place.after,
        Qt.TextElideMode.ElideRight,
        max(0, line.width() - taken - plain.horizontalAdvance(before)),
    )
    parts = [(before, font, theme.dim_small), (words, strong, theme.accent), (after, font, theme.dim_small)]
    # A line of Arabic begins at the right.
    backwards = is_right_to_left(f"{place.before}{place.words}{place.after}")
    at = line.right() + 1 if backwards else line.left()
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
    )
    flags = int(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    ) | int(Qt.TextFlag.TextSingleLine)
    for text, face, colour in parts:
        width = QFontMetrics(face).horizontalAdvance(text)
        if backwards:
            at -= width
        painter.setFont(face)
        painter.setPen(QColor(colour))
        painter.drawText(QRect(at, line.top(), width + 2, line.height()), flags, text)
        if not backwards:
            at += width
