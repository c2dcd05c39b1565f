"""How a claim elsewhere is drawn: its standing, its place, its words, who makes it, why it is offered."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.claims.inks import NAMES, CampInks, font
from annotator.ui.claims.line_painting import (
    camp_width,
    paint_camp,
    paint_frame,
    paint_line,
    paint_lines,
    paint_tag,
    tag_width,
)
from annotator.ui.claims.shortlist import Row
from annotator.ui.claims.wording import claimer_of, place_of, standing_of, words_of
from annotator.ui.language import shown
from annotator.ui.mirroring import from_right, placed, placed_f
from annotator.ui.own_direction import in_own_direction
from annotator.ui.theme.theme import LIGHT

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
HEIGHT = 112  # pixels, the gap below included
LOW = 94  # the same where claimer and reasons share a line
_GAP = 8
_SIDE = 11
_LEAST_WHY = 40  # pixels that reasons are worth showing in


class CardDelegate(QStyledItemDelegate):
    """Paints one card of a shortlist."""

    def __init__(self, parent: QObject | None = None, *, narrow: bool = False) -> None:
        """``narrow`` cards are lower, and nothing is left free beside them."""
        super().__init__(parent)
        self._narrow = narrow
        self.inks = CampInks((), LIGHT)
        self._outside = 0 if narrow else 14

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Every card is as high as the others."""
        return QSize(200, LOW if self._narrow else HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one card."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        rect: QRect = option.rect
        card = rect.adjusted(self._outside, 0, -self._outside, -_GAP)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            current = bool(option.state & QStyle.StateFlag.State_Selected)
            frame = QRectF(card).adjusted(0.75, 0.75, -0.75, -0.75)
            paint_frame(painter, frame, self.inks.theme, decided=row.decided, current=current)
            self._paint_words(painter, card.adjusted(_SIDE, 7, -_SIDE, -7), row)
        finally:
            painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, row: Row) -> None:
        theme, claim, turned = self.inks.theme, row.claim, from_right()
        left = box.left()
        if row.decided:
            tag = shown(NAMES.get(row.label, row.label))
            place = placed_f(QRectF(box), QRectF(left, box.top(), tag_width(tag), 17))
            paint_tag(painter, place.left(), box.top() + 8, tag, row.label, theme)
            left += round(place.width()) + 7
        head = placed(box, QRect(left, box.top(), box.right() + 1 - left, 17))
        words = place_of(claim) if row.decided else f"{standing_of(row)} · {place_of(claim)}"
        paint_line(painter, head, in_own_direction(words), font(11), theme.dim_small, at_right=turned)
        text = QRect(box.left(), box.top() + 19, box.width(), 36)
        paint_lines(painter, text, words_of(claim), font(13), theme.text, 2)
        said = QRect(box.left(), box.top() + 56, box.width(), 17)
        if claim.camp:
            wide = min(camp_width(claim.camp), box.width() // 2)
            camp = QRect(box.right() + 1 - wide, said.top(), wide, 17)
            paint_camp(painter, placed(box, camp), claim.camp, self.inks)
            said.setRight(box.right() - wide - 8)
        by = f"— \u2068{claimer_of(claim)}\u2069"
        taken = paint_line(painter, placed(box, said), by, font(12, italic=True), theme.text, at_right=turned)
        why = QRect(box.left(), box.top() + 74, box.width(), 16)
        if self._narrow:
            why = said.adjusted(taken + 10, 0, 0, 0)
        if why.width() > _LEAST_WHY:
            words = " · ".join(map(shown, row.reasons))
            paint_line(
                painter,
                placed(box, why),
                words,
                font(11),
                theme.dim_small,
                at_right=self._narrow is not turned,
            )
