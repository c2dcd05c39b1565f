"""The variants of an entry as a list, each with a line of the article it stands in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.services.entries.places import Place
from annotator.services.entries.values import State, Variant
from annotator.suggest.entries.values import Name
from annotator.ui.entries.concordance_line import paint_concordance
from annotator.ui.entries.painting import paint_ground, paint_right, paint_words
from annotator.ui.entries.wording import reason, variant_counts, variant_spoken
from annotator.ui.own_direction import in_own_direction
from annotator.ui.theme.fonts import article_font, interface_font
from annotator.ui.theme.theme import LIGHT, Theme
from annotator.ui.tip import tip_of

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
VARIANT_ROLE = Qt.ItemDataRole.UserRole
EXAMPLE_ROLE = Qt.ItemDataRole.UserRole + 1
WHERE_ROLE = Qt.ItemDataRole.UserRole + 2
HEIGHT = 72  # pixels
_SIDE = 18
_SIGN = 22

Example = Callable[[Variant], Place | None]
Where = Callable[[Variant], str]


class VariantsModel(QAbstractListModel):
    """Lists variants; ``example`` and ``where`` are asked only for rows that are seen."""

    def __init__(self, example: Example, where: Where, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._example = example
        self._where = where
        self._variants: Sequence[Variant] = ()

    def show(self, variants: Sequence[Variant]) -> None:
        """Show the variants of an entry."""
        self.beginResetModel()
        self._variants = variants
        self.endResetModel()

    def variant(self, index: AnyIndex) -> Variant | None:
        """The variant at ``index``."""
        return self._variants[index.row()] if index.isValid() and index.row() < len(self._variants) else None

    def variants(self) -> Sequence[Variant]:
        """Every variant that is shown."""
        return self._variants

    def index_of(self, name: Name, *, local: bool) -> QModelIndex:
        """Where the variant of a name stands; an invalid index when it is not there."""
        places = [n for n, v in enumerate(self._variants) if v.name[0] == name[0]]
        exact = [n for n in places if self._variants[n].local == local]
        return self.index((exact or places)[0]) if places else QModelIndex()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many variants are shown."""
        return 0 if parent.isValid() else len(self._variants)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, what a screen reader says, a tip, an example, or the variant itself."""
        variant = self.variant(index)
        if variant is None:
            return None
        found: object = None
        if role == VARIANT_ROLE:
            found = variant
        elif role == EXAMPLE_ROLE:
            found = self._example(variant)
        elif role == WHERE_ROLE:
            found = self._where(variant)
        elif role == Qt.ItemDataRole.DisplayRole:
            found = variant.text
        elif role == Qt.ItemDataRole.AccessibleTextRole:
            found = variant_spoken(variant, self._where(variant))
        elif role == Qt.ItemDataRole.ToolTipRole:
            found = tip_of(variant_spoken(variant, self._where(variant)))
        return found


class VariantDelegate(QStyledItemDelegate):
    """Paints a variant: its words and standing, why it is here, and where it stands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._words = article_font(15)
        self._small = interface_font(11)
        self._context = article_font(13)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Every row is as high as the others."""
        return QSize(300, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one variant."""
        variant = index.data(VARIANT_ROLE)
        if not isinstance(variant, Variant):
            return
        theme, rect = self.theme, QRect(option.rect)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ground(painter, option, theme)
            _paint_sign(painter, QPointF(rect.left() + _SIDE + 6, rect.top() + 18), variant.state, theme)
            left, right = rect.left() + _SIDE + _SIGN, rect.right() - _SIDE
            top = QRect(left, rect.top() + 6, right - left, 24)
            counts = paint_right(
                painter, top, in_own_direction(variant_counts(variant)), self._small, theme.dim_small
            )
            rejected = variant.state is State.REJECTED
            font = self._words
            font.setStrikeOut(rejected)
            wide = paint_words(
                painter,
                top.adjusted(0, 0, -counts - 14, 0),
                variant.text,
                font,
                theme.dim_small if rejected else theme.text,
            )
            beside = top.adjusted(wide + 12, 1, -counts - 14, 1)
            where = index.data(WHERE_ROLE)
            why = reason(variant, where if isinstance(where, str) else "")
            if beside.width() > QFontMetrics(self._small).averageCharWidth() * 8:
                paint_words(painter, beside, in_own_direction(why), self._small, theme.dim_small)
            place = index.data(EXAMPLE_ROLE)
            if isinstance(place, Place):
                line = QRect(left, rect.top() + 34, right - left, 30)
                paint_concordance(painter, line, place, self._context, self._small, theme)
        finally:
            painter.restore()


def _paint_sign(painter: QPainter, middle: QPointF, state: State, theme: Theme) -> None:
    """A tick, a dashed ring, or a cross."""
    x, y = middle.x(), middle.y()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state in (State.ACCEPTED, State.TOLD):
        painter.setPen(QPen(QColor(theme.good), 2))
        painter.drawPolyline([QPointF(x - 5, y), QPointF(x - 1.5, y + 4), QPointF(x + 5.5, y - 5)])
    elif state is State.PROPOSED:
        painter.setPen(QPen(QColor(theme.accent), 1.5, Qt.PenStyle.DashLine))
        painter.drawEllipse(middle, 5.5, 5.5)
    else:
        painter.setPen(QPen(QColor(theme.dim_small), 1.6))
        painter.drawLine(QPointF(x - 4, y - 4), QPointF(x + 4, y + 4))
        painter.drawLine(QPointF(x - 4, y + 4), QPointF(x + 4, y - 4))
