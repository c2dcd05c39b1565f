"""Draws the figures of a subject on one axis, with who says them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.domain.mark import MarkKey
from annotator.services.claims.board import BoardClaim
from annotator.ui.claims.axis import (
    MOST_LANES,
    Axis,
    Counted,
    Point,
    Said,
    by_unit,
    group_of,
    in_words,
    laid_out,
    with_commas,
)
from annotator.ui.claims.inks import CampInks, font
from annotator.ui.claims.wording import THE_ARTICLE, figure_of
from annotator.ui.language import several, shown, tr
from annotator.ui.own_direction import in_own_direction
from annotator.ui.theme.theme import LIGHT
from annotator.ui.tip import tip_of

LANE = 34
"""Pixels of a mark with its label."""

_FOOT = 24  # pixels below the lowest lane, for the ticks
_TOP = 22  # pixels above the highest, for what is counted
_SIDE = 14
_MARK = 11.0
_ARROW = 24.0


class AxisView(QWidget):
    """Shows figures as points, ranges and open ends. ``claimPicked`` carries the key of one clicked."""

    claimPicked = Signal(object)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Figures"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._inks = CampInks((), LIGHT)
        self._said: list[Said] = []
        self._chosen: MarkKey | None = None
        self._axis: Axis | None = None
        self._groups: list[Counted] = []
        self._group: Counted | None = None
        self._most_lanes = MOST_LANES
        self._for = -1  # the width it is laid out for

    @property
    def axis(self) -> Axis | None:
        """What is drawn; None where no claim has a figure."""
        width = self.width() - 2 * _SIDE
        if self._for != width:
            self._for = width
            metrics = QFontMetricsF(font(11))
            self._axis = laid_out(
                self._group, width, metrics.horizontalAdvance, chosen=self._chosen, lanes=self._most_lanes
            )
            self.setAccessibleDescription(in_words(self._axis) if self._axis is not None else "")
        return self._axis

    def set_most_lanes(self, lanes: int) -> None:
        """Draw figures in so many lanes at most."""
        lanes = min(MOST_LANES, lanes)
        if lanes != self._most_lanes:
            self._most_lanes, self._for = lanes, -1
            self.updateGeometry()
            self.update()

    def set_inks(self, inks: CampInks) -> None:
        """Take on the colours of camps and theme."""
        self._inks = inks
        self.update()

    def show_claims(self, claims: Sequence[BoardClaim], chosen: MarkKey | None) -> None:
        """Show the figures of claims; those of claims without one are left out."""
        said = []
        for claim in claims:
            figure = figure_of(claim.figure)
            if figure is not None:
                who = claim.claimer or claim.outlet or shown(THE_ARTICLE)
                said.append(Said(figure=figure, who=who, camp=claim.camp, key=claim.key))
        if said != self._said:
            self._said = said
            self._groups = by_unit(said)
            self._for = -1
        self.setVisible(bool(said))
        self.choose(chosen)

    def choose(self, key: MarkKey | None) -> None:
        """Mark the figure of one claim; its unit is the one shown."""
        self._chosen = key
        group = group_of(self._groups, key)
        if group is not self._group:
            self._group, self._for = group, -1
        axis = self._axis
        shown = axis is not None and any(s.key == key for p in axis.points for s in p.said)
        if self._for == -1 or not shown:
            self._for = -1
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lanes ask for."""
        axis = self.axis
        return QSize(300, _TOP + LANE * (axis.lanes if axis is not None else 1) + _FOOT)

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, _event: object) -> None:
        """Another width may ask for another number of lanes."""
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Say in a tip who says a figure."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            point = self._under(QPointF(event.pos()))
            names = (
                "\n".join(f"{with_commas(str(s.figure))}: {s.who}" for s in point.said)
                if point is not None
                else ""
            )
            QToolTip.showText(event.globalPos(), tip_of(names), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the claim of a figure."""
        point = self._under(event.position())
        if point is not None:
            self.claimPicked.emit(point.said[0].key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a figure can be clicked."""
        over = self._under(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint axis, marks and labels."""
        axis = self.axis
        if axis is None:
            return
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Laid out from the left, in a mirrored window too.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._paint_axis(painter, axis)
            painter.translate(_SIDE, 0)
            for point in axis.points:
                self._paint_point(painter, axis, point)
        finally:
            painter.end()

    def _paint_axis(self, painter: QPainter, axis: Axis) -> None:
        theme = self._inks.theme
        base = self._middle(axis, 0) + _MARK
        painter.setFont(font(11))
        painter.setPen(QColor(theme.dim_small))
        parts = [axis.counts]
        parts += [tr("logarithmic")] if axis.logarithmic else []
        if axis.left_out:
            parts.append(several("%Ln other figure not shown", "%Ln other figures not shown", axis.left_out))
        painter.drawText(QPointF(_SIDE, 13), in_own_direction(" · ".join(parts)))
        painter.setPen(QPen(QColor(theme.hairline), 1))
        painter.drawLine(QPointF(_SIDE, base), QPointF(self.width() - _SIDE, base))
        metrics = QFontMetricsF(font(11))
        for at, text in axis.ticks:
            painter.setPen(QPen(QColor(theme.hairline), 1))
            painter.drawLine(QPointF(_SIDE + at, _TOP), QPointF(_SIDE + at, base + 4))
            painter.setPen(QColor(theme.dim_small))
            painter.drawText(QPointF(_SIDE + at - metrics.horizontalAdvance(text) / 2, base + 16), text)

    def _paint_point(self, painter: QPainter, axis: Axis, point: Point) -> None:
        theme = self._inks.theme
        colour = QColor(self._inks.of(point.camp) if self._inks.some else theme.accent)
        middle = self._middle(axis, point.lane)
        for there, at, way in ((point.open_left, point.left, -1), (point.open_right, point.right, 1)):
            if there:
                self._paint_arrow(painter, QPointF(at, middle), way, colour)
        chosen = any(s.key == self._chosen for s in point.said)
        half = _MARK / 2
        box = QRectF(point.left - half, middle - half, point.right - point.left + _MARK, _MARK)
        soft = QColor(colour)
        soft.setAlpha(110)
        ranged = point.right > point.left
        painter.setPen(QPen(colour, 2) if point.hollow or point.about else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.panel) if point.hollow else soft if ranged or point.about else colour)
        inset = 1.0 if point.hollow or point.about else 0.0
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), half, half)
        if chosen:
            painter.setPen(QPen(QColor(theme.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), half + 2.5, half + 2.5)
        painter.setFont(font(11, bold=chosen))
        painter.setPen(QColor(theme.text))
        painter.drawText(QPointF(point.label_left, middle - half - 5), point.label)

    @staticmethod
    def _paint_arrow(painter: QPainter, start: QPointF, way: int, colour: QColor) -> None:
        end = QPointF(start.x() + way * _ARROW, start.y())
        painter.setPen(QPen(colour, 2))
        painter.drawLine(start, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        back = end.x() - way * 3
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(end.x() + way * 4, end.y()),
                    QPointF(back, end.y() - 4),
                    QPointF(back, end.y() + 4),
                ]
            )
        )

    def _middle(self, axis: Axis, lane: int) -> float:
        """The vertical middle of the marks of a lane."""
        return _TOP + LANE * (axis.lanes - lane) - _MARK

    def _under(self, at: QPointF) -> Point | None:
        axis = self.axis
        for point in axis.points if axis is not None else ():
            left, right = point.extent
            middle = self._middle(axis, point.lane) if axis is not None else 0.0
            if left <= at.x() - _SIDE <= right and middle - 24 <= at.y() <= middle + _MARK:
                return point
        return None
