"""A training while it goes on: the score on the part to choose by, the loss, and what is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.suggest.training.values import Step
from annotator.ui.claims.inks import font
from annotator.ui.jobs.pace import left_in_words
from annotator.ui.language import tr
from annotator.ui.theme.theme import LIGHT, Theme

_LEFT, _RIGHT, _TOP, _BOTTOM = 34, 56, 12, 24
_HIGH = 16  # pixels of a line of words
_SCORE, _LOSS = ("#2F5BD3", "#7EA2FF"), ("#AC8200", "#E3B93A")


class TrainingView(QWidget):
    """Paints F1 between 0 and 1, and the loss between 0 and its highest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._steps: list[Step] = []
        self._over = False
        self.setAccessibleName(tr("How the training goes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_steps(self, steps: Sequence[Step], *, over: bool = False) -> None:
        """Show the steps until now; ``over`` says that none will follow."""
        self._steps, self._over = list(steps), over
        self.setAccessibleDescription(self.words)
        self.update()

    @property
    def words(self) -> str:
        """How far it is, in one line."""
        if not self._steps:
            return tr("Reading the articles and the words they are made of…")
        last = self._steps[-1]
        told = tr(
            "Step {number:,} of {of:,} · best F1 {best:.2f} · loss {loss:,.1f}",
            number=last.number,
            of=last.of,
            best=last.best,
            loss=last.loss,
        )
        if self._over or last.left < 1:
            return told
        return " · ".join((told, tr("{left} at most", left=left_in_words(last.left))))

    def sizeHint(self) -> QSize:
        """Room for a curve."""
        return QSize(360, 160)

    def minimumSizeHint(self) -> QSize:
        """It stays legible."""
        return QSize(200, 90)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the axis and both lines."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Time runs from left to right, in a mirrored window too.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setFont(font(11))
            box = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
            for value in (0.0, 0.5, 1.0):
                y = box.bottom() - value * box.height()
                painter.setPen(QPen(QColor(self.theme.hairline), 1))
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
                painter.setPen(QColor(self.theme.dim_small))
                painter.drawText(
                    QRectF(0, y - 8, _LEFT - 6, 16),
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                    f"{value:.1f}",
                )
            self._draw(painter, box)
        finally:
            painter.end()

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        if not self._steps:
            return
        most = max(1, self._steps[-1].number)
        highest = max((s.loss for s in self._steps), default=0.0) or 1.0
        loss = [(s.number / most, min(1.0, max(0.0, s.loss / highest))) for s in self._steps]
        score = [(s.number / most, s.score) for s in self._steps if s.score is not None]
        ends: dict[str, tuple[float, QColor]] = {}
        for points, inks, name in ((loss, _LOSS, "loss"), (score, _SCORE, "F1")):
            if not points:
                continue
            ink = QColor(inks[1] if self.theme.dark else inks[0])
            painter.setPen(QPen(ink, 1 if name == "loss" else 2))
            line = [QPointF(box.left() + x * box.width(), box.bottom() - y * box.height()) for x, y in points]
            painter.drawPolyline(QPolygonF(line))
            if name == "F1":
                painter.setBrush(ink)
                for point in line:
                    painter.drawEllipse(point, 2.5, 2.5)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            ends[name] = (line[-1].y(), ink)
        for name, y in apart({name: y for name, (y, _) in ends.items()}, _HIGH).items():
            painter.setPen(ends[name][1])
            place = QRectF(box.right() + 8, y - _HIGH / 2, _RIGHT - 8, _HIGH)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, tr("loss") if name == "loss" else name)
        painter.setPen(QColor(self.theme.dim_small))
        below = QRectF(box.left(), box.bottom() + 4, box.width(), 16)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, tr("step {number:,}", number=most))


def apart(places: dict[str, float], least: float) -> dict[str, float]:
    """Two heights, by name, moved from one another until ``least`` lies between them, their middle kept."""
    if len(places) < 2:
        return places
    upper, lower = sorted(places, key=lambda name: places[name])
    lacking = max(0.0, least - (places[lower] - places[upper])) / 2
    return {upper: places[upper] - lacking, lower: places[lower] + lacking}
