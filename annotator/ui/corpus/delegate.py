"""Draws an article of the list: title, source and standing, a bar of progress."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.services.queue.corpus import Entry
from annotator.ui.corpus.model import ENTRY_ROLE
from annotator.ui.corpus.wording import is_right_to_left, share_of, source_of, title_of
from annotator.ui.mirroring import chosen_bar, ending, placed, placed_f, starting
from annotator.ui.notes.bubble import paint_bubble
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT, Theme

HEIGHT = 64  # pixels
_SIDE = 14


class ArticleDelegate(QStyledItemDelegate):
    """Paints one row of the list of articles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._title = interface_font(13, weight=QFont.Weight.DemiBold)
        self._source = interface_font(11)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every row is as high as the others."""
        return QSize(180, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one article."""
        entry = index.data(ENTRY_ROLE)
        rect: QRect = option.rect
        state = option.state
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter, rect, state)
            if isinstance(entry, Entry):
                self._paint_entry(painter, rect, entry)
        finally:
            painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme = self.theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.chosen_ground))
            painter.fillRect(chosen_bar(rect), QColor(theme.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.hairline))

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        theme = self.theme
        left, width = rect.left() + _SIDE, rect.width() - 2 * _SIDE
        self._line(painter, QRect(left, rect.top() + 8, width, 20), title_of(entry), self._title, theme.text)
        beside = self._paint_notes(painter, rect, entry.notes) if entry.notes else 0
        source = placed(rect, QRect(left, rect.top() + 29, width - beside, 16))
        self._line(painter, source, source_of(entry), self._source, theme.dim_small)
        track = QRectF(left, rect.top() + 52, width, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hairline))
        painter.drawRoundedRect(track, 1.5, 1.5)
        share = share_of(entry)
        if share > 0:
            track = placed_f(QRectF(track), QRectF(left, track.top(), max(3.0, width * share), 3))
            painter.setBrush(QColor(theme.good))
            painter.drawRoundedRect(track, 1.5, 1.5)

    def _paint_notes(self, painter: QPainter, rect: QRect, number: int) -> int:
        """Paint how many notes are open at the end of the second line; returns the room they take."""
        painter.setFont(self._source)
        words = str(number)
        across = QFontMetrics(self._source).horizontalAdvance(words)
        right = rect.right() - _SIDE + 1
        figure = placed(rect, QRect(right - across, rect.top() + 29, across, 16))
        bubble = placed_f(QRectF(rect), QRectF(right - across - 16, rect.top() + 31.5, 12, 11))
        painter.setPen(QColor(self.theme.accent))
        painter.drawText(figure, int(ending() | Qt.AlignmentFlag.AlignVCenter), words)
        paint_bubble(painter, bubble, self.theme.accent)
        return across + 24

    @staticmethod
    def _line(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        # A title is cut at its own end, which in Arabic is at the left. The line below begins with an
        # isolated name and keeps its order.
        backwards = is_right_to_left(text)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
        )
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        flags = starting() | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)
