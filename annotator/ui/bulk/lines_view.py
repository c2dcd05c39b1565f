"""The list of lines that can be ticked, as lines of a concordance."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.scheme import Scheme
from annotator.ui.bulk.lines import HEADING_ROLE, LINE_ROLE, LinesModel, Shown
from annotator.ui.corpus.long_list import LongList
from annotator.ui.entries.concordance_line import paint_concordance
from annotator.ui.entries.painting import paint_ground, paint_words
from annotator.ui.inspector.label_tag import HEIGHT as TAG_HEIGHT
from annotator.ui.inspector.label_tag import TagInk, paint_tag, tag_width
from annotator.ui.language import tr
from annotator.ui.theme.fonts import article_font, interface_font
from annotator.ui.theme.theme import LIGHT, Theme

AnyIndex = QModelIndex | QPersistentModelIndex
HEIGHT = 34  # pixels
_SIDE = 12
_BOX = 16
_GAP = 10
_LABEL = 92
_WORD = 66


class LineDelegate(QStyledItemDelegate):
    """Paints one line: its tick, its label, what is said of it, and the words in their sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ink = TagInk(None, LIGHT)
        self._context = article_font(13)
        self._small = interface_font(11)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Every row is as high as the others."""
        return QSize(300, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one line or heading."""
        theme = self.ink.theme
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect: QRect = option.rect
            heading = index.data(HEADING_ROLE)
            if heading:
                painter.fillRect(rect, QColor(theme.ground))
                room = rect.adjusted(_SIDE, 0, -_SIDE, 0)
                paint_words(painter, room, str(heading), interface_font(12), theme.text)
                return
            paint_ground(painter, option, theme)
            shown = index.data(LINE_ROLE)
            if isinstance(shown, Shown):
                self._paint_line(painter, rect, shown)
        finally:
            painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, shown: Shown) -> None:
        theme, line = self.ink.theme, shown.line
        left, middle = rect.left() + _SIDE, rect.top() + rect.height() / 2
        paint_tick(painter, QRectF(left, middle - _BOX / 2, _BOX, _BOX), shown.ticked, theme)
        left += _BOX + _GAP
        tag = min(tag_width(line.label), _LABEL)
        paint_tag(
            painter, QRectF(left, middle - TAG_HEIGHT / 2, tag, TAG_HEIGHT), line.layer, line.label, self.ink
        )
        left += _LABEL + 4
        if line.word:
            word = QRect(left, rect.top(), _WORD - 6, rect.height())
            paint_words(painter, word, line.word, self._small, theme.dim_small)
        left += _WORD
        room = QRect(left, rect.top() + 3, rect.right() - _SIDE - left, rect.height() - 6)
        paint_concordance(painter, room, shown.place, self._context, self._small, theme)


class LinesView(LongList):
    """Shows lines; Space or a click on the box ticks. ``keyed(str)``: a letter was pressed."""

    keyed = Signal(str)

    def __init__(self, model: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("What would be decided"), HEIGHT, parent)
        self.lines = model
        self._words = ""
        self.setModel(model)
        self._delegate = LineDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)

    def say(self, words: str) -> None:
        """What to say in place of lines, where there are none."""
        self._words = words
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, or what is said in their place."""
        super().paintEvent(event)
        if self._words and not self.lines.rowCount():
            painter = QPainter(self.viewport())
            try:
                painter.setFont(interface_font(13))
                painter.setPen(QColor(self._delegate.ink.theme.dim_small))
                room = self.viewport().rect().adjusted(40, 0, -40, 0)
                painter.drawText(
                    room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._words
                )
            finally:
                painter.end()

    def dress(self, theme: Theme, scheme: Scheme) -> None:
        """Take on the colours of ``theme`` and of the labels."""
        self._delegate.ink = TagInk(scheme, theme)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, or tell which letter was pressed; the arrows and Ctrl+A choose lines."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Space and held == Qt.KeyboardModifier.NoModifier:
            self.turn_chosen()
        elif held == Qt.KeyboardModifier.NoModifier and event.text().isalpha():
            self.keyed.emit(event.text().upper())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a box ticks its line alone."""
        index = self.indexAt(event.position().toPoint())
        on_box = event.position().x() < self.visualRect(index).left() + _SIDE + _BOX + _GAP / 2
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and on_box:
            self.lines.turn([index.row()])
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        super().mousePressEvent(event)

    def turn_chosen(self) -> None:
        """Tick the chosen lines, or untick them; a single one is followed by the next."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(number) for number in range(chosen.count())]
        if sum(part.height() for part in parts) >= self.lines.rowCount():
            self.lines.tick_all(self.lines.count_ticked() < self.lines.count())
            return
        rows = sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
        self.lines.turn(rows)
        if len(rows) == 1:
            following = self.lines.index(min(rows[0] + 1, self.lines.rowCount() - 1))
            self.setCurrentIndex(following)


def paint_tick(painter: QPainter, box: QRectF, ticked: bool, theme: Theme) -> None:
    """Paint a box, with a tick in it where it is ticked."""
    inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(QPen(QColor(theme.accent if ticked else theme.dim), 1.25))
    painter.setBrush(QColor(theme.accent if ticked else theme.panel))
    painter.drawRoundedRect(inner, 4, 4)
    if ticked:
        pen = QPen(QColor(theme.panel), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        at = [QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in _TICK]
        painter.drawPolyline(at)


_TICK = ((0.25, 0.52), (0.43, 0.70), (0.76, 0.32))
