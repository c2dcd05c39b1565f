"""Draws one span of the list: its words, its label, where it stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.mark import Mark
from annotator.domain.span import Status
from annotator.ui.inspector.label_tag import HEIGHT as TAG_HEIGHT
from annotator.ui.inspector.label_tag import TagInk, paint_tag, tag_width
from annotator.ui.inspector.spans_model import MARK_ROLE
from annotator.ui.inspector.wording import one_line, score_text, standing
from annotator.ui.mirroring import chosen_bar, placed, placed_f, starting
from annotator.ui.theme.fonts import article_font, interface_font
from annotator.ui.theme.theme import LIGHT

HEIGHT = 48  # pixels
_SIDE = 14
_MOST_LETTERS = 200


class SpanDelegate(QStyledItemDelegate):
    """Paints one row of the list of spans."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ink = TagInk(None, LIGHT)
        self._words = article_font(14)
        self._small = interface_font(11)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every row is as high as the others."""
        return QSize(180, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one span."""
        mark = index.data(MARK_ROLE)
        rect: QRect = option.rect
        theme = self.ink.theme
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, QColor(theme.chosen_ground))
                painter.fillRect(chosen_bar(rect), QColor(theme.accent))
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.hairline))
            if isinstance(mark, Mark):
                self._paint_mark(painter, rect, mark)
        finally:
            painter.restore()

    def _paint_mark(self, painter: QPainter, rect: QRect, mark: Mark) -> None:
        theme = self.ink.theme
        rejected = mark.status is Status.REJECTED
        left, width = rect.left() + _SIDE, rect.width() - 2 * _SIDE
        font = self._words
        font.setStrikeOut(rejected)
        painter.setFont(font)
        painter.setPen(QColor(theme.dim_small if rejected else theme.text))
        words = one_line(mark.words[:_MOST_LETTERS])
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
        single = int(starting() | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
        painter.drawText(QRect(left, rect.top() + 4, width, 21), single, shown)
        tag = tag_width(mark.label)
        place = placed_f(QRectF(rect), QRectF(left, rect.top() + 26, tag, TAG_HEIGHT - 2))
        paint_tag(painter, place, mark.layer, mark.label, self.ink)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.contradicts_text if mark.unsaved else theme.dim_small))
        parts = [standing(mark, short=True)]
        if mark.undecided and mark.score is not None:
            parts.append(score_text(mark.score))
        beside = QRect(left + round(tag) + 8, rect.top() + 26, width - round(tag) - 8, TAG_HEIGHT - 2)
        painter.drawText(placed(rect, beside), single, " · ".join(parts))
