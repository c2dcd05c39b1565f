"""The pill of what opens a list: its words, an arrow, the accent once something is chosen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from annotator.ui.claims.inks import font
from annotator.ui.mirroring import from_right, placed
from annotator.ui.theme.theme import LIGHT, Theme

HEIGHT = 26
_SIDE = 11
_ARROW = 16
_WIDEST = 190


class MenuPill(QPushButton):
    """Opens a menu in which several things may be chosen; ``active`` once one is."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        """``menu`` is shown when it is pressed."""
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.active = False
        self.setFont(font(12))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMenu(menu)

    def say(self, words: str, *, active: bool) -> None:
        """Show what is chosen."""
        self.setText(words.replace("&", "&&"))
        self.active = active
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words, up to a bound."""
        return pill_size(self, self._words())

    def minimumSizeHint(self) -> QSize:
        """It can be cut to a few letters."""
        return QSize(60, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, its words and an arrow."""
        paint_pill(self, self._words(), self.theme, active=self.active)

    def _words(self) -> str:
        return self.text().replace("&&", "&")


def pill_size(widget: QWidget, words: str) -> QSize:
    """The room that ``words`` take, up to a bound."""
    width = QFontMetrics(widget.font()).horizontalAdvance(words)
    return QSize(min(_WIDEST, width + 2 * _SIDE + _ARROW), HEIGHT)


def paint_pill(widget: QWidget, words: str, theme: Theme, *, active: bool) -> None:
    """Paint a whole ``widget`` as a pill."""
    painter = QPainter(widget)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = active or widget.hasFocus() or widget.underMouse()
        painter.setPen(QPen(QColor(theme.accent if strong else theme.hairline), 1))
        painter.setBrush(QColor(theme.chosen_ground if active else theme.panel))
        box = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
        ink = QColor(theme.accent if active else theme.dim_small)
        painter.setPen(ink)
        painter.setFont(widget.font())
        inner = placed(widget.rect(), widget.rect().adjusted(_SIDE, 0, -_SIDE - _ARROW + 4, 0))
        shown = QFontMetrics(widget.font()).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        right, middle = _SIDE + 7 if from_right() else widget.width() - _SIDE, widget.height() / 2
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(right - 7, middle - 1.5),
                    QPointF(right - 3.5, middle + 2),
                    QPointF(right, middle - 1.5),
                ]
            )
        )
    finally:
        painter.end()
