"""The hits of a search, line by line, under one another."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.services.search.lines import Line
from annotator.ui.claims.inks import font
from annotator.ui.claims.line_painting import paint_line
from annotator.ui.corpus.wording import day_of
from annotator.ui.language import tr
from annotator.ui.plain_table import PlainTable
from annotator.ui.search.hits_model import (
    CHOSEN_ROLE,
    DATE,
    LINE_ROLE,
    OUTLET,
    REPEATS_ROLE,
    TICK,
    TITLE,
    WORDS,
    AnyIndex,
    HitsModel,
)
from annotator.ui.search.line_painting import LinePainter
from annotator.ui.theme.theme import LIGHT, Theme

ROW = 34  # pixels
_SIDE = 8
_TICK, _DATE = 34, 68  # pixels of those columns
_TITLE, _OUTLET = 0.17, 0.12  # shares of the width


class HitDelegate(QStyledItemDelegate):
    """Paints the cells of a hit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.line_painter = LinePainter()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        theme, rect = self.theme, QRect(option.rect)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        chosen = bool(index.data(CHOSEN_ROLE))
        ground = QColor(theme.chosen_ground if current or chosen else theme.panel)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(rect, ground)
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.hairline))
            if current and index.column() == TICK:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.accent))
            if index.column() == TICK:
                self._paint_tick(painter, rect, chosen=chosen)
                return
            line = index.data(LINE_ROLE)
            if isinstance(line, Line):
                self._paint_cell(painter, rect.adjusted(_SIDE, 0, -_SIDE, -1), line, index, ground)
        finally:
            painter.restore()

    def _paint_cell(self, painter: QPainter, box: QRect, line: Line, index: AnyIndex, ground: QColor) -> None:
        theme, column = self.theme, index.column()
        if column == WORDS:
            self.line_painter.paint(painter, box, line, ground)
        elif column == TITLE:
            colour = theme.dim_small if index.data(REPEATS_ROLE) else theme.text
            paint_line(painter, box, line.title, font(12), colour)
        elif column == OUTLET:
            paint_line(painter, box, line.outlet, font(12), theme.dim_small)
        elif column == DATE:
            paint_line(painter, box, day_of(line.published), font(12), theme.dim_small, at_right=True)

    def _paint_tick(self, painter: QPainter, rect: QRect, *, chosen: bool) -> None:
        theme = self.theme
        middle = QPointF(rect.left() + 19, rect.center().y())
        box = QRectF(middle.x() - 6.5, middle.y() - 6.5, 13, 13)
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.dim), 1))
        painter.setBrush(QColor(theme.accent) if chosen else QColor(theme.panel))
        painter.drawRoundedRect(box, 3, 3)
        if chosen:
            painter.setPen(QPen(QColor(theme.panel), 1.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(
                QPolygonF(
                    [middle + QPointF(-3.2, 0.2), middle + QPointF(-0.8, 2.8), middle + QPointF(3.6, -2.6)]
                )
            )


class HitsTable(PlainTable):
    """Shows hits; one row is the current one, any number of hits are chosen.

    ``opened``: a hit was double-clicked.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Hits"), ROW, parent)
        self.hits = HitsModel(self)
        self.setModel(self.hits)
        self.delegate = HitDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._anchor: int | None = None
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    @property
    def row(self) -> int:
        """The current row; -1 where there is none."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Make a row the current one, and show it."""
        index = self.hits.index(row, WORDS) if 0 <= row < self.hits.rowCount() else QModelIndex()
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        if index.isValid():
            self.scrollTo(index)

    def toggle(self) -> None:
        """Choose the current hit, or let go of it, and go on to the next."""
        row = self.row
        if row >= 0:
            self.hits.choose([row], not self.hits.is_chosen(row))
            if row + 1 < self.hits.rowCount():
                self.go_to(row + 1)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Shift, up and down choose all that is passed; else they go."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.hits.choose_all(True)
            return
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if event.key() != Qt.Key.Key_Shift:
                self._anchor = None
            super().keyPressEvent(event)
            return
        row, to = self.row, max(0, min(self.hits.rowCount() - 1, self.row + step))
        if self._anchor is None:
            self._anchor = row
        if abs(to - self._anchor) < abs(row - self._anchor):
            self.hits.choose([row], False)
        self.hits.choose(range(min(to, self._anchor), max(to, self._anchor) + 1), True)
        self.go_to(to)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click in the first column, or with Ctrl, chooses a hit; with Shift, all from the current one."""
        before, index = self.row, self.indexAt(event.position().toPoint())
        held = event.modifiers()
        super().mousePressEvent(event)
        self._anchor = None
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        row = index.row()
        if held & Qt.KeyboardModifier.ShiftModifier and before >= 0:
            self.hits.choose(range(min(before, row), max(before, row) + 1), True)
        elif index.column() == TICK or held & Qt.KeyboardModifier.ControlModifier:
            self.hits.choose([row], not self.hits.is_chosen(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        width = self.viewport().width()
        title, outlet = round(width * _TITLE), round(width * _OUTLET)
        for column, wide in (
            (TICK, _TICK),
            (TITLE, title),
            (WORDS, width - _TICK - title - outlet - _DATE),
            (OUTLET, outlet),
            (DATE, _DATE),
        ):
            self.setColumnWidth(column, wide)
