"""Which labels meet which: how often one annotator's label stands where another has that of the column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.agreement.report import NONE, LayerReport
from annotator.domain.wording import worded
from annotator.ui.agreement.shades import difference_shade
from annotator.ui.claims.inks import font
from annotator.ui.language import number as grouped
from annotator.ui.language import several, shown, tr
from annotator.ui.punctuation import separate
from annotator.ui.theme.theme import LIGHT, Theme
from annotator.ui.tip import tip_of

_ROW, _LEAST, _MOST = 26, 42, 74  # pixels of a row, and of a column
_CENTRE = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NOTHING = worded("no span")


class ConfusionView(QWidget):
    """Paints the table; the more often two labels meet that differ, the stronger the ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._labels: list[str] = []
        self._counts: list[list[int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font(12))
        self.setAccessibleName(tr("Which labels meet which"))

    def show_layer(self, layer: LayerReport | None) -> None:
        """Show the labels of a layer that anybody used."""
        names = (*layer.labels, NONE) if layer is not None else ()
        used = [k for k in range(len(names)) if layer is not None and any(layer.confusion[k])]
        self._labels = [shown(_NOTHING) if names[k] == NONE else names[k] for k in used]
        self._counts = [[layer.confusion[i][j] for j in used] for i in used] if layer is not None else []
        differing = [
            (self._counts[i][j], self._labels[i], self._labels[j])
            for i in range(len(used))
            for j in range(i)
            if self._counts[i][j]
        ]
        told = [
            tr("{one} and {other} {count:,}", one=one, other=other, count=count)
            for count, one, other in sorted(differing, reverse=True)
        ]
        self.setAccessibleDescription(separate(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All rows, as wide as the names ask for."""
        count = len(self._labels)
        return QSize(self._name_width() + count * _LEAST, (count + 1) * _ROW if count else 0)

    def minimumSizeHint(self) -> QSize:
        """Not less than all of it: it lies in an area that scrolls."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names and counts."""
        painter = QPainter(self)
        try:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            left, width = self._name_width(), self._width()
            most = max(
                (n for i, row in enumerate(self._counts) for j, n in enumerate(row) if i != j), default=0
            )
            heads = QFontMetrics(font(10, bold=True))
            for i, name in enumerate(self._labels):
                top = (i + 1) * _ROW
                painter.setFont(font(12))
                painter.setPen(QColor(self.theme.text))
                painter.drawText(QRectF(0, top, left - 10, _ROW), Qt.AlignmentFlag.AlignVCenter, name)
                painter.setFont(font(10, bold=True))
                painter.setPen(QColor(self.theme.dim_small))
                cut = heads.elidedText(name, Qt.TextElideMode.ElideRight, int(width) - 6)
                painter.drawText(QRectF(left + i * width, 0, width - 4, _ROW), _RIGHT, cut)
                for j, count in enumerate(self._counts[i]):
                    self._cell(painter, QRectF(left + j * width, top, width, _ROW), count, most, same=i == j)
        finally:
            painter.end()

    def event(self, event: QEvent) -> bool:
        """Say in words what the cell under the mouse counts."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = int(event.pos().y() // _ROW) - 1
            column = int((event.pos().x() - self._name_width()) // self._width())
            if 0 <= row < len(self._labels) and 0 <= column < len(self._labels):
                one, other, count = self._labels[row], self._labels[column], self._counts[row][column]
                words = several(
                    "{one} where another has {other}: once, over all pairs of annotators",
                    "{one} where another has {other}: %Ln times, over all pairs of annotators",
                    count,
                    one=one,
                    other=other,
                )
                QToolTip.showText(event.globalPos(), tip_of(words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _cell(self, painter: QPainter, box: QRectF, count: int, most: int, *, same: bool) -> None:
        if not count:
            return
        if not same:
            painter.fillRect(box.adjusted(1, 1, -1, -1), QColor(difference_shade(count / most, self.theme)))
        painter.setFont(font(12))
        painter.setPen(QColor(self.theme.dim_small if same else self.theme.text))
        painter.drawText(box, _CENTRE, grouped(count))

    def _name_width(self) -> int:
        metrics = QFontMetrics(self.font())
        return max((metrics.horizontalAdvance(name) for name in self._labels), default=0) + 14

    def _width(self) -> float:
        count = max(1, len(self._labels))
        return max(_LEAST, min(_MOST, (self.width() - self._name_width()) / count))
