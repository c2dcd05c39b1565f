"""Paints one line of the concordance: a hit in its context, with the marks on the words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from annotator.domain.positions import Utf16Map
from annotator.domain.scheme import Colour, Drawing, Scheme
from annotator.services.search.lines import Line
from annotator.store.concordance import MarkThere
from annotator.ui.corpus.wording import is_right_to_left
from annotator.ui.page.dashes import Dashes, Stroke
from annotator.ui.page.geometry import LineEdges, Strip
from annotator.ui.page.item import UNSURE_BELOW, Standing
from annotator.ui.page.text_copy import blocks_with_right_to_left, display_copy
from annotator.ui.theme.fonts import article_font
from annotator.ui.theme.theme import LIGHT, Theme, label_ground, label_line

AXIS = 0.4
"""At which part of the width hits begin."""
PIXELS = 15
_FADE = 28.0  # pixels over which a line fades out at both ends
_WIDE = 100_000.0
_CORNER = 3.0


@dataclass(frozen=True, slots=True)
class _Look:
    drawing: Drawing
    ground: QColor
    line: QColor


class LinePainter:
    """Paints lines in the colours of one scheme and theme."""

    def __init__(self) -> None:
        self._theme: Theme = LIGHT
        self._scheme: Scheme | None = None
        self._looks: Mapping[tuple[str, str], _Look] = {}
        self._dashes = Dashes()
        self._font = article_font(PIXELS)
        self._metrics = QFontMetricsF(self._font)

    def dress(self, scheme: Scheme | None, theme: Theme) -> None:
        """Paint marks of ``scheme``, in the colours of ``theme``."""
        self._scheme, self._theme = scheme, theme
        labels = scheme.labels() if scheme is not None else ()
        self._looks = {
            (layer.name, label.name): _look(layer.drawing, label.colour, theme) for layer, label in labels
        }

    def paint(self, painter: QPainter, room: QRect, line: Line, ground: QColor) -> None:
        """Paint a line; ``ground`` is what it fades into."""
        text = display_copy(line.text)
        units = Utf16Map(text)
        start, end = (units.to_utf16(p) for p in line.hit)
        marks = [
            (
                mark,
                units.to_utf16(max(0, first - line.first)),
                units.to_utf16(min(len(text), last - line.first)),
            )
            for mark in line.marks
            for first, last in mark.pieces
            if first < line.first + len(text) and last > line.first
        ]
        # Dim letters would be too faint on a coloured ground.
        filled = [
            (first, last)
            for mark, first, last in marks
            if self._look(mark.layer, mark.label).drawing is Drawing.FILL and not mark.undecided
        ]
        layout = self._laid_out(text, (start, end), filled)
        laid = layout.lineAt(0)
        mixed = bool(blocks_with_right_to_left(text))
        edges = LineEdges(laid, units.units, mixed=mixed)
        hit = edges.strips(start, end)
        axis = room.left() + room.width() * AXIS
        across = axis - min((strip.left for strip in hit), default=0.0)
        down = room.top() + (room.height() - laid.height()) / 2
        painter.save()
        painter.setClipRect(room)
        painter.translate(across, down)
        base = laid.ascent()
        for under in (True, False):
            if not under:
                layout.draw(painter, QPointF(0, 0))
            for mark, first, last in marks:
                look, strips = self._look(mark.layer, mark.label), edges.strips(first, last)
                self._paint_mark(painter, look, _standing(mark), strips, base, under=under)
        painter.restore()
        self._fade(painter, room, ground)

    def _laid_out(self, text: str, hit: tuple[int, int], filled: Sequence[tuple[int, int]]) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        backwards = is_right_to_left(text)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
        )
        layout.setTextOption(option)
        inks = [_range(0, len(text) * 2, self._theme.dim_small)]
        inks += [_range(first, last - first, self._theme.text) for first, last in filled]
        layout.setFormats([*inks, self._strong(*hit)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_WIDE)
        line.setPosition(QPointF(0, 0))
        layout.endLayout()
        return layout

    def _strong(self, start: int, end: int) -> QTextLayout.FormatRange:
        made = _range(start, end - start, self._theme.text)
        made.format.setFontWeight(QFont.Weight.DemiBold)
        return made

    def _look(self, layer: str, label: str) -> _Look:
        known = self._looks.get((layer, label))
        if known is not None:
            return known
        grey = Colour(
            ground=self._theme.hairline,
            line=self._theme.dim_small,
            dark_ground=self._theme.hairline,
            dark_line=self._theme.dim_small,
        )
        return _look(Drawing.FILL, grey, self._theme)

    def _paint_mark(
        self,
        painter: QPainter,
        look: _Look,
        how: Standing,
        strips: tuple[Strip, ...],
        base: float,
        *,
        under: bool,
    ) -> None:
        if (look.drawing is Drawing.FILL) is not under:
            return
        top, foot = round(base - self._metrics.ascent() + 1), round(base + self._metrics.descent())
        for strip in strips:
            if look.drawing is not Drawing.FILL:
                self._underline(painter, look, how, strip, foot + 1.5)
                continue
            left, right = round(strip.left - 1.5), round(strip.right + 1.5)
            box = QRectF(left, top, right - left, foot - top)
            if how is Standing.DECIDED:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.ground)
                painter.drawRoundedRect(box, _CORNER, _CORNER)
            elif box.width() < 4000:
                self._dashes.draw_box(
                    painter, box.adjusted(-1, -1, 0, 0), _CORNER, Stroke(how, 1.5, look.line.name())
                )

    def _underline(self, painter: QPainter, look: _Look, how: Standing, strip: Strip, y: float) -> None:
        style = how
        if look.drawing is Drawing.DOTTED:
            style = Standing.UNCERTAIN
        if style is Standing.DECIDED:
            painter.setPen(QPen(look.line, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QLineF(strip.left, y, strip.right, y))
        else:
            stroke = Stroke(style, 1.5, look.line.name())
            self._dashes.draw_line(painter, QPointF(strip.left, y), strip.right - strip.left, stroke)

    def _fade(self, painter: QPainter, room: QRect, ground: QColor) -> None:
        clear = QColor(ground)
        clear.setAlpha(0)
        for edge, inner in ((room.left(), room.left() + _FADE), (room.right() + 1, room.right() + 1 - _FADE)):
            gradient = QLinearGradient(edge, 0, inner, 0)
            gradient.setColorAt(0, ground)
            gradient.setColorAt(1, clear)
            left = min(edge, inner)
            painter.fillRect(QRectF(left, room.top(), _FADE, room.height()), gradient)


def _standing(mark: MarkThere) -> Standing:
    if not mark.undecided:
        return Standing.DECIDED
    unsure = mark.score is not None and mark.score < UNSURE_BELOW
    return Standing.UNCERTAIN if unsure else Standing.SUGGESTED


def _range(start: int, length: int, colour: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    given = QTextCharFormat()
    given.setForeground(QColor(colour))
    made.format = given
    return made


def _look(drawing: Drawing, colour: Colour, theme: Theme) -> _Look:
    return _Look(drawing, QColor(label_ground(colour, theme)), QColor(label_line(colour, theme)))
