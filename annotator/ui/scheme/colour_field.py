"""A label's colour: hues to pick, how it looks on both pages, and whether it can be read."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.scheme import Colour, Drawing
from annotator.ui.language import mirrored, tr
from annotator.ui.pieces import plain_label
from annotator.ui.theme.contrast import readable
from annotator.ui.theme.fonts import article_font, interface_font
from annotator.ui.theme.label_colours import HUES, colour_of, of_hue, verdict, weaknesses
from annotator.ui.theme.theme import DARK, LIGHT, Theme, label_ground, label_line
from annotator.ui.tip import tip_of

_SWATCH = 24  # pixels


class ColourField(QWidget):
    """Shows a colour and offers others. ``picked(Colour)``."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour: Colour | None = None
        self.swatches = [_Swatch(of_hue(degrees), degrees) for degrees in HUES]
        self.other = QPushButton(tr("Other…"))
        self.other.setObjectName("plain")
        self.other.setToolTip(tip_of(tr("Choose any colour; the other three are made of it.")))
        self.looks = [_Look(LIGHT), _Look(DARK)]
        self.verdict = plain_label("dim", wrap=True)
        self.mend = QPushButton(tr("Make it readable"))
        self.mend.setObjectName("plain")
        for swatch in self.swatches:
            swatch.clicked.connect(lambda _checked=False, swatch=swatch: self.picked.emit(swatch.colour))
        self.other.clicked.connect(self._ask)
        self.mend.clicked.connect(self._mend)
        row = QHBoxLayout()
        row.setSpacing(5)
        for swatch in self.swatches:
            row.addWidget(swatch)
        row.addWidget(self.other)
        row.addStretch(1)
        looks = QHBoxLayout()
        looks.setSpacing(8)
        for look in self.looks:
            looks.addWidget(look, 1)
        below = QHBoxLayout()
        below.addWidget(self.verdict, 1)
        below.addWidget(self.mend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addLayout(looks)
        column.addLayout(below)

    def show_colour(self, name: str, drawing: Drawing, colour: Colour) -> None:
        """Show the colour of a label, as its layer draws it."""
        self._colour = colour
        for look in self.looks:
            look.show_label(name, drawing, colour)
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour == colour)
        weak = weaknesses(colour, drawing)
        self.verdict.setText(" ".join(weak) if weak else verdict(colour, drawing))
        self.verdict.setObjectName("wrong" if weak else "dim")
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        self.mend.setVisible(bool(weak))

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for swatch in self.swatches:
            swatch.theme = theme
            swatch.update()

    def _ask(self) -> None:
        start = QColor(self._colour.line) if self._colour is not None else QColor("#1D589A")
        wanted = QColorDialog.getColor(start, self, tr("Colour of the label"))
        if wanted.isValid():
            self.picked.emit(colour_of(wanted.name().upper()))

    def _mend(self) -> None:
        if self._colour is not None:
            self.picked.emit(colour_of(self._colour.line))


class _Swatch(QAbstractButton):
    """One hue."""

    def __init__(self, colour: Colour, degrees: int) -> None:
        super().__init__()
        self.colour = colour
        self.theme: Theme = LIGHT
        self.setCheckable(True)
        self.setFixedSize(_SWATCH, _SWATCH)
        self.setAccessibleName(tr("Hue {degrees} degrees", degrees=degrees))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """Checked by what is shown, not by the click."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            line = QColor(label_line(self.colour, self.theme))
            strong = self.isChecked() or self.hasFocus()
            painter.setPen(QPen(QColor(self.theme.text) if strong else line, 2 if strong else 1))
            painter.setBrush(QColor(label_ground(self.colour, self.theme)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(line)
            painter.drawEllipse(QRectF(self.rect()).center(), 4, 4)
        finally:
            painter.end()


class _Look(QWidget):
    """A few words with a span of the label, on a light or a dark page."""

    def __init__(self, page: Theme) -> None:
        super().__init__()
        self._page = page
        self._name = ""
        self._drawing = Drawing.FILL
        self._colour: Colour | None = None
        self.setMinimumHeight(58)
        self.setAccessibleName(
            tr("The label on a light page") if page is LIGHT else tr("The label on a dark page")
        )

    def sizeHint(self) -> QSize:
        return QSize(200, 58)

    def show_label(self, name: str, drawing: Drawing, colour: Colour) -> None:
        self._name, self._drawing, self._colour = name, drawing, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._colour is None:
            return
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Laid out from the left, in a mirrored window too.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setPen(QPen(QColor(self._page.hairline), 1))
            painter.setBrush(QColor(self._page.ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            self._span(painter, self._colour)
        finally:
            painter.end()

    def _span(self, painter: QPainter, colour: Colour) -> None:
        ground, line = label_ground(colour, self._page), label_line(colour, self._page)
        font = article_font(16)
        metrics = QFontMetricsF(font)
        base, side = 40.0, 14.0
        before, words, after = tr("said that"), tr("the upper dam"), tr("was")
        width, gap = metrics.horizontalAdvance(words), metrics.horizontalAdvance(" ")
        to_words = metrics.horizontalAdvance(before) + gap
        if mirrored():
            left = self.width() - side - to_words - width
            ends = (left + width + gap, left - gap - metrics.horizontalAdvance(after))
        else:
            left = side + to_words
            ends = (side, left + width + gap)
        painter.setFont(font)
        painter.setPen(QColor(self._page.text))
        painter.drawText(QPointF(ends[0], base), before)
        box = QRectF(left - 2, base - metrics.ascent(), width + 4, metrics.height())
        if self._drawing is Drawing.FILL:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 3, 3)
        else:
            pen = QPen(QColor(line), 2.5)
            if self._drawing is Drawing.DOTTED:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(QColor(self._page.text))
        painter.drawText(QPointF(left, base), words)
        painter.drawText(QPointF(ends[1], base), after)
        small = interface_font(9, weight=interface_font(9).Weight.DemiBold)
        painter.setFont(small)
        painter.setPen(QColor(readable(line, self._page.ground)))
        room = left + width if mirrored() else self.width() - left
        name = QFontMetricsF(small).elidedText(self._name, Qt.TextElideMode.ElideRight, max(40.0, room))
        if mirrored():
            left += width - QFontMetricsF(small).horizontalAdvance(name)
        painter.drawText(QPointF(left, box.top() - 3), name)
