"""Paints words into boxes: cut where they end, in the direction their own script runs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from annotator.ui.claims.inks import CampInks, font, link_ink
from annotator.ui.corpus.wording import is_right_to_left
from annotator.ui.theme.theme import Theme

TAG_HEIGHT = 17
_TAG_SIDE = 6.0
_MOST_LETTERS = 400  # what two lines can't hold need not be laid out
_DOT = 7.0


def paint_line(
    painter: QPainter, box: QRect, text: str, face: QFont, colour: str, *, at_right: bool = False
) -> int:
    """Paint one line, cut to the box; returns how wide it is in pixels."""
    painter.setFont(face)
    painter.setPen(QColor(colour))
    metrics = QFontMetrics(face)
    backwards = is_right_to_left(text)
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
    )
    shown = metrics.elidedText(text[:_MOST_LETTERS], Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(box, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)
    return min(box.width(), metrics.horizontalAdvance(shown))


def paint_lines(painter: QPainter, box: QRect, text: str, face: QFont, colour: str, most: int) -> None:
    """Paint up to ``most`` lines, the last one cut; fewer stand in the middle of the box."""
    words = " ".join(text[:_MOST_LETTERS].split())
    lines = _broken(words, face, box.width(), most)
    height = QFontMetrics(face).lineSpacing()
    top = box.top() + max(0, (box.height() - height * len(lines)) // 2)
    backwards = is_right_to_left(words)
    for number, line in enumerate(lines):
        place = QRect(box.left(), top + number * height, box.width(), height)
        paint_line(painter, place, line, face, colour, at_right=backwards)


def paint_tag(painter: QPainter, left: float, middle: float, words: str, label: str, theme: Theme) -> float:
    """Paint the tag of a link at its left edge and vertical middle; returns its right edge."""
    ground, ink = link_ink(label, theme)
    box = QRectF(left, round(middle - TAG_HEIGHT / 2), tag_width(words), TAG_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font(11, bold=True))
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    return box.right()


def tag_width(words: str) -> float:
    """How wide a tag is, in pixels."""
    return QFontMetricsF(font(11, bold=True)).horizontalAdvance(words) + 2 * _TAG_SIDE


def paint_camp(painter: QPainter, box: QRect, camp: str, inks: CampInks) -> None:
    """Paint a camp as a dot in its colour and its name."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(inks.of(camp)))
    painter.drawEllipse(QPointF(box.left() + _DOT / 2, box.center().y() + 0.5), _DOT / 2, _DOT / 2)
    words = box.adjusted(round(_DOT) + 5, 0, 0, 0)
    paint_line(painter, words, camp, font(11), inks.theme.dim_small)


def camp_width(camp: str) -> int:
    """How wide a camp's dot and name are, in pixels."""
    return round(_DOT) + 6 + QFontMetrics(font(11)).horizontalAdvance(camp)


def paint_frame(painter: QPainter, box: QRectF, theme: Theme, *, decided: bool, current: bool) -> None:
    """Paint ground and border of a card: dashed while it is only suggested, in the accent when current."""
    line = QPen(QColor(theme.accent if current else theme.hairline), 1.5 if current else 1)
    if not decided:
        line.setStyle(Qt.PenStyle.CustomDashLine)
        line.setDashPattern([3.0, 3.0])
        if not current:
            line.setColor(
                QColor(theme.dim if theme.dark else theme.hairline).darker(100 if theme.dark else 112)
            )
    painter.setPen(line)
    painter.setBrush(QColor(theme.chosen_ground if current else theme.panel))
    painter.drawRoundedRect(box, 8, 8)


def _broken(words: str, face: QFont, width: int, most: int) -> list[str]:
    """``words`` in lines, of which the last is what is left."""
    layout = QTextLayout(words, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        starts.append(line.textStart())
    layout.endLayout()
    # Qt counts UTF-16 units: beyond the basic plane a slice in code points would be off.
    units = words.encode("utf-16-le")
    shown = starts[:most]
    ends = [*shown[1:], len(units) // 2]
    return [
        units[2 * a : 2 * b].decode("utf-16-le", "replace").strip() for a, b in zip(shown, ends, strict=True)
    ]
