"""What the claims are about, as a list model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.wording import worded
from annotator.services.claims.board import BoardSubject
from annotator.ui.claims.inks import font
from annotator.ui.claims.line_painting import paint_line, paint_tag, tag_width
from annotator.ui.language import several, shown
from annotator.ui.mirroring import chosen_bar, from_right, placed, placed_f
from annotator.ui.punctuation import listed
from annotator.ui.theme.theme import LIGHT, Theme
from annotator.ui.tip import tip_of

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SUBJECT_ROLE = Qt.ItemDataRole.UserRole
CONTRADICTED = worded("contradicted")
HEIGHT = 50  # pixels
_SIDE = 14


class SubjectsModel(QAbstractListModel):
    """Lists subjects; ``narrow`` keeps those in which every word of a filter occurs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[BoardSubject] = ()
        self._shown: list[BoardSubject] = []
        self._words: list[str] = []

    def show(self, subjects: Sequence[BoardSubject]) -> None:
        """Show other subjects, or the same as they are now."""
        self._all = subjects
        self._fill()

    def narrow(self, words: str) -> None:
        """Show only subjects with these words in their name."""
        self._words = words.casefold().split()
        self._fill()

    def index_of(self, subject: str) -> QModelIndex:
        """Where the subject of an id stands; an invalid index when it is not shown."""
        place = next((n for n, s in enumerate(self._shown) if s.id == subject), None)
        return self.index(place) if place is not None else QModelIndex()

    def subject(self, index: AnyIndex) -> BoardSubject | None:
        """The subject at ``index``."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def subjects(self) -> list[BoardSubject]:
        """The subjects shown, in order."""
        return self._shown

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many subjects are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, what a screen reader says, a tip, or the subject itself."""
        subject = self.subject(index)
        if subject is None:
            return None
        if role == SUBJECT_ROLE:
            return subject
        if role == Qt.ItemDataRole.DisplayRole:
            return subject.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((subject.name, *_below(subject)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(f"{subject.name}\n{' · '.join(_below(subject))}")
        return None

    def _fill(self) -> None:
        words = self._words
        shown = [s for s in self._all if all(word in _searched(s) for word in words)]
        if [s.id for s in shown] == [s.id for s in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()


class SubjectDelegate(QStyledItemDelegate):
    """Paints a subject: its name, how many claims, whether some of them contradict one another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Every row is as high as the others."""
        return QSize(180, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one subject."""
        subject = index.data(SUBJECT_ROLE)
        if not isinstance(subject, BoardSubject):
            return
        theme, rect = self.theme, QRect(option.rect)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, QColor(theme.chosen_ground))
                painter.fillRect(chosen_bar(rect), QColor(theme.accent))
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, QColor(theme.ground))
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.hairline))
            inner = rect.adjusted(_SIDE, 7, -_SIDE, -7)
            name = QRect(inner.left(), inner.top(), inner.width(), 19)
            turned = from_right()
            paint_line(painter, name, subject.name, font(13, bold=True), theme.text, at_right=turned)
            below = QRect(inner.left(), inner.top() + 20, inner.width(), 16)
            if subject.contradicted:
                tag = shown(CONTRADICTED)
                wide = tag_width(tag)
                box = placed_f(QRectF(inner), QRectF(inner.right() + 1 - wide, below.top(), wide, 16))
                paint_tag(painter, box.left(), below.center().y() + 0.5, tag, "contradicts", theme)
                below = placed(inner, below.adjusted(0, 0, -round(wide) - 8, 0))
            paint_line(
                painter, below, " · ".join(_counts(subject)), font(11), theme.dim_small, at_right=turned
            )
        finally:
            painter.restore()


def _searched(subject: BoardSubject) -> str:
    return " ".join((subject.name, *_below(subject))).casefold()


def _below(subject: BoardSubject) -> list[str]:
    return [*_counts(subject), shown(CONTRADICTED)] if subject.contradicted else _counts(subject)


def _counts(subject: BoardSubject) -> list[str]:
    claims = several("%Ln claim", "%Ln claims", len(subject.claims))
    return [part for part in (claims, subject.frame) if part and part != subject.name]
