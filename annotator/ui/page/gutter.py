"""The margin column: numbers and bars of claims, and the marker of the chosen item."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from annotator.ui.page.inks import Inks
from annotator.ui.page.item import Item
from annotator.ui.page.metrics import PageMetrics
from annotator.ui.page.sketch import Band, Sketch

BAR_STEP = 5.0
BAR_LANES = 3


@dataclass(frozen=True, slots=True)
class Number:
    """A claim's number in the margin, between ``left`` and ``right``; ``item`` is None for "+3"."""

    left: float
    right: float
    text: str
    item: Item | None


def place_numbers(
    items: Sequence[Item],
    number_of: Callable[[Item], int],
    width_of: Callable[[str], float],
    room: tuple[float, float],
) -> tuple[Number, ...]:
    """The numbers of the claims that begin on a line, at the right of ``room``; the rest is counted."""
    left, right = room
    gap = width_of(" ") + 1.0
    texts = [f"c{number_of(item)}" for item in items]
    shown = len(texts)
    while shown > 1 and _width(texts, shown, width_of, gap) > right - left:
        shown -= 1
    words: list[tuple[str, Item | None]] = list(zip(texts[:shown], items[:shown], strict=True))
    if shown < len(texts):
        words.append((f"+{len(texts) - shown}", None))
    placed: list[Number] = []
    for text, item in reversed(words):
        placed.append(Number(right - width_of(text), right, text, item))
        right = placed[-1].left - gap
    return tuple(reversed(placed))


def _width(texts: Sequence[str], shown: int, width_of: Callable[[str], float], gap: float) -> float:
    words = [*texts[:shown], *([f"+{len(texts) - shown}"] if shown < len(texts) else [])]
    return sum(width_of(word) for word in words) + gap * (len(words) - 1)


class Gutter:
    """Places and paints the margin of a line whose text begins at ``left`` document pixels."""

    def __init__(
        self,
        metrics: PageMetrics,
        inks: Inks,
        number_of: Callable[[Item], int],
        width_of: Callable[[str], float],
    ) -> None:
        """``width_of`` measures a number in the number font."""
        self._metrics = metrics
        self._inks = inks
        self._number_of = number_of
        self._width_of = width_of

    def numbers(self, sketch: Sketch, left: float) -> tuple[Number, ...]:
        """The numbers shown beside a line."""
        beginning = [band.item for band in sketch.underlines if band.begins]
        if not beginning:
            return ()
        right = self._bar_x(sketch.underlines, left) - 8 * self._metrics.scale
        room = (left - self._metrics.gutter + 14 * self._metrics.scale, right)
        return place_numbers(beginning, self._number_of, self._width_of, room)

    def paint(self, painter: QPainter, sketch: Sketch, left: float, top: float) -> None:
        """Paint the margin of the line whose top is at ``top``."""
        scale, line = self._metrics.scale, sketch.metrics
        baseline = top + line.baseline
        chosen = sketch.chosen
        numbers = self.numbers(sketch, left)
        if chosen is not None and chosen.begins:
            self._paint_marker(painter, sketch, numbers, left, baseline)
        painter.setPen(Qt.PenStyle.NoPen)
        for band in sketch.underlines:
            begin = baseline - line.above if band.begins else top - 1
            end = baseline + line.below if band.ends else top + line.pitch
            x = left - (14 + BAR_STEP * min(band.item.lane, BAR_LANES - 1)) * scale
            painter.setBrush(self._inks.of(band.item).line)
            painter.drawRect(QRectF(round(x), round(begin), round(2.5 * scale), round(end) - round(begin)))
        if numbers:
            painter.setFont(self._metrics.number_font)
            for number in numbers:
                ink = self._inks.of(number.item or sketch.underlines[0].item)
                painter.setPen(QColor(ink.name))
                painter.drawText(QPointF(number.left, baseline - line.above * 0.12), number.text)

    def _bar_x(self, underlines: Sequence[Band], left: float) -> float:
        lane = max((min(band.item.lane, BAR_LANES - 1) for band in underlines), default=0)
        return left - (14 + BAR_STEP * lane) * self._metrics.scale

    def _paint_marker(
        self, painter: QPainter, sketch: Sketch, numbers: Sequence[Number], left: float, baseline: float
    ) -> None:
        scale, line = self._metrics.scale, sketch.metrics
        own = next((n for n in numbers if sketch.chosen is not None and n.item is sketch.chosen.item), None)
        edge = numbers[0].left if numbers else self._bar_x(sketch.underlines, left) - 4 * scale
        tip = (own.left if own is not None and own is numbers[0] else edge) - 4 * scale
        ground = QRectF(tip - 11 * scale, baseline - line.above, 0, line.above + line.below)
        ground.setRight(left - 7 * scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._inks.theme.chosen_ground))
        painter.drawRoundedRect(ground, 4 * scale, 4 * scale)
        middle = baseline - line.above * 0.36
        painter.setBrush(QColor(self._inks.theme.accent))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(tip - 6 * scale, middle - 4 * scale),
                    QPointF(tip, middle),
                    QPointF(tip - 6 * scale, middle + 4 * scale),
                ]
            )
        )
