"""The table of a subject's claims."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.domain.mark import MarkKey
from annotator.services.claims.board import BoardClaim
from annotator.ui.claims.claims_model import (
    CLAIM,
    CLAIM_ROLE,
    CLAIMER,
    DATE,
    FIGURE,
    OUTLET,
    RELATION,
    RELATION_ROLE,
    AnyIndex,
    ClaimsModel,
)
from annotator.ui.claims.inks import NAMES, CampInks, font
from annotator.ui.claims.line_painting import paint_camp, paint_line, paint_lines, paint_tag, tag_width
from annotator.ui.claims.wording import claimer_of, figure_parts, suggested, words_of
from annotator.ui.corpus.wording import day_of
from annotator.ui.language import shown, tr
from annotator.ui.mirroring import from_right, placed_f
from annotator.ui.plain_table import PlainTable
from annotator.ui.theme.theme import LIGHT

ROW = 48  # pixels
_SIDE = 10
_NARROW = 460  # pixels; below it some columns give way to the claim itself
_SPARED = (OUTLET, DATE, FIGURE)
_WIDTHS = {DATE: 64, FIGURE: 88, RELATION: 122}  # pixels; a day takes more where months are longer
_SHARES = {CLAIM: 0.52, CLAIMER: 0.27, OUTLET: 0.21}  # of what these leave


class ClaimDelegate(QStyledItemDelegate):
    """Paints the cells: claim and claimer over two lines, figures and dates at the right."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.inks = CampInks((), LIGHT)
        self.chosen: MarkKey | None = None
        self.focused = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        claim = index.data(CLAIM_ROLE)
        if not isinstance(claim, BoardClaim):
            return
        rect = QRect(option.rect)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter, rect, claim, option.state, index.column())
            self._paint_cell(painter, rect.adjusted(_SIDE, 4, -_SIDE, -5), claim, index)
        finally:
            painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, claim: BoardClaim, state: QStyle.StateFlag, column: int
    ) -> None:
        theme = self.inks.theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.chosen_ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.hairline))
        if column == CLAIM:
            # As in the article: a solid line for a decided claim, a dashed one for a suggestion.
            pen = QPen(QColor(theme.claim), 2.5)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if claim.undecided:
                pen.setWidthF(1.5)
                pen.setStyle(Qt.PenStyle.CustomDashLine)
                pen.setDashPattern([2.5, 2.0])
            painter.setPen(pen)
            at = rect.right() - 2 if from_right() else rect.left() + 2
            painter.drawLine(at, rect.top() + 8, at, rect.bottom() - 8)

    def _paint_cell(self, painter: QPainter, box: QRect, claim: BoardClaim, index: AnyIndex) -> None:
        theme, column, turned = self.inks.theme, index.column(), from_right()
        upper = QRect(box.left(), box.top() + 1, box.width(), 19)
        lower = QRect(box.left(), box.top() + 21, box.width(), 17)
        if column == CLAIM:
            paint_lines(painter, box, words_of(claim), font(13), theme.text, 2)
        elif column == CLAIMER:
            face = font(13, italic=not claim.claimer)
            colour = theme.text if claim.claimer else theme.dim_small
            if claim.camp:
                paint_line(painter, upper, claimer_of(claim), face, colour, at_right=turned)
                paint_camp(painter, lower, claim.camp, self.inks)
            else:
                paint_lines(painter, box, claimer_of(claim), face, colour, 2)
        elif column == OUTLET:
            paint_line(painter, upper, claim.outlet or claim.title, font(13), theme.text, at_right=turned)
            paint_line(painter, lower, claim.number, font(11), theme.dim_small, at_right=turned)
        elif column == DATE:
            paint_line(painter, box, day_of(claim.published), font(13), theme.text, at_right=not turned)
        elif column == FIGURE:
            number, unit = figure_parts(claim)
            paint_line(painter, upper if unit else box, number, font(13), theme.text, at_right=not turned)
            paint_line(painter, lower, unit, font(11), theme.dim_small, at_right=not turned)
        else:
            self._paint_relation(painter, box, claim, index)

    def _paint_relation(self, painter: QPainter, box: QRect, claim: BoardClaim, index: AnyIndex) -> None:
        theme = self.inks.theme
        relation = index.data(RELATION_ROLE)
        if claim.key == self.chosen:
            paint_line(painter, box, "—", font(13), theme.dim_small, at_right=not from_right())
        elif relation is not None:
            label, score = relation
            if label or score is None:
                words = shown(NAMES.get(label, label))
                wide = min(tag_width(words), box.width())
                place = placed_f(QRectF(box), QRectF(box.right() + 1 - wide, box.top(), wide, box.height()))
                paint_tag(painter, place.left(), box.center().y() + 0.5, words, label, theme)
            else:
                paint_line(
                    painter, box, suggested(score), font(11), theme.dim_small, at_right=not from_right()
                )


class ClaimsTable(PlainTable):
    """Shows claims row by row.

    ``claimChosen(MarkKey | None)``: another row is chosen; ``claimOpened(BoardClaim)``: by double click.
    """

    claimChosen = Signal(object)  # noqa: N815  # Qt's way of naming signals
    claimOpened = Signal(object)  # noqa: N815  # as above

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Claims about the subject"), ROW, parent)
        self.claims = ClaimsModel(self)
        self.setModel(self.claims)
        self.delegate = ClaimDelegate(self)
        self.setItemDelegate(self.delegate)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._filling = False
        self.selectionModel().currentChanged.connect(self._picked)
        self.doubleClicked.connect(self._opened)

    @property
    def chosen(self) -> BoardClaim | None:
        """The claim that is chosen."""
        return self.claims.claim(self.currentIndex())

    def show_claims(self, claims: Sequence[BoardClaim], chosen: MarkKey | None) -> None:
        """Show claims with one of them chosen, else the first; nothing is told of it."""
        at = self.verticalScrollBar().value()
        self._filling = True
        self.claims.show(claims)
        self._filling = False
        self.verticalScrollBar().setValue(at)
        place = self.claims.place_of(chosen)
        self.choose_row(place if place is not None else 0)

    def choose_row(self, row: int) -> None:
        """Choose the claim in a row; nothing is told of it."""
        self._filling = True
        index = self.claims.index(row, 0) if row < self.claims.rowCount() else QModelIndex()
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._filling = False
        if index.isValid():
            self.scrollTo(index)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        rows = max(1, self.claims.rowCount())
        return QSize(400, self.horizontalHeader().sizeHint().height() + ROW * rows + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < _NARROW
        for column in _SPARED:
            self.setColumnHidden(column, narrow)
        wanted = _WIDTHS | {DATE: max(_WIDTHS[DATE], _widest_day() + 2 * _SIDE)}
        widths = {c: width for c, width in wanted.items() if not self.isColumnHidden(c)}
        shares = {c: share for c, share in _SHARES.items() if not self.isColumnHidden(c)}
        left = self.viewport().width() - sum(widths.values())
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        for column, share in shares.items():
            self.setColumnWidth(column, int(left * share / sum(shares.values())))

    def _picked(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._filling:
            claim = self.claims.claim(index)
            self.claimChosen.emit(claim.key if claim is not None else None)

    def _opened(self, index: QModelIndex) -> None:
        claim = self.claims.claim(index)
        if claim is not None:
            self.claimOpened.emit(claim)


def _widest_day() -> int:
    """In pixels, a day of the month with the longest name."""
    metrics = QFontMetrics(font(13))
    return max(metrics.horizontalAdvance(day_of(f"2000-{month:02}-28")) for month in range(1, 13)) + 2
