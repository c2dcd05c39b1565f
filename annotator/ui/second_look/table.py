"""The list of the second look: a place in its sentence, what stands there, what may be right, and why."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.scheme import Scheme
from annotator.services.second_look.rows import Kind, Row
from annotator.ui.claims.inks import font
from annotator.ui.claims.line_painting import paint_line
from annotator.ui.corpus.wording import day_of, is_right_to_left
from annotator.ui.language import shown, tr
from annotator.ui.own_direction import in_own_direction
from annotator.ui.punctuation import listed
from annotator.ui.second_look.kept_look import Look
from annotator.ui.theme.theme import LIGHT, Theme, label_ground, label_line
from annotator.ui.tip import tip_of

AnyIndex = QModelIndex | QPersistentModelIndex
HEIGHT = 56  # pixels
_SIDE = 14
_DOUBT = 46
_LABELS = 190
_NOWHERE = QModelIndex()


class LookModel(QAbstractListModel):
    """The rows that are to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look: Look | None = None
        self.rows: list[Row] = []

    def show(self, look: Look | None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.look = look
        self.rows = list(look.rows) if look is not None else []
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says, for screen readers and tips."""
        if not index.isValid() or self.look is None:
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return listed((" ".join(row.text.split()), asked(row), shown(row.why), self.source(row)))
        if role == Qt.ItemDataRole.ToolTipRole:
            before, after = self.look.around.get(row.place, ("", ""))
            return tip_of(f"…{before}{row.text}{after}…\n{shown(row.why)}\n{self.source(row)}")
        return None

    def source(self, row: Row) -> str:
        """Title, outlet and day of a row's article."""
        listed = self.look.articles.get(row.document) if self.look is not None else None
        if listed is None:
            return ""
        parts = (listed.title or listed.source_file, listed.outlet, day_of(listed.published))
        return " · ".join(" ".join(part.split()) for part in parts if part)


def asked(row: Row) -> str:
    """What a row asks: "ORG → PERSON", "ORG → no span", "→ PERSON"."""
    if row.kind is Kind.MISSING:
        return f"→ {row.instead}"
    return f"{row.label} → {row.instead or tr('no span')}"


class LookDelegate(QStyledItemDelegate):
    """Paints a row: the words in their sentence, labels beside them, the reason below."""

    theme: Theme = LIGHT
    scheme: Scheme | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Every row is as high as the others."""
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one row."""
        model = index.model()
        assert isinstance(model, LookModel)
        row, rect, theme = model.rows[index.row()], QRect(option.rect), self.theme
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, QColor(theme.chosen_ground))
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.accent))
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.hairline))
            inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
            doubt = f"{min(row.doubt, 0.99):.2f}".replace("0.", ".", 1)
            paint_line(
                painter, QRect(inner.left(), inner.top() + 8, _DOUBT - 10, 20), doubt, font(13), theme.text
            )
            labels = QRect(inner.right() - _LABELS, inner.top() + 8, _LABELS, 20)
            self._labels(painter, labels, row)
            look = model.look
            before, after = look.around.get(row.place, ("", "")) if look is not None else ("", "")
            sentence = QRect(
                inner.left() + _DOUBT, inner.top() + 6, inner.width() - _DOUBT - _LABELS - 16, 24
            )
            self._sentence(painter, sentence, row, before, after)
            below = QRect(inner.left() + _DOUBT, inner.top() + 31, inner.width() - _DOUBT, 18)
            source = model.source(row)
            why = in_own_direction(shown(row.why))
            why = f"{why}  ·  \u2068{source}\u2069" if source else why
            paint_line(painter, below, why, font(12), theme.dim_small)
        finally:
            painter.restore()

    def _labels(self, painter: QPainter, box: QRect, row: Row) -> None:
        """What stands there, an arrow, and what is proposed, from the right."""
        face = font(11, bold=True)
        metrics = QFontMetrics(face)
        right = box.right()
        parts = [(row.instead or tr("no span"), bool(row.instead)), ("→", False)]
        if row.label:
            parts.append((row.label, True))
        painter.setFont(face)
        for words, is_label in parts:
            wide = metrics.horizontalAdvance(words) + (14 if is_label else 10)
            place = QRectF(right - wide, box.top(), wide, box.height())
            ink = QColor(self.theme.dim_small)
            known = self.scheme.label(row.layer, words) if is_label and self.scheme is not None else None
            if known is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(label_ground(known.colour, self.theme)))
                painter.drawRoundedRect(place, 4, 4)
                ink = QColor(label_line(known.colour, self.theme))
            painter.setPen(ink)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
            right -= wide + 2

    def _sentence(self, painter: QPainter, box: QRect, row: Row, before: str, after: str) -> None:
        """The words on a ground or dashed line of their label, in as much of the sentence as fits."""
        face = font(14)
        metrics = QFontMetrics(face)
        words = metrics.elidedText(
            " ".join(row.text.split()), Qt.TextElideMode.ElideMiddle, max(40, box.width() // 2)
        )
        wide = metrics.horizontalAdvance(words)
        room = max(0, box.width() - wide - 8)
        backwards = is_right_to_left(row.text)
        # What is left out is what lies far from the words: the end of what follows them, on the left here.
        left_words, right_words = (after, before) if backwards else (before, after)
        beginning, end = Qt.TextElideMode.ElideLeft, Qt.TextElideMode.ElideRight
        lead = metrics.elidedText(
            left_words, end if backwards else beginning, min(room, box.width() * 2 // 5)
        )
        if backwards:
            lead = _backwards(lead)
        start = box.left() + metrics.horizontalAdvance(lead)
        place = QRectF(start, box.top(), wide + 8, box.height())
        known = self.scheme.label(row.layer, row.label or row.instead) if self.scheme is not None else None
        if known is not None and row.key is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(label_ground(known.colour, self.theme)))
            painter.drawRoundedRect(place, 4, 4)
        elif known is not None:
            painter.setPen(QPen(QColor(label_line(known.colour, self.theme)), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 4, 4)
        painter.setFont(face)
        painter.setPen(QColor(self.theme.dim_small))
        middle = int(
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        )
        painter.drawText(QRectF(box.left(), box.top(), start - box.left() + 1, box.height()), middle, lead)
        tail_room = box.right() - place.right()
        tail = metrics.elidedText(right_words, beginning if backwards else end, max(0, int(tail_room)))
        if backwards:
            tail = _backwards(tail)
        painter.drawText(QRectF(place.right(), box.top(), tail_room, box.height()), middle, tail)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(place.adjusted(4, 0, 0, 0), middle, words)


def _backwards(text: str) -> str:
    """The text as a stretch that runs from right to left, marks of omission included."""
    return f"\u2067{text}\u2069" if text else ""


class LookList(QListView):
    """Shows the rows. ``opened``: the chosen one is to be seen in its article."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("flat")
        self.setAccessibleName(tr("Second look"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines = LookModel(self)
        self.setModel(self.lines)
        self._delegate = LookDelegate(self)
        self.setItemDelegate(self._delegate)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    @property
    def chosen(self) -> Row | None:
        """The row that is chosen."""
        at = self.currentIndex().row()
        return self.lines.rows[at] if 0 <= at < len(self.lines.rows) else None

    def show_look(self, look: Look | None) -> None:
        """Show other rows; the chosen one stays so, or what has come into its place is."""
        before, at = self.chosen, max(0, self.currentIndex().row())
        self._delegate.scheme = look.scheme if look is not None else None
        self.lines.show(look)
        rows = self.lines.rows
        if before is not None:
            at = next((n for n, row in enumerate(rows) if row.place == before.place), at)
        if rows:
            self.setCurrentIndex(self.lines.index(min(at, len(rows) - 1)))

    def step(self, by: int) -> None:
        """Choose the next row, or the one before."""
        at = max(0, min(len(self.lines.rows) - 1, self.currentIndex().row() + by))
        self.setCurrentIndex(self.lines.index(at))

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands here."""
