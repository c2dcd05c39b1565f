"""Rows of figures under heads: agreement article by article, of features, of relations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.formats.agreement_report import number
from annotator.ui.agreement.shades import shade
from annotator.ui.claims.inks import font
from annotator.ui.mirroring import ending, placed_f, starting
from annotator.ui.own_direction import in_own_direction
from annotator.ui.plain_table import PlainTable
from annotator.ui.punctuation import listed
from annotator.ui.theme.theme import LIGHT, Theme
from annotator.ui.tip import tip_of

AnyIndex = QModelIndex | QPersistentModelIndex

_ROW, _FIGURE, _WORDS, _LEAST_NAME = 26, 48, 84, 110  # pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresRow:
    """A name, words about it, and figures (None: there is none); ``document`` is an article's row number."""

    name: str
    words: str
    figures: tuple[float | None, ...]
    tip: str = ""
    document: int | None = None


class _Model(QAbstractTableModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FiguresRow] = []
        self.heads: tuple[str, ...] = ("",)

    def show(self, heads: tuple[str, ...], rows: Sequence[FiguresRow]) -> None:
        self.beginResetModel()
        self.heads, self.rows = heads, list(rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            # As the cells, which are laid out from the left.
            return int(_side(section))
        return None

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == 0:
                return row.name
            return row.words if column == 1 else number(row.figures[column - 2])
        if role == Qt.ItemDataRole.ToolTipRole and row.tip:
            return tip_of(row.tip)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((row.name, f"{self.heads[column]}: {self.data(index)}"))
        return None


def _side(column: int) -> Qt.AlignmentFlag:
    """Names begin where the window does, figures end where it ends."""
    return (starting() if column == 0 else ending()) | Qt.AlignmentFlag.AlignVCenter


class _Delegate(QStyledItemDelegate):
    theme: Theme = LIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(60, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        assert isinstance(model, _Model)
        row, column, box = model.rows[index.row()], index.column(), QRectF(option.rect)
        painter.save()
        try:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(box, QColor(self.theme.chosen_ground))
            ground = shade(row.figures[column - 2], self.theme) if column > 1 else None
            if ground is not None:
                painter.fillRect(box.adjusted(1, 1, -1, -1), QColor(ground))
            painter.setFont(font(12))
            painter.setPen(QColor(self.theme.dim_small if column == 1 else self.theme.text))
            inner = placed_f(box, box.adjusted(10 if column == 0 else 4, 0, -8, 0))
            words = QFontMetrics(font(12)).elidedText(
                str(model.data(index)), Qt.TextElideMode.ElideRight, int(inner.width())
            )
            painter.drawText(inner, int(_side(column)), in_own_direction(words))
        finally:
            painter.restore()


class FiguresTable(PlainTable):
    """``opened(int)`` carries the article (row number) of a row that was clicked twice."""

    opened = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, _ROW, parent)
        self._rows = _Model(self)
        self.setModel(self._rows)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.doubleClicked.connect(lambda _index: self._open())

    @property
    def document(self) -> int | None:
        """The article (row number) of the chosen row; None where it has none."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].document if index.isValid() else None

    def show_rows(self, heads: tuple[str, ...], rows: Sequence[FiguresRow]) -> None:
        """Show other rows; ``heads`` are those of the name, the words, and each figure."""
        self._rows.show(heads, rows)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names what width the figures leave."""
        super().resizeEvent(event)
        self._share()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    def _share(self) -> None:
        least = [_WORDS] + [_FIGURE] * (self._rows.columnCount() - 2)
        heads = self.horizontalHeader()
        widths = [max(width, heads.sectionSizeHint(column)) for column, width in enumerate(least, start=1)]
        self.setColumnWidth(0, max(_LEAST_NAME, self.viewport().width() - sum(widths)))
        for column, width in enumerate(widths, start=1):
            self.setColumnWidth(column, width)

    def _open(self) -> None:
        if self.document is not None:
            self.opened.emit(self.document)
