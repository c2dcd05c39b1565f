"""A claim's source or cue in the inspector: its words as the page draws them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from annotator.domain.mark import Mark
from annotator.domain.scheme import Drawing
from annotator.ui.inspector.label_tag import TagInk, tag_font, tag_width
from annotator.ui.inspector.own_keys import keeps
from annotator.ui.inspector.wording import one_line
from annotator.ui.language import tr
from annotator.ui.punctuation import listed
from annotator.ui.theme.contrast import readable
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT

_HEIGHT = 22
_SIDE = 4.0
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_SUGGESTED = (2.6, 1.8)


class PartButton(QAbstractButton):
    """Shows a part; pressing it asks for another. ``removed``: Delete was pressed on it."""

    removed = Signal()
    left = Signal()
    stepped = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._mark: Mark | None = None
        self._instead = ""
        self._suggested = False
        self._ink = TagInk(None, LIGHT)
        self.setFont(interface_font(13))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_part(
        self, mark: Mark | None, instead: str, ink: TagInk, key: str, *, suggested: bool = False
    ) -> None:
        """Show a mark, or the words ``instead`` of one; ``key`` is the key that asks for it.

        What is only ``suggested`` is drawn dashed.
        """
        self._mark, self._instead, self._ink = mark, instead, ink
        self._suggested = suggested and mark is not None
        said = listed((one_line(mark.words), mark.label)) if mark is not None else instead
        said = tr("{said}, suggested", said=said) if self._suggested else said
        self.setAccessibleName(f"{self._name}: {said}")
        self.setAccessibleDescription(tr("Key {key} chooses another; Delete takes it away.", key=key))
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """What it says."""
        return one_line(self._mark.words) if self._mark is not None else self._instead

    def sizeHint(self) -> QSize:
        """As wide as its words and label."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.words()) + 2 * _SIDE + 2
        if self._filled():
            width += tag_width(self._label()) - 4
        return QSize(round(width), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Words are shortened where there is no room."""
        return QSize(min(60, self.sizeHint().width()), _HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that work the control from being taken as commands."""
        return keeps(event) or super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's own signature
        """Tab goes to the next control here, and nowhere else."""
        self.stepped.emit(1 if next else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose another, take away, go on, leave."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key in _STEPS:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words and label in the label's colours."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        finally:
            painter.end()

    def _paint(self, painter: QPainter, box: QRectF) -> None:
        theme = self._ink.theme
        _, ground, line = self._ink.of(self._mark.layer if self._mark is not None else "", self._label())
        filled = self._filled()
        if filled and self._suggested:
            painter.setPen(_dashed(line, 1.5, _SUGGESTED))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        elif filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 4, 4)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
        tag = tag_width(self._label()) - 4 if filled else 0.0
        room = box.adjusted(_SIDE, 0, -_SIDE - tag, 0)
        metrics = QFontMetricsF(self.font())
        words = metrics.elidedText(self.words(), Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text if self._mark is not None else theme.dim_small))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if filled:
            painter.setFont(QFont(tag_font()))
            painter.setPen(QColor(readable(line, theme.panel if self._suggested else ground)))
            corner = QRectF(box.right() - tag - 2, box.top(), tag, box.height())
            painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, self._label())
        elif self._mark is not None:
            # As on the page: what is only suggested is thinner and wider apart.
            painter.setPen(
                _dashed(line, 1.3, _SUGGESTED) if self._suggested else _dashed(line, 2, (1.0, 1.2))
            )
            foot = box.bottom() - 1
            painter.drawLine(
                QPointF(room.left(), foot), QPointF(room.left() + metrics.horizontalAdvance(words), foot)
            )

    def _label(self) -> str:
        return self._mark.label if self._mark is not None else ""

    def _filled(self) -> bool:
        mark = self._mark
        return mark is not None and self._ink.of(mark.layer, mark.label)[0] is Drawing.FILL


def _dashed(colour: str, width: float, pattern: tuple[float, float]) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setStyle(Qt.PenStyle.CustomDashLine)
    pen.setDashPattern(list(pattern))
    return pen
