"""Signs beside the text where open notes stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.ui.language import several, tr
from annotator.ui.notes.bubble import paint_bubble
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.stretches import LineInView, lines_in_view
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT, Theme
from annotator.ui.tip import tip_of

if TYPE_CHECKING:
    from annotator.services.annotating.notes import Thread

_SIZE = QSize(26, 18)  # pixels
_MOST_TOLD = 4  # notes in a tip


@dataclass(frozen=True, slots=True)
class _Place:
    """A thread with the units of its range."""

    thread: Thread
    start: int
    end: int


class NoteSign(QAbstractButton):
    """Stands beside a line; pressing it shows the notes there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._number = 0
        self._font = interface_font(10)
        self.setFixedSize(_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def tell(self, threads: Sequence[Thread]) -> None:
        """Stand for these threads."""
        self._number = len(threads)
        said = [f"{t.first.note.author}: {t.first.note.body}" for t in threads[:_MOST_TOLD]]
        if len(threads) > _MOST_TOLD:
            said.append(tr("and {count} more", count=len(threads) - _MOST_TOLD))
        self.setToolTip(tip_of("\n".join(said)))
        self.setAccessibleName(several("%Ln open note here", "%Ln open notes here", len(threads)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bubble, and their number where there are several."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_bubble(painter, QRectF(1, 3, 13, 12), self.theme.accent)
            if self._number > 1:
                painter.setFont(self._font)
                painter.setPen(QColor(self.theme.accent))
                words = str(self._number) if self._number < 10 else "9+"
                across = QFontMetrics(self._font).horizontalAdvance(words)
                painter.drawText(QRectF(15, 2, across + 2, 13), words)
        finally:
            painter.end()


class NoteSigns(QObject):
    """Keeps the signs beside the lines that are in view. ``wanted(int)``: the row of a note."""

    wanted = Signal(int)

    def __init__(self, page: ArticlePage) -> None:
        super().__init__(page)
        self._page = page
        self._theme: Theme = LIGHT
        self._threads: tuple[Thread, ...] = ()
        self._places: list[_Place] | None = None
        self._signs: list[NoteSign] = []
        page.verticalScrollBar().valueChanged.connect(self.place)
        page.verticalScrollBar().rangeChanged.connect(self.place)
        page.viewport().installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        for sign in self._signs:
            sign.theme = theme
            sign.update()

    def show_threads(self, threads: Sequence[Thread]) -> None:
        """Show where these threads stand; settled ones and those on the whole article have no sign."""
        self._threads = tuple(t for t in threads if t.open and t.first.note.start is not None)
        self._places = None
        self.place()

    @property
    def signs(self) -> list[NoteSign]:
        """The signs that are shown."""
        return [sign for sign in self._signs if not sign.isHidden()]

    def place(self) -> None:
        """Put the signs beside the lines in view."""
        used = 0
        for line, here in self._in_view():
            box = line.boxes(here[0].start, here[0].end)
            if not box:
                continue
            sign = self._sign(used)
            used += 1
            sign.tell([place.thread for place in here])
            sign.setProperty("row", here[0].thread.first.row)
            middle = box[0].center().y() - self._page.verticalScrollBar().value()
            sign.move(self._page.viewport().width() - _SIZE.width() - 2, round(middle - _SIZE.height() / 2))
            sign.show()
        for sign in self._signs[used:]:
            sign.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The text was laid out anew: the signs follow."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def _in_view(self) -> list[tuple[LineInView, list[_Place]]]:
        sheet = self._page.sheet
        if sheet is None or not self._threads:
            return []
        if self._places is None:
            units = sheet.manuscript.positions.to_utf16
            self._places = [
                _Place(thread, units(note.start), units(note.end))
                for thread in self._threads
                if (note := thread.first.note).start is not None and note.end is not None
            ]
        top = self._page.verticalScrollBar().value()
        bottom = top + self._page.viewport().height()
        last = sheet.document.characterCount()
        found = []
        for line in lines_in_view(sheet, top, bottom):
            here = [p for p in self._places if line.start <= p.start < line.end and p.end <= last]
            if here:
                found.append((line, here))
        return found

    def _sign(self, number: int) -> NoteSign:
        if number == len(self._signs):
            sign = NoteSign(self._page.viewport())
            sign.theme = self._theme
            sign.clicked.connect(lambda: self.wanted.emit(sign.property("row")))
            self._signs.append(sign)
        return self._signs[number]
