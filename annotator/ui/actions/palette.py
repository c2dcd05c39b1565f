"""Every command and article by its name, for the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions.command_row import SIDE, paint_ground, paint_keys, paint_words
from annotator.ui.actions.offers import Offer
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.punctuation import listed
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_OFFER = Qt.ItemDataRole.UserRole
_ROW = 32
_HEAD = 70  # pixels of the box and the margins
_MOST_ROWS = 12
_WIDTH = 640
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class _Offers(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._offers: Sequence[Offer] = ()

    def show(self, offers: Sequence[Offer]) -> None:
        self.beginResetModel()
        self._offers = offers
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        offer = self._offers[index.row()]
        if role == _OFFER:
            return offer
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((offer.text, offer.group, offer.key, offer.lacks))
        return None


class _OfferDelegate(QStyledItemDelegate):
    def __init__(self, parent: QObject, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = interface_font(13)
        self._small = interface_font(11)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        offer = index.data(_OFFER)
        if not isinstance(offer, Offer):
            return
        theme, rect = self._theme, option.rect
        painter.save()
        try:
            paint_ground(painter, option, theme)
            end = paint_keys(painter, rect, [offer.key] if offer.key else [], theme) - 6
            place = f"{offer.group} · {offer.lacks}" if offer.lacks else offer.group
            at = end - QFontMetrics(self._small).horizontalAdvance(place) - 2  # what it rounds away
            paint_words(painter, rect, _across(rect, at, end), place, self._small, theme.dim_small)
            ink = theme.dim if offer.lacks else theme.text
            paint_words(
                painter, rect, _across(rect, rect.left() + SIDE, at - 12), offer.text, self._font, ink
            )
        finally:
            painter.restore()


def _across(row: QRect, left: int, right: int) -> QRect:
    return QRect(left, row.top(), right - left, row.height())


class Palette(QDialog):
    """Lists what fits the words typed; Enter takes the chosen line, Escape leaves."""

    def __init__(self, find: Callable[[str], Sequence[Offer]], theme: Theme, parent: QWidget) -> None:
        """``find`` gives what fits some words, the best first."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._over = parent.window()
        self.setObjectName("palette")
        self.setWindowTitle(tr("Every command"))
        self.setAccessibleName(tr("Every command and article"))
        self._find = find
        self._taken: Offer | None = None
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("Type a command or an article's title"))
        self.box.setAccessibleName(tr("Command or article"))
        self.box.installEventFilter(self)
        self._model = _Offers(self)
        self.view = QListView()
        self.view.setObjectName("flat")
        self.view.setAccessibleName(tr("What fits"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(_OfferDelegate(self.view, theme))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = plain_label("dim", tr("Nothing is called so."))
        self._nothing.setContentsMargins(16, 8, 16, 12)
        self.box.textChanged.connect(self._show)
        self.view.clicked.connect(lambda _index: self._take())
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 11, 11, 11)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.view, 1)
        column.addWidget(self._nothing)
        self.setFixedWidth(_WIDTH)
        self._show("")

    def ask(self) -> Offer | None:
        """Show the palette over its parent; what was taken, or None."""
        around = self._over.frameGeometry()
        self.move(around.center().x() - self.width() // 2, around.top() + 100)
        self.exec()
        return self._taken

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the list reach it while the box has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _LIST_KEYS:
                self._walk(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _walk(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
        last = self._model.rowCount() - 1
        row = self.view.currentIndex().row() + steps[Qt.Key(event.key())]
        self.view.setCurrentIndex(self._model.index(max(0, min(last, row))))

    def _show(self, words: str) -> None:
        self._model.show(self._find(words))
        found = self._model.rowCount()
        self._nothing.setVisible(not found)
        self.setFixedHeight(_HEAD + _ROW * max(1, min(_MOST_ROWS, found)))
        self.view.setVisible(bool(found))
        if found:
            self.view.setCurrentIndex(self._model.index(0))

    def _take(self) -> None:
        offer = self.view.currentIndex().data(_OFFER)
        if isinstance(offer, Offer) and not offer.lacks:
            self._taken = offer
            self.accept()
