"""Where the chosen variant stands, as a list of lines of a concordance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.services.entries.places import Place
from annotator.ui.entries.concordance_line import paint_concordance
from annotator.ui.entries.painting import paint_ground
from annotator.ui.entries.wording import place_spoken
from annotator.ui.theme.fonts import article_font, interface_font
from annotator.ui.theme.theme import LIGHT, Theme
from annotator.ui.tip import tip_of

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PLACE_ROLE = Qt.ItemDataRole.UserRole
HEIGHT = 36  # pixels
_SIDE = 18


class PlacesModel(QAbstractListModel):
    """Lists places."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: Sequence[Place] = ()

    def show(self, places: Sequence[Place]) -> None:
        """Show other places."""
        self.beginResetModel()
        self._places = places
        self.endResetModel()

    def place(self, index: AnyIndex) -> Place | None:
        """The place at ``index``."""
        return self._places[index.row()] if index.isValid() and index.row() < len(self._places) else None

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many places are shown."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, what a screen reader says, a tip, or the place itself."""
        place = self.place(index)
        if place is None:
            return None
        if role == PLACE_ROLE:
            return place
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return place_spoken(place)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of("\n".join(part for part in (place.title, place.outlet) if part))
        return None


class PlaceDelegate(QStyledItemDelegate):
    """Paints one place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._context = article_font(13)
        self._small = interface_font(11)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Every row is as high as the others."""
        return QSize(300, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one place."""
        place = index.data(PLACE_ROLE)
        if not isinstance(place, Place):
            return
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ground(painter, option, self.theme)
            rect = QRect(option.rect).adjusted(_SIDE, 3, -_SIDE, -3)
            paint_concordance(painter, rect, place, self._context, self._small, self.theme)
        finally:
            painter.restore()
