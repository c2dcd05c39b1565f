"""The list at the left of the Labels screen: every label as it looks, its key, and how many spans it has."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.scheme import Scheme
from annotator.ui.actions.key_cap import cap_size, paint_cap
from annotator.ui.actions.key_names import key_name
from annotator.ui.flat_list import FlatList
from annotator.ui.inspector.label_tag import HEIGHT as TAG
from annotator.ui.inspector.label_tag import TagInk, paint_tag, tag_width
from annotator.ui.language import number, tr
from annotator.ui.mirroring import chosen_bar, from_right, placed_f
from annotator.ui.scheme.items import Item, Kind, Line, SchemeModel
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT, Theme

_ROW = 30  # pixels
_SIDE = 14
_INDENT = 26
_COUNT = 56


class SchemeList(FlatList):
    """``itemChosen(Item)`` comes when another line is; ``moved(Item, int)`` when a label is dragged there."""

    itemChosen = Signal(object)  # noqa: N815  # Qt's way of naming signals
    moved = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Labels of the scheme"), parent)
        self.lines = SchemeModel(self)
        self._paint = _LineDelegate(self)
        self.setModel(self.lines)
        self.setItemDelegate(self._paint)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(FlatList.DragDropMode.InternalMove)
        self._filling = False
        self.selectionModel().currentChanged.connect(self._picked)

    @property
    def chosen(self) -> Item | None:
        """The item that is chosen."""
        line = self.lines.line(self.currentIndex())
        return line.item if line is not None else None

    def show_scheme(
        self,
        scheme: Scheme | None,
        spans: dict[tuple[str, str], int] | None,
        links: dict[str, int] | None,
        chosen: Item | None,
    ) -> None:
        """Show a scheme with its counts, and choose an item of it, else the first."""
        self._filling = True
        self._paint.ink = TagInk(scheme, self._paint.theme)
        self.lines.show(scheme, spans, links)
        index = self.lines.find(chosen)
        self.setCurrentIndex(index if index.isValid() else self.lines.index(0))
        self._filling = False
        self.viewport().update()

    def set_theme(self, theme: Theme, scheme: Scheme | None) -> None:
        """Take on the colours of ``theme``."""
        self._paint.theme = theme
        self._paint.ink = TagInk(scheme, theme)
        self.viewport().update()

    def show_keys(self, shown: bool) -> None:
        """Show or hide the labels' keys."""
        self._paint.keys_shown = shown
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where the chosen label was dropped; nothing moves by itself."""
        chosen = self.chosen
        at = self.indexAt(event.position().toPoint())
        line = self.lines.line(at)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if (
            chosen is None
            or line is None
            or chosen.kind is not line.item.kind
            or chosen.layer != line.item.layer
        ):
            return
        self.moved.emit(chosen, at.row() - self.currentIndex().row())

    def _picked(self, current: QModelIndex, _former: QModelIndex) -> None:
        line = self.lines.line(current)
        if line is not None and not self._filling:
            self.itemChosen.emit(line.item)


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.ink = TagInk(None, LIGHT)
        self.keys_shown = True

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        line = model.line(index) if isinstance(model, SchemeModel) else None
        if line is None:
            return
        box = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(self.theme.chosen_ground))
            painter.fillRect(chosen_bar(option.rect), QColor(self.theme.accent))
        self._paint_line(painter, box, line)
        painter.restore()

    def _paint_line(self, painter: QPainter, box: QRectF, line: Line) -> None:
        item, middle = line.item, box.center().y()
        if item.kind is Kind.LABEL:
            tag = QRectF(box.left() + _INDENT, middle - TAG / 2, tag_width(item.name), TAG)
            room = box.right() - _COUNT - 34 - tag.left()
            tag.setWidth(min(tag.width(), room))
            paint_tag(painter, placed_f(box, tag), item.layer, item.name, self.ink)
            if line.retired:
                aside = QRectF(tag.right() + 8, box.top(), 60, box.height())
                self._words(painter, placed_f(box, aside), tr("retired"), dim=True)
            if line.key and self.keys_shown:
                name = key_name(line.key)
                size = cap_size(name)
                cap = QRectF(box.right() - _COUNT - size.width(), middle, size.width(), size.height())
                paint_cap(painter, placed_f(box, cap).left(), middle, name, self.theme)
        else:
            heading = item.kind in (Kind.LAYER, Kind.RELATIONS)
            left = box.left() + (_SIDE if item.kind is not Kind.RELATION else _INDENT)
            words = item.name.upper() if heading else item.name
            if line.retired:
                words = tr("{name} · retired", name=words)
            room_box = QRectF(left, box.top(), box.right() - _COUNT - left, box.height())
            self._words(painter, placed_f(box, room_box), words, dim=heading or line.retired, heading=heading)
        if line.count is not None:
            count = QRectF(box.right() - _COUNT, box.top(), _COUNT - _SIDE, box.height())
            self._words(painter, placed_f(box, count), number(line.count), dim=True, at_end=True)

    def _words(
        self,
        painter: QPainter,
        box: QRectF,
        words: str,
        *,
        dim: bool = False,
        heading: bool = False,
        at_end: bool = False,
    ) -> None:
        font = interface_font(11 if heading or at_end else 13)
        if heading:
            font.setWeight(QFont.Weight.Bold)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.dim_small if dim else self.theme.text))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        at_right = at_end is not from_right()
        at = box.right() - metrics.horizontalAdvance(shown) if at_right else box.left()
        painter.drawText(QPointF(at, base), shown)
