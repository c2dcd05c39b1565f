"""Agreement over time: one line a layer, F1 of the articles finished in each week."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.agreement.report import LayerReport, PeriodRow
from annotator.formats.agreement_report import number
from annotator.ui.claims.inks import font
from annotator.ui.corpus.wording import day_of
from annotator.ui.language import tr
from annotator.ui.punctuation import listed, separate
from annotator.ui.theme.theme import LIGHT, Theme

_LEFT, _RIGHT, _TOP, _BOTTOM = 30, 78, 8, 22
_INKS_LIGHT = ("#2F5BD3", "#AC8200", "#0D7A52", "#B02A63")
_INKS_DARK = ("#7EA2FF", "#E3B93A", "#7FD3AE", "#F29ABB")


class PeriodsView(QWidget):
    """Paints the lines between 0 and 1; with fewer than two weeks it says why there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._lines: list[tuple[str, list[PeriodRow]]] = []
        self._periods: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Agreement over time"))

    def show_layers(self, layers: Sequence[LayerReport]) -> None:
        """Show the layers in which anything was compared."""
        self._lines = [
            (layer.layer, [p for p in layer.periods if p.f1 is not None])
            for layer in layers
            if any(p.f1 is not None for p in layer.periods)
        ]
        self._periods = sorted({p.period for _, rows in self._lines for p in rows})
        told = [
            f"{name}: " + listed(f"{p.period} {number(p.f1)}" for p in rows) for name, rows in self._lines
        ]
        self.setAccessibleDescription(separate(told) if len(self._periods) > 1 else self._why_none())
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a few weeks."""
        return QSize(320, 130)

    def minimumSizeHint(self) -> QSize:
        """It stays legible."""
        return QSize(160, 90)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint axes, lines and names."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Time runs from left to right, in a mirrored window too.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setFont(font(11))
            if len(self._periods) < 2:
                painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
                painter.setPen(QColor(self.theme.dim_small))
                flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
                painter.drawText(QRectF(self.rect()), int(flags), self._why_none())
                return
            box = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
            self._axes(painter, box)
            self._draw(painter, box)
        finally:
            painter.end()

    def _why_none(self) -> str:
        """Why there is no line, and what it takes."""
        if not self._periods:
            return tr("There is no work with a date yet: a line needs articles done in two weeks or more.")
        week = day_of(self._periods[0])
        return tr(
            "All of this work was done, or imported, in the week of {week}. "
            "With articles done in another week a line shows whether people come to agree.",
            week=week,
        )

    def _axes(self, painter: QPainter, box: QRectF) -> None:
        for value in (0.0, 0.5, 1.0):
            y = box.bottom() - value * box.height()
            painter.setPen(QPen(QColor(self.theme.hairline), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(self.theme.dim_small))
            place = QRectF(0, y - 8, _LEFT - 6, 16)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(value)
            )
        below = QRectF(box.left(), box.bottom() + 4, box.width(), 16)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, day_of(self._periods[0]))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, day_of(self._periods[-1]))

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        inks = _INKS_DARK if self.theme.dark else _INKS_LIGHT
        taken: list[float] = []
        for n, (name, rows) in enumerate(self._lines):
            ink = QColor(inks[n % len(inks)])
            points = [
                QPointF(
                    box.left() + self._periods.index(p.period) / (len(self._periods) - 1) * box.width(),
                    box.bottom() - (p.f1 or 0.0) * box.height(),
                )
                for p in rows
            ]
            painter.setPen(QPen(ink, 2))
            painter.drawPolyline(QPolygonF(points))
            painter.setBrush(ink)
            for point in points:
                painter.drawEllipse(point, 2.5, 2.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            y = _free(points[-1].y(), taken)
            taken.append(y)
            painter.drawText(
                QRectF(box.right() + 8, y - 8, _RIGHT - 8, 16), Qt.AlignmentFlag.AlignVCenter, name
            )


def _free(wanted: float, taken: Sequence[float]) -> float:
    """The place nearest to ``wanted`` where a name hides none before it."""
    steps = [step * sign for step in range(0, 120, 4) for sign in (1, -1)]
    return next((wanted + s for s in steps if all(abs(wanted + s - t) >= 14 for t in taken)), wanted)
