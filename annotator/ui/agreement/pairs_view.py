"""Who agrees with whom: a square of F1, one row and column an annotator."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.agreement.report import LayerReport, PairCell
from annotator.formats.agreement_report import number
from annotator.ui.agreement.shades import shade
from annotator.ui.claims.inks import font
from annotator.ui.language import several, tr
from annotator.ui.punctuation import separate
from annotator.ui.theme.theme import LIGHT, Theme
from annotator.ui.tip import tip_of

_CELL = QSize(64, 30)
_MOST_NAME = 110
_CENTRE = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PairsView(QWidget):
    """Paints the square; the tip of a cell tells the other figures of the two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._names: tuple[str, ...] = ()
        self._cells: dict[tuple[int, int], PairCell] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFont(font(13))
        self.setAccessibleName(tr("Who agrees with whom"))

    def show_layer(self, layer: LayerReport | None, names: tuple[str, ...]) -> None:
        """Show the pairs of a layer."""
        self._names = names if layer is not None else ()
        self._cells = {}
        for cell in layer.pairs if layer is not None else ():
            self._cells[cell.first, cell.second] = self._cells[cell.second, cell.first] = cell
        words = [
            tr("{one} and {other}: {value}", one=names[a], other=names[b], value=number(cell.strict.value))
            for (a, b), cell in self._cells.items()
            if a < b
        ]
        self.setAccessibleDescription(separate(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All cells, as wide as the names ask for."""
        count = len(self._names)
        return QSize(
            self._name_width() + count * _CELL.width() + 2, (count + 1) * _CELL.height() if count else 0
        )

    def minimumSizeHint(self) -> QSize:
        """Not less high than it is."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, figures and their grounds."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Laid out from the left, in a mirrored window too.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            metrics, width = QFontMetrics(self.font()), self._cell_width()
            elide = Qt.TextElideMode.ElideRight
            for n, name in enumerate(self._names):
                top = (n + 1) * _CELL.height()
                painter.setPen(QColor(self.theme.text))
                painter.setFont(font(13))
                row = QRectF(0, top, self._name_width() - 10, _CELL.height())
                painter.drawText(
                    row, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(name, elide, int(row.width()))
                )
                painter.setPen(QColor(self.theme.dim_small))
                painter.setFont(font(11, bold=True))
                head = QRectF(self._name_width() + n * width, 0, width - 8, _CELL.height())
                cut = QFontMetrics(font(11, bold=True)).elidedText(name, elide, int(head.width()))
                painter.drawText(head, _RIGHT, cut)
                for m in range(len(self._names)):
                    self._cell(
                        painter, n, m, QRectF(self._name_width() + m * width, top, width, _CELL.height())
                    )
        finally:
            painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell the figures of the two whose cell lies under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self._cell_at(QPointF(event.pos()))
            if cell is not None:
                QToolTip.showText(event.globalPos(), tip_of(self._told(cell)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _cell(self, painter: QPainter, row: int, column: int, box: QRectF) -> None:
        found = self._cells.get((row, column))
        value = found.strict.value if found is not None else None
        ground = shade(value, self.theme)
        if ground is not None:
            painter.fillRect(box.adjusted(1, 1, -1, -1), QColor(ground))
        painter.setFont(font(13))
        painter.setPen(QColor(self.theme.text if value is not None else self.theme.dim_small))
        painter.drawText(box, _CENTRE, number(value))

    def _told(self, cell: PairCell) -> str:
        edges = cell.boundaries
        told = [
            several(
                "{one} and {other}, %Ln article",
                "{one} and {other}, %Ln articles",
                cell.articles,
                one=self._names[cell.first],
                other=self._names[cell.second],
            ),
            tr(
                "F1 {strict}, same edges {exact}, overlapping {overlapping}",
                strict=number(cell.strict.value),
                exact=number(cell.exact),
                overlapping=number(cell.overlapping),
            ),
            tr(
                "κ {kappa}, {greatest} at most with their habits",
                kappa=number(cell.kappa.value),
                greatest=number(cell.greatest_kappa.value),
            ),
        ]
        if edges.start is not None and edges.end is not None:
            told.append(
                tr("Edges {start:.1f} and {end:.1f} characters apart", start=edges.start, end=edges.end)
            )
        return "\n".join(told)

    def _cell_at(self, point: QPointF) -> PairCell | None:
        column = int((point.x() - self._name_width()) // max(1, self._cell_width()))
        row = int(point.y() // _CELL.height()) - 1
        return self._cells.get((row, column))

    def _name_width(self) -> int:
        metrics = QFontMetrics(self.font())
        widest = max((metrics.horizontalAdvance(name) for name in self._names), default=0)
        return min(_MOST_NAME, widest) + 16

    def _cell_width(self) -> int:
        room = self.width() - self._name_width()
        return max(34, min(_CELL.width(), room // max(1, len(self._names))))
